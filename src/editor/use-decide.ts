import { store as coreStore } from '@wordpress/core-data';
import { useRegistry } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { __, sprintf } from '@wordpress/i18n';

import type { DismissReason, NearMiss, Suggestion } from '../contract/types';
import { remapRange } from '../engine/text/remap';
import { applyLink, readText, removeLink } from './apply-link';
import type { ApplyResult } from './apply-link';
import { notify } from './notify';
import { useParts } from './parts';
import { recordDecision } from './record-decision';
import { store } from './store';

export interface Decide {
	/** Adds the link. False when nothing was changed; the person has been told why. */
	accept: ( suggestion: Suggestion ) => boolean;
	dismiss: ( suggestion: Suggestion, reason: DismissReason ) => void;
	/** Brings back what was dismissed, here or in other posts. */
	restore: ( nearMiss: NearMiss ) => void;
}

/** What a person can do with a suggestion: one act, one undo step, one announcement, one line in the log. */
export function useDecide( sourceId: number | null ): Decide {
	const registry = useRegistry();
	const { boot } = useParts();
	const say = (
		suggestion: Pick< Suggestion, 'id' | 'targetId' | 'anchor' >,
		verdict: 'accepted' | 'dismissed' | 'restored',
		reason?: DismissReason
	) => {
		if ( sourceId !== null ) {
			recordDecision( registry, {
				sourceId,
				userId: boot.userId,
				suggestionId: suggestion.id,
				targetId: suggestion.targetId,
				anchorText: suggestion.anchor.text,
				verdict,
				...( reason ? { reason } : {} ),
			} );
		}
	};

	return {
		accept: ( suggestion ) => {
			const page = registry
				.select( store )
				.getTarget( suggestion.targetId );
			const result = page
				? applyLink( registry, suggestion.anchor, {
						url: page.url,
						type: page.postType,
						id: page.id,
					} )
				: 'gone';
			if ( ! page || result !== 'applied' ) {
				notify( registry, 'warning', refusalText( result ) );
				return false;
			}
			say( suggestion, 'accepted' );
			const undo = createUndo( registry, suggestion );
			notify(
				registry,
				'success',
				sprintf(
					/* translators: %s: title of a page. */
					__( 'Link to “%s” added.', 'care-pathway-links' ),
					page.title
				),
				() => {
					const undone = undo();
					if ( undone === 'applied' ) {
						say( suggestion, 'restored' );
					} else {
						notify( registry, 'warning', refusalText( undone ) );
					}
				}
			);
			return true;
		},

		dismiss: ( suggestion, reason ) => {
			say( suggestion, 'dismissed', reason );
			notify(
				registry,
				'info',
				sprintf(
					/* translators: %s: words of the text that would have carried a link. */
					__(
						'Suggestion for “%s” dismissed.',
						'care-pathway-links'
					),
					suggestion.anchor.text
				),
				() => say( suggestion, 'restored' )
			);
		},

		restore: ( nearMiss ) => {
			say( nearMiss, 'restored' );
			notify(
				registry,
				'info',
				sprintf(
					/* translators: %s: words of the text that would carry a link. */
					__( '“%s” may be suggested again.', 'care-pathway-links' ),
					nearMiss.anchor.text
				)
			);
		},
	};
}

/**
 * Undoing right after accepting is the editor's own undo. Once anything else has changed, that would
 * undo something else: then the link alone is taken off, wherever its words are by now.
 */
function createUndo(
	registry: DataRegistry,
	{ anchor }: Suggestion
): () => ApplyResult {
	const post = readEditedPost( registry );
	const text = readText( registry, anchor );
	return () => {
		if ( readEditedPost( registry ) === post ) {
			registry.dispatch( editorStore ).undo();
			return 'applied';
		}
		const now = readText( registry, anchor );
		if ( text === null || now === null ) {
			return 'gone';
		}
		const range = remapRange( text, now, anchor.range );
		return range ? removeLink( registry, { ...anchor, range } ) : 'moved';
	};
}

/** The post with all its edits: another object as soon as anything in it changes, caret included. */
export function readEditedPost( registry: DataRegistry ): unknown {
	const { getCurrentPostId, getCurrentPostType } =
		registry.select( editorStore );
	const id = getCurrentPostId();
	const type = getCurrentPostType();
	return id === null || type === null
		? null
		: registry
				.select( coreStore )
				.getEditedEntityRecord( 'postType', type, id );
}

/** Why nothing was changed. */
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
