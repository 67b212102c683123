import { __ } from '@wordpress/i18n';

import type { SiteFindingKind } from '../../contract/site-audit';

/** Why a kind of finding matters to readers. */
export function findingWhy( kind: SiteFindingKind ): string {
	switch ( kind ) {
		case 'orphan-page':
		case 'nearly-orphaned':
		case 'no-link-from-pillar':
			return __(
				'Readers come to a page by the pages that lead to it, and so do search engines. A page without links is hardly found.',
				'care-pathway-links'
			);
		case 'dead-end':
		case 'resource-leads-nowhere':
		case 'landing-page-without-way-on':
		case 'ranks-leads-nowhere':
		case 'traffic-few-outbound':
			return __(
				'Who has read the page is left alone with the next step: a test, a treatment, a person to see.',
				'care-pathway-links'
			);
		case 'generic-anchor':
		case 'long-anchor':
			return __(
				'Readers decide by the linked words whether to follow. A screen reader may read them out without the sentence around them.',
				'care-pathway-links'
			);
		case 'misleading-anchor':
		case 'other-name':
			return __(
				'Readers who find something else than the words said lose trust, and may take the wrong page for the answer.',
				'care-pathway-links'
			);
		case 'other-condition':
			return __(
				'Advice on another condition can do harm: readers may not notice that it is not meant for them.',
				'care-pathway-links'
			);
		case 'repeated-target':
		case 'self-link':
		case 'too-many-links':
			return __(
				'Links that add nothing make the ones that matter harder to see.',
				'care-pathway-links'
			);
		case 'shared-anchor':
		case 'anchor-of-several':
			return __(
				'The same words should lead to the same page: otherwise nobody can tell which page answers the question.',
				'care-pathway-links'
			);
		case 'overused-anchor':
			return __(
				'Words that everybody uses say little about why a page is the right one at this place.',
				'care-pathway-links'
			);
		case 'draft-target':
		case 'private-target':
		case 'password-target':
		case 'bin-target':
		case 'broken-link':
		case 'external-broken':
			return __(
				'Visitors who follow the link get nothing, at the moment they asked for more.',
				'care-pathway-links'
			);
		case 'noindex-target':
			return __(
				'Search engines are asked to leave the page out, yet the link sends readers to it. One of the two is a mistake.',
				'care-pathway-links'
			);
		case 'moved-target':
			return __(
				'The link works only as long as the redirect does, and every reader waits for it.',
				'care-pathway-links'
			);
		case 'stale-target':
		case 'stale-page':
			return __(
				'Medical advice changes. Readers should not be sent to advice that nobody has looked at for long.',
				'care-pathway-links'
			);
		case 'other-language-target':
			return __(
				'Readers may not understand the page that the link opens.',
				'care-pathway-links'
			);
		case 'no-link-to-pillar':
		case 'unconnected-to-pillar':
			return __(
				'The main page of a topic is where readers find their way. Pages around it should lead back to it.',
				'care-pathway-links'
			);
		case 'cluster-without-pillar':
		case 'pillar-without-support':
		case 'unbalanced-cluster':
			return __(
				'A topic is complete when a main page gives the overview and others answer the questions on the way from sign to recovery.',
				'care-pathway-links'
			);
		case 'pathway-gap':
			return __(
				'Readers with this condition do not get to this stage from here, whether or not the site has a page for it.',
				'care-pathway-links'
			);
		case 'article-without-service':
		case 'service-without-guide':
			return __(
				'Reading and care belong together: who has understood wants to be seen, and who books wants to understand.',
				'care-pathway-links'
			);
		case 'module-leaves-pathway':
			return __(
				'A block of next steps promises pages on the same subject. Another subject interrupts the reader.',
				'care-pathway-links'
			);
		case 'hub-not-in-menu':
			return __(
				'Visitors look for the specialties in the menu first.',
				'care-pathway-links'
			);
		case 'traffic-few-inbound':
			return __(
				'Many people look for this page, but readers of your other pages are not led to it.',
				'care-pathway-links'
			);
		case 'external-without-authority':
			return __(
				'Readers trust a medical statement by its source. This is for your information: nothing may be wrong with the site.',
				'care-pathway-links'
			);
		case 'link-in-emergency':
			return __(
				'In an emergency nothing should lead away from what to do now.',
				'care-pathway-links'
			);
	}
}
