import type {
	FoundPage,
	IndexedPage,
	PageRole,
	WantedPages,
} from '../contract/types';

import { fold } from './text/fold';

const NOT_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/** How well a page answers to some words, the best first. */
const FIT = { whole: 0, start: 1, title: 2, otherName: 3 } as const;

/**
 * Pages of the index by id, or by words that their titles or their other names say: every word asked for begins one of
 * theirs, so that a search can be half written. Pages that may not be suggested are found too, and say so.
 *
 * @param wanted What is asked for.
 * @param pages  All pages of the index.
 * @param roleOf What a page is for, as far as that was judged.
 */
export function findPages(
	wanted: WantedPages,
	pages: readonly IndexedPage[],
	roleOf: ( id: number ) => PageRole | null
): FoundPage[] {
	const asFound = ( page: IndexedPage ): FoundPage => {
		const { id, title, url, postType, language } = page;
		const { isExcluded, isNoindex, role, summary, reviewed } = page;
		return {
			id,
			title,
			url,
			postType,
			role: roleOf( id ) ?? role,
			language,
			isExcluded,
			isNoindex,
			summary,
			reviewed,
		};
	};

	if ( 'ids' in wanted ) {
		const byId = new Map( pages.map( ( page ) => [ page.id, page ] ) );
		return wanted.ids.flatMap( ( id ) => {
			const page = byId.get( id );
			return page === undefined ? [] : [ asFound( page ) ];
		} );
	}

	const words = wordsOf( wanted.words );
	return pages
		.flatMap( ( page ) => {
			const fit = fitOf( page, words );
			return fit === null ? [] : [ { page, fit } ];
		} )
		.sort(
			( a, b ) =>
				a.fit - b.fit ||
				a.page.title.localeCompare( b.page.title, 'en' ) ||
				a.page.id - b.page.id
		)
		.slice( 0, wanted.limit )
		.map( ( { page } ) => asFound( page ) );
}

function fitOf(
	{ title, aliases }: IndexedPage,
	words: readonly string[]
): number | null {
	const own = wordsOf( title );
	if ( says( own, words ) ) {
		const start = words.every( ( word, place ) =>
			own[ place ]?.startsWith( word )
		);
		if ( ! start ) {
			return FIT.title;
		}
		return words.length === own.length ? FIT.whole : FIT.start;
	}
	return aliases.some( ( name ) => says( wordsOf( name ), words ) )
		? FIT.otherName
		: null;
}

function says( own: readonly string[], words: readonly string[] ): boolean {
	return words.every( ( word ) =>
		own.some( ( other ) => other.startsWith( word ) )
	);
}

function wordsOf( text: string ): string[] {
	return fold( text ).split( NOT_WORDS ).filter( Boolean );
}
