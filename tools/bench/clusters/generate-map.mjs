import { createRandom } from '../../bench-engine/random.mjs';

/** Pages of a cluster, on average. */
const PER_CLUSTER = 50;
const SPECIALTIES = 8;

/**
 * A map as large sites have it: a few large clusters and many small ones, one page in five in none, one in sixteen that no page
 * leads to; six of ten links stay within their cluster. The same in every run.
 *
 * @param {number} pageCount How many pages.
 * @param {number} linkCount How many links.
 * @return {{ pages: any[], groups: any[], links: number[], orphanIds: number[] }} As `SiteMap` has it, with a plain list of links.
 */
export function generateMap( pageCount, linkCount ) {
	const { below, chance, pick, pickEarly } = createRandom( 1 );
	const clusters = Array.from(
		{ length: Math.max( 1, Math.round( pageCount / PER_CLUSTER ) ) },
		( _cluster, place ) => ( {
			clusterId: place + 1,
			title: `Care for condition ${ place + 1 }`,
			specialties: [ `Specialty ${ place % SPECIALTIES }` ],
			pages: [],
			inner: 0,
		} )
	);
	const none = { clusterId: 0, title: '', specialties: [], pages: [] };
	const orphanIds = [];
	const pages = Array.from( { length: pageCount }, ( _page, place ) => {
		const group = chance( 0.2 ) ? none : pickEarly( clusters );
		group.pages.push( place );
		if ( chance( 1 / 16 ) ) {
			orphanIds.push( place + 1 );
		}
		return {
			id: place + 1,
			title: `A page about subject ${ place + 1 }`,
			isPillar: group !== none && group.pages.length === 1,
			inbound: below( 12 ),
			outbound: 0,
		};
	} );
	const groups = [
		...clusters.sort( ( a, b ) => b.pages.length - a.pages.length ),
		none,
	].filter( ( group ) => group.pages.length > 0 );
	groups.forEach( ( group, place ) =>
		group.pages.forEach( ( page ) => ( pages[ page ].group = place ) )
	);
	const links = [];
	while ( links.length < 2 * linkCount ) {
		const from = below( pageCount );
		links.push(
			from,
			chance( 0.6 )
				? pick( groups[ pages[ from ].group ].pages )
				: below( pageCount )
		);
	}
	return { pages, groups, links, orphanIds };
}
