import type { PageAudit } from '../../contract/site-audit';
import { nameOf } from '../pathway/concept-relations';
import { specialtyKeys, specialtyName } from '../pathway/specialty';
import { subjects } from '../pathway/subjects';

import type { AuditedSite } from './audited-site';
import type { SitePage } from './site-page';

/**
 * What the audit says of one page.
 *
 * @param page      The page.
 * @param clusterId The pillar page of its strongest cluster; 0: none.
 * @param findings  How many findings it has.
 * @param print     From prints.ts.
 * @param site      The site.
 */
export function pageAudit(
	page: SitePage,
	clusterId: number,
	findings: number,
	print: string,
	site: AuditedSite
): PageAudit {
	const { graph } = site;
	const { relations } = site.pathway;
	const { facts, place, role } = page;
	const seen = page.pathway?.page;

	return {
		pageId: facts.id,
		role,
		topics:
			seen === undefined
				? []
				: subjects( seen ).map( ( id ) =>
						nameOf( id, facts.language, relations )
					),
		specialties:
			seen === undefined
				? []
				: specialtyKeys( seen.specialties )
						.map( ( key ) =>
							specialtyName( key, facts, relations )
						)
						.sort(),
		clusterId,
		inbound: graph.inbound( place ).length,
		navigation: graph.navigation( place ),
		template: graph.template( place ),
		outbound: graph.outbound( place ).length,
		depth: graph.depth( place ),
		findings,
		print,
	};
}
