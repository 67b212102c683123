import { __ } from '@wordpress/i18n';

import type { KeptFinding } from '../../contract/site-audit';

/** What people made of a finding. */
export function stateName( state: KeptFinding[ 'state' ] ): string {
	return state === 'open'
		? __( 'Open', 'care-pathway-links' )
		: __( 'Ignored', 'care-pathway-links' );
}
