import { hubTies } from './hub-ties';
import type { SiteCheck } from './site-check';

/**
 * The page leads to its hub, or its owner marked it as one of the first of its subject, and none of its hubs leads to it: who
 * starts at the hub does not find it.
 */
export const noLinkFromPillar: SiteCheck = ( site ) => ( {
	ofPage: ( page ) => {
		const ties = hubTies( page, site );
		const [ hub ] = ties?.leadsTo ?? [];
		const missing =
			hub ?? ( page.facts.isPrimaryTarget ? ties?.hubs[ 0 ] : undefined );

		return missing !== undefined && ties?.ledFrom.length === 0
			? [
					{
						kind: 'no-link-from-pillar',
						severity: 'low',
						pageIds: [ missing.facts.id ],
						values: { title: missing.facts.title },
					},
				]
			: [];
	},
} );
