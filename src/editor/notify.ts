import type { DataRegistry } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';

/**
 * One notice at a time, each by an id of its own: under the id of the last it would go when that one was due, and the same words
 * would not be spoken again.
 */
let shown = 0;

/**
 * Says what happened, on screen and aloud, with a way to take it back where there is one.
 *
 * @param registry The editor's.
 * @param status   How it went.
 * @param text     What happened.
 * @param undo     Takes it back; called once at the most, and only while nothing was said since.
 */
export function notify(
	registry: DataRegistry,
	status: 'success' | 'info' | 'warning',
	text: string,
	undo?: () => void
): void {
	const { createNotice, removeNotice } = registry.dispatch( noticesStore );
	removeNotice( idOf( shown ) );
	shown++;
	const mine = shown;
	createNotice( status, text, {
		id: idOf( mine ),
		type: 'snackbar',
		actions: undo
			? [
					{
						label: __( 'Undo', 'care-pathway-links' ),
						onClick: () => {
							// A notice fades away, and its button works until it has gone.
							if ( mine === shown ) {
								shown++;
								undo();
							}
						},
					},
				]
			: [],
	} );
}

function idOf( place: number ): string {
	return `care-pathway-links-${ place }`;
}
