import type { PageRole } from '../../contract/types';
import type { FoundCue } from '../cues';

import type { Case, PairFeature, Says } from './case';

/** Roles whose pages answer a sentence that asks for another: a specialty page answers "see a specialist". */
export const KIN: Readonly<
	Partial< Record< PageRole, readonly PageRole[] > >
> = {
	clinician: [ 'specialty', 'service' ],
	specialty: [ 'clinician', 'service' ],
	treatment: [ 'medication', 'care-plan', 'service' ],
	medication: [ 'treatment' ],
	test: [ 'results', 'preparation' ],
	results: [ 'test' ],
	appointment: [ 'telehealth' ],
	aftercare: [ 'care-plan' ],
};

/** The sentence is about what the page is for. */
export const sentenceIntent: PairFeature = ( { cues, match, target } ) =>
	fitOfIntent( cues, match, target.role );

/** What the page is for. */
export const roleSays: Says< 'target' > = ( { target } ) => ( {
	role: target.role,
} );

/** The heading of the section is about what the page is for. */
export const sectionIntent: PairFeature = ( { headingCues, target } ) =>
	fitOfIntent( headingCues, null, target.role );

export const sectionIntentSays: Says< 'headingText' | 'target' > = ( {
	headingText,
	target,
} ) => ( { role: target.role, heading: headingText ?? '' } );

/** Whether a cue is not inside the linked words themselves. */
export function isOutside(
	{ first, last }: FoundCue,
	match: Pick< Case[ 'match' ], 'first' | 'last' >
): boolean {
	return last < match.first || first > match.last;
}

/** How well a page of a role answers what cues ask for outside some words, 0 to 1. Without lists on the way: this is asked of every case. */
export function fitOfIntent(
	cues: readonly FoundCue[],
	match: Pick< Case[ 'match' ], 'first' | 'last' > | null,
	role: PageRole
): number {
	let best = 0;

	for ( const found of cues ) {
		const { cue } = found;
		if (
			cue.kind !== 'intent' ||
			( match !== null && ! isOutside( found, match ) )
		) {
			continue;
		}
		if ( cue.role === role ) {
			return 1;
		}
		if ( KIN[ cue.role ]?.includes( role ) ) {
			best = 0.5;
		}
	}

	return best;
}
