import { __ } from '@wordpress/i18n';

import type { SiteFinding } from '../../contract/site-audit';
import type { Stage } from '../../contract/types';
import { nextStepsAddress } from '../coverage/fix-address';
import { editAddress } from '../edit-address';
import type { Route } from '../route';

/** Where a finding is mended: a screen of our page, or another screen of the site. */
export type MendWay =
	{ label: string; route: Route } | { label: string; address: string };

/** What our own addresses begin with. */
interface Places {
	/** The folder of the site's own screens. */
	screens: string;
	/** Where the menus of the site are changed. */
	menus: string;
}

/**
 * The place where a finding can be mended, as close as an address leads.
 *
 * @return Null where no address of the site is the right one.
 */
export function mendWay(
	{ kind, pageId, link, values }: SiteFinding,
	{ screens, menus }: Places
): MendWay | null {
	switch ( kind ) {
		case 'orphan-page':
		case 'nearly-orphaned':
		case 'no-link-from-pillar':
		case 'traffic-few-inbound':
			return {
				label: __( 'Find links to it', 'care-pathway-links' ),
				route: { screen: 'inbound', target: String( pageId ) },
			};
		case 'pathway-gap':
			return {
				label: __( 'Add a next step', 'care-pathway-links' ),
				address: nextStepsAddress(
					screens,
					{ id: pageId },
					values.stage as Stage
				),
			};
		case 'dead-end':
		case 'article-without-service':
		case 'service-without-guide':
		case 'resource-leads-nowhere':
		case 'landing-page-without-way-on':
		case 'traffic-few-outbound':
		case 'ranks-leads-nowhere':
			return {
				label: __( 'Add a next step', 'care-pathway-links' ),
				address: editAddress( screens, pageId, {
					'care-pathway-links': 'next-steps',
				} ),
			};
		case 'unconnected-to-pillar':
		case 'cluster-without-pillar':
		case 'pillar-without-support':
		case 'unbalanced-cluster':
			return {
				label: __( 'Look at the topic', 'care-pathway-links' ),
				route: {
					screen: 'clusters',
					...( pageId > 0 && { cluster: String( pageId ) } ),
				},
			};
		case 'hub-not-in-menu':
			return {
				label: __( 'Open the menus', 'care-pathway-links' ),
				address: new URL( menus, screens ).href,
			};
	}
	if ( pageId > 0 ) {
		return {
			label: __( 'Open in the editor', 'care-pathway-links' ),
			address: editAddress( screens, pageId, {
				'care-pathway-links': 'links',
				...( link && { words: link.anchorText, url: link.url } ),
			} ),
		};
	}
	return link === null
		? null
		: {
				label: __( 'Open the menus', 'care-pathway-links' ),
				address: new URL( menus, screens ).href,
			};
}
