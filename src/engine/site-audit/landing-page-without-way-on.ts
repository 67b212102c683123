import type { SiteCheck } from './site-check';
import { leadsNowhere } from './site-page';
import type { SitePage } from './site-page';

/** Folders and post types in which sites keep the pages of a campaign. */
const FOLDER =
	/\/(?:lp|landing|landing-pages?|campaigns?|promo|promos|promotions?|campanas?)\//i;
const POST_TYPE = /(?:^|[_-])(?:landing|campaign|promo)/i;

/** A page that a campaign leads to, and that leads its visitors nowhere on the site. */
export const landingPageWithoutWayOn: SiteCheck = () => ( {
	ofPage: ( page ) =>
		isLandingPage( page ) && leadsNowhere( page )
			? [ { kind: 'landing-page-without-way-on', severity: 'medium' } ]
			: [],
} );

/** Whether a page was made for a campaign, by where the site keeps it. */
export function isLandingPage( { facts }: SitePage ): boolean {
	return FOLDER.test( facts.url ) || POST_TYPE.test( facts.postType );
}
