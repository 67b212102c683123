import type { PageRole } from '../../contract/types';

import type { AuditedSite } from './audited-site';
import type { SitePage } from './site-page';

/** What the pages are for that a page leads to in text and blocks. */
export function rolesLedTo( page: SitePage, site: AuditedSite ): PageRole[] {
	return site.graph
		.outbound( page.place )
		.flatMap( ( place ) => site.pages[ place ]?.role ?? [] );
}
