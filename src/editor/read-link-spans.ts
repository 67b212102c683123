import type { EditorBlock } from '@wordpress/block-editor';

import { readBlockLinks } from '../content/read-block-links';
import { isKeptElsewhere } from '../content/span-kind';
import type { TextSpan } from '../contract/types';

/**
 * The text of some blocks with the links that are none of its words (buttons, pictures, plain HTML), each in its place. To look
 * at links only: suggestions are made for text.
 *
 * @param blocks The blocks.
 * @param spans  Their text.
 */
export function readLinkSpans(
	blocks: readonly EditorBlock[],
	spans: readonly TextSpan[]
): TextSpan[] {
	const byBlock = new Map< string, TextSpan[] >();
	for ( const span of spans ) {
		const known = byBlock.get( span.blockId );
		if ( known ) {
			known.push( span );
		} else {
			byBlock.set( span.blockId, [ span ] );
		}
	}
	const visit = ( list: readonly EditorBlock[] ): TextSpan[] =>
		list.flatMap( ( block ) => [
			...readBlockLinks( block ),
			...( byBlock.get( block.clientId ) ?? [] ),
			...( isKeptElsewhere( block.name )
				? []
				: visit( block.innerBlocks ) ),
		] );
	return visit( blocks );
}
