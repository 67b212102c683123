import type { AuditedPage } from '../../contract/site-audit';
import type {
	FoundPage,
	PageLink,
	PageRole,
	SiteCoverage,
} from '../../contract/types';

/** A page of the picture. */
export interface MapPage {
	id: number;
	title: string;
	url: string;
	role: PageRole | null;
	specialties: string[];
	/** Place of its group in the list of groups. */
	group: number;
	isPillar: boolean;
	/** Other pages that lead to it in text or block, and that it leads to, each counted once. */
	inbound: number;
	outbound: number;
}

/** Pages that are drawn together: a cluster, or those without one. */
export interface MapGroup {
	/** Id of the pillar page; 0: these pages belong to no cluster. */
	clusterId: number;
	/** Title of the pillar page; empty where there is none. */
	title: string;
	/** Of its pages, those that most of them have first. */
	specialties: string[];
	/** Places of its pages: the pillar first, then the strongest. */
	pages: number[];
	/** Distinct links between its own pages. */
	inner: number;
}

/** Topics of a site and the links between its pages. */
export interface SiteMap {
	pages: MapPage[];
	/** The largest first, those without a cluster last. */
	groups: MapGroup[];
	/** Pairs of places of pages, one behind the other: from, to. */
	links: Int32Array;
}

/** What the picture is made of. */
export interface MapFacts {
	audited: readonly AuditedPage[];
	found: readonly FoundPage[];
	links: readonly PageLink[];
	coverage: SiteCoverage;
}

/**
 * The map of a site. A page is drawn once, in the cluster that it is the pillar of, else in the one that it belongs to most;
 * links of text and blocks between public pages count, each pair of pages once.
 */
export function buildSiteMap( {
	audited,
	found,
	links,
	coverage,
}: MapFacts ): SiteMap {
	const byId = new Map( found.map( ( page ) => [ page.id, page ] ) );
	const known = audited.filter( ( { pageId } ) => byId.has( pageId ) );
	const placeOf = new Map(
		known.map( ( { pageId }, place ) => [ pageId, place ] )
	);
	const pairs = distinctPairs( links, placeOf );
	const inbound = new Uint32Array( known.length );
	const outbound = new Uint32Array( known.length );
	for ( let at = 0; at < pairs.length; at += 2 ) {
		const [ from, to ] = [ pairs[ at ] ?? 0, pairs[ at + 1 ] ?? 0 ];
		outbound[ from ] = ( outbound[ from ] ?? 0 ) + 1;
		inbound[ to ] = ( inbound[ to ] ?? 0 ) + 1;
	}

	const home = homes( coverage );
	const specialties = new Map< number, string[] >();
	for ( const { name, pageIds } of coverage.specialties ) {
		for ( const id of pageIds ) {
			specialties.set( id, [ ...( specialties.get( id ) ?? [] ), name ] );
		}
	}
	const roles = new Map(
		coverage.targets.map( ( { id, role } ) => [ id, role ] )
	);
	const byCluster = new Map< number, number[] >();
	known.forEach( ( { pageId }, place ) => {
		const clusterId = home.get( pageId )?.clusterId ?? 0;
		const places = byCluster.get( clusterId ) ?? [];
		places.push( place );
		byCluster.set( clusterId, places );
	} );
	const idOf = ( place: number ) => known[ place ]?.pageId ?? 0;
	const rankOf = ( place: number ) => home.get( idOf( place ) )?.rank ?? 0;
	const groups = [ ...byCluster ]
		.map( ( [ clusterId, places ] ): MapGroup => ( {
			clusterId,
			title: byId.get( clusterId )?.title ?? '',
			specialties: byFrequency(
				places.flatMap(
					( place ) => specialties.get( idOf( place ) ) ?? []
				)
			),
			pages: places.sort(
				( a, b ) => rankOf( a ) - rankOf( b ) || a - b
			),
			inner: 0,
		} ) )
		.sort(
			( a, b ) =>
				Number( a.clusterId === 0 ) - Number( b.clusterId === 0 ) ||
				b.pages.length - a.pages.length ||
				a.clusterId - b.clusterId
		);
	const groupOf = new Int32Array( known.length );
	groups.forEach( ( { pages }, group ) =>
		pages.forEach( ( place ) => ( groupOf[ place ] = group ) )
	);
	for ( let at = 0; at < pairs.length; at += 2 ) {
		const group = groupOf[ pairs[ at ] ?? 0 ] ?? 0;
		const inside = groups[ group ];
		if ( inside && group === groupOf[ pairs[ at + 1 ] ?? 0 ] ) {
			inside.inner++;
		}
	}

	return {
		pages: known.map( ( { pageId }, place ) => {
			const page = byId.get( pageId ) as FoundPage;
			return {
				id: pageId,
				title: page.title,
				url: page.url,
				role: roles.get( pageId ) ?? page.role,
				specialties: specialties.get( pageId ) ?? [],
				group: groupOf[ place ] ?? 0,
				isPillar: home.get( pageId )?.clusterId === pageId,
				inbound: inbound[ place ] ?? 0,
				outbound: outbound[ place ] ?? 0,
			};
		} ),
		groups,
		links: pairs,
	};
}

/** The cluster in which each page is drawn, and its place there: 0 is the pillar. */
function homes( { clusters }: SiteCoverage ) {
	const home = new Map< number, { clusterId: number; rank: number } >();
	const pillars = new Set( clusters.map( ( { clusterId } ) => clusterId ) );
	for ( const { clusterId, members } of clusters ) {
		home.set( clusterId, { clusterId, rank: 0 } );
		members.forEach( ( { targetId }, place ) => {
			const rank = place + 1;
			if (
				! pillars.has( targetId ) &&
				rank < ( home.get( targetId )?.rank ?? Infinity )
			) {
				home.set( targetId, { clusterId, rank } );
			}
		} );
	}
	return home;
}

function distinctPairs(
	links: readonly PageLink[],
	placeOf: ReadonlyMap< number, number >
): Int32Array {
	const pairs: number[] = [];
	const seen = new Set< number >();
	for ( const { sourceId, targetId, targetKind, kind } of links ) {
		const from = placeOf.get( sourceId );
		const to = placeOf.get( targetId );
		if (
			targetKind !== 'post' ||
			( kind !== 'body' && kind !== 'block' ) ||
			from === undefined ||
			to === undefined ||
			from === to
		) {
			continue;
		}
		const key = from * placeOf.size + to;
		if ( ! seen.has( key ) ) {
			seen.add( key );
			pairs.push( from, to );
		}
	}
	return Int32Array.from( pairs );
}

/** Each name once, the most frequent first. */
function byFrequency( names: readonly string[] ): string[] {
	const counts = new Map< string, number >();
	for ( const name of names ) {
		counts.set( name, ( counts.get( name ) ?? 0 ) + 1 );
	}
	return [ ...counts ]
		.sort(
			( [ one, ones ], [ other, others ] ) =>
				others - ones || ( one < other ? -1 : 1 )
		)
		.map( ( [ name ] ) => name );
}
