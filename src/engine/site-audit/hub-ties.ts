import { isSpoke } from '../pathway/missing-returns';
import { sharedSpecialty } from '../pathway/specialty';

import type { AuditedSite } from './audited-site';
import { compareMemberships } from './memberships';
import type { Membership } from './memberships';
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
 * How a page and the hubs of its subject lead to each other; null for a page that need not, has no hub, is a hub itself, was not
 * read as a whole, or of which it is not clear what it is for. Its hubs are the pillar pages of its clusters (src/engine/pathway/clusters.ts), and those of its field
 * that it leads to or that lead to it.
 *
 * @param page The page.
 * @param site The site.
 */
export function hubTies( page: SitePage, site: AuditedSite ): HubTies | null {
	const own = site.memberships().get( page.facts.id ) ?? [];
	if (
		! isSpoke( page.role ) ||
		! page.isRoleLikely ||
		! page.isOpen ||
		! isReadWhole( page ) ||
		site.clusterOf( page.facts.id ) !== undefined
	) {
		return null;
	}
	const outbound = new Set( site.graph.outbound( page.place ) );
	const inbound = new Set( site.graph.inbound( page.place ) );
	const known = new Set( own.map( ( { cluster } ) => cluster ) );
	const linked = [ ...new Set( [ ...outbound, ...inbound ] ) ].flatMap(
		( place ): Membership[] => {
			const hub = site.pages[ place ] as SitePage;
			const cluster = site.clusterOf( hub.facts.id );
			return cluster !== undefined &&
				! known.has( cluster ) &&
				shareField( page, hub )
				? [ { cluster, strength: 0 } ]
				: [];
		}
	);
	const hubs = [ ...own, ...linked.sort( compareMemberships ) ].flatMap(
		( { cluster } ) => site.pageOf( cluster.clusterId ) ?? []
	);

	return hubs.length === 0
		? null
		: {
				hubs,
				leadsTo: hubs.filter( ( { place } ) => outbound.has( place ) ),
				ledFrom: hubs.filter( ( { place } ) => inbound.has( place ) ),
			};
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
