import { _n, sprintf } from '@wordpress/i18n';

import type { UnreadKind } from '../../content/find-unread';

/** What was left out, as a sentence. */
export function unreadText( kind: UnreadKind, count: number ): string {
	switch ( kind ) {
		case 'classic':
			return sprintf(
				/* translators: %d: number of blocks. */
				_n(
					'Not read: %d classic block.',
					'Not read: %d classic blocks.',
					count,
					'care-pathway-links'
				),
				count
			);
		case 'synced-pattern':
			return sprintf(
				/* translators: %d: number of synced patterns. */
				_n(
					'Not read: %d synced pattern.',
					'Not read: %d synced patterns.',
					count,
					'care-pathway-links'
				),
				count
			);
		case 'custom-html':
			return sprintf(
				/* translators: %d: number of blocks. */
				_n(
					'Not read: %d custom HTML block.',
					'Not read: %d custom HTML blocks.',
					count,
					'care-pathway-links'
				),
				count
			);
		case 'footnotes':
			return sprintf(
				/* translators: %d: number of blocks. */
				_n(
					'Not read: %d block of footnotes.',
					'Not read: %d blocks of footnotes.',
					count,
					'care-pathway-links'
				),
				count
			);
		case 'missing-plugin':
			return sprintf(
				/* translators: %d: number of blocks. */
				_n(
					'Not read: %d block whose plugin is missing.',
					'Not read: %d blocks whose plugins are missing.',
					count,
					'care-pathway-links'
				),
				count
			);
		case 'locked':
			return sprintf(
				/* translators: %d: number of blocks. */
				_n(
					'Read but not changed: %d locked block.',
					'Read but not changed: %d locked blocks.',
					count,
					'care-pathway-links'
				),
				count
			);
	}
}
