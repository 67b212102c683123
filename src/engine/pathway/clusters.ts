import type { ClusterMember, TopicCluster } from '../../contract/types';

import { MOST_PREFERRED } from '../preferred-pages';

import { MIN_STRENGTH, tieToPillar } from './cluster-ties';
import type { PathwaySite } from './compile-pathway';
import { folderOf } from './folders';
import type { PathwayPage } from './read-page';
import type { Tie } from './tie';

/**
 * The clusters of a site: pages around each pillar, which is a page that the owner marked or the page of a specialty. A page
 * may support several. In pieces: on a large site thousands of pages are compared with one pillar.
 */
export function* findClusters(
	site: PathwaySite
): Generator< void, TopicCluster[], void > {
	const clusters: TopicCluster[] = [];
	for ( const [ place, pillar ] of site.pages.entries() ) {
		if ( pillar.facts.isPillar || pillar.role === 'specialty' ) {
			clusters.push( yield* toCluster( pillar, place, site ) );
		}
		yield;
	}
	return clusters;
}

function* toCluster(
	pillar: PathwayPage,
	place: number,
	site: PathwaySite
): Generator< void, TopicCluster, void > {
	const found: Array< { page: PathwayPage } & Tie > = [];
	for ( const other of candidates( pillar, place, site ) ) {
		const page = site.pages[ other ] as PathwayPage;
		const tie = tieToPillar(
			pillar,
			place,
			page,
			{
				isLinked: site.links.outbound( place ).has( other ),
				linksHere: site.links.outbound( other ).has( place ),
			},
			site
		);
		if ( tie.strength >= MIN_STRENGTH ) {
			found.push( { page, ...tie } );
		}
		yield;
	}
	found.sort(
		( a, b ) => b.strength - a.strength || a.page.facts.id - b.page.facts.id
	);
	const primary = new Set(
		[ ...found ]
			.sort(
				( a, b ) =>
					Number( b.page.facts.isPrimaryTarget ) -
						Number( a.page.facts.isPrimaryTarget ) ||
					b.page.facts.inboundCount - a.page.facts.inboundCount ||
					a.page.facts.id - b.page.facts.id
			)
			.slice( 0, MOST_PREFERRED )
			.map( ( { page } ) => page.facts.id )
	);

	return {
		clusterId: pillar.facts.id,
		members: found.map( ( { page, reasons } ): ClusterMember => ( {
			targetId: page.facts.id,
			reasons,
			isPrimary: primary.has( page.facts.id ),
		} ) ),
	};
}

/** Pages that share something with a pillar: never all pages of the site. */
function candidates(
	pillar: PathwayPage,
	place: number,
	site: PathwaySite
): Set< number > {
	const { terms, named } = pillar.specialties;
	const found = new Set< number >( [
		...site.links.inbound( place ),
		...site.links.outbound( place ),
		...( site.namedBy.get( place ) ?? [] ),
		...( site.byFolder.get( folderOf( pillar.facts.url ) ) ?? [] ),
		...[ ...terms, ...named ].flatMap( ( key ) => [
			...( site.bySpecialty.get( key ) ?? [] ),
		] ),
	] );

	for ( const condition of pillar.topics.conditions ) {
		for ( const id of site.relations.lineOf( condition ) ) {
			for ( const near of [ id, ...site.relations.of( id ).keys() ] ) {
				site.byConcept
					.get( near )
					?.forEach( ( other ) => found.add( other ) );
				site.byMinor
					.get( near )
					?.forEach( ( other ) => found.add( other ) );
			}
		}
	}

	found.delete( place );
	return found;
}
