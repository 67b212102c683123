import { mayBeLost } from './orphan-page';
import type { SiteCheck } from './site-check';
import { readTraffic } from './traffic';

const FEW = 2;

/** One of the tenth of pages that most readers come to from a search engine, and at most two pages of the site lead to it. */
export const trafficFewInbound: SiteCheck = ( site ) => {
	const traffic = readTraffic( site );

	return {
		ofPage: ( page ) => {
			const clicks = traffic.of( page.facts.id )?.clicks ?? 0;
			const inbound = site.graph.inbound( page.place ).length;
			return clicks >= traffic.many &&
				inbound <= FEW &&
				mayBeLost( page, site )
				? [
						{
							kind: 'traffic-few-inbound',
							severity: 'medium',
							values: { clicks, inbound },
						},
					]
				: [];
		},
	};
};
