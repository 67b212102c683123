import { __ } from '@wordpress/i18n';

import { roleName } from '../../screens/role-name';
import { COLUMNS, columnName } from './page-columns';
import type { Column } from './page-columns';
import type { PageRow } from './page-rows';
import { unreadText } from './unread-text';

/** What a column says of a page, as a text. */
export function pageText( row: PageRow, column: Column ): string {
	switch ( column ) {
		case 'role':
			return roleName( row.role ) ?? row.role;
		case 'topics':
			return row.topics.join( ', ' );
		case 'specialty':
			return row.specialties.join( ', ' );
		case 'type':
			return row.postType;
		case 'unread':
			return row.unread.map( unreadText ).join( ', ' );
		case 'excluded':
			return row.isExcluded
				? __( 'Yes', 'care-pathway-links' )
				: __( 'No', 'care-pathway-links' );
		case 'depth':
			return row.depth === null ? '–' : String( row.depth );
		case 'clicks':
		case 'impressions':
			return numberText( row.traffic?.[ column ] );
		case 'position':
			return numberText( row.traffic?.position );
		case 'cluster':
			return row.cluster;
		default:
			return numberText( row[ column ] );
	}
}

function numberText( value: number | null | undefined ): string {
	return value === null || value === undefined ? '–' : value.toLocaleString();
}

/** Pages as texts with every column, the heading first. Numbers are written plainly, for a spreadsheet. */
export function pageTexts( rows: readonly PageRow[] ): string[][] {
	return [
		[
			__( 'Page', 'care-pathway-links' ),
			__( 'Address', 'care-pathway-links' ),
			__( 'Number of the page', 'care-pathway-links' ),
			...COLUMNS.map( columnName ),
		],
		...rows.map( ( row ) => [
			row.title,
			row.url,
			String( row.pageId ),
			...COLUMNS.map( ( column ) => plainText( row, column ) ),
		] ),
	];
}

function plainText( row: PageRow, column: Column ): string {
	switch ( column ) {
		case 'inbound':
		case 'navigation':
		case 'template':
		case 'outbound':
		case 'findings':
		case 'words':
			return String( row[ column ] );
		case 'depth':
			return String( row.depth ?? '' );
		case 'clicks':
		case 'impressions':
		case 'position':
			return String( row.traffic?.[ column ] ?? '' );
		default:
			return pageText( row, column );
	}
}
