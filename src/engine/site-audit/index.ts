import type {
	EarlierAudit,
	PageAudit,
	SiteAudit,
	SiteFacts,
	SiteFinding,
} from '../../contract/site-audit';

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
import { printsOf } from './prints';
import { pillarWithoutSupport } from './pillar-without-support';
import { ranksLeadsNowhere } from './ranks-leads-nowhere';
import { resourceLeadsNowhere } from './resource-leads-nowhere';
import { serviceWithoutGuide } from './service-without-guide';
import type { ReadyCheck, SiteCheck } from './site-check';
import type { SitePage } from './site-page';
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
	/** Pages whose links were judged, of all whose links are to be. */
	done: number;
	total: number;
}

/** An audit in pieces: whoever runs it may do something else between two of them. */
export type AuditRun = Generator< AuditProgress, SiteAudit, void >;

/**
 * Judges a whole site in one go, a page a step. What is counted across the site is counted anew each time; the links of a page,
 * which are most of the work, are judged where what they are judged by is not what it was.
 *
 * @param facts   What the server knows of all links.
 * @param tools   What the engine has compiled of the page index.
 * @param earlier What this version of the engine found before, by other facts or by these; null: nothing is known.
 */
export function* auditSite(
	facts: SiteFacts,
	tools: AuditTools,
	earlier: EarlierAudit | null = null
): AuditRun {
	const before = { done: 0, total: facts.pages.length };
	yield before;
	yield* telling( tools.preparePathway(), before );
	const { clusters } = tools.pathway();
	const site = yield* telling( readAuditedSite( facts, tools ), before );
	const nearest = site.memberships();
	yield before;

	const findings = createFindings();
	const counts = new Map< number, number >();
	const ready: ReadyCheck[] = [];
	for ( const check of CHECKS ) {
		const one = check( site );
		yield before;
		if ( one.prepare ) {
			yield* telling( one.prepare(), before );
		}
		ready.push( one );
	}
	const printOf = yield* telling( printsOf( site ), before );
	const prints: string[] = [];
	for ( const page of site.pages ) {
		prints.push( printOf( page ) );
		yield before;
	}
	const known = readEarlier( earlier );
	const isKnown = ( page: SitePage ) =>
		known.prints.get( page.facts.id ) === prints[ page.place ];
	const judgedIds = site.pages.flatMap( ( page ) =>
		isKnown( page ) ? [] : [ page.facts.id ]
	);
	const total = judgedIds.length;
	let done = 0;
	for ( const page of site.pages ) {
		const { id } = page.facts;
		const isLeft = isKnown( page );
		const found = ready.flatMap( ( { ofLinks, ofPage } ) => [
			...( isLeft ? [] : ( ofLinks?.( page ) ?? [] ) ),
			...( ofPage?.( page ) ?? [] ),
		] );
		const left = isLeft ? ( known.ofLinks.get( id ) ?? [] ) : [];
		found.forEach( ( fault ) => findings.add( id, fault ) );
		left.forEach( findings.addKnown );
		counts.set( id, found.length + left.length );
		done += Number( ! isLeft );
		yield { done, total };
	}
	const after = { done: total, total };
	for ( const { ofSite } of ready ) {
		for ( const fault of ofSite?.() ?? [] ) {
			findings.add( 0, fault );
		}
		yield after;
	}

	const pages: PageAudit[] = [];
	for ( const page of site.pages ) {
		const { id } = page.facts;
		pages.push(
			pageAudit(
				page,
				nearest.get( id )?.[ 0 ]?.cluster.clusterId ?? 0,
				counts.get( id ) ?? 0,
				prints[ page.place ] ?? '',
				site
			)
		);
		yield after;
	}

	return {
		findings: yield* telling( findings.list(), after ),
		pages,
		clusters: [ ...clusters() ],
		judgedIds,
	};
}

/** An earlier audit, by page. */
function readEarlier( earlier: EarlierAudit | null ) {
	const ofLinks = new Map< number, SiteFinding[] >();
	for ( const finding of earlier?.findings ?? [] ) {
		if ( finding.link !== null ) {
			const list = ofLinks.get( finding.pageId ) ?? [];
			ofLinks.set( finding.pageId, list );
			list.push( finding );
		}
	}

	return {
		ofLinks,
		prints: new Map(
			earlier?.pages.map( ( { pageId, print } ) => [ pageId, print ] )
		),
	};
}

/** What is worked out in pieces, told as how far the audit has come. */
function* telling< Value >(
	pieces: Generator< unknown, Value, void >,
	progress: AuditProgress
): Generator< AuditProgress, Value, void > {
	for (;;) {
		const step = pieces.next();
		if ( step.done === true ) {
			return step.value;
		}
		yield progress;
	}
}
