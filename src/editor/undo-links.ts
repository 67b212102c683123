import { store as coreStore } from '@wordpress/core-data';
import type { DataRegistry } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';

import type { Anchor } from '../contract/types';
import { remapRange } from '../engine/text/remap';
import { readText, removeLinks } from './apply-link';
import type { ApplyResult } from './apply-link';

/**
 * Undoing right after accepting is the editor's own undo. Once anything else has changed, that would
 * undo something else: then the links alone are taken off, wherever their words are by now.
 *
 * @param registry The editor's.
 * @param anchors  Words that carry a link since just now, by one step.
 * @return Takes them off, as one step again; `applied` when all went.
 */
export function createUndo(
	registry: DataRegistry,
	anchors: readonly Anchor[]
): () => ApplyResult {
	const post = readEditedPost( registry );
	const linked = anchors.map( ( anchor ) => ( {
		anchor,
		text: readText( registry, anchor ),
	} ) );

	return () => {
		if ( readEditedPost( registry ) === post ) {
			registry.dispatch( editorStore ).undo();
			return 'applied';
		}
		const now = linked.map( ( { anchor, text } ) =>
			followAnchor( registry, anchor, text )
		);
		const found = now.filter( ( anchor ) => typeof anchor === 'object' );
		const lost = now.find( ( anchor ) => typeof anchor === 'string' );
		const results = removeLinks( registry, found );

		return (
			results.find( ( result ) => result !== 'applied' ) ??
			lost ??
			'applied'
		);
	};
}

/** An anchor where its words are now, or why there is none. */
function followAnchor(
	registry: DataRegistry,
	anchor: Anchor,
	text: string | null
): Anchor | 'gone' | 'moved' {
	const now = readText( registry, anchor );
	if ( text === null || now === null ) {
		return 'gone';
	}
	const range = remapRange( text, now, anchor.range );
	return range ? { ...anchor, range } : 'moved';
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
