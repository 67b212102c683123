import { __, _n, sprintf } from '@wordpress/i18n';

import type { SiteFinding } from '../../contract/site-audit';
import type { Stage } from '../../contract/types';
import { findingText } from '../../screens/finding-text';
import { roleName } from '../../screens/role-name';
import { stageName } from '../../screens/stage-name';

/** What is wrong with a page, or with a link of it, as a sentence. */
export function siteFindingText( {
	kind,
	values,
}: Pick< SiteFinding, 'kind' | 'values' > ): string {
	const number = ( name: string ) => Number( values[ name ] ?? 0 );
	const told = ( name: string ) => number( name ).toLocaleString();
	const words = ( name: string ) => String( values[ name ] ?? '' );

	switch ( kind ) {
		case 'orphan-page':
			return sprintf(
				/* translators: 1: number of links in menus. 2: number of links in templates. */
				__(
					'Neither the text nor a block of another page leads here. Links in menus: %1$s, in templates: %2$s.',
					'care-pathway-links'
				),
				told( 'navigation' ),
				told( 'template' )
			);
		case 'nearly-orphaned':
			return sprintf(
				/* translators: %s: title of a page. */
				__( 'Only “%s” leads here.', 'care-pathway-links' ),
				words( 'title' )
			);
		case 'dead-end':
			return __(
				'Its text leads to no other page of the site.',
				'care-pathway-links'
			);
		case 'overused-anchor':
			return sprintf(
				/* translators: 1: linked words. 2: number of pages. 3: share in percent. */
				__(
					'“%1$s” leads here from %2$s pages, %3$s%% of all links to this page.',
					'care-pathway-links'
				),
				words( 'words' ),
				told( 'count' ),
				told( 'share' )
			);
		case 'anchor-of-several':
			return sprintf(
				/* translators: 1: linked words. 2: number of pages. */
				__(
					'“%1$s” leads to %2$s different pages across the site.',
					'care-pathway-links'
				),
				words( 'words' ),
				told( 'count' )
			);
		case 'too-many-links':
			return sprintf(
				/* translators: 1: number of links. 2: number of words. */
				__( '%1$s links in %2$s words of text.', 'care-pathway-links' ),
				told( 'count' ),
				told( 'words' )
			);
		case 'stale-page':
			return number( 'months' ) > 0
				? sprintf(
						/* translators: %s: number of months. */
						_n(
							'Its last clinical review was %s month ago.',
							'Its last clinical review was %s months ago.',
							number( 'months' ),
							'care-pathway-links'
						),
						told( 'months' )
					)
				: __( 'A newer page takes its place.', 'care-pathway-links' );
		case 'no-link-to-pillar':
			return sprintf(
				/* translators: %s: title of a page. */
				__(
					'It does not lead to “%s”, the main page of its topic.',
					'care-pathway-links'
				),
				words( 'title' )
			);
		case 'no-link-from-pillar':
			return sprintf(
				/* translators: %s: title of a page. */
				__(
					'“%s”, the main page of its topic, does not lead here.',
					'care-pathway-links'
				),
				words( 'title' )
			);
		case 'unconnected-to-pillar':
			return sprintf(
				/* translators: %s: number of pages. */
				_n(
					'%s page on its topic does not lead to it, nor does it lead there.',
					'%s pages on its topic do not lead to it, nor does it lead there.',
					number( 'count' ),
					'care-pathway-links'
				),
				told( 'count' )
			);
		case 'cluster-without-pillar':
			return sprintf(
				/* translators: 1: number of pages. 2: name of a topic, such as "thyroid". */
				_n(
					'%1$s page on “%2$s” without a main page.',
					'%1$s pages on “%2$s” without a main page.',
					number( 'count' ),
					'care-pathway-links'
				),
				told( 'count' ),
				words( 'topic' )
			);
		case 'pillar-without-support':
			return __(
				'It is the main page of a topic, and no other page is on that topic.',
				'care-pathway-links'
			);
		case 'unbalanced-cluster':
			return sprintf(
				/* translators: 1: title of a topic's main page. 2: what pages are for, such as "Article". 3: number of pages. */
				__(
					'Nearly all %3$s pages around “%1$s” are of one kind: %2$s.',
					'care-pathway-links'
				),
				words( 'title' ),
				roleName( words( 'role' ) ) ?? words( 'role' ),
				told( 'count' )
			);
		case 'pathway-gap':
			return sprintf(
				/* translators: %s: stage of care, such as "Test". */
				__(
					'It leads to no page for the stage: %s.',
					'care-pathway-links'
				),
				stageName( words( 'stage' ) as Stage ) ?? words( 'stage' )
			);
		case 'article-without-service':
			return __(
				'The article leads to no service of the clinic.',
				'care-pathway-links'
			);
		case 'service-without-guide':
			return __(
				'The service leads to no page that explains it.',
				'care-pathway-links'
			);
		case 'other-name':
			return sprintf(
				/* translators: %s: title of a page. */
				__(
					'The linked words call the page something else than it calls itself: “%s”.',
					'care-pathway-links'
				),
				words( 'title' )
			);
		case 'module-leaves-pathway':
			return sprintf(
				/* translators: %s: title of a page. */
				__(
					'A block on the page leads to “%s”, which is on another subject.',
					'care-pathway-links'
				),
				words( 'title' )
			);
		case 'hub-not-in-menu':
			return __(
				'No menu leads to this page of a specialty.',
				'care-pathway-links'
			);
		case 'resource-leads-nowhere':
			return __(
				'The resource page leads to no other page of the site.',
				'care-pathway-links'
			);
		case 'landing-page-without-way-on':
			return __(
				'Visitors of the campaign find no way on from here.',
				'care-pathway-links'
			);
		case 'traffic-few-inbound':
			return sprintf(
				/* translators: 1: number of clicks. 2: number of pages. */
				_n(
					'%1$s clicks from search results, and only %2$s page leads here.',
					'%1$s clicks from search results, and only %2$s pages lead here.',
					number( 'inbound' ),
					'care-pathway-links'
				),
				told( 'clicks' ),
				told( 'inbound' )
			);
		case 'traffic-few-outbound':
			return sprintf(
				/* translators: 1: number of clicks. 2: number of pages. */
				_n(
					'%1$s clicks from search results, and it leads on to only %2$s page.',
					'%1$s clicks from search results, and it leads on to only %2$s pages.',
					number( 'outbound' ),
					'care-pathway-links'
				),
				told( 'clicks' ),
				told( 'outbound' )
			);
		case 'ranks-leads-nowhere':
			return sprintf(
				/* translators: 1: mean position in search results. 2: number of times it was shown there. */
				__(
					'It stands at position %1$s in search results, was shown %2$s times, and leads nowhere.',
					'care-pathway-links'
				),
				told( 'position' ),
				told( 'impressions' )
			);
		case 'external-broken':
			return number( 'httpStatus' ) > 0
				? sprintf(
						/* translators: %s: number of an error, such as 404. */
						__(
							'The other site answers with an error: %s.',
							'care-pathway-links'
						),
						String( values.httpStatus )
					)
				: __( 'The other site does not answer.', 'care-pathway-links' );
		case 'external-without-authority':
			return __(
				'A medical statement is backed by a site whose standing is not known.',
				'care-pathway-links'
			);
		case 'link-in-emergency':
			return __(
				'The link stands in advice for an emergency.',
				'care-pathway-links'
			);
		default:
			return findingText( { kind, values } );
	}
}
