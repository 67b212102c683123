import type { IndexedPage } from '../contract/types';

import { languageOf } from './language';
import type { Language } from './language/language';
import { slugName, titleNames } from './page-names';
import { NONE } from './phrase';
import type { Phrase } from './phrase';
import { fold } from './text/fold';
import type { Lexicon } from './text/lexicon';
import { tokenize } from './text/tokenize';

/** The telling words of one name of a page, in no order. */
export interface WordBag {
	/** Stands for the name wherever similar words are found. */
	phrase: Phrase;
	words: readonly number[];
	/** Names that other pages link with lead there only for pages that use them. */
	isSiteAnchor: boolean;
}

/** Bags of all pages in columns: most are never met, and typed arrays can be kept from visit to visit as they are. */
export interface BagColumns {
	/** By number of the bag: its page, the place of the name among those of its page, and the sum of the idf of its words. */
	pages: Int32Array;
	names: Int32Array;
	weights: Float64Array;
	/** Words of all bags, one behind the other, and by bag where its own begin; one more than there are bags. */
	words: Int32Array;
	wordStarts: Int32Array;
	/** Numbers of bags by word, in the same way; words that too many bags have are left out. */
	bags: Int32Array;
	bagStarts: Int32Array;
	/** Telling words of the short title of each page, in the same way. */
	titleWords: Int32Array;
	titleStarts: Int32Array;
}

/** The bags of all pages. */
export interface WordBags {
	columns: BagColumns;
	/** A bag by its number, made when it is first met. */
	bag: ( number: number ) => WordBag;
	/** Telling words of the short title of a page, by its place in the index. */
	titleWords: ( page: number ) => number[];
	idf: ( word: number ) => number;
}

const MAX_WORDS = 12;
const MAX_ANCHORS = 12;
/** A word that more names have tells nothing; looking them all up would cost more than it finds. */
const MAX_BAGS_A_WORD = 400;

/** Which name of a page a bag is of; from `anchor` on, names that other pages link with. */
const NAME = { short: 0, title: 1, slug: 2, anchor: 3 } as const;

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
	const words: number[][] = [];
	const titles: number[][] = [];

	pages.forEach( ( page, place ) => {
		const language = languageOf( page.language );
		const seen = new Set< string >();
		const add = ( telling: number[], name: number ) => {
			const key = `${ name < NAME.anchor ? '' : 'a ' }${ [ ...telling ]
				.sort( ( a, b ) => a - b )
				.join( ' ' ) }`;
			if (
				telling.length === 0 ||
				telling.length > MAX_WORDS ||
				seen.has( key )
			) {
				return;
			}

			seen.add( key );
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
			.forEach( ( { anchorText }, number ) => {
				if (
					! language.emptyAnchors.has( fold( anchorText ).trim() )
				) {
					add( wordsOf( anchorText ), NAME.anchor + number );
				}
			} );
	} );

	const [ bags, bagStarts ] = joined( invert( words, lexicon.size() ) );
	const [ allWords, wordStarts ] = joined( words );
	const [ titleWords, titleStarts ] = joined( titles );

	return {
		pages: Int32Array.from( bagPages ),
		names: Int32Array.from( names ),
		weights: Float64Array.from( weights ),
		words: allWords,
		wordStarts,
		bags,
		bagStarts,
		titleWords,
		titleStarts,
	};
}

/** Bags as they are asked for, of their columns. */
export function readBags(
	columns: BagColumns,
	pages: readonly IndexedPage[],
	idf: ( word: number ) => number
): WordBags {
	const made: WordBag[] = [];

	return {
		columns,
		idf,
		bag: ( number ) =>
			( made[ number ] ??= makeBag( number, columns, pages ) ),
		titleWords: ( page ) =>
			listAt( columns.titleWords, columns.titleStarts, page ),
	};
}

function makeBag(
	number: number,
	columns: BagColumns,
	pages: readonly IndexedPage[]
): WordBag {
	const place = columns.pages[ number ] as number;
	const page = pages[ place ] as IndexedPage;
	const name = columns.names[ number ] as number;
	const anchor = page.inboundAnchors[ name - NAME.anchor ];
	const text = anchor?.anchorText ?? ownName( page, name );
	const words = listAt( columns.words, columns.wordStarts, number );

	return {
		phrase: phraseOf( text, words, place, anchor?.sourceIds ?? NONE ),
		words,
		isSiteAnchor: name >= NAME.anchor,
	};
}

function ownName( page: IndexedPage, name: number ): string {
	if ( name === NAME.slug ) {
		return slugName( page.url );
	}

	return name === NAME.title
		? page.title
		: shortTitle( page, languageOf( page.language ) );
}

function shortTitle( { title }: IndexedPage, language: Language ): string {
	return titleNames( title, language ).at( -1 ) ?? '';
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

function listAt(
	all: Int32Array,
	starts: Int32Array,
	place: number
): number[] {
	return [ ...all.subarray( starts[ place ], starts[ place + 1 ] ) ];
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
						word.length > 1 && ! language.stopWords.has( word )
				)
				.map( ( word ) => lexicon.add( word, language ) )
		),
	];
}

function phraseOf(
	text: string,
	words: number[],
	page: number,
	sourceIds: readonly number[]
): Phrase {
	return {
		words,
		text,
		namings: [
			{
				page,
				source: 'similar-words',
				isAbbreviation: false,
				confirmedBy: [],
				name: text,
				count: 0,
				sourceIds,
			},
		],
		conceptId: null,
		aboutId: null,
		isMedical: false,
		isIdiom: false,
		isEveryday: false,
	};
}

/** Numbers of lists by what is in them; what is in too many is in none. */
function invert( lists: readonly number[][], size: number ): number[][] {
	const inverted = Array.from( { length: size + 1 }, (): number[] => [] );

	lists.forEach( ( words, number ) => {
		for ( const word of words ) {
			( inverted[ word ] as number[] ).push( number );
		}
	} );

	return inverted.map( ( numbers ) =>
		numbers.length > MAX_BAGS_A_WORD ? [] : numbers
	);
}
