import { __ } from '@wordpress/i18n';

import type { DismissReason } from '../../contract/types';

/** Why somebody said no. */
export function dismissReasonText( reason: DismissReason | null ): string {
	switch ( reason ) {
		case 'wrong-condition':
			return __( 'Wrong condition', 'care-pathway-links' );
		case 'not-helpful':
			return __( 'Not helpful here', 'care-pathway-links' );
		case 'wrong-words':
			return __( 'Wrong words', 'care-pathway-links' );
		case 'everyone-knows':
			return __( 'Everyone knows this', 'care-pathway-links' );
		case 'other':
		case null:
			return __( 'Another reason', 'care-pathway-links' );
	}
}
