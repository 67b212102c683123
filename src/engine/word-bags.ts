import type { IndexedPage } from '../contract/types';

import { languageOf } from './language';
import type { Language } from './language/language';
import { slugName, titleNames } from './page-names';
import { NONE } from './phrase';
import type { Phrase } from './phrase';

/** The telling words of one name of a page, in no order. */
export interface WordBag {
	/** Stands for the name wherever similar words are found. */
	phrase: Phrase;
	words: readonly number[];
}

/** Instead of the id of a post. */
export const NO_POST = 0;

/** Bags of all pages in columns: most are never met, and typed arrays can be kept from visit to visit as they are. */
export interface BagColumns {
	/** By number of the bag: its page, the place of the name among those of its page, and the sum of the idf of its words. */
	pages: Int32Array;
	names: Int32Array;
	weights: Float64Array;
	/** By number of the bag: the one post that alone links with such words, or NO_POST: in that post they say nothing. */
	soleSources: Int32Array;
	/** Words of all bags, one behind the other, and by bag where its own begin; one more than there are bags. */
	words: Int32Array;
	wordStarts: Int32Array;
	/** Numbers of bags by word, in the same way: each bag under the words of which a text must say one to be like it. */
	bags: Int32Array;
	bagStarts: Int32Array;
	/** By word: 1 where too many bags have it for it to tell them apart. */
	isCommon: Uint8Array;
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

/** Which name of a page a bag is of; from `anchor` on, names that other pages link with. */
export const NAME = { short: 0, title: 1, slug: 2, anchor: 3 } as const;

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

export function shortTitle(
	{ title }: IndexedPage,
	language: Language
): string {
	return titleNames( title, language ).at( -1 ) ?? '';
}

function listAt(
	all: Int32Array,
	starts: Int32Array,
	place: number
): number[] {
	return [ ...all.subarray( starts[ place ], starts[ place + 1 ] ) ];
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
		isBodyPart: false,
		isIdiom: false,
		isEveryday: false,
	};
}
