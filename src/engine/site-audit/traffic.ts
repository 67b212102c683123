import type { PageTraffic } from '../../contract/site-audit';

import type { AuditedSite } from './audited-site';

/** Fewer clicks, or showings among the results, in the time of an import are chance. */
const LEAST_CLICKS = 10;
const LEAST_IMPRESSIONS = 100;
/** Of the pages with clicks, one in so many. */
const ONE_IN = 10;

/** How pages did in a search engine, by what was imported; nothing where nothing was. */
export interface Traffic {
	of: ( pageId: number ) => PageTraffic | undefined;
	/** Clicks of a page that belongs to the tenth with most of them. */
	many: number;
	/** Showings that are no chance. */
	seen: number;
}

/** Reads the import of a site. */
export function readTraffic( { facts }: AuditedSite ): Traffic {
	const byPage = new Map(
		facts.traffic.map( ( row ) => [ row.pageId, row ] )
	);
	const clicks = facts.traffic
		.map( ( row ) => row.clicks )
		.filter( ( count ) => count > 0 )
		.sort( ( a, b ) => b - a );

	return {
		of: ( pageId ) => byPage.get( pageId ),
		many: Math.max(
			LEAST_CLICKS,
			clicks[ Math.floor( clicks.length / ONE_IN ) ] ?? 0
		),
		seen: LEAST_IMPRESSIONS,
	};
}
