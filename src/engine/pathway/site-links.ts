import type { IndexedPage } from '../../contract/types';

/** Which page leads to which, by place in the index. */
export interface SiteLinks {
	outbound: ( place: number ) => ReadonlySet< number >;
	inbound: ( place: number ) => ReadonlySet< number >;
}

const NONE: ReadonlySet< number > = new Set();

/**
 * The links between pages as far as the page index knows them: every anchor names the pages that use it, at most 20 of them,
 * so that of the links to a page that everybody links to some are not seen.
 *
 * @param pages Pages of the site.
 */
export function readSiteLinks( pages: readonly IndexedPage[] ): SiteLinks {
	const places = new Map( pages.map( ( { id }, place ) => [ id, place ] ) );
	const outbound = new Map< number, Set< number > >();
	const inbound = new Map< number, Set< number > >();
	const add = (
		edges: Map< number, Set< number > >,
		from: number,
		to: number
	) => edges.set( from, ( edges.get( from ) ?? new Set() ).add( to ) );

	pages.forEach( ( { inboundAnchors }, target ) => {
		for ( const { sourceIds } of inboundAnchors ) {
			for ( const id of sourceIds ) {
				const source = places.get( id );
				if ( source !== undefined && source !== target ) {
					add( outbound, source, target );
					add( inbound, target, source );
				}
			}
		}
	} );

	return {
		outbound: ( place ) => outbound.get( place ) ?? NONE,
		inbound: ( place ) => inbound.get( place ) ?? NONE,
	};
}
