import { __ } from '@wordpress/i18n';

import type { FailureCode } from './failure-code';

/** What happened and what to do. */
export function failureText( code: FailureCode ): string {
	switch ( code ) {
		case 'offline':
			return __(
				'The site could not be reached. Check your connection, then try again.',
				'care-pathway-links'
			);
		case 'logged-out':
			return __(
				'You have been logged out. Log in again in another tab, then try again.',
				'care-pathway-links'
			);
		case 'no-rights':
			return __(
				'Your account may not use link suggestions for this post. Ask the person who looks after the site.',
				'care-pathway-links'
			);
		case 'not-found':
			return __(
				'The site does not answer where its page index should be. Another plugin may block it.',
				'care-pathway-links'
			);
		case 'conflict':
			return __(
				'Somebody else changed this in the meantime. Nothing of yours was saved over it.',
				'care-pathway-links'
			);
		case 'unreadable':
			return __(
				'The site gave an answer that could not be read. Another plugin may have changed it.',
				'care-pathway-links'
			);
		case 'server':
			return __(
				'The site reported an error. Try again in a moment.',
				'care-pathway-links'
			);
		case 'timeout':
			return __(
				'Reading the text took too long and was stopped. Your text is untouched.',
				'care-pathway-links'
			);
		case 'not-loaded':
		case 'superseded':
		case 'terminated':
		case 'failed':
			return __(
				'Looking for links stopped working. Your text is untouched.',
				'care-pathway-links'
			);
	}
}
