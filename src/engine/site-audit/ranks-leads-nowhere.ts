import type { SiteCheck } from './site-check';
import { leadsNowhere } from './site-page';
import { readTraffic } from './traffic';

/** The first page of results. */
const WELL = 10;

/** A search engine shows the page among its first ten, often enough to tell, and it leads nowhere. */
export const ranksLeadsNowhere: SiteCheck = ( site ) => {
	const traffic = readTraffic( site );

	return {
		ofPage: ( page ) => {
			const { position = null, impressions = 0 } =
				traffic.of( page.facts.id ) ?? {};
			return position !== null &&
				position <= WELL &&
				impressions >= traffic.seen &&
				leadsNowhere( page )
				? [
						{
							kind: 'ranks-leads-nowhere',
							severity: 'medium',
							values: { position, impressions },
						},
					]
				: [];
		},
	};
};
