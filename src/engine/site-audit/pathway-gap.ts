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

/**
 * A page on a condition leads to nothing of a stage of the care pathway. Where the site has such pages, they are named. That a
 * site has no test and no treatment page of a condition says little; that there is no way to care at all is told.
 */
export const pathwayGap: SiteCheck = ( site ) => ( {
	ofPage: ( page ) => {
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
				( state === 'missing' && stage === 'get-care' ) )
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
	},
} );

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
