import type { PageRole } from '../../contract/types';

import { isLandingPage } from './landing-page-without-way-on';
import type { SiteCheck } from './site-check';
import { leadsNowhere } from './site-page';

/** Pages at which a reader has arrived: less is lost there. */
const ARRIVED: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'coverage',
	'location',
	'policy',
	'referral',
	'telehealth',
] );

/**
 * The text and the blocks of a page lead to no other page of the site and to no list of pages. A link by an address that is
 * old does not count: it ends with the redirect. A page that was not read as a whole, or shows others by itself, is not judged.
 */
export const deadEnd: SiteCheck = () => ( {
	ofPage: ( page ) =>
		leadsNowhere( page ) &&
		page.role !== 'resource' &&
		! isLandingPage( page )
			? [
					{
						kind: 'dead-end',
						severity: ARRIVED.has( page.role ) ? 'low' : 'medium',
						values: { redirects: page.waysOn.redirects },
					},
				]
			: [],
} );
