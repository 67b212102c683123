import { byId } from './by-id';
import type { Concept, ConceptName } from './concept';

/** The concepts, by id, and by the look-up key of each of their names. */
export interface Vocabulary {
	concepts: ReadonlyMap< string, Concept >;
}

/** Concepts as a vocabulary. The first of two with one id counts. */
export function readVocabulary( concepts: readonly Concept[] ): Vocabulary {
	return {
		concepts: byId(
			concepts.map( ( { id } ) => id ),
			( place ) => concepts[ place ] as Concept
		),
	};
}

/** All names of a concept in a language, preferred first. Our names are English; other languages have translations. */
export function namesOf(
	concept: Concept,
	languageCode: string
): ConceptName[] {
	const named = (
		list: readonly string[] | undefined,
		kind: ConceptName[ 'kind' ]
	) => ( list ?? [] ).map( ( text ) => ( { text, kind, confirmedBy: [] } ) );

	if ( languageCode !== 'en' ) {
		return named( concept.translations?.[ languageCode ], 'clinical' );
	}

	return [
		...named( concept.names, 'clinical' ),
		...named( concept.patient, 'patient' ),
		...named( concept.everyday, 'everyday' ),
		...named( concept.practitioners, 'practitioner' ),
		...named( concept.brands, 'brand' ),
		...Object.entries( concept.abbreviations ?? {} ).map(
			( [ text, confirmedBy ] ) => ( {
				text,
				kind: 'abbreviation' as const,
				confirmedBy,
			} )
		),
	];
}
