import { __ } from '@wordpress/i18n';

import type { ApplyResult } from './apply-link';

/** Why nothing was written, as a sentence. */
export function refusalText( result: ApplyResult ): string {
	switch ( result ) {
		case 'locked':
			return __(
				'This block is locked, so nothing was changed.',
				'care-pathway-links'
			);
		case 'linked-otherwise':
			return __(
				'The links on these words have changed meanwhile, so nothing was done.',
				'care-pathway-links'
			);
		case 'moved':
		case 'gone':
		case 'applied':
			return __(
				'These words or the page have changed meanwhile, so nothing was done. New suggestions follow in a moment.',
				'care-pathway-links'
			);
	}
}
