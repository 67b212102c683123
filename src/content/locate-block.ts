import type { ParsedBlock } from './saved-blocks';

/** A stretch of a block's own HTML, and where it stands in the saved content. In UTF-16 code units. */
export interface Stretch {
	/** In the block's own HTML. */
	from: number;
	/** In the saved content. */
	at: number;
	length: number;
}

/**
 * Where the HTML of one block stands in the saved content. The parser of blocks keeps no positions: they are found by
 * walking through the content along with its answer, and checking that every piece is where it must be.
 *
 * @param content Saved content.
 * @param parsed  All of it, parsed.
 * @param wanted  One block of it.
 * @return Null where the content is not what its blocks would be saved as, such as a block that never ends.
 */
export function locateBlock(
	content: string,
	parsed: readonly ParsedBlock[],
	wanted: ParsedBlock
): Stretch[] | null {
	let found: Stretch[] | null = null;
	const passBlocks = (
		blocks: readonly ParsedBlock[],
		start: number
	): number | null =>
		blocks.reduce< number | null >(
			( at, block ) => ( at === null ? null : passBlock( block, at ) ),
			start
		);
	const passBlock = ( block: ParsedBlock, start: number ): number | null => {
		const isFreeform = block.blockName === null;
		const opening = isFreeform ? start : behindDelimiter( content, start );
		// The end of a block that was none is text to the parser.
		const isStray = isFreeform && /<!--\s+\/?wp:/.test( block.innerHTML );
		if ( opening === null || isStray ) {
			return null;
		}
		const isVoid =
			! isFreeform && content.slice( start, opening ).endsWith( '/-->' );
		const stretches: Stretch[] = [];
		let at: number | null = opening;
		let from = 0;
		let inner = 0;
		for ( const piece of block.innerContent ) {
			if ( piece === null ) {
				const child: ParsedBlock | undefined =
					block.innerBlocks[ inner++ ];
				at = child === undefined ? null : passBlock( child, at );
			} else if ( content.startsWith( piece, at ) ) {
				stretches.push( { from, at, length: piece.length } );
				from += piece.length;
				at += piece.length;
			} else {
				at = null;
			}
			if ( at === null ) {
				return null;
			}
		}
		if ( block === wanted ) {
			found = stretches;
		}
		return isFreeform || isVoid ? at : behindDelimiter( content, at );
	};
	const end = passBlocks( parsed, 0 );

	return end === content.length ? found : null;
}

/** The place behind a comment that begins or ends a block; null where there is none. */
function behindDelimiter( content: string, at: number ): number | null {
	if ( ! /^<!--\s+\/?wp:/.test( content.slice( at, at + 40 ) ) ) {
		return null;
	}
	const end = content.indexOf( '-->', at );
	return end === -1 ? null : end + '-->'.length;
}
