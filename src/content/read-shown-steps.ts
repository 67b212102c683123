import type { ShownStep } from '../contract/types';
import type { ReadableBlock } from './read-spans';
import { isKeptElsewhere } from './span-kind';

/** The block that leads readers on. */
export const NEXT_STEPS_BLOCK = 'care-pathway-links/next-steps';

/** A next steps block of a post, and what it leads to. */
export interface ShownSteps {
	clientId: string;
	steps: ShownStep[];
}

/*
 * The editor keeps a block the same object until something in it changes: while somebody types, one block is read again and
 * no other.
 */
const readings = new WeakMap< object, ShownSteps[] >();

/**
 * The next steps blocks among some blocks and the blocks inside them, in reading order. Attributes that were edited by hand
 * are read as far as they make sense.
 *
 * @param blocks As `getBlocks()` of the editor returns them.
 */
export function readShownSteps(
	blocks: readonly ReadableBlock[]
): ShownSteps[] {
	return blocks.flatMap( ( block ) => {
		const known = readings.get( block );
		const read = known ?? readBlock( block );
		if ( ! known ) {
			readings.set( block, read );
		}
		return read;
	} );
}

function readBlock( block: ReadableBlock ): ShownSteps[] {
	if ( block.name === NEXT_STEPS_BLOCK ) {
		return [
			{
				clientId: block.clientId,
				steps: asSteps( block.attributes.steps ),
			},
		];
	}
	return isKeptElsewhere( block.name )
		? []
		: readShownSteps( block.innerBlocks );
}

function asSteps( given: unknown ): ShownStep[] {
	return Array.isArray( given ) ? given.filter( isStep ) : [];
}

function isStep( given: unknown ): given is ShownStep {
	return (
		typeof given === 'object' &&
		given !== null &&
		'pageId' in given &&
		Number.isInteger( given.pageId )
	);
}
