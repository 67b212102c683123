import { useMemo } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Action } from '@wordpress/dataviews/wp';

import type { NewReview } from '../../api';
import type { QueuedPost } from '../../contract/types';
import { createUuid } from '../../screens/create-uuid';
import { failureCode } from '../../screens/failure-code';
import { useTell } from '../notices';
import { pageFailureText } from '../page-failure-text';
import { useParts } from '../parts';
import { reviewAddress } from './review-address';
import { SendBackForm } from './send-back-form';

/**
 * What a reviewer can do with posts of the queue, one or several.
 *
 * @param onDecided The queue is not what it was.
 */
export function useQueueActions(
	onDecided: () => void
): Action< QueuedPost >[] {
	const { api } = useParts();
	const tell = useTell();

	return useMemo( () => {
		const decide = async (
			posts: readonly QueuedPost[],
			verdict: NewReview[ 'verdict' ],
			note: string
		) => {
			try {
				const undone = await api.decideReviews( {
					verdict,
					note,
					posts: posts.map( ( { sourceId, modified } ) => ( {
						id: createUuid(),
						sourceId,
						modified,
					} ) ),
				} );
				tell( { text: doneText( posts, undone, verdict ) } );
			} catch ( error ) {
				tell( { text: pageFailureText( failureCode( error ) ) } );
			}
			onDecided();
		};

		return [
			{
				id: 'open',
				label: __( 'Open', 'care-pathway-links' ),
				isPrimary: true,
				callback: ( [ post ] ) => {
					if ( post ) {
						window.location.href = reviewAddress( post.sourceId );
					}
				},
			},
			{
				id: 'approve',
				label: __( 'Approve all links', 'care-pathway-links' ),
				supportsBulk: true,
				callback: ( posts ) => {
					decide( posts, 'approved', '' );
				},
			},
			{
				id: 'send-back',
				label: __( 'Send back', 'care-pathway-links' ),
				supportsBulk: true,
				RenderModal: ( { items, closeModal } ) => (
					<SendBackForm
						count={ items.length }
						onSend={ ( note ) => {
							closeModal?.();
							decide( items, 'returned', note );
						} }
						onCancel={ () => closeModal?.() }
					/>
				),
			},
		];
	}, [ api, tell, onDecided ] );
}

/** What was done, and what was not and why. */
function doneText(
	posts: readonly QueuedPost[],
	undone: readonly { sourceId: number; why: string }[],
	verdict: NewReview[ 'verdict' ]
): string {
	const done = posts.length - undone.length;
	const texts: string[] = [
		verdict === 'approved'
			? sprintf(
					/* translators: %d: number of posts. */
					_n(
						'Links of %d post approved.',
						'Links of %d posts approved.',
						done,
						'care-pathway-links'
					),
					done
				)
			: sprintf(
					/* translators: %d: number of posts. */
					_n(
						'%d post sent back.',
						'%d posts sent back.',
						done,
						'care-pathway-links'
					),
					done
				),
	];
	const changed = undone.filter( ( { why } ) => why === 'changed' ).length;
	if ( changed > 0 ) {
		texts.push(
			sprintf(
				/* translators: %d: number of posts. */
				_n(
					'%d post was changed meanwhile and is still waiting.',
					'%d posts were changed meanwhile and are still waiting.',
					changed,
					'care-pathway-links'
				),
				changed
			)
		);
	}
	if ( undone.length > changed ) {
		texts.push(
			__( 'Some of them you may not review.', 'care-pathway-links' )
		);
	}
	return texts.join( ' ' );
}
