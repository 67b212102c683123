import { hubTies } from './hub-ties';
import type { SiteCheck } from './site-check';

/**
 * A hub leads to the page, or its owner marked the page as one of the first of its subject, and it leads to none of its hubs.
 * Specialty hubs lead on and are led back to: who lands on the page from a search finds the whole subject only so.
 */
export const noLinkToPillar: SiteCheck = ( site ) => ( {
	ofPage: ( page ) => {
		const ties = hubTies( page, site );
		const [ hub ] = ties?.ledFrom ?? [];
		const missing =
			hub ?? ( page.facts.isPrimaryTarget ? ties?.hubs[ 0 ] : undefined );

		return missing !== undefined && ties?.leadsTo.length === 0
			? [
					{
						kind: 'no-link-to-pillar',
						severity: 'low',
						pageIds: [ missing.facts.id ],
						values: { title: missing.facts.title },
					},
				]
			: [];
	},
} );
