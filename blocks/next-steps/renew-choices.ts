import { getBlockType, store as blocksStore } from '@wordpress/blocks';
import { dispatch } from '@wordpress/data';

import { BLOCK_NAME } from './block-name';

/**
 * Has the editor ask again what the block can become. It remembers the answer as long as neither the block nor the known kinds
 * of blocks change, and a list can only be made once the addresses of the pages are known: ours is told once more, as it is.
 */
export function renewChoices(): void {
	const type = getBlockType( BLOCK_NAME );

	if ( type ) {
		dispatch( blocksStore ).addBlockTypes?.( type );
	}
}
