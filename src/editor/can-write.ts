import { store as blockEditorStore } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';

/** Whether this person may change the content of a block: not locked by itself, nor by what is around it. */
export function canWrite( registry: DataRegistry, clientId: string ): boolean {
	const { getBlockEditingMode, canEditBlock } =
		registry.select( blockEditorStore );
	return (
		getBlockEditingMode( clientId ) !== 'disabled' &&
		canEditBlock( clientId )
	);
}
