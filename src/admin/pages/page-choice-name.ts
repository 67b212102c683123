import { __ } from '@wordpress/i18n';

import type { Choice } from './page-query';

/** A value of a choice, as words. */
export function choiceValueName( choice: Choice, value: string ): string {
	switch ( `${ choice } ${ value }` ) {
		case 'inbound none':
		case 'outbound none':
		case 'findings none':
			return __( 'None', 'care-pathway-links' );
		case 'inbound one':
			return __( 'One', 'care-pathway-links' );
		case 'inbound several':
			return __( 'Two or more', 'care-pathway-links' );
		case 'outbound some':
		case 'findings some':
			return __( 'At least one', 'care-pathway-links' );
		case 'depth near':
			return __( 'Up to three', 'care-pathway-links' );
		case 'depth far':
			return __( 'Four or more', 'care-pathway-links' );
		case 'depth none':
			return __( 'No way leads there', 'care-pathway-links' );
		default:
			return value === 'yes'
				? __( 'Yes', 'care-pathway-links' )
				: __( 'No', 'care-pathway-links' );
	}
}
