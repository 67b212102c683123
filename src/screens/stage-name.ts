import { _x } from '@wordpress/i18n';

import type { Stage } from '../contract/types';

/** What a stage of the care pathway is called. */
export function stageName( stage: Stage ): string {
	switch ( stage ) {
		case 'recognise':
			return _x( 'Recognize', 'stage of care', 'care-pathway-links' );
		case 'understand':
			return _x( 'Understand', 'stage of care', 'care-pathway-links' );
		case 'test':
			return _x( 'Test', 'stage of care', 'care-pathway-links' );
		case 'treat':
			return _x( 'Treat', 'stage of care', 'care-pathway-links' );
		case 'recover':
			return _x(
				'Recover and prevent',
				'stage of care',
				'care-pathway-links'
			);
		case 'get-care':
			return _x( 'Get care', 'stage of care', 'care-pathway-links' );
	}
}
