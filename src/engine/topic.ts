import type { IndexedPage } from '../contract/types';

import { languageOf } from './language';
import type { Language } from './language/language';
import type { Lexicon } from './text/lexicon';
import { tokenize } from './text/tokenize';

/** Weights of the words of a page or a post, by word number, of length 1. */
export type TopicVector = ReadonlyMap< number, number >;

/** Vectors of all pages, and what is needed to make one of a post. */
export interface Topics {
	pages: readonly TopicVector[];
	/** Inverse document frequency of a word, 0 to 1: log( N / df ) / log( N ). */
	idf: ( word: number ) => number;
}

/** Topic vectors of pages, by tf-idf over what they say about themselves (Salton and Buckley 1988, "ltc"). */
export function compileTopics(
	pages: readonly IndexedPage[],
	lexicon: Lexicon
): Topics {
	const counts = pages.map( ( page ) => {
		const language = languageOf( page.language );
		const text = [
			page.title,
			page.title,
			page.summary,
			...page.headings,
			...page.aliases,
			...page.keyphrases,
		].join( '\n' );

		return countWords( text, language, ( word ) =>
			lexicon.add( word, language )
		);
	} );
	const frequencies = new Map< number, number >();

	for ( const count of counts ) {
		for ( const word of count.keys() ) {
			frequencies.set( word, ( frequencies.get( word ) ?? 0 ) + 1 );
		}
	}

	const all = Math.log( pages.length + 2 );
	const idf = ( word: number ) =>
		Math.max(
			0,
			( all - Math.log( ( frequencies.get( word ) ?? 0 ) + 1 ) ) / all
		);

	return { pages: counts.map( ( count ) => weigh( count, idf ) ), idf };
}

/** The vector of a text. */
export function topicOf(
	texts: readonly string[],
	language: Language,
	lexicon: Lexicon,
	topics: Topics
): TopicVector {
	return weigh(
		countWords( texts.join( '\n' ), language, ( word ) =>
			lexicon.find( word, language )
		),
		topics.idf
	);
}

/** Cosine of two vectors, 0 to 1. */
export function similarity( one: TopicVector, other: TopicVector ): number {
	const [ small, large ] =
		one.size < other.size ? [ one, other ] : [ other, one ];
	let sum = 0;

	for ( const [ word, weight ] of small ) {
		sum += weight * ( large.get( word ) ?? 0 );
	}

	return Math.min( 1, sum );
}

function countWords(
	text: string,
	language: Language,
	numberOf: ( word: string ) => number
): Map< number, number > {
	const counts = new Map< number, number >();

	for ( const word of tokenize( text ).words ) {
		if ( word.length > 1 && ! language.stopWords.has( word ) ) {
			const number = numberOf( word );
			if ( number !== 0 ) {
				counts.set( number, ( counts.get( number ) ?? 0 ) + 1 );
			}
		}
	}

	return counts;
}

function weigh(
	counts: ReadonlyMap< number, number >,
	idf: ( word: number ) => number
): TopicVector {
	const weights = new Map< number, number >();
	let squares = 0;

	for ( const [ word, count ] of counts ) {
		const weight = ( 1 + Math.log( count ) ) * idf( word );
		weights.set( word, weight );
		squares += weight * weight;
	}

	const length = Math.sqrt( squares ) || 1;
	for ( const [ word, weight ] of weights ) {
		weights.set( word, weight / length );
	}

	return weights;
}
