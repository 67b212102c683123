import { store as blockEditorStore } from '@wordpress/block-editor';
import type { EditorBlock } from '@wordpress/block-editor';
import { rawHandler, serialize } from '@wordpress/blocks';
import type { DataRegistry } from '@wordpress/data';

/** Turns a classic block into blocks, as the editor's own command for it does: one undo step. */
export function convertBlock( registry: DataRegistry, clientId: string ): void {
	const block = registry.select( blockEditorStore ).getBlock( clientId );
	if ( block?.name !== 'core/freeform' ) {
		return;
	}
	registry.dispatch( blockEditorStore ).replaceBlocks(
		clientId,
		rawHandler( {
			HTML: serialize( block as Parameters< typeof serialize >[ 0 ] ),
		} ) as EditorBlock[]
	);
}
