import { __, _n, sprintf } from '@wordpress/i18n';

import type { Reason } from '../contract/types';
import { roleName } from './role-name';

/** Why a suggestion scored, as a sentence: short, second person, no jargon. */
export function reasonText( { code, values, weight }: Reason ): string {
	const text = ( name: string ) => String( values[ name ] ?? '' );
	const count = ( name: string ) => Number( values[ name ] ?? 0 );

	switch ( code ) {
		case 'title':
			return __( 'The page’s own name', 'care-pathway-links' );
		case 'short-title':
			return __( 'The page’s name in short', 'care-pathway-links' );
		case 'owner-alias':
			return withName(
				text( 'name' ),
				( name ) =>
					sprintf(
						/* translators: %s: another name for a page. */
						__( 'Also known here as: %s', 'care-pathway-links' ),
						name
					),
				__( 'Another name you gave this page', 'care-pathway-links' )
			);
		case 'site-word':
			return withName(
				text( 'name' ),
				( name ) =>
					sprintf(
						/* translators: %s: a name that means the same. */
						__(
							'In your site’s word list: %s',
							'care-pathway-links'
						),
						name
					),
				__( 'In your site’s word list', 'care-pathway-links' )
			);
		case 'keyphrase':
			return withName(
				text( 'name' ),
				( name ) =>
					sprintf(
						/* translators: %s: a focus keyphrase. */
						__(
							'The page’s focus keyphrase: %s',
							'care-pathway-links'
						),
						name
					),
				__( 'The page’s focus keyphrase', 'care-pathway-links' )
			);
		case 'synonym':
			return withName(
				text( 'name' ),
				( name ) =>
					sprintf(
						/* translators: %s: another name for a medical subject. */
						__( 'Also called: %s', 'care-pathway-links' ),
						name
					),
				__( 'Another name for this subject', 'care-pathway-links' )
			);
		case 'broader':
			return withName(
				text( 'name' ),
				( name ) =>
					sprintf(
						/* translators: %s: the wider subject that a page covers. */
						__(
							'The page on the wider subject: %s',
							'care-pathway-links'
						),
						name
					),
				__( 'The page on the wider subject', 'care-pathway-links' )
			);
		case 'heading':
			return withName(
				text( 'name' ),
				( name ) =>
					sprintf(
						/* translators: %s: a heading on the page. */
						__( 'A heading of the page: %s', 'care-pathway-links' ),
						name
					),
				__( 'A heading of the page', 'care-pathway-links' )
			);
		case 'site-anchor':
			return sprintf(
				/* translators: 1: how often the words link to this page, 2: how often the words link anywhere. */
				_n(
					'These words link to this page %1$d of %2$d time',
					'These words link to this page %1$d of %2$d times',
					count( 'seen' ),
					'care-pathway-links'
				),
				count( 'linked' ),
				count( 'seen' )
			);
		case 'slug':
			return __(
				'The words of the page’s address',
				'care-pathway-links'
			);
		case 'similar-words':
			return withName(
				text( 'name' ),
				( name ) =>
					sprintf(
						/* translators: %s: a name of the page. */
						__( 'Says much the same as: %s', 'care-pathway-links' ),
						name
					),
				__(
					'Says much the same as a name of the page',
					'care-pathway-links'
				)
			);
		case 'often-linked':
			return sprintf(
				/* translators: 1: pages that link to the page, 2: pages that mention it. */
				_n(
					'%1$d of %2$d page that mentions this page links to it',
					'%1$d of %2$d pages that mention this page link to it',
					count( 'seen' ),
					'care-pathway-links'
				),
				count( 'linked' ),
				count( 'seen' )
			);
		case 'house-style':
			return weight < 0
				? __(
						'This site rarely links such words',
						'care-pathway-links'
					)
				: __( 'Fits how this site links', 'care-pathway-links' );
		case 'title-words':
			return __(
				'The words say what the page’s title says',
				'care-pathway-links'
			);
		case 'invitation':
			return __(
				'The sentence points the reader to more',
				'care-pathway-links'
			);
		case 'popular-target':
			return __( 'Many pages lead there', 'care-pathway-links' );
		case 'specific':
			return __(
				'These words name exactly this page',
				'care-pathway-links'
			);
		case 'unambiguous':
			return __(
				'These words mean this page and no other',
				'care-pathway-links'
			);
		case 'same-topic':
			return __( 'About the same subject', 'care-pathway-links' );
		case 'same-section':
			return withName(
				text( 'name' ),
				( name ) =>
					sprintf(
						/* translators: %s: a category or other term. */
						__(
							'Filed under the same term: %s',
							'care-pathway-links'
						),
						name
					),
				__( 'Filed under the same term', 'care-pathway-links' )
			);
		case 'sentence-intent':
			return withName(
				roleName( text( 'role' ) ) ?? '',
				( name ) =>
					sprintf(
						/* translators: %s: what a page is for, such as "Test" or "Appointment". */
						__(
							'The sentence fits this kind of page: %s',
							'care-pathway-links'
						),
						name
					),
				__(
					'The sentence fits this kind of page',
					'care-pathway-links'
				)
			);
		case 'section-intent':
		case 'section-subject':
			return withName(
				text( 'heading' ),
				( name ) =>
					sprintf(
						/* translators: %s: heading of the section the words are in. */
						__(
							'This section is about it: %s',
							'care-pathway-links'
						),
						name
					),
				__( 'This section is about it', 'care-pathway-links' )
			);
		case 'whole-name':
			return withName(
				text( 'name' ),
				( name ) =>
					sprintf(
						/* translators: %s: a part of the page's name, in small letters. */
						__(
							'The full name of the page, not only “%s”',
							'care-pathway-links'
						),
						name
					),
				__( 'The full name of the page', 'care-pathway-links' )
			);
		case 'needs-links':
			return count( 'count' ) === 0
				? __( 'No page links there yet', 'care-pathway-links' )
				: sprintf(
						/* translators: %d: number of pages. */
						_n(
							'Only %d page links there',
							'Only %d pages link there',
							count( 'count' ),
							'care-pathway-links'
						),
						count( 'count' )
					);
		case 'pillar-page':
			return __( 'The main page of its subject', 'care-pathway-links' );
		case 'primary-target':
			return __(
				'One of the pages you want to be found',
				'care-pathway-links'
			);
		case 'everyday-word':
			return __( 'Also an everyday word', 'care-pathway-links' );
		case 'negated':
			return __(
				'The sentence says there is no sign of it',
				'care-pathway-links'
			);
		case 'other-subject':
			return __(
				'The sentence is about someone else, or about what is only being excluded',
				'care-pathway-links'
			);
		case 'longer-name':
			return withName(
				text( 'name' ),
				( name ) =>
					sprintf(
						/* translators: %s: a longer name that the words are part of. */
						__( 'Part of a longer name: %s', 'care-pathway-links' ),
						name
					),
				__( 'Part of a longer name', 'care-pathway-links' )
			);
		case 'ambiguous':
			return sprintf(
				/* translators: %d: number of pages. */
				_n(
					'%d other page fits these words',
					'%d pages fit these words',
					count( 'count' ),
					'care-pathway-links'
				),
				count( 'count' )
			);
		case 'intent-clash':
			return __(
				'The sentence is about something else than the page is for',
				'care-pathway-links'
			);
		case 'stale-target':
			return sprintf(
				/* translators: %d: number of months. */
				_n(
					'Last reviewed %d month ago',
					'Last reviewed %d months ago',
					count( 'months' ),
					'care-pathway-links'
				),
				count( 'months' )
			);
		case 'dismissed-before':
			return sprintf(
				/* translators: %d: number of times. */
				_n(
					'Dismissed before, %d time',
					'Dismissed before, %d times',
					count( 'count' ),
					'care-pathway-links'
				),
				count( 'count' )
			);
		case 'words-dismissed-before':
			return sprintf(
				/* translators: %d: number of posts. */
				_n(
					'These words were dismissed for other pages, in %d post',
					'These words were dismissed for other pages, in %d posts',
					count( 'count' ),
					'care-pathway-links'
				),
				count( 'count' )
			);
		case 'page-dismissed-before':
			return sprintf(
				/* translators: %d: number of posts. */
				_n(
					'This page was dismissed for other words, in %d post',
					'This page was dismissed for other words, in %d posts',
					count( 'count' ),
					'care-pathway-links'
				),
				count( 'count' )
			);
		case 'accepted-before':
			return sprintf(
				/* translators: %d: number of times. */
				_n(
					'Accepted before, %d time',
					'Accepted before, %d times',
					count( 'count' ),
					'care-pathway-links'
				),
				count( 'count' )
			);
	}
}

/** The sentence with the name in it, or the one that does without when there is none. */
function withName(
	name: string,
	sentence: ( name: string ) => string,
	without: string
): string {
	return name === '' ? without : sentence( name );
}
