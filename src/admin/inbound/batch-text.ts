import { __, _n, sprintf } from '@wordpress/i18n';

import type { Batch } from '../../contract/site-audit';

/** Links of a batch that stand there by now, and those that were taken off again. */
export function countBatch( { posts }: Batch ): {
	done: number;
	undone: number;
} {
	const links = ( wanted: 'done' | 'undone' ) =>
		posts
			.filter( ( { outcome } ) => outcome === wanted )
			.reduce( ( sum, { targetIds } ) => sum + targetIds.length, 0 );
	return { done: links( 'done' ), undone: links( 'undone' ) };
}

/** What was done in one go, and when. */
export function batchText( batch: Batch ): string {
	const { done, undone } = countBatch( batch );
	const links = done === 0 ? undone : done;
	return sprintf(
		/* translators: 1: such as "3 links", 2: date and time. */
		__( '%1$s, %2$s', 'care-pathway-links' ),
		sprintf(
			/* translators: %s: number of links. */
			_n( '%s link', '%s links', links, 'care-pathway-links' ),
			links.toLocaleString()
		),
		new Date( batch.startedAt ).toLocaleString()
	);
}

/** Who did it, until when it can be undone, and what of it was. */
export function batchNote( batch: Batch ): string {
	const { done, undone } = countBatch( batch );
	if ( done === 0 ) {
		return sprintf(
			/* translators: %s: name of a person. */
			__( 'By %s. Undone.', 'care-pathway-links' ),
			batch.userName
		);
	}
	const until = new Date( batch.undoUntil ).toLocaleDateString();
	const note = sprintf(
		/* translators: 1: name of a person, 2: a date. */
		__( 'By %1$s. Can be undone until %2$s.', 'care-pathway-links' ),
		batch.userName,
		until
	);
	return undone === 0
		? note
		: `${ note } ${ sprintf(
				/* translators: %s: number of links. */
				_n(
					'%s more was undone.',
					'%s more were undone.',
					undone,
					'care-pathway-links'
				),
				undone.toLocaleString()
			) }`;
}
