import { __ } from '@wordpress/i18n';

import type { LineFault } from './read-traffic';
import type { TrafficColumn } from './traffic-columns';
import type { TrafficFault } from './use-traffic-import';

/** What a column is called. */
export function columnName( column: TrafficColumn ): string {
	switch ( column ) {
		case 'url':
			return __( 'Address of the page', 'care-pathway-links' );
		case 'clicks':
			return __( 'Clicks', 'care-pathway-links' );
		case 'impressions':
			return __( 'Times shown', 'care-pathway-links' );
		case 'position':
			return __( 'Mean position (not needed)', 'care-pathway-links' );
	}
}

/** Why nothing of a file can be taken, and what to do. */
export function trafficFaultText( fault: TrafficFault ): string {
	switch ( fault ) {
		case 'empty':
			return __( 'This file is empty.', 'care-pathway-links' );
		case 'no-table':
			return __(
				'This archive holds no table of pages with clicks and times shown. Export the performance of your pages and try again.',
				'care-pathway-links'
			);
		case 'damaged':
			return __(
				'This archive is damaged or was not saved as a whole. Save it again and try once more.',
				'care-pathway-links'
			);
		case 'locked':
			return __(
				'This archive needs a password. Unpack it and choose the file of pages.',
				'care-pathway-links'
			);
		case 'other-way':
			return __(
				'Your browser cannot unpack this archive. Unpack it and choose the file of pages.',
				'care-pathway-links'
			);
		case 'too-long':
			return __(
				'A file in this archive is larger than 300 MB. Export a shorter period.',
				'care-pathway-links'
			);
	}
}

/** Why a line of a file cannot be taken. */
export function lineFaultText( code: LineFault ): string {
	switch ( code ) {
		case 'no-address':
			return __( 'this is no address.', 'care-pathway-links' );
		case 'long-address':
			return __(
				'the address is longer than 2,000 characters.',
				'care-pathway-links'
			);
		case 'no-clicks':
			return __(
				'the clicks are no whole number.',
				'care-pathway-links'
			);
		case 'no-impressions':
			return __(
				'the times shown are no whole number.',
				'care-pathway-links'
			);
		case 'no-position':
			return __( 'the position is no number.', 'care-pathway-links' );
		case 'open-quote':
			return __(
				'a quotation mark is not closed.',
				'care-pathway-links'
			);
	}
}
