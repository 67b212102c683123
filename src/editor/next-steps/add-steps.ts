import { store as blockEditorStore } from '@wordpress/block-editor';
import type { EditorBlock } from '@wordpress/block-editor';
import { createBlock, getBlockType } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';

import { findBlockPlace } from '../../content/find-block-place';
import {
	NEXT_STEPS_BLOCK,
	readShownSteps,
} from '../../content/read-shown-steps';
import type { ShownStep } from '../../contract/types';
import { canWrite } from '../can-write';

/** What came of it; everything but `added` and `inserted` means that nothing was changed. */
export type AddResult =
	/** To the block that was there. */
	| 'added'
	/** A new block was put behind the main text. */
	| 'inserted'
	/** The block leads there already. */
	| 'there'
	/** The block, or the whole post, may not be changed. */
	| 'locked'
	/** The block is switched off on this site. */
	| 'not-allowed';

/**
 * Adds pages to the post's next steps block, or inserts one with them: the only place of the sidebar that writes that block. One
 * change of the post, one undo step.
 */
export function addSteps(
	registry: DataRegistry,
	steps: readonly ShownStep[]
): AddResult {
	const { getBlocks, getBlocksByName, getBlockAttributes } =
		registry.select( blockEditorStore );
	const {
		updateBlockAttributes,
		__unstableMarkLastChangeAsPersistent: endUndoStep,
	} = registry.dispatch( blockEditorStore );
	// When the template is shown around the post, the post's blocks are those of its content block.
	const [ contentBlock ] = getBlocksByName( 'core/post-content' );
	const blocks = getBlocks( contentBlock );
	const shown = readShownSteps( blocks );
	const missing = steps.filter(
		( { pageId } ) =>
			! shown.some( ( block ) =>
				block.steps.some( ( step ) => step.pageId === pageId )
			)
	);

	if ( missing.length === 0 ) {
		return 'there';
	}
	if ( shown.length === 0 ) {
		return insert( registry, blocks, contentBlock ?? '', missing );
	}
	const block = shown.find( ( { clientId } ) =>
		canWrite( registry, clientId )
	);
	if ( ! block ) {
		return 'locked';
	}
	// Steps as they are, also those that only a newer version of the block can read.
	const kept = getBlockAttributes( block.clientId )?.steps;
	endUndoStep();
	updateBlockAttributes( block.clientId, {
		steps: [ ...( Array.isArray( kept ) ? kept : [] ), ...missing ],
	} );
	endUndoStep();
	return 'added';
}

/**
 * Takes pages out of the post's next steps blocks again, and a block that is empty then with them.
 *
 * @param registry The editor's.
 * @param pageIds  Pages.
 * @return Whether anything was there to take out.
 */
export function takeOutSteps(
	registry: DataRegistry,
	pageIds: readonly number[]
): boolean {
	const { getBlocks, getBlocksByName } = registry.select( blockEditorStore );
	const { updateBlockAttributes, removeBlock } =
		registry.dispatch( blockEditorStore );
	const [ contentBlock ] = getBlocksByName( 'core/post-content' );
	const found = readShownSteps( getBlocks( contentBlock ) ).filter(
		( { clientId, steps } ) =>
			canWrite( registry, clientId ) &&
			steps.some( ( { pageId } ) => pageIds.includes( pageId ) )
	);

	for ( const { clientId, steps } of found ) {
		const left = steps.filter(
			( { pageId } ) => ! pageIds.includes( pageId )
		);
		if ( left.length === 0 ) {
			removeBlock( clientId, false );
		} else {
			updateBlockAttributes( clientId, { steps: left } );
		}
	}
	return found.length > 0;
}

function insert(
	registry: DataRegistry,
	blocks: EditorBlock[],
	contentBlock: string,
	steps: ShownStep[]
): AddResult {
	const { canInsertBlockType, getTemplateLock, getBlockEditingMode } =
		registry.select( blockEditorStore );
	const place = findBlockPlace( blocks );
	const root = place.rootClientId || contentBlock;

	if ( ! getBlockType( NEXT_STEPS_BLOCK ) ) {
		return 'not-allowed';
	}
	if ( ! canInsertBlockType( NEXT_STEPS_BLOCK, root || undefined ) ) {
		return getTemplateLock( root || undefined ) ||
			getBlockEditingMode( root ) === 'disabled'
			? 'locked'
			: 'not-allowed';
	}
	const block = createBlock( NEXT_STEPS_BLOCK, { steps } );
	// The caret stays where the writer has it.
	registry
		.dispatch( blockEditorStore )
		.insertBlocks(
			[ block as unknown as EditorBlock ],
			place.index,
			root || undefined,
			false
		);
	return 'inserted';
}
