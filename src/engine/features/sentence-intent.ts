import type { PageRole } from '../../contract/types';
import type { FoundCue } from '../cues';

import type { Case, Feature } from './case';

/** Roles whose pages answer a sentence that asks for another: a specialty page answers "see a specialist". */
const KIN: Readonly< Partial< Record< PageRole, readonly PageRole[] > > > = {
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
export const sentenceIntent: Feature = ( { cues, match, target } ) => ( {
	value: fit( outside( cues, match ), target.role ),
	values: { role: target.role },
} );

/** The heading of the section is about what the page is for. */
export const sectionIntent: Feature = ( {
	headingCues,
	headingText,
	target,
} ) => ( {
	value: fit( headingCues, target.role ),
	values: { role: target.role, heading: headingText ?? '' },
} );

/** Cues that are not inside the linked words themselves. */
export function outside(
	cues: readonly FoundCue[],
	match: Case[ 'match' ]
): FoundCue[] {
	return cues.filter(
		( { first, last } ) => last < match.first || first > match.last
	);
}

function fit( cues: readonly FoundCue[], role: PageRole ): number {
	const asked = cues.flatMap( ( { cue } ) =>
		cue.kind === 'intent' ? [ cue.role ] : []
	);

	if ( asked.includes( role ) ) {
		return 1;
	}

	return asked.some( ( other ) => KIN[ other ]?.includes( role ) ) ? 0.5 : 0;
}
