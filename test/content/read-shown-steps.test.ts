import { describe, expect, it } from '@jest/globals';

import { readShownSteps } from '../../src/content/read-shown-steps';
import type { ReadableBlock } from '../../src/content/read-spans';

function block(
	name: string,
	attributes: Record< string, unknown > = {},
	...innerBlocks: ReadableBlock[]
): ReadableBlock {
	return { clientId: `of ${ name }`, name, attributes, innerBlocks };
}

const STEPS = [
	{ pageId: 7, label: 'How it is diagnosed' },
	{ pageId: 8, label: '' },
];
const nextSteps = ( steps: unknown ) =>
	block( 'care-pathway-links/next-steps', { steps } );

describe( 'readShownSteps', () => {
	it.each< [ string, ReadableBlock[], unknown[] ] >( [
		[ 'reads a block', [ nextSteps( STEPS ) ], [ STEPS ] ],
		[
			'reads one inside others',
			[ block( 'core/group', {}, nextSteps( STEPS ) ) ],
			[ STEPS ],
		],
		[
			'reads two, in order',
			[ nextSteps( [] ), block( 'core/paragraph' ), nextSteps( STEPS ) ],
			[ [], STEPS ],
		],
		[
			'leaves out what lives in a post of its own',
			[ block( 'core/block', {}, nextSteps( STEPS ) ) ],
			[],
		],
		[
			'keeps what makes sense of attributes edited by hand',
			[ nextSteps( [ null, 3, {}, { pageId: 'x' }, STEPS[ 0 ] ] ) ],
			[ [ STEPS[ 0 ] ] ],
		],
		[
			'reads no steps where there is no list',
			[ nextSteps( 'a' ) ],
			[ [] ],
		],
	] )( '%s', ( _name, blocks, steps ) => {
		expect(
			readShownSteps( blocks ).map( ( shown ) => shown.steps )
		).toEqual( steps );
	} );

	it( 'names the block', () => {
		expect( readShownSteps( [ nextSteps( STEPS ) ] )[ 0 ]?.clientId ).toBe(
			'of care-pathway-links/next-steps'
		);
	} );
} );
