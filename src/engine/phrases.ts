import type { IndexedPage } from '../contract/types';

import type { Language } from './language/language';
import { languageOf } from './language';
import { isAbbreviation, pageNames, titleNames } from './page-names';
import type { NameSource } from './page-names';
import type { Lexicon } from './text/lexicon';
import { tokenize } from './text/tokenize';
import type { Concept, ConceptName } from './vocabulary/concept';
import { namesOf } from './vocabulary/lookup';
import type { Vocabulary } from './vocabulary/lookup';

/** A page that a phrase leads to, and how it came by these words. */
export interface Naming {
	/** Place of the page in the index. */
	page: number;
	source: NameSource;
	/** Found only when written in capitals. */
	isAbbreviation: boolean;
	/** Words nearby of which one must be there, each by the numbers of its parts; empty: none needed. */
	confirmedBy: readonly ( readonly number[] )[];
	/** The name of the page that stands behind it, for the reason. */
	name: string;
	/** Of a site anchor: how many pages link with these words, and which. */
	count: number;
	sourceIds: readonly number[];
}

/** Words to look for. Without namings they lead nowhere, but keep shorter ones from being found inside them. */
export interface Phrase {
	words: number[];
	text: string;
	namings: Naming[];
	/** Concept that has these words as a name. */
	conceptId: string | null;
	/** Concept that these words speak of, be it by the people who practise it. */
	aboutId: string | null;
	isIdiom: boolean;
	/** A name that is an everyday word too. */
	isEveryday: boolean;
}

/** All phrases of a site, and what its pages are about. */
export interface PhraseTable {
	phrases: Phrase[];
	/** Concepts of each page, by place in the index; the first is its main one. */
	pageConcepts: string[][];
}

const MAX_WORDS = 14;

/**
 * The phrases of all pages and of the vocabulary.
 *
 * @param pages      Pages that may be linked to.
 * @param vocabulary Concepts with their names.
 * @param lexicon    Gets a number for every word.
 * @param site       Language of the site: the vocabulary's names are looked for in it.
 */
export function collectPhrases(
	pages: readonly IndexedPage[],
	vocabulary: Vocabulary,
	lexicon: Lexicon,
	site: Language
): PhraseTable {
	const byKey = new Map< string, Phrase >();
	const phraseOf = ( text: string, language: Language ): Phrase | null => {
		const words = wordsOf( text, language, lexicon );
		if ( words.length === 0 || words.length > MAX_WORDS ) {
			return null;
		}

		const key = words.join( ' ' );
		const known = byKey.get( key );
		if ( known ) {
			return known;
		}

		const phrase: Phrase = {
			words,
			text,
			namings: [],
			conceptId: null,
			aboutId: null,
			isIdiom: false,
			isEveryday: false,
		};
		byKey.set( key, phrase );
		return phrase;
	};

	for ( const idiom of site.idioms ) {
		const phrase = phraseOf( idiom, site );
		if ( phrase ) {
			phrase.isIdiom = true;
		}
	}

	const conceptPhrases = nameConcepts( vocabulary, site, phraseOf );
	const pageConcepts = pages.map( ( page ) =>
		conceptsOf( page, ( text, language ) => {
			const words = wordsOf( text, language, lexicon );
			return byKey.get( words.join( ' ' ) )?.conceptId ?? null;
		} )
	);

	pages.forEach( ( page, place ) => {
		const language = languageOf( page.language );
		for ( const name of pageNames( page, language ) ) {
			addNaming( phraseOf( name.text, language ), {
				page: place,
				source: name.source,
				isAbbreviation: name.isAbbreviation,
				confirmedBy:
					name.isAbbreviation && name.source === 'short-title'
						? longFormOf( page.title, name.text, language ).map(
								( word ) => [ lexicon.add( word, language ) ]
							)
						: [],
				name: name.text,
				count: 0,
				sourceIds: [],
			} );
		}
		for ( const anchor of page.inboundAnchors ) {
			addNaming( phraseOf( anchor.anchorText, language ), {
				page: place,
				source: 'site-anchor',
				isAbbreviation: isAbbreviation( anchor.anchorText ),
				confirmedBy: [],
				name: anchor.anchorText,
				count: anchor.count,
				sourceIds: anchor.sourceIds,
			} );
		}
	} );

	addConceptNamings( vocabulary, conceptPhrases, pageConcepts, ( text ) =>
		wordsOf( text, site, lexicon )
	);

	return { phrases: [ ...byKey.values() ], pageConcepts };
}

/** Numbers of the words of a name, without a leading article. */
export function wordsOf(
	text: string,
	language: Language,
	lexicon: Lexicon
): number[] {
	const tokens = tokenize( text );
	const first =
		LEADING_ARTICLE.test( tokens.words[ 0 ] ?? '' ) &&
		tokens.words.length > 1
			? 1
			: 0;

	return tokens.words
		.slice( first )
		.map( ( word ) => lexicon.add( word, language ) );
}

const LEADING_ARTICLE = /^(?:a|an|the|el|la|los|las|un|una)$/;

interface ConceptPhrase {
	concept: Concept;
	name: ConceptName;
	phrase: Phrase;
}

/** Phrases of all names of all concepts; a name that two concepts share belongs to the one that has it first in its list. */
function nameConcepts(
	vocabulary: Vocabulary,
	language: Language,
	phraseOf: ( text: string, language: Language ) => Phrase | null
): ConceptPhrase[] {
	const named: ConceptPhrase[] = [];

	for ( const concept of vocabulary.concepts.values() ) {
		for ( const name of namesOf( concept, language.code ) ) {
			const phrase = phraseOf( name.text, language );
			if ( ! phrase || phrase.isIdiom ) {
				continue;
			}
			if ( name.kind !== 'abbreviation' ) {
				phrase.aboutId ??= concept.id;
			}
			if (
				name.kind !== 'abbreviation' &&
				name.kind !== 'practitioner'
			) {
				phrase.conceptId ??= concept.id;
			}
			if ( name.kind === 'everyday' ) {
				phrase.isEveryday = true;
			}
			named.push( { concept, name, phrase } );
		}
	}

	return named;
}

/** Concepts whose name is the page's title, its short title or one of the owner's words. */
function conceptsOf(
	page: IndexedPage,
	find: ( text: string, language: Language ) => string | null
): string[] {
	const language = languageOf( page.language );
	const found = [
		...titleNames( page.title, language ).reverse(),
		...page.aliases,
	]
		.map( ( name ) => find( name, language ) )
		.filter( ( id ): id is string => id !== null );

	return [ ...new Set( found ) ];
}

/** A page about a concept goes by all its names; a concept without a page goes to the page of a broader one. */
function addConceptNamings(
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
				confirmedBy: name.confirmedBy.map( numbersOf ),
				name: ( broader?.concept ?? concept ).names[ 0 ] ?? name.text,
				count: 0,
				sourceIds: [],
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

function longFormOf(
	title: string,
	abbreviation: string,
	language: Language
): string[] {
	return tokenize( title.replace( abbreviation, ' ' ) ).words.filter(
		( word ) => word.length > 3 && ! language.stopWords.has( word )
	);
}

function addNaming( phrase: Phrase | null, naming: Naming ): void {
	const isKnown = phrase?.namings.some(
		( other ) =>
			other.page === naming.page &&
			other.source === naming.source &&
			other.isAbbreviation === naming.isAbbreviation
	);

	if ( phrase && ! phrase.isIdiom && ! isKnown ) {
		phrase.namings.push( naming );
	}
}
