import type { SiteAudit, SiteFacts } from '../../contract/site-audit';

import { anchorOfSeveral } from './anchor-of-several';
import { articleWithoutService } from './article-without-service';
import { readAuditedSite } from './audited-site';
import type { AuditTools } from './audited-site';
import { clusterWithoutPillar } from './cluster-without-pillar';
import { deadEnd } from './dead-end';
import { externalBroken } from './external-broken';
import { externalWithoutAuthority } from './external-without-authority';
import { hubNotInMenu } from './hub-not-in-menu';
import { landingPageWithoutWayOn } from './landing-page-without-way-on';
import { linkFaults } from './link-faults';
import { linkInEmergency } from './link-in-emergency';
import { moduleLeavesPathway } from './module-leaves-pathway';
import { nearlyOrphaned } from './nearly-orphaned';
import { noLinkFromPillar } from './no-link-from-pillar';
import { noLinkToPillar } from './no-link-to-pillar';
import { orphanPage } from './orphan-page';
import { otherName } from './other-name';
import { overusedAnchor } from './overused-anchor';
import { pageAudit } from './page-audit';
import { pathwayGap } from './pathway-gap';
import { pillarWithoutSupport } from './pillar-without-support';
import { ranksLeadsNowhere } from './ranks-leads-nowhere';
import { resourceLeadsNowhere } from './resource-leads-nowhere';
import { serviceWithoutGuide } from './service-without-guide';
import type { SiteCheck } from './site-check';
import { stalePage } from './stale-page';
import { createFindings } from './to-finding';
import { tooManyLinks } from './too-many-links';
import { trafficFewInbound } from './traffic-few-inbound';
import { trafficFewOutbound } from './traffic-few-outbound';
import { unbalancedCluster } from './unbalanced-cluster';
import { unconnectedToPillar } from './unconnected-to-pillar';

/** Every check of the site, a file each. */
const CHECKS: readonly SiteCheck[] = [
	linkFaults,
	linkInEmergency,
	moduleLeavesPathway,
	anchorOfSeveral,
	otherName,
	orphanPage,
	nearlyOrphaned,
	deadEnd,
	resourceLeadsNowhere,
	landingPageWithoutWayOn,
	pathwayGap,
	stalePage,
	tooManyLinks,
	overusedAnchor,
	articleWithoutService,
	serviceWithoutGuide,
	noLinkToPillar,
	noLinkFromPillar,
	unconnectedToPillar,
	clusterWithoutPillar,
	pillarWithoutSupport,
	unbalancedCluster,
	hubNotInMenu,
	trafficFewInbound,
	trafficFewOutbound,
	ranksLeadsNowhere,
	externalBroken,
	externalWithoutAuthority,
];

/** How far an audit has come. */
export interface AuditProgress {
	/** Pages that were judged, of all. */
	done: number;
	total: number;
}

/** An audit in pieces: whoever runs it may do something else between two of them. */
export type AuditRun = Generator< AuditProgress, SiteAudit, void >;

/**
 * Judges a whole site in one go, a page a step.
 *
 * @param facts What the server knows of all links.
 * @param tools What the engine has compiled of the page index.
 */
export function* auditSite( facts: SiteFacts, tools: AuditTools ): AuditRun {
	const total = facts.pages.length;
	yield { done: 0, total };
	const preparing = tools.preparePathway();
	while ( preparing.next().done !== true ) {
		yield { done: 0, total };
	}
	const { clusters } = tools.pathway();
	yield { done: 0, total };
	const site = readAuditedSite( facts, tools );
	yield { done: 0, total };
	const nearest = site.memberships();
	yield { done: 0, total };

	const findings = createFindings();
	const counts = new Map< number, number >();
	const ready = [];
	for ( const check of CHECKS ) {
		ready.push( check( site ) );
		yield { done: 0, total };
	}
	for ( const page of site.pages ) {
		const { id } = page.facts;
		for ( const { ofPage } of ready ) {
			for ( const fault of ofPage?.( page ) ?? [] ) {
				findings.add( id, fault );
				counts.set( id, ( counts.get( id ) ?? 0 ) + 1 );
			}
		}
		yield { done: page.place + 1, total };
	}
	for ( const { ofSite } of ready ) {
		for ( const fault of ofSite?.() ?? [] ) {
			findings.add( 0, fault );
		}
		yield { done: total, total };
	}

	return {
		findings: findings.list(),
		pages: site.pages.map( ( page ) =>
			pageAudit(
				page,
				nearest.get( page.facts.id )?.[ 0 ]?.cluster.clusterId ?? 0,
				counts.get( page.facts.id ) ?? 0,
				site
			)
		),
		clusters: [ ...clusters() ],
		roles: site.pages.map( ( { facts: page } ) => ( {
			pageId: page.id,
			...tools.roleOf( page ),
		} ) ),
	};
}
