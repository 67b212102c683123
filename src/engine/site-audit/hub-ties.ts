import type { TopicCluster } from '../../contract/types';
import { isSpoke } from '../pathway/missing-returns';
import { sharedSpecialty } from '../pathway/specialty';
import { strengthOf } from '../pathway/tie';

import type { AuditedSite } from './audited-site';
import { isReadWhole } from './site-page';
import type { SitePage } from './site-page';

/** How a page and its hubs lead to each other. */
export interface HubTies {
	/** Pillar pages of the clusters that it belongs to, the nearest first. Never empty. */
	hubs: SitePage[];
	/** Those that it leads to. */
	leadsTo: SitePage[];
	/** Those that lead to it. */
	ledFrom: SitePage[];
}

/**
 * How a page and the hubs of its subject lead to each other; null for a page that need not, has no hub, is a hub itself, or was
 * not read as a whole. Its hubs are the pillar pages of its clusters (src/engine/pathway/clusters.ts), and those of its field
 * that it leads to or that lead to it.
 *
 * @param page The page.
 * @param site The site.
 */
export function hubTies( page: SitePage, site: AuditedSite ): HubTies | null {
	const own = site.pathway.clustersOf().get( page.facts.id ) ?? [];
	if (
		! isSpoke( page.role ) ||
		! page.isOpen ||
		! isReadWhole( page ) ||
		own.some( ( { clusterId } ) => clusterId === page.facts.id )
	) {
		return null;
	}
	const outbound = new Set( site.graph.outbound( page.place ) );
	const inbound = new Set( site.graph.inbound( page.place ) );
	const hubs = site.pathway
		.clusters()
		.flatMap( ( cluster ) => {
			const hub = site.pageOf( cluster.clusterId );
			const isOwn = own.includes( cluster );
			const isLinked =
				hub !== null &&
				( outbound.has( hub.place ) || inbound.has( hub.place ) );
			return hub !== null &&
				( isOwn || ( isLinked && shareField( page, hub ) ) )
				? [
						{
							hub,
							size: cluster.members.length,
							strength: isOwn ? strengthIn( cluster, page ) : 0,
						},
					]
				: [];
		} )
		.sort(
			( a, b ) =>
				b.strength - a.strength ||
				a.size - b.size ||
				a.hub.facts.id - b.hub.facts.id
		)
		.map( ( { hub } ) => hub );

	return hubs.length === 0
		? null
		: {
				hubs,
				leadsTo: hubs.filter( ( { place } ) => outbound.has( place ) ),
				ledFrom: hubs.filter( ( { place } ) => inbound.has( place ) ),
			};
}

function strengthIn( { members }: TopicCluster, { facts }: SitePage ): number {
	return strengthOf(
		members.find( ( { targetId } ) => targetId === facts.id )?.reasons ?? []
	);
}

function shareField( one: SitePage, other: SitePage ): boolean {
	return (
		one.pathway !== null &&
		other.pathway !== null &&
		sharedSpecialty(
			one.pathway.page.specialties,
			other.pathway.page.specialties
		) !== null
	);
}
