import type { PageRole } from '../../contract/types';

import { mayBeLost } from './orphan-page';
import type { SiteCheck } from './site-check';
import type { SitePage } from './site-page';
import { readTraffic } from './traffic';

/**
 * What readers come to from many sides, because they do not know yet what they have or need. All other pages belong to one: results
 * to their test, a treatment, its preparation or its aftercare to what it is for, a clinician to the team. One link is how these
 * are meant to be found, and nobody would add a second.
 */
const NEEDED: ReadonlySet< PageRole > = new Set< PageRole >( [
	'condition',
	'symptom',
	'test',
	'service',
	'specialty',
	'appointment',
	'telehealth',
	'location',
] );

/** Fewer clicks in the time of an import are chance. */
const LEAST_CLICKS = 10;

/**
 * One page alone leads to it, and no menu or template does: where that page is rewritten, nobody finds it any more. Said of pages
 * that readers come to from many sides, and of those that they do come to from a search engine. Pages with the most readers are
 * told more severely, by another finding.
 */
export const nearlyOrphaned: SiteCheck = ( site ) => {
	const traffic = readTraffic( site );
	const isNeeded = ( { role, isRoleLikely, facts }: SitePage ) => {
		const clicks = traffic.of( facts.id )?.clicks ?? 0;
		return clicks < LEAST_CLICKS
			? isRoleLikely && NEEDED.has( role )
			: clicks < traffic.many;
	};

	return {
		ofPage: ( page ) => {
			const { graph, pages } = site;
			const [ only, ...others ] = graph.inbound( page.place );
			const source = pages[ only ?? -1 ];

			return source !== undefined &&
				others.length === 0 &&
				graph.navigation( page.place ) +
					graph.template( page.place ) ===
					0 &&
				mayBeLost( page, site ) &&
				isNeeded( page )
				? [
						{
							kind: 'nearly-orphaned',
							severity: 'low',
							pageIds: [ source.facts.id ],
							values: { title: source.facts.title },
						},
					]
				: [];
		},
	};
};
