import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRegistry } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { PageRole, Verdict } from '../../contract/types';
import { removeLink } from '../apply-link';
import { notify } from '../notify';
import { useParts } from '../parts';
import { recordDecision } from '../record-decision';
import { refusalText } from '../refusal-text';
import { OF_POST, recordedAnchor } from './judge-review';
import type { Change } from './judge-review';
import { leaveNote } from './leave-note';
import type { ReviewView } from './use-review';

export interface ReviewActs {
	approve: ( changes: readonly Change[] ) => void;
	/** Takes the link out of the text. False when nothing was changed; the person has been told why. */
	remove: ( change: Change ) => boolean;
	sendBack: ( change: Change, note: string ) => void;
	/** Takes a word on a link back. */
	reopen: ( change: Change ) => void;
	/** Asks for a review. */
	request: ( role: PageRole | null ) => void;
}

/** What people can do in a review: every act is a line in the log, and the last one on a link closes the review. */
export function useReviewActs(
	sourceId: number,
	{ open, returned, facts, review }: ReviewView
): ReviewActs {
	const registry = useRegistry();
	const { boot } = useParts();
	const record = (
		words: {
			suggestionId: string;
			targetId: number;
			anchorText: string;
			verdict: Verdict;
		},
		more = {}
	) =>
		recordDecision( registry, {
			sourceId,
			userId: boot.userId,
			phase: words.verdict === 'requested' ? 'writing' : 'review',
			...words,
			more,
		} );
	const say = ( change: Change, verdict: Verdict, note?: string ) =>
		record(
			{
				suggestionId: change.accepted?.suggestionId ?? idOf( change ),
				targetId: change.link.targetId,
				anchorText: recordedAnchor( change.link ),
				verdict,
			},
			{ url: change.link.url, ...( note ? { note } : {} ) }
		);
	const sayOfPost = ( verdict: Verdict, more = {} ) =>
		record(
			{ suggestionId: OF_POST, targetId: 0, anchorText: '', verdict },
			more
		);
	/** When nothing is open any more the post as a whole is approved, or back with its writer. */
	const finish = ( done: readonly Change[], hasReturned: boolean ) => {
		const keys = new Set( done.map( ( { key } ) => key ) );
		if ( open.every( ( { key } ) => keys.has( key ) ) ) {
			sayOfPost(
				hasReturned || returned.some( ( { key } ) => ! keys.has( key ) )
					? 'returned'
					: 'approved'
			);
		}
	};

	return {
		approve: ( changes ) => {
			changes.forEach( ( change ) =>
				say( change, change.kind === 'gone' ? 'removed' : 'approved' )
			);
			finish( changes, false );
			notify( registry, 'success', approvedText( changes.length ) );
		},

		remove: ( change ) => {
			const result = removeLink( registry, change.link.anchor );
			if ( result !== 'applied' ) {
				notify( registry, 'warning', refusalText( result ) );
				return false;
			}
			say( change, 'removed' );
			finish( [ change ], false );
			const blocks = registry.select( blockEditorStore ).getBlocks();
			notify(
				registry,
				'success',
				__( 'Link removed.', 'care-pathway-links' ),
				() => {
					// The editor's own undo; once anything else has changed it would undo something else.
					if (
						registry.select( blockEditorStore ).getBlocks() ===
						blocks
					) {
						registry.dispatch( editorStore ).undo();
						say( change, 'restored' );
					} else {
						notify( registry, 'warning', refusalText( 'moved' ) );
					}
				}
			);
			return true;
		},

		sendBack: ( change, note ) => {
			say( change, 'returned', note );
			finish( [ change ], true );
			if (
				note !== '' &&
				facts?.hasNotes === true &&
				change.kind === 'added'
			) {
				leaveNote( registry, {
					sourceId,
					clientId: change.link.anchor.blockId,
					text: note,
				} ).catch( () =>
					notify(
						registry,
						'warning',
						__(
							'The note could not be put on the block. The writer sees it in the Review tab.',
							'care-pathway-links'
						)
					)
				);
			}
			notify(
				registry,
				'success',
				__( 'Sent back.', 'care-pathway-links' )
			);
		},

		reopen: ( change ) => say( change, 'restored' ),

		request: ( role ) => {
			sayOfPost( 'requested', role === null ? {} : { role } );
			notify(
				registry,
				'success',
				review.state === 'returned'
					? __( 'Sent for review again.', 'care-pathway-links' )
					: __( 'Sent for review.', 'care-pathway-links' )
			);
		},
	};
}

function approvedText( count: number ): string {
	return count === 0
		? __( 'Marked as reviewed.', 'care-pathway-links' )
		: sprintf(
				/* translators: %d: number of links. */
				_n(
					'%d link approved.',
					'%d links approved.',
					count,
					'care-pathway-links'
				),
				count
			);
}

/** Of a link that no suggestion was made for: the same for the same words and address. */
function idOf( { key }: Change ): string {
	let hash = 5381;
	for ( const character of key ) {
		hash = ( hash * 33 + ( character.codePointAt( 0 ) ?? 0 ) ) % 4294967296;
	}
	return `link-${ hash.toString( 36 ) }-${ key.length.toString( 36 ) }`;
}
