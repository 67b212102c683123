import { __ } from '@wordpress/i18n';

import type { SiteFindingKind } from '../../contract/site-audit';

/** What to do about a kind of finding. */
export function findingAdvice( kind: SiteFindingKind ): string {
	switch ( kind ) {
		case 'orphan-page':
		case 'nearly-orphaned':
		case 'no-link-from-pillar':
		case 'traffic-few-inbound':
			return __(
				'Add links to it where other pages speak of its subject. If it is not needed, take it off the site.',
				'care-pathway-links'
			);
		case 'dead-end':
		case 'traffic-few-outbound':
		case 'ranks-leads-nowhere':
		case 'landing-page-without-way-on':
		case 'resource-leads-nowhere':
			return __(
				'Link to the page that helps next where the text speaks of it, or add a next steps block.',
				'care-pathway-links'
			);
		case 'generic-anchor':
		case 'long-anchor':
			return __(
				'Link a few words that name what the page is about.',
				'care-pathway-links'
			);
		case 'misleading-anchor':
		case 'other-condition':
			return __(
				'Choose a page that answers what the words promise, or remove the link.',
				'care-pathway-links'
			);
		case 'repeated-target':
		case 'self-link':
			return __(
				'Remove the link. The words stay.',
				'care-pathway-links'
			);
		case 'shared-anchor':
		case 'anchor-of-several':
			return __(
				'Decide which page the words stand for, and change the other links.',
				'care-pathway-links'
			);
		case 'overused-anchor':
			return __(
				'Use other words from the sentence on some of the pages.',
				'care-pathway-links'
			);
		case 'draft-target':
		case 'private-target':
		case 'password-target':
		case 'bin-target':
		case 'broken-link':
		case 'external-broken':
			return __(
				'Choose another page, publish the page, or remove the link.',
				'care-pathway-links'
			);
		case 'noindex-target':
			return __(
				'Choose a page that search engines may show, or let them show this one.',
				'care-pathway-links'
			);
		case 'moved-target':
			return __( 'Use the new address.', 'care-pathway-links' );
		case 'stale-target':
		case 'stale-page':
			return __(
				'Have the page reviewed, or lead to a newer one.',
				'care-pathway-links'
			);
		case 'other-language-target':
			return __(
				'Choose the page in the language of the text.',
				'care-pathway-links'
			);
		case 'too-many-links':
			return __(
				'Keep the links that help most at this place and remove the others.',
				'care-pathway-links'
			);
		case 'no-link-to-pillar':
			return __(
				'Link to the main page where the text first names the topic.',
				'care-pathway-links'
			);
		case 'unconnected-to-pillar':
			return __(
				'Link from these pages to the main page, and from the main page to the ones that matter most.',
				'care-pathway-links'
			);
		case 'cluster-without-pillar':
			return __(
				'Mark the page that gives the overview as the main page of the topic, or write one.',
				'care-pathway-links'
			);
		case 'pillar-without-support':
			return __(
				'Write pages on the questions that it only touches, or take the mark of a main page off it.',
				'care-pathway-links'
			);
		case 'unbalanced-cluster':
			return __(
				'Write the kind of page that is missing, such as tests, treatment or a visit.',
				'care-pathway-links'
			);
		case 'pathway-gap':
			return __(
				'Link to a page for this stage. If the site has none, write it.',
				'care-pathway-links'
			);
		case 'article-without-service':
			return __(
				'Link to the service, or to booking a visit, near the end.',
				'care-pathway-links'
			);
		case 'service-without-guide':
			return __(
				'Link to the page that explains the condition or the test.',
				'care-pathway-links'
			);
		case 'other-name':
			return __(
				'Link words that the page uses for itself, or add these words to its other names.',
				'care-pathway-links'
			);
		case 'module-leaves-pathway':
			return __(
				'Choose a page on the same subject in the block.',
				'care-pathway-links'
			);
		case 'hub-not-in-menu':
			return __(
				'Add it to the menu that visitors see first.',
				'care-pathway-links'
			);
		case 'external-without-authority':
			return __(
				'Check the source. A professional society, a public authority or a journal is stronger.',
				'care-pathway-links'
			);
		case 'link-in-emergency':
			return __(
				'Remove the link, or move it below the notice.',
				'care-pathway-links'
			);
	}
}
