import { __ } from '@wordpress/i18n';

import type { SpanKind } from '../contract/types';

/** What carries a link that is no words of the text; null: words do. */
export function carrierText( kind: SpanKind, words: string ): string | null {
	switch ( kind ) {
		case 'button':
			return __( 'Button', 'care-pathway-links' );
		case 'image':
			return words.trim() === ''
				? __( 'Image without a description', 'care-pathway-links' )
				: __( 'Image', 'care-pathway-links' );
		default:
			return null;
	}
}
