import { isLandingPage } from './landing-page-without-way-on';
import type { SiteCheck } from './site-check';
import { leadsNowhere } from './site-page';

/** A page of resources, such as lab preparation or a library of guides, that leads nowhere: leading on is all that it is for. */
export const resourceLeadsNowhere: SiteCheck = () => ( {
	ofPage: ( page ) =>
		page.role === 'resource' &&
		! isLandingPage( page ) &&
		leadsNowhere( page )
			? [ { kind: 'resource-leads-nowhere', severity: 'medium' } ]
			: [],
} );
