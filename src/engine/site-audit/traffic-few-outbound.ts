import type { SiteCheck } from './site-check';
import { isReadWhole } from './site-page';
import { readTraffic } from './traffic';

const FEW = 1;

/** One of the tenth of pages that most readers come to from a search engine, and it leads to one other page at most. */
export const trafficFewOutbound: SiteCheck = ( site ) => {
	const traffic = readTraffic( site );

	return {
		ofPage: ( page ) => {
			const clicks = traffic.of( page.facts.id )?.clicks ?? 0;
			const outbound = site.graph.outbound( page.place ).length;
			return clicks >= traffic.many &&
				outbound <= FEW &&
				page.waysOn.direct <= FEW &&
				page.counts.shows === '' &&
				isReadWhole( page )
				? [
						{
							kind: 'traffic-few-outbound',
							severity: 'medium',
							values: { clicks, outbound },
						},
					]
				: [];
		},
	};
};
