import type { PageRole } from '../../contract/types';
import type { FoundCue } from '../cues';

import type { PairFeature } from './case';
import { isOutside } from './sentence-intent';

/** Pages that must be asked for: without a word of theirs near the anchor they are the wrong answer. */
export const MUST_BE_ASKED: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'referral',
	'coverage',
	'preparation',
	'results',
	'aftercare',
] );

/** The page is for something that neither the sentence, the heading nor the linked words ask for. */
export const intentClash: PairFeature = ( {
	cues,
	headingCues,
	match,
	naming,
	target,
} ) => {
	const asks = ( { cue }: FoundCue ) =>
		cue.kind === 'intent' && cue.role === target.role;
	const isOwnName =
		naming.source === 'title' || naming.source === 'owner-alias';
	const clashes =
		MUST_BE_ASKED.has( target.role ) &&
		! isOwnName &&
		! cues.some(
			( found ) =>
				asks( found ) &&
				( isOutside( found, match ) ||
					( found.first >= match.first && found.last <= match.last ) )
		) &&
		! headingCues.some( asks );

	return { value: clashes ? 1 : 0, values: { role: target.role } };
};
