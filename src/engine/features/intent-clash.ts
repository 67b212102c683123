import type { PageRole } from '../../contract/types';
import type { FoundCue } from '../cues';

import type { PairCase, PairFeature } from './case';
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
export const intentClash: PairFeature = ( candidate ) =>
	// Few pages must be asked for: of the others no cue is looked at.
	MUST_BE_ASKED.has( candidate.target.role ) && ! isAskedFor( candidate )
		? 1
		: 0;

function isAskedFor( {
	cues,
	headingCues,
	match,
	naming,
	target: { role },
}: PairCase ): boolean {
	return (
		naming.source === 'title' ||
		naming.source === 'owner-alias' ||
		cues.some(
			( found ) => asksFor( role, found ) && isWhole( found, match )
		) ||
		headingCues.some( ( found ) => asksFor( role, found ) )
	);
}

function asksFor( role: PageRole, { cue }: FoundCue ): boolean {
	return cue.kind === 'intent' && cue.role === role;
}

/** Whether a cue is all outside some words, or all inside. */
function isWhole( found: FoundCue, match: PairCase[ 'match' ] ): boolean {
	return (
		isOutside( found, match ) ||
		( found.first >= match.first && found.last <= match.last )
	);
}
