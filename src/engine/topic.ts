/* eslint-disable no-bitwise -- flags of words are bits. */
import type { IndexedPage } from '../contract/types';

import { languageOf } from './language';
import type { Lexicon } from './text/lexicon';
import { tokenize } from './text/tokenize';
import type { Tokens } from './text/tokenize';
import { flagsOf, WORD } from './word-flags';

/** What the pages of a site are about. */
export interface Topics {
	/** Cosine, 0 to 1, of two pages, by their places in the index. Asked for one page after the other, it is quickest. */
	likeness: ( one: number, other: number ) => number;
	/** Weights of the words of a page, by number; squared and added up they are 1. */
	weights: ( page: number ) => ReadonlyMap< number, number >;
	/** Inverse document frequency of a word, 0 to 1: log( N / df ) / log( N ). */
	idf: ( word: number ) => number;
	/**
	 * Cosine, 0 to 1, of a post and a page, by place of the page in the index.
	 *
	 * @param texts Numbers of the words of the post's texts, as from `topicWords`. What this returned before for another
	 *              post must not be asked any more: there is one vector of a post at a time.
	 */
	similarities: (
		texts: readonly ( readonly number[] )[]
	) => ( page: number ) => number;
}

/** Topics of all pages in columns: their vectors one behind the other. */
export interface TopicColumns {
	/** By word: inverse document frequency. */
	idfs: Float64Array;
	/** By page: where its words begin; one more than there are pages. */
	starts: Int32Array;
	words: Int32Array;
	weights: Float32Array;
}

/** Topic vectors of pages, by tf-idf over what they say about themselves (Salton and Buckley 1988, "ltc"). */
export function weighPages(
	pages: readonly IndexedPage[],
	lexicon: Lexicon
): TopicColumns {
	const texts = pages.map( ( page ) => wordsOf( page, lexicon ) );
	const counts = new Int32Array( lexicon.size() + 1 );
	const frequencies = new Int32Array( lexicon.size() + 1 );
	for ( const words of texts ) {
		for ( const word of take( words, counts ) ) {
			( frequencies[ word ] as number )++;
			counts[ word ] = 0;
		}
	}

	const all = Math.log( pages.length + 2 );
	const idfs = Float64Array.from( frequencies, ( frequency ) =>
		Math.max( 0, ( all - Math.log( frequency + 1 ) ) / all )
	);

	return weighAll( texts, counts, idfs );
}

/** Topics as they are asked for, of their columns. */
export function readTopics( vectors: TopicColumns, lexicon: Lexicon ): Topics {
	const { idfs } = vectors;
	const pages = vectors.starts.length - 1;
	// A word that no page has may come later, from a language that the first post brings.
	const idf = ( word: number ): number => idfs[ word ] ?? 1;
	let counts = new Int32Array( lexicon.size() + 1 );

	/** Of the post: how often and how much each word counts. */
	let weights = new Float64Array( counts.length );
	let used: number[] = [];
	/** By page: its cosine, and the number of the post that it is of. */
	const cosines = new Float64Array( pages );
	const askedBy = new Int32Array( pages );
	let posts = 0;

	/** Of the page that was asked for last, by word: as many as any page has. */
	const ofPage = new Float64Array( idfs.length );
	let spreadOut = -1;
	const spread = ( place: number, weightAt: ( at: number ) => number ) => {
		const end = vectors.starts[ place + 1 ] ?? 0;
		for ( let at = vectors.starts[ place ] ?? 0; at < end; at++ ) {
			ofPage[ vectors.words[ at ] as number ] = weightAt( at );
		}
	};

	return {
		idf,
		weights: ( page ) => {
			const found = new Map< number, number >();
			const end = vectors.starts[ page + 1 ] ?? 0;
			for ( let at = vectors.starts[ page ] ?? 0; at < end; at++ ) {
				found.set(
					vectors.words[ at ] as number,
					vectors.weights[ at ] as number
				);
			}
			return found;
		},
		likeness: ( one, other ) => {
			if ( spreadOut !== one ) {
				spread( spreadOut, () => 0 );
				spread( one, ( at ) => vectors.weights[ at ] as number );
				spreadOut = one;
			}
			return cosineOf( other, vectors, ofPage );
		},
		similarities: ( postTexts ) => {
			for ( const word of used ) {
				weights[ word ] = 0;
			}
			// The first post in another language brings the words of its cues.
			if ( counts.length <= lexicon.size() ) {
				counts = new Int32Array( lexicon.size() + 1 );
				weights = new Float64Array( counts.length );
			}
			used = [];
			for ( const words of postTexts ) {
				take( words, counts, used );
			}
			weigh( used, counts, idf, weights );
			posts++;

			return ( page ) => {
				if ( askedBy[ page ] !== posts ) {
					askedBy[ page ] = posts;
					cosines[ page ] = cosineOf( page, vectors, weights );
				}
				return cosines[ page ] as number;
			};
		},
	};
}

/** Numbers of the words of a text that tell what it is about, each as often as it is there. */
export function topicWords(
	tokens: Tokens,
	numbers: readonly number[],
	flags: readonly number[]
): number[] {
	const found: number[] = [];
	for ( let place = 0; place < numbers.length; place++ ) {
		const number = numbers[ place ] as number;
		if (
			number !== 0 &&
			( ( flags[ place ] as number ) & WORD.stop ) === 0 &&
			( tokens.words[ place ] as string ).length > 1
		) {
			found.push( number );
		}
	}

	return found;
}

/** The title counts twice. */
function wordsOf( page: IndexedPage, lexicon: Lexicon ): number[] {
	const language = languageOf( page.language );
	const tokens = tokenize(
		[
			page.title,
			page.title,
			page.summary,
			...page.headings,
			...page.aliases,
			...page.keyphrases,
		].join( '\n' )
	);

	return topicWords(
		tokens,
		lexicon.addAll( tokens, language ),
		flagsOf( tokens, language )
	);
}

/** Counts words and returns those that were not counted yet, behind others. */
function take(
	words: readonly number[],
	counts: Int32Array,
	fresh: number[] = []
): number[] {
	for ( const word of words ) {
		if ( counts[ word ] === 0 ) {
			fresh.push( word );
		}
		( counts[ word ] as number )++;
	}

	return fresh;
}

/** Sets the weights of counted words, of length 1 together, and counts them no more. */
function weigh(
	words: readonly number[],
	counts: Int32Array,
	idf: ( word: number ) => number,
	weights: Float64Array
): void {
	let squares = 0;
	for ( const word of words ) {
		const weight =
			( 1 + Math.log( counts[ word ] as number ) ) * idf( word );
		weights[ word ] = weight;
		squares += weight * weight;
		counts[ word ] = 0;
	}

	const length = Math.sqrt( squares ) || 1;
	for ( const word of words ) {
		weights[ word ] = ( weights[ word ] as number ) / length;
	}
}

function weighAll(
	texts: readonly ( readonly number[] )[],
	counts: Int32Array,
	idfs: Float64Array
): TopicColumns {
	const idf = ( word: number ): number => idfs[ word ] ?? 1;
	const distinct = texts.map( ( words ) => {
		const fresh = take( words, counts );
		fresh.forEach( ( word ) => ( counts[ word ] = 0 ) );
		return fresh;
	} );
	const size = distinct.reduce( ( sum, { length } ) => sum + length, 0 );
	const vectors: TopicColumns = {
		idfs,
		starts: new Int32Array( texts.length + 1 ),
		words: new Int32Array( size ),
		weights: new Float32Array( size ),
	};
	const weights = new Float64Array( counts.length );
	let place = 0;

	texts.forEach( ( text, page ) => {
		const words = take( text, counts );
		weigh( words, counts, idf, weights );
		vectors.starts[ page ] = place;
		for ( const word of words ) {
			vectors.words[ place ] = word;
			vectors.weights[ place ] = weights[ word ] as number;
			place++;
		}
	} );
	vectors.starts[ texts.length ] = place;

	return vectors;
}

function cosineOf(
	page: number,
	{ starts, words, weights }: TopicColumns,
	post: Float64Array
): number {
	const end = starts[ page + 1 ] ?? 0;
	let sum = 0;
	for ( let place = starts[ page ] ?? 0; place < end; place++ ) {
		sum +=
			( weights[ place ] as number ) *
			( post[ words[ place ] as number ] as number );
	}

	return Math.min( 1, sum );
}
