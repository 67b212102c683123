import type { SiteMap } from './site-map';

/** Links between two things of the map, in either direction. */
export interface GroupLink {
	from: number;
	to: number;
	/** How many. */
	weight: number;
}

/**
 * Links between groups, each pair once.
 *
 * @param map    The map.
 * @param counts Whether a link counts, by its place in the list; without it all do.
 */
export function linksBetween(
	map: SiteMap,
	counts: ( at: number ) => boolean = () => true
): GroupLink[] {
	const { pages, groups, links } = map;
	const byPair = new Map< number, number >();
	for ( let at = 0; at < links.length; at += 2 ) {
		const from = pages[ links[ at ] ?? 0 ]?.group ?? 0;
		const to = pages[ links[ at + 1 ] ?? 0 ]?.group ?? 0;
		if ( from !== to && counts( at ) ) {
			const key =
				Math.min( from, to ) * groups.length + Math.max( from, to );
			byPair.set( key, ( byPair.get( key ) ?? 0 ) + 1 );
		}
	}
	return [ ...byPair ].map( ( [ key, weight ] ) => ( {
		from: Math.floor( key / groups.length ),
		to: key % groups.length,
		weight,
	} ) );
}

/** Links between pages of the same group, by group; a page is named by its rank there. */
export function linksWithin( {
	pages,
	groups,
	links,
}: SiteMap ): GroupLink[][] {
	const rank = new Int32Array( pages.length );
	groups.forEach( ( group ) =>
		group.pages.forEach( ( page, place ) => ( rank[ page ] = place ) )
	);
	const found = groups.map( (): GroupLink[] => [] );
	for ( let at = 0; at < links.length; at += 2 ) {
		const from = links[ at ] ?? 0;
		const to = links[ at + 1 ] ?? 0;
		const group = pages[ from ]?.group ?? 0;
		if ( group === pages[ to ]?.group ) {
			found[ group ]?.push( {
				from: rank[ from ] ?? 0,
				to: rank[ to ] ?? 0,
				weight: 1,
			} );
		}
	}
	return found;
}
