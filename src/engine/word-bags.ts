import type { IndexedPage } from '../contract/types';

import { languageOf } from './language';
import type { Language } from './language/language';
import { slugName, titleNames } from './page-names';
import type { Phrase } from './phrase';
import { fold } from './text/fold';
import type { Lexicon } from './text/lexicon';
import { tokenize } from './text/tokenize';

/** The telling words of one name of a page, in no order. */
export interface WordBag {
	/** Stands for the name wherever similar words are found. */
	phrase: Phrase;
	words: readonly number[];
	/** Inverse document frequency of all its words, sum. */
	weight: number;
	/** Names that other pages link with lead there only for pages that use them. */
	isSiteAnchor: boolean;
}

/** The bags of all pages, by page and by word. */
export interface WordBags {
	bags: readonly WordBag[];
	/** Numbers of bags, by number of the word; words that too many bags have are left out. */
	byWord: ReadonlyMap< number, readonly number[] >;
	/** Telling words of the short title of each page, by place in the index. */
	titles: readonly ( readonly number[] )[];
	idf: ( word: number ) => number;
}

const MAX_WORDS = 12;
const MAX_ANCHORS = 12;
/** A word that more names have tells nothing; looking them all up would cost more than it finds. */
const MAX_BAGS_A_WORD = 400;

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
): WordBags {
	const bags: WordBag[] = [];
	const titles: ( readonly number[] )[] = [];

	pages.forEach( ( page, place ) => {
		const language = languageOf( page.language );
		const seen = new Set< string >();
		const add = ( text: string, sourceIds: readonly number[] | null ) => {
			const words = tellingWords( text, language, lexicon );
			const key = `${ sourceIds === null ? '' : 'a ' }${ [ ...words ]
				.sort( ( a, b ) => a - b )
				.join( ' ' ) }`;
			if (
				words.length === 0 ||
				words.length > MAX_WORDS ||
				seen.has( key )
			) {
				return;
			}

			seen.add( key );
			bags.push( {
				phrase: phraseOf( text, words, place, sourceIds ?? [] ),
				words,
				weight: words.reduce( ( sum, word ) => sum + idf( word ), 0 ),
				isSiteAnchor: sourceIds !== null,
			} );
		};

		const short = titleNames( page.title, language ).at( -1 ) ?? '';
		titles.push( tellingWords( short, language, lexicon ) );
		add( short, null );
		add( page.title, null );
		add( slugName( page.url ), null );
		for ( const { anchorText, sourceIds } of page.inboundAnchors.slice(
			0,
			MAX_ANCHORS
		) ) {
			if ( ! language.emptyAnchors.has( fold( anchorText ).trim() ) ) {
				add( anchorText, sourceIds );
			}
		}
	} );

	return { bags, byWord: invert( bags ), titles, idf };
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

function invert( bags: readonly WordBag[] ): Map< number, number[] > {
	const byWord = new Map< number, number[] >();

	bags.forEach( ( { words }, number ) => {
		for ( const word of words ) {
			const list = byWord.get( word );
			if ( list ) {
				list.push( number );
			} else {
				byWord.set( word, [ number ] );
			}
		}
	} );

	for ( const [ word, list ] of byWord ) {
		if ( list.length > MAX_BAGS_A_WORD ) {
			byWord.delete( word );
		}
	}

	return byWord;
}
