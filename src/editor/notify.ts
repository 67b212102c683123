import type { DataRegistry } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';

/** One notice at a time: a new one takes the place of the last, and is spoken once. */
const NOTICE_ID = 'care-pathway-links';

/**
 * Says what happened, on screen and aloud, with a way to take it back where there is one.
 *
 * @param registry The editor's.
 * @param status   How it went.
 * @param text     What happened.
 * @param undo     Takes it back.
 */
export function notify(
	registry: DataRegistry,
	status: 'success' | 'info' | 'warning',
	text: string,
	undo?: () => void
): void {
	registry.dispatch( noticesStore ).createNotice( status, text, {
		id: NOTICE_ID,
		type: 'snackbar',
		actions: undo
			? [ { label: __( 'Undo', 'care-pathway-links' ), onClick: undo } ]
			: [],
	} );
}
