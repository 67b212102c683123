import type { PageRole, Stage } from '../../contract/types';
import { findSteps } from '../pathway/find-steps';
import type { PossibleStep } from '../pathway/possible-step';
import { sourceInIndex } from '../pathway/read-post';
import type { PathwaySource } from '../pathway/read-post';
import { stageCoverage } from '../pathway/stage-coverage';
import { stageOf } from '../pathway/stages';

import type { AuditedSite } from './audited-site';
import type { SiteCheck, SiteFault } from './site-check';
import { isReadWhole } from './site-page';
import type { SitePage } from './site-page';

/** What the reader of a condition must find: how it is known, what helps, and who. */
const ASKED: readonly Stage[] = [ 'test', 'treat', 'get-care' ];

/** Where fewer conditions than one in so many lead to care, the site does not offer any. */
const ONE_IN = 10;

/**
 * A page on a condition leads to nothing of a stage of the care pathway. Where the site has such pages, they are named. That a
 * site has no test and no treatment page of a condition says little; that there is no way to care at all is told where it is
 * not the rule: of a site that only informs it would be said of every page, and no link mends it.
 */
export const pathwayGap: SiteCheck = ( site ) => {
	const conditions = site.pages.filter(
		( { role } ) => role === 'condition'
	);
	const led = conditions.filter( ( { place } ) =>
		site.graph
			.outbound( place )
			.some( ( other ) =>
				stagesOf( ( site.pages[ other ] as SitePage ).role ).includes(
					'get-care'
				)
			)
	);
	const givesCare = led.length * ONE_IN >= conditions.length;

	return { ofPage: ( page ) => gapsOf( page, site, givesCare ) };
};

/** What a page lacks. */
function gapsOf(
	page: SitePage,
	site: AuditedSite,
	givesCare: boolean
): SiteFault[] {
	const source = sourceOf( page, site );
	const led = new Set(
		site.graph.outbound( page.place ).flatMap( ( place ) => {
			const role = site.pages[ place ]?.role;
			return role === undefined ? [] : stagesOf( role );
		} )
	);
	const open = ASKED.filter( ( stage ) => ! led.has( stage ) );
	if ( source === null || open.length === 0 ) {
		return [];
	}

	return stageCoverage(
		source,
		findSteps( source, site.pathway ).filter( fills )
	).flatMap( ( { stage, state, targetIds } ): SiteFault[] =>
		open.includes( stage ) &&
		( state === 'unlinked' ||
			( state === 'missing' && stage === 'get-care' && givesCare ) )
			? [
					{
						kind: 'pathway-gap',
						severity: stage === 'get-care' ? 'medium' : 'low',
						about: stage,
						pageIds: targetIds,
						values: { stage },
					},
				]
			: []
	);
}

/** A service is where care is had, too. */
function stagesOf( role: PageRole ): Stage[] {
	return role === 'service' ? [ 'treat', 'get-care' ] : [ stageOf( role ) ];
}

/** How to prepare for a visit is no way to know a condition: of the stage of tests only tests are missed. */
function fills( { stage, role, isLinked }: PossibleStep ): boolean {
	return stage !== 'test' || role === 'test' || isLinked;
}

/** The page as what leads on, with all links that are known of it; null of one that is not judged. */
function sourceOf( page: SitePage, site: AuditedSite ): PathwaySource | null {
	const { pathway, graph } = site;
	if (
		page.role !== 'condition' ||
		page.pathway === null ||
		! isReadWhole( page )
	) {
		return null;
	}

	return {
		...sourceInIndex( page.pathway.place, pathway ),
		linked: placesOf( graph.outbound( page.place ), site ),
		linkedFrom: placesOf( graph.inbound( page.place ), site ),
	};
}

/** Places in the pathway of places in the graph. */
function placesOf(
	places: readonly number[],
	{ pages }: AuditedSite
): Set< number > {
	return new Set(
		places.flatMap( ( place ) => pages[ place ]?.pathway?.place ?? [] )
	);
}
