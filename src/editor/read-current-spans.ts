import { store as blockEditorStore } from '@wordpress/block-editor';
import type { EditorBlock } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';

import { readSpans } from '../content/read-spans';
import type { TextSpan } from '../contract/types';

/** The text of some blocks as it stands now, with what the editor lets this person change. */
export function readCurrentSpans(
	registry: DataRegistry,
	blocks: readonly EditorBlock[]
): TextSpan[] {
	const { getBlockEditingMode } = registry.select( blockEditorStore );
	return readSpans(
		blocks,
		( clientId ) => getBlockEditingMode( clientId ) !== 'disabled'
	);
}
