import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRegistry, useSelect } from '@wordpress/data';
import { useMemo } from '@wordpress/element';

import { readSpans } from '../content/read-spans';
import type { Anchor, TextSpan } from '../contract/types';
import { canWrite } from './can-write';
import { isRichText } from './is-rich-text';

/** The text that an anchor's words stand in, as it is now; null when it is gone. */
export function useSpan( { blockId, attribute }: Anchor ): TextSpan | null {
	const registry = useRegistry();
	const block = useSelect(
		( select ) => select( blockEditorStore ).getBlock( blockId ),
		[ blockId ]
	);

	return useMemo( () => {
		if ( ! block ) {
			return null;
		}
		const spans = readSpans( [ { ...block, innerBlocks: [] } ], {
			canWrite: ( clientId ) => canWrite( registry, clientId ),
			isRichText,
		} );
		return spans.find( ( span ) => span.attribute === attribute ) ?? null;
	}, [ registry, block, attribute ] );
}
