import { describe, expect, it } from '@jest/globals';

import { readHabits } from '../../src/worker/read-habits';
import { HABITS, habitsText } from './habits-text';

const TREE = {
	terms: [ 'odds' ],
	bars: [ 0 ],
	below: [ -1 ],
	above: [ -2 ],
	leaves: [ -0.1, 0.1 ],
};

describe( 'readHabits', () => {
	it.each( [
		[ 'of a site that links', {}, HABITS ],
		[
			'of a site that hardly links',
			{ closest: null, weights: {} },
			{ ...HABITS, closest: null, weights: {} },
		],
		[
			'that say what is shown',
			{ shown: 0.08 },
			{ ...HABITS, shown: 0.08 },
		],
		[ 'with trees', { trees: [ TREE ] }, { ...HABITS, trees: [ TREE ] } ],
	] )( 'reads habits %s', ( _name, change, expected ) => {
		expect( readHabits( habitsText( 'h1', change ) ) ).toEqual( {
			tag: 'h1',
			habits: expected,
		} );
	} );

	it( 'knows no words that were never met', () => {
		const { seen = {} } = readHabits( habitsText( 'h1' ) )?.habits ?? {};
		expect( seen[ 'a1c testing' ] ).toBe( 31 );
		expect( seen.constructor ).toBeUndefined();
	} );

	it.each( [
		[ 'no JSON', '{' ],
		[ 'null', 'null' ],
		[ 'a list', '[]' ],
		[ 'an error of the server', '{"code":"rest_forbidden"}' ],
		[ 'habits without a tag', JSON.stringify( { habits: HABITS } ) ],
		[ 'a tag without habits', '{"tag":"h1"}' ],
		[ 'a map that is missing', habitsText( 'h1', { pairs: undefined } ) ],
		[ 'a list in place of a map', habitsText( 'h1', { seen: [] } ) ],
		[ 'a count that is a text', habitsText( 'h1', { links: '391' } ) ],
		[ 'a count below nothing', habitsText( 'h1', { words: -1 } ) ],
		[ 'a distance that is a text', habitsText( 'h1', { closest: '' } ) ],
		[ 'a probability beyond certainty', habitsText( 'h1', { shown: 2 } ) ],
		[ 'trees that are a map', habitsText( 'h1', { trees: {} } ) ],
		[
			'a tree without leaves',
			habitsText( 'h1', { trees: [ { ...TREE, leaves: undefined } ] } ),
		],
		[
			'a leaf that is a text',
			habitsText( 'h1', { trees: [ { ...TREE, leaves: [ '', 1 ] } ] } ),
		],
		[
			'a weight that is a text',
			habitsText( 'h1', { weights: { bias: '-0.41' } } ),
		],
	] )( 'takes nothing from %s', ( _name, text ) => {
		expect( readHabits( text ) ).toBeNull();
	} );
} );
