import type {
	LinkBudget,
	PageIndex,
	TextMark,
	TextSpan,
} from '../contract/types';

import type { SpanReading } from './read-span';
import type { LinkedPlaces } from './placed-case';

/** One link for so many words of running text: real health sites have 0.6 to 0.8 links a hundred words. */
const WORDS_A_LINK = 100;
/** Even a short page may have these. */
const MIN_LINKS = 2;

/** Ids of all pages, by the key of their address. */
export function idsByUrl( {
	pages,
	homeUrl,
}: PageIndex ): ReadonlyMap< string, number > {
	return new Map(
		pages.map( ( { url, id } ) => [ urlKey( url, homeUrl ), id ] )
	);
}

/**
 * Ids of the pages that a post links to already, in whatever place.
 *
 * @param spans   Text of the post.
 * @param byUrl   From `idsByUrl`.
 * @param homeUrl Of the site.
 */
export function linkedTargets(
	spans: readonly TextSpan[],
	byUrl: ReadonlyMap< string, number >,
	homeUrl: string
): Set< number > {
	const ids = new Set< number >();

	for ( const mark of linksOf( spans ) ) {
		const id =
			mark.targetId ?? byUrl.get( urlKey( mark.url ?? '', homeUrl ) );
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
	{ homeUrl }: PageIndex
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
				targetId !== undefined || isInternal( url ?? '', homeUrl )
		).length,
		allowed: Math.max( MIN_LINKS, Math.round( words / WORDS_A_LINK ) ),
	};
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
	const strip = ( address: string ) =>
		address
			.toLowerCase()
			.replace( /^https?:\/\/(www\.)?/, '//' )
			.replace( /[#].*$/, '' )
			.replace( /\/+$/, '' );
	const key = strip( url );
	const home = strip( homeUrl );

	return key.startsWith( home ) ? key.slice( home.length ) || '/' : key;
}

function isInternal( url: string, homeUrl: string ): boolean {
	const key = urlKey( url, homeUrl );

	return key.startsWith( '/' ) && ! key.startsWith( '//' );
}

function linksOf( spans: readonly TextSpan[] ): TextMark[] {
	return spans.flatMap( ( { marks } ) =>
		marks.filter( ( { kind } ) => kind === 'link' )
	);
}
