import { __ } from '@wordpress/i18n';

import type { FailureCode } from '../screens/failure-code';
import { failureText } from '../screens/failure-text';

/** What happened and what to do, where nobody is writing. */
export function pageFailureText( code: FailureCode ): string {
	switch ( code ) {
		case 'no-rights':
			return __(
				'Your account may not see or change the pathways of this site. Ask the person who looks after it.',
				'care-pathway-links'
			);
		case 'timeout':
			return __(
				'Reading the site’s pages took too long and was stopped. Nothing was changed.',
				'care-pathway-links'
			);
		case 'not-loaded':
		case 'superseded':
		case 'terminated':
		case 'failed':
			return __(
				'Looking through the site’s pages stopped working. Nothing was changed.',
				'care-pathway-links'
			);
		default:
			return failureText( code );
	}
}
