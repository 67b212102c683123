import type { Case, PairFeature } from './case';

/** What people have or have had done; tests and services are for the reader even beside someone else's illness. */
export const HAD: ReadonlySet< string > = new Set( [
	'condition',
	'symptom',
	'treatment',
	'medication',
] );

/** The sentence tells of someone else ("my aunt had breast cancer"): whatever comes before that person is told of everyone. */
export const otherSubject: PairFeature = ( { cues, match, target } ) =>
	HAD.has( target.role ) && isToldOf( cues, match ) ? 1 : 0;

function isToldOf( cues: Case[ 'cues' ], match: Case[ 'match' ] ): boolean {
	return cues.some(
		( { cue, last } ) => cue.kind === 'other-subject' && last < match.first
	);
}
