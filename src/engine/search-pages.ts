import MiniSearch from 'minisearch';

import type { IndexedPage } from '../contract/types';

import { fold } from './text/fold';

const NOT_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/** Shorter words are not taken for others: one letter more or less makes another word of them. */
const LEAST_FOR_TYPOS = 5;
/** Letters that may differ, as a share of a word. */
const TYPOS = 0.2;

/** Ids of pages to which some words may mean, best first. */
export type PageSearch = ( words: string ) => number[];

/**
 * Makes pages searchable by their titles and other names: every word asked for begins one of theirs, or is one of theirs with a
 * slip of the finger. Kept in memory for as long as it is asked.
 *
 * @param pages All pages of the index.
 */
export function createPageSearch( pages: readonly IndexedPage[] ): PageSearch {
	const search = new MiniSearch< IndexedPage >( {
		fields: [ 'title', 'aliases', 'keyphrases' ],
		extractField: ( page, field ) =>
			field === 'id'
				? page.id
				: [ page[ field as 'title' | 'aliases' ] ].flat().join( ' ' ),
		tokenize: wordsOf,
		processTerm: ( word ) => word,
		searchOptions: {
			boost: { title: 2 },
			combineWith: 'AND',
			prefix: true,
			fuzzy: ( word ) =>
				word.length >= LEAST_FOR_TYPOS ? TYPOS : false,
		},
	} );
	search.addAll( pages );

	return ( words ) =>
		search.search( words ).map( ( { id } ) => Number( id ) );
}

/** The words of a name or a question, however they are written. */
export function wordsOf( text: string ): string[] {
	return fold( text ).split( NOT_WORDS ).filter( Boolean );
}
