import { __ } from '@wordpress/i18n';

import type { SiteFindingKind } from '../../contract/site-audit';

/** What a kind of finding is called, in a list and above a group of them. */
export function findingName( kind: SiteFindingKind ): string {
	switch ( kind ) {
		case 'orphan-page':
			return __( 'No page leads here', 'care-pathway-links' );
		case 'nearly-orphaned':
			return __( 'One page alone leads here', 'care-pathway-links' );
		case 'dead-end':
			return __( 'Leads nowhere', 'care-pathway-links' );
		case 'generic-anchor':
			return __( 'Linked words say nothing', 'care-pathway-links' );
		case 'misleading-anchor':
			return __(
				'Linked words promise something else',
				'care-pathway-links'
			);
		case 'other-condition':
			return __( 'Leads to another condition', 'care-pathway-links' );
		case 'long-anchor':
			return __( 'Too many words linked', 'care-pathway-links' );
		case 'repeated-target':
			return __( 'Same page linked again', 'care-pathway-links' );
		case 'shared-anchor':
			return __(
				'Same words, two pages, on one page',
				'care-pathway-links'
			);
		case 'self-link':
			return __( 'Leads to itself', 'care-pathway-links' );
		case 'draft-target':
			return __( 'Leads to an unpublished page', 'care-pathway-links' );
		case 'private-target':
			return __( 'Leads to a private page', 'care-pathway-links' );
		case 'password-target':
			return __(
				'Leads to a page with a password',
				'care-pathway-links'
			);
		case 'bin-target':
			return __( 'Leads to a page in the bin', 'care-pathway-links' );
		case 'noindex-target':
			return __(
				'Leads to a page hidden from search engines',
				'care-pathway-links'
			);
		case 'moved-target':
			return __( 'Leads to an old address', 'care-pathway-links' );
		case 'stale-target':
			return __(
				'Leads to a page past its review',
				'care-pathway-links'
			);
		case 'other-language-target':
			return __( 'Leads to another language', 'care-pathway-links' );
		case 'broken-link':
			return __( 'Leads to no page', 'care-pathway-links' );
		case 'overused-anchor':
			return __( 'Same words on many pages', 'care-pathway-links' );
		case 'anchor-of-several':
			return __(
				'Same words, several pages, across the site',
				'care-pathway-links'
			);
		case 'too-many-links':
			return __( 'Many links for its length', 'care-pathway-links' );
		case 'stale-page':
			return __( 'Past its review', 'care-pathway-links' );
		case 'no-link-to-pillar':
			return __(
				'Does not lead to its topic’s main page',
				'care-pathway-links'
			);
		case 'no-link-from-pillar':
			return __(
				'Its topic’s main page does not lead here',
				'care-pathway-links'
			);
		case 'unconnected-to-pillar':
			return __(
				'Topic not connected to its main page',
				'care-pathway-links'
			);
		case 'cluster-without-pillar':
			return __( 'Topic without a main page', 'care-pathway-links' );
		case 'pillar-without-support':
			return __(
				'Main page with no pages around it',
				'care-pathway-links'
			);
		case 'unbalanced-cluster':
			return __( 'Topic with one kind of page', 'care-pathway-links' );
		case 'pathway-gap':
			return __( 'Stage of care missing', 'care-pathway-links' );
		case 'article-without-service':
			return __( 'Article without a service', 'care-pathway-links' );
		case 'service-without-guide':
			return __( 'Service without a guide', 'care-pathway-links' );
		case 'other-name':
			return __( 'Linked words use another name', 'care-pathway-links' );
		case 'module-leaves-pathway':
			return __(
				'Block leads away from the subject',
				'care-pathway-links'
			);
		case 'hub-not-in-menu':
			return __(
				'Specialty missing from the menus',
				'care-pathway-links'
			);
		case 'resource-leads-nowhere':
			return __( 'Resource page leads nowhere', 'care-pathway-links' );
		case 'landing-page-without-way-on':
			return __( 'Campaign page without a way on', 'care-pathway-links' );
		case 'traffic-few-inbound':
			return __( 'Many readers, few links here', 'care-pathway-links' );
		case 'traffic-few-outbound':
			return __( 'Many readers, few links on', 'care-pathway-links' );
		case 'ranks-leads-nowhere':
			return __( 'Ranks well, leads nowhere', 'care-pathway-links' );
		case 'external-broken':
			return __( 'Other site does not answer', 'care-pathway-links' );
		case 'external-without-authority':
			return __(
				'Claim backed by an unknown site',
				'care-pathway-links'
			);
		case 'link-in-emergency':
			return __( 'Link in an emergency notice', 'care-pathway-links' );
	}
}
