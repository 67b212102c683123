import type { IndexedPage } from '../contract/types';

import { MIN_COVER, MIN_COVER_OF_ONE } from './best-window';
import { languageOf } from './language';
import type { Language } from './language/language';
import { slugName } from './page-names';
import { fold } from './text/fold';
import type { Lexicon } from './text/lexicon';
import { tokenize } from './text/tokenize';
import { NAME, NO_POST, shortTitle } from './word-bags';
import type { BagColumns } from './word-bags';

const MAX_WORDS = 12;
const MAX_ANCHORS = 12;
/** "Post-9/11": numbers of one digit tell things apart, letters alone do not. */
const DIGIT = /^\d/;
/** A word that more names have tells nothing; looking them all up would cost more than it finds. */
const MAX_BAGS_A_WORD = 400;
/** A hair's breadth, for sums in another order. */
const HAIR = 1e-6;

/**
 * The telling words of titles, slugs and inbound anchors.
 *
 * @param pages   Pages that may be linked to.
 * @param lexicon Gets a number for every word.
 * @param idf     Inverse document frequency of a word, 0 to 1.
 */
export function collectBags(
	pages: readonly IndexedPage[],
	lexicon: Lexicon,
	idf: ( word: number ) => number
): BagColumns {
	const bagPages: number[] = [];
	const names: number[] = [];
	const weights: number[] = [];
	const soleSources: number[] = [];
	const words: number[][] = [];
	const titles: number[][] = [];

	pages.forEach( ( page, place ) => {
		const language = languageOf( page.language );
		/** Numbers of bags by their words. */
		const seen = new Map< string, number >();
		const add = (
			telling: number[],
			name: number,
			soleSource = NO_POST
		) => {
			const key = `${ name < NAME.anchor ? '' : 'a ' }${ [ ...telling ]
				.sort( ( a, b ) => a - b )
				.join( ' ' ) }`;
			if ( telling.length === 0 || telling.length > MAX_WORDS ) {
				return;
			}
			const known = seen.get( key );
			if ( known !== undefined ) {
				if ( soleSources[ known ] !== soleSource ) {
					soleSources[ known ] = NO_POST;
				}
				return;
			}

			seen.set( key, soleSources.push( soleSource ) - 1 );
			bagPages.push( place );
			names.push( name );
			words.push( telling );
			weights.push(
				telling.reduce( ( sum, word ) => sum + idf( word ), 0 )
			);
		};
		const wordsOf = ( text: string ) =>
			tellingWords( text, language, lexicon );

		const short = shortTitle( page, language );
		const shortWords = wordsOf( short );
		titles.push( shortWords );
		add( shortWords, NAME.short );
		if ( page.title !== short ) {
			add( wordsOf( page.title ), NAME.title );
		}
		add( wordsOf( slugName( page.url ) ), NAME.slug );
		page.inboundAnchors
			.slice( 0, MAX_ANCHORS )
			.forEach( ( { anchorText, sourceIds }, number ) => {
				if (
					! language.emptyAnchors.has( fold( anchorText ).trim() )
				) {
					add(
						wordsOf( anchorText ),
						NAME.anchor + number,
						sourceIds.length === 1 ? sourceIds[ 0 ] : NO_POST
					);
				}
			} );
	} );

	const isCommon = findCommon( words, lexicon.size() );
	const leads = words.map( ( telling, bag ) =>
		leadsOf(
			telling.filter( ( word ) => isCommon[ word ] === 0 ),
			weights[ bag ] as number,
			idf
		)
	);
	const [ bags, bagStarts ] = joined( invert( leads, lexicon.size() ) );
	const [ allWords, wordStarts ] = joined( words );
	const [ titleWords, titleStarts ] = joined( titles );

	return {
		pages: Int32Array.from( bagPages ),
		names: Int32Array.from( names ),
		weights: Float64Array.from( weights ),
		soleSources: Int32Array.from( soleSources ),
		words: allWords,
		wordStarts,
		bags,
		bagStarts,
		isCommon,
		titleWords,
		titleStarts,
	};
}

/** Lists one behind the other, and where each begins; one more than there are lists. */
function joined( lists: readonly number[][] ): [ Int32Array, Int32Array ] {
	const starts = new Int32Array( lists.length + 1 );
	lists.forEach( ( list, place ) => {
		starts[ place + 1 ] = ( starts[ place ] as number ) + list.length;
	} );
	const all = new Int32Array( starts[ lists.length ] as number );
	lists.forEach( ( list, place ) => all.set( list, starts[ place ] ) );

	return [ all, starts ];
}

/** Numbers of the words that say something, each once. */
function tellingWords(
	text: string,
	language: Language,
	lexicon: Lexicon
): number[] {
	return [
		...new Set(
			tokenize( text )
				.words.filter(
					( word ) =>
						( word.length > 1 || DIGIT.test( word ) ) &&
						! language.stopWords.has( word )
				)
				.map( ( word ) => lexicon.add( word, language ) )
		),
	];
}

/** Numbers of lists by what is in them. */
function invert( lists: readonly number[][], size: number ): number[][] {
	const inverted = Array.from( { length: size + 1 }, (): number[] => [] );

	lists.forEach( ( words, number ) => {
		for ( const word of words ) {
			( inverted[ word ] as number[] ).push( number );
		}
	} );

	return inverted;
}

/** By word: 1 where more bags have it than are looked up. */
function findCommon( bags: readonly number[][], size: number ): Uint8Array {
	const counts = new Int32Array( size + 1 );
	for ( const words of bags ) {
		for ( const word of words ) {
			( counts[ word ] as number )++;
		}
	}

	return Uint8Array.from( counts, ( count ) =>
		count > MAX_BAGS_A_WORD ? 1 : 0
	);
}

/**
 * The words of a bag of which a text must say one to be like it: all but the lightest, which together say too little of the
 * name. They are the ones that most names have, so that a text meets few bags in vain.
 */
function leadsOf(
	words: number[],
	weight: number,
	idf: ( word: number ) => number
): number[] {
	const heaviest = words.sort( ( a, b ) => idf( b ) - idf( a ) );
	let left = 0;
	let count = heaviest.length;

	while ( count > 0 ) {
		left += idf( heaviest[ count - 1 ] as number );
		const isLastAlone = count === heaviest.length;
		if (
			left >=
			weight * ( isLastAlone ? MIN_COVER_OF_ONE : MIN_COVER ) - HAIR
		) {
			break;
		}
		count--;
	}

	return heaviest.slice( 0, count );
}
