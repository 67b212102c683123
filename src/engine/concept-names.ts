import type { Language } from './language/language';
import { addNaming, NONE } from './phrase';
import type { Phrase } from './phrase';
import { fold } from './text/fold';
import type { Concept, ConceptName } from './vocabulary/concept';
import { namesOf } from './vocabulary/lookup';
import type { Vocabulary } from './vocabulary/lookup';
import { saidByParts } from './vocabulary/word-parts';

/** A name of a concept, and the words it is found by. */
export interface ConceptPhrase {
	concept: Concept;
	name: ConceptName;
	phrase: Phrase;
}

/** Phrases of all names of all concepts; a name that two concepts share belongs to the one that has it first in its list. */
export function nameConcepts(
	vocabulary: Vocabulary,
	language: Language,
	phrasesOf: ( text: string, language: Language ) => Phrase[]
): ConceptPhrase[] {
	const named: ConceptPhrase[] = [];

	for ( const concept of vocabulary.concepts.values() ) {
		for ( const name of namesOf( concept, language.code ) ) {
			for ( const phrase of phrasesOf( name.text, language ) ) {
				if ( ! phrase.isIdiom ) {
					mark( phrase, concept, name );
					named.push( { concept, name, phrase } );
				}
			}
		}
	}

	nameByParts( named, language, phrasesOf );

	return named;
}

/** Adds what names of one word say by their parts, where no concept has those words for a name. */
function nameByParts(
	named: ConceptPhrase[],
	language: Language,
	phrasesOf: ( text: string, language: Language ) => Phrase[]
): void {
	for ( const { concept, name } of named.slice() ) {
		if ( name.kind === 'clinical' ) {
			for ( const text of saidByParts( fold( name.text ), language ) ) {
				for ( const phrase of phrasesOf( text, language ) ) {
					if ( ! phrase.isIdiom && phrase.aboutId === null ) {
						mark( phrase, concept, name );
						named.push( {
							concept,
							name: { ...name, text },
							phrase,
						} );
					}
				}
			}
		}
	}
}

function mark( phrase: Phrase, concept: Concept, { kind }: ConceptName ): void {
	if ( kind === 'abbreviation' ) {
		return;
	}

	phrase.aboutId ??= concept.id;
	phrase.isMedical ||= concept.kind !== 'access';
	phrase.isBodyPart ||= concept.kind === 'anatomy';
	phrase.isEveryday ||= kind === 'everyday';
	if ( kind !== 'practitioner' ) {
		phrase.conceptId ??= concept.id;
	}
}

/** A page about a concept goes by all its names; a concept without a page goes to the page of a broader one. */
export function addConceptNamings(
	vocabulary: Vocabulary,
	conceptPhrases: readonly ConceptPhrase[],
	pageConcepts: readonly string[][],
	numbersOf: ( text: string ) => number[]
): void {
	const pagesOf = new Map< string, number[] >();
	pageConcepts.forEach( ( concepts, place ) =>
		concepts.forEach( ( id ) =>
			pagesOf.set( id, [ ...( pagesOf.get( id ) ?? [] ), place ] )
		)
	);

	for ( const { concept, name, phrase } of conceptPhrases ) {
		const own = pagesOf.get( concept.id );
		const broader = own
			? null
			: broaderWithPage( concept, vocabulary, pagesOf );

		for ( const place of own ?? broader?.pages ?? [] ) {
			addNaming( phrase, {
				page: place,
				source: own ? 'synonym' : 'broader',
				isAbbreviation: name.kind === 'abbreviation',
				confirmedBy:
					name.confirmedBy.length === 0
						? NONE
						: name.confirmedBy.map( numbersOf ),
				name: ( broader?.concept ?? concept ).names[ 0 ] ?? name.text,
				count: 0,
				sourceIds: NONE,
			} );
		}
	}
}

/** The nearest broader concept that has a page: never one that is marked as different. */
function broaderWithPage(
	concept: Concept,
	vocabulary: Vocabulary,
	pagesOf: ReadonlyMap< string, number[] >
): { concept: Concept; pages: number[] } | null {
	let level = concept.broader ?? [];

	for ( let depth = 0; depth < 2 && level.length > 0; depth++ ) {
		for ( const id of level ) {
			const broader = vocabulary.concepts.get( id );
			const pages = pagesOf.get( id );

			if ( broader && pages && ! areDifferent( concept, broader ) ) {
				return { concept: broader, pages };
			}
		}
		level = level.flatMap(
			( id ) => vocabulary.concepts.get( id )?.broader ?? []
		);
	}

	return null;
}

/** Whether one of two concepts is marked as never to be taken for the other. */
export function areDifferent( one: Concept, other: Concept ): boolean {
	return (
		( one.differentFrom ?? [] ).includes( other.id ) ||
		( other.differentFrom ?? [] ).includes( one.id )
	);
}
