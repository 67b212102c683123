import type { PageRole } from '../../contract/types';

import type { Feature } from './case';
import { outside } from './sentence-intent';

/** Pages that must be asked for: without a word of theirs near the anchor they are the wrong answer. */
const MUST_BE_ASKED: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'referral',
	'coverage',
	'preparation',
	'results',
	'aftercare',
] );

/** The page is for something that neither the sentence, the heading nor the linked words ask for. */
export const intentClash: Feature = ( {
	cues,
	headingCues,
	match,
	naming,
	target,
} ) => {
	const asked = [ ...outside( cues, match ), ...headingCues ].flatMap(
		( { cue } ) => ( cue.kind === 'intent' ? [ cue.role ] : [] )
	);
	const inside = cues.some(
		( { cue, first, last } ) =>
			cue.kind === 'intent' &&
			cue.role === target.role &&
			first >= match.first &&
			last <= match.last
	);
	const isOwnName =
		naming.source === 'title' || naming.source === 'owner-alias';
	const clashes =
		MUST_BE_ASKED.has( target.role ) &&
		! isOwnName &&
		! inside &&
		! asked.includes( target.role );

	return { value: clashes ? 1 : 0, values: { role: target.role } };
};
