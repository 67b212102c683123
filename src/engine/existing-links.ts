import type {
	IndexedPage,
	LinkBudget,
	LinkingHabits,
	LinkRoom,
	PageIndex,
	TextMark,
	TextSpan,
} from '../contract/types';

import { densityOf } from './habits';
import type { SpanReading } from './read-span';
import type { LinkedPlaces } from './placed-case';

/** Links in a thousand words of running text: real health sites have 6 to 8. */
const LINKS_IN_THOUSAND = 10;
/** Pages differ: nine in ten have no more than about so many times the links that the site's pages have on average. */
const ROOM = 2.4;
/** What the owner's word makes of the usual. */
const FEWER = 0.5;
const MORE = 1.5;
/** Even a short page may have these. */
const MIN_LINKS = 2;

/** Where the pages of an index are. */
export interface Addresses {
	/** As `urlKey`, for the home of this site. */
	keyOf: ( url: string ) => string;
	idsByKey: ReadonlyMap< string, number >;
	/** By id. */
	keys: ReadonlyMap< number, string >;
	pagesById: ReadonlyMap< number, IndexedPage >;
}

/** The addresses of all pages, excluded ones too: links to them are links all the same. */
export function compileAddresses( { pages, homeUrl }: PageIndex ): Addresses {
	const keyOf = urlKeys( homeUrl );

	const idsByKey = new Map< string, number >();
	const keys = new Map< number, string >();
	const pagesById = new Map< number, IndexedPage >();
	for ( const page of pages ) {
		const key = keyOf( page.url );
		idsByKey.set( key, page.id );
		keys.set( page.id, key );
		pagesById.set( page.id, page );
	}

	return { keyOf, idsByKey, keys, pagesById };
}

/** Ids of the pages that a post links to already, in whatever place. */
export function linkedTargets(
	spans: readonly TextSpan[],
	{ keyOf, idsByKey }: Addresses
): Set< number > {
	const ids = new Set< number >();

	for ( const mark of linksOf( spans ) ) {
		const id = mark.targetId ?? idsByKey.get( keyOf( mark.url ?? '' ) );
		if ( id !== undefined ) {
			ids.add( id );
		}
	}

	return ids;
}

/** How many links the post has and may have. Links to other sites do not count. */
export function budgetOf(
	spans: readonly TextSpan[],
	readings: readonly SpanReading[],
	{ keyOf }: Addresses,
	habits?: LinkingHabits,
	linkRoom: LinkRoom = 'site'
): LinkBudget {
	const words = spans.reduce(
		( sum, { kind }, place ) =>
			kind === 'paragraph' ||
			kind === 'list-item' ||
			kind === 'table-cell'
				? sum + ( readings[ place ]?.tokens.words.length ?? 0 )
				: sum,
		0
	);

	return {
		words,
		linked: linksOf( spans ).filter(
			( { url, targetId } ) =>
				targetId !== undefined || isInternal( keyOf( url ?? '' ) )
		).length,
		allowed: allowedLinks( words, habits, linkRoom ),
	};
}

/** How many links to other pages of the site a text of so many words may have. */
export function allowedLinks(
	words: number,
	habits: LinkingHabits | undefined,
	linkRoom: LinkRoom = 'site'
): number {
	return Math.max(
		linkRoom === 'fewer' ? 1 : MIN_LINKS,
		Math.round( ( words * allowedDensity( habits, linkRoom ) ) / 1000 )
	);
}

/**
 * Links for a thousand words that a post may have: as many as usual, and more where the site's own pages have more. Who wants
 * more gets half as many again of what is usual, and nothing beyond what the site's own pages show.
 */
function allowedDensity(
	habits: LinkingHabits | undefined,
	linkRoom: LinkRoom
): number {
	const own = ( densityOf( habits ) ?? 0 ) * ROOM;

	switch ( linkRoom ) {
		case 'site':
			return Math.max( LINKS_IN_THOUSAND, own );
		case 'fewer':
			return Math.max( LINKS_IN_THOUSAND, own ) * FEWER;
		case 'more':
			return Math.max( LINKS_IN_THOUSAND * MORE, own );
	}
}

/** The words that carry links, by number of the span. */
export function linkedPlaces(
	spans: readonly TextSpan[],
	readings: readonly SpanReading[]
): LinkedPlaces {
	const places = new Map< number, { first: number; last: number }[] >();

	spans.forEach( ( span, number ) => {
		const tokens = readings[ number ]?.tokens;
		for ( const mark of span.marks ) {
			if ( mark.kind !== 'link' || ! tokens ) {
				continue;
			}
			const first = tokens.ends.findIndex( ( end ) => end > mark.start );
			const behind = tokens.starts.findIndex(
				( start ) => start >= mark.end
			);
			const last = ( behind === -1 ? tokens.starts.length : behind ) - 1;
			if ( first !== -1 && last >= first ) {
				places.set( number, [
					...( places.get( number ) ?? [] ),
					{ first, last },
				] );
			}
		}
	} );

	return places;
}

/** An address without what does not tell pages apart: scheme, www, host of this site, query, fragment, trailing slash, case. */
export function urlKey( url: string, homeUrl: string ): string {
	return urlKeys( homeUrl )( url );
}

function urlKeys( homeUrl: string ): ( url: string ) => string {
	const home = strip( homeUrl );

	return ( url ) => {
		const key = strip( url );

		return key.startsWith( home ) ? key.slice( home.length ) || '/' : key;
	};
}

function strip( address: string ): string {
	return address
		.toLowerCase()
		.replace( /^https?:\/\/(www\.)?/, '//' )
		.replace( /[#].*$/, '' )
		.replace( /\/+$/, '' );
}

function isInternal( key: string ): boolean {
	return key.startsWith( '/' ) && ! key.startsWith( '//' );
}

function linksOf( spans: readonly TextSpan[] ): TextMark[] {
	return spans.flatMap( ( { marks } ) =>
		marks.filter( ( { kind } ) => kind === 'link' )
	);
}
