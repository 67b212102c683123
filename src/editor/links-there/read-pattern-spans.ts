import { store as blockEditorStore } from '@wordpress/block-editor';
import type { EditorBlock } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';

import { readSpans } from '../../content/read-spans';
import { isKeptElsewhere } from '../../content/span-kind';
import type { TextSpan } from '../../contract/types';
import { isRichText } from '../is-rich-text';
import { readLinkSpans } from '../read-link-spans';

/** The text of the synced patterns that a post shows: to be looked at, never to be changed from here. */
export function readPatternSpans(
	registry: DataRegistry,
	blocks: readonly EditorBlock[]
): TextSpan[] {
	const { getBlocks } = registry.select( blockEditorStore );
	return blocks.flatMap( ( block ) =>
		isKeptElsewhere( block.name )
			? readLinkSpans(
					getBlocks( block.clientId ),
					readSpans( getBlocks( block.clientId ), {
						canWrite: () => false,
						isRichText,
					} )
				)
			: readPatternSpans( registry, block.innerBlocks )
	);
}
