import type { parse } from '@wordpress/block-serialization-default-parser';

import { isQuoting } from './span-kind';

export type ParsedBlock = ReturnType< typeof parse >[ number ];

/** A block of saved content. */
export interface SavedBlock {
	/** Its place among the blocks around it, such as "2.0". Blank text between blocks is no block. */
	path: string;
	/** Empty: text outside of blocks. */
	name: string;
	/** It stands in a quotation. */
	isQuoted: boolean;
	parsed: ParsedBlock;
}

/** All blocks of parsed content, each before those in it. */
export function listBlocks( content: readonly ParsedBlock[] ): SavedBlock[] {
	const list: SavedBlock[] = [];
	const visit = (
		blocks: readonly ParsedBlock[],
		around: string,
		isQuoted: boolean
	) => {
		blocks.filter( isBlock ).forEach( ( parsed, place ) => {
			const path =
				around === '' ? `${ place }` : `${ around }.${ place }`;
			const name = parsed.blockName ?? '';
			list.push( { path, name, isQuoted, parsed } );
			visit( parsed.innerBlocks, path, isQuoted || isQuoting( name ) );
		} );
	};
	visit( content, '', false );
	return list;
}

function isBlock( block: ParsedBlock ): boolean {
	return block.blockName !== null || block.innerHTML.trim() !== '';
}
