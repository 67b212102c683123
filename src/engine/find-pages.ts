import type {
	FoundPage,
	IndexedPage,
	PageRole,
	WantedPages,
} from '../contract/types';

import { createPageSearch, wordsOf } from './search-pages';
import type { PageSearch } from './search-pages';

/** How well a page answers to some words, the best first. */
const FIT = { whole: 0, start: 1, title: 2, otherName: 3, slip: 4 } as const;

/**
 * Pages of the index by id, or by words that their titles or their other names say, so that a search can be half written, or
 * with a slip of the finger, which comes last. Pages that may not be suggested are found too, and say so.
 *
 * @param wanted What is asked for.
 * @param pages  All pages of the index.
 * @param roleOf What a page is for, as far as that was judged.
 * @param search Gives the search over these pages, once it is needed.
 */
export function findPages(
	wanted: WantedPages,
	pages: readonly IndexedPage[],
	roleOf: ( id: number ) => PageRole | null,
	search: () => PageSearch = () => createPageSearch( pages )
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
	const byTitle = ( one: IndexedPage, other: IndexedPage ) =>
		one.title.localeCompare( other.title, 'en' ) || one.id - other.id;

	if ( words.length === 0 ) {
		return [ ...pages ]
			.sort( byTitle )
			.slice( 0, wanted.limit )
			.map( asFound );
	}
	const places = new Map(
		search()( wanted.words ).map( ( id, place ) => [ id, place ] )
	);
	return pages
		.flatMap( ( page ) => {
			const place = places.get( page.id );
			return place === undefined
				? []
				: [ { page, place, fit: fitOf( page, words ) } ];
		} )
		.sort(
			( a, b ) =>
				a.fit - b.fit ||
				( a.fit === FIT.slip ? a.place - b.place : 0 ) ||
				byTitle( a.page, b.page )
		)
		.slice( 0, wanted.limit )
		.map( ( { page } ) => asFound( page ) );
}

function fitOf(
	{ title, aliases, keyphrases }: IndexedPage,
	words: readonly string[]
): number {
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
	return [ ...aliases, ...keyphrases ].some( ( name ) =>
		says( wordsOf( name ), words )
	)
		? FIT.otherName
		: FIT.slip;
}

function says( own: readonly string[], words: readonly string[] ): boolean {
	return words.every( ( word ) =>
		own.some( ( other ) => other.startsWith( word ) )
	);
}
