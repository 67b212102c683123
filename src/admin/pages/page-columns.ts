import { __ } from '@wordpress/i18n';

/** Everything that is said of a page beside its title. */
export const COLUMNS = [
	'role',
	'topics',
	'specialty',
	'cluster',
	'inbound',
	'navigation',
	'template',
	'outbound',
	'findings',
	'depth',
	'words',
	'clicks',
	'impressions',
	'position',
	'type',
	'unread',
	'excluded',
] as const;
export type Column = ( typeof COLUMNS )[ number ];

/** Shown until somebody chooses others. */
export const USUAL_COLUMNS: readonly Column[] = [
	'role',
	'cluster',
	'inbound',
	'navigation',
	'outbound',
	'findings',
	'depth',
];

export function columnName( column: Column ): string {
	switch ( column ) {
		case 'role':
			return __( 'What it is for', 'care-pathway-links' );
		case 'topics':
			return __( 'Topics', 'care-pathway-links' );
		case 'specialty':
			return __( 'Specialty', 'care-pathway-links' );
		case 'cluster':
			return __( 'Topic’s main page', 'care-pathway-links' );
		case 'inbound':
			return __( 'Led to by', 'care-pathway-links' );
		case 'navigation':
			return __( 'In menus', 'care-pathway-links' );
		case 'template':
			return __( 'In templates', 'care-pathway-links' );
		case 'outbound':
			return __( 'Leads to', 'care-pathway-links' );
		case 'findings':
			return __( 'Findings', 'care-pathway-links' );
		case 'depth':
			return __( 'Clicks away', 'care-pathway-links' );
		case 'words':
			return __( 'Words', 'care-pathway-links' );
		case 'clicks':
			return __( 'Clicks in search', 'care-pathway-links' );
		case 'impressions':
			return __( 'Shown in search', 'care-pathway-links' );
		case 'position':
			return __( 'Position in search', 'care-pathway-links' );
		case 'type':
			return __( 'Post type', 'care-pathway-links' );
		case 'unread':
			return __( 'Not read as a whole', 'care-pathway-links' );
		case 'excluded':
			return __( 'Left out of suggestions', 'care-pathway-links' );
	}
}

/** How the numbers of the columns are counted, where the name does not say. */
export function countingText(): [ name: string, meaning: string ][] {
	return [
		[
			columnName( 'inbound' ),
			__(
				'Other public pages with a link to it in their text or in a next steps block; each page counts once.',
				'care-pathway-links'
			),
		],
		[
			columnName( 'outbound' ),
			__(
				'Other public pages that its text and its blocks lead to; each page counts once.',
				'care-pathway-links'
			),
		],
		[
			columnName( 'navigation' ),
			__( 'Links in menus and navigation blocks.', 'care-pathway-links' ),
		],
		[
			columnName( 'template' ),
			__(
				'Links in templates, their parts and patterns of the theme.',
				'care-pathway-links'
			),
		],
		[
			columnName( 'depth' ),
			__(
				'From the front page, the shortest way by any link that was read, menus included.',
				'care-pathway-links'
			),
		],
		[
			columnName( 'findings' ),
			__(
				'Open and ignored ones, of the page and of links on it.',
				'care-pathway-links'
			),
		],
	];
}
