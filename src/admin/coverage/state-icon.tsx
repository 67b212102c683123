import { check, link, plus } from '@wordpress/icons';

import type { CoverageState } from '../../contract/types';

/** Beside the word, never instead of it. */
export function stateIcon( state: CoverageState ) {
	switch ( state ) {
		case 'linked':
			return check;
		case 'unlinked':
			return link;
		case 'missing':
			return plus;
	}
}
