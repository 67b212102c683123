/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { HabitTree } from '../../src/contract/types';
import type { ExampleRows } from '../../src/engine/example-rows';
import { growTrees } from '../../src/engine/grow-trees';
import { HEARD_FROM, MOST, plantTrees } from '../../src/engine/trees';

const TERMS = [ 'one', 'other', 'guard' ];

function tree( changes: Partial< HabitTree > = {} ): HabitTree {
	return {
		terms: [ 'odds', 'other' ],
		bars: [ 0, 0.5 ],
		below: [ -1, -2 ],
		above: [ 1, -3 ],
		leaves: [ -0.3, 0.1, 0.2 ],
		...changes,
	};
}

describe( 'plantTrees', () => {
	it.each( [
		[ 'goes below', [ tree() ], [ 0, 0, 0 ], -1, -0.3 ],
		[ 'counts the bar itself as below', [ tree() ], [ 0, 0, 0 ], 0, -0.3 ],
		[ 'goes on to a later node', [ tree() ], [ 0, 0, 0 ], 1, 0.1 ],
		[ 'asks for a term', [ tree() ], [ 0, 1, 0 ], 1, 0.2 ],
		[ 'adds up', [ tree(), tree() ], [ 0, 1, 0 ], 1, 0.4 ],
		[
			'says no more than it may',
			Array.from( { length: 30 }, () => tree() ),
			[ 0, 1, 0 ],
			1,
			MOST,
		],
		[
			'says no less than it may',
			Array.from( { length: 30 }, () => tree() ),
			[ 0, 1, 0 ],
			-1,
			-MOST,
		],
		[
			'is silent far below any bar',
			[ tree() ],
			[ 0, 0, 0 ],
			HEARD_FROM - 0.1,
			0,
		],
		[
			'leaves out what asks for an unknown term',
			[ tree( { terms: [ 'odds', 'gone' ] } ), tree() ],
			[ 0, 1, 0 ],
			1,
			0.2,
		],
		[
			'leaves out what goes round in circles',
			[ tree( { below: [ 0, -2 ] } ) ],
			[ 0, 1, 0 ],
			-1,
			0,
		],
		[
			'leaves out what leads to no leaf',
			[ tree( { above: [ 1, -9 ] } ) ],
			[ 0, 1, 0 ],
			1,
			0,
		],
		[
			'leaves out what has fewer bars than terms',
			[ tree( { bars: [ 0 ] } ) ],
			[ 0, 1, 0 ],
			1,
			0,
		],
	] )( '%s', ( _name, trees, values, odds, expected ) => {
		expect( plantTrees( trees, TERMS )( values, odds ) ).toBeCloseTo(
			expected,
			9
		);
	} );
} );

/** Rows of which just those are links where both of two values are high, or neither: no sum of weights can tell them. */
function rowsOfTwo(): ExampleRows {
	const count = 400;
	const labels: number[] = [];
	const values = new Float64Array( count * TERMS.length );

	for ( let row = 0; row < count; row++ ) {
		const one = row % 2;
		const other = Math.floor( row / 2 ) % 2;
		values.set( [ one, other, one === other ? 1 : 0 ], row * TERMS.length );
		labels.push( one === other ? 1 : 0 );
	}

	return {
		values,
		width: TERMS.length,
		labels,
		importance: labels.map( () => 1 ),
		topics: labels.map( ( _, row ) => String( row ) ),
		parts: labels.map( ( _, row ) => Math.floor( row / 4 ) % 5 ),
	};
}

describe( 'growTrees', () => {
	const rows = rowsOfTwo();
	const odds = new Float64Array( rows.labels.length );
	const guard = new Set( [ 'guard' ] );
	const { trees, unseen } = growTrees( rows, odds, TERMS, 5, guard );
	const forest = plantTrees( trees, TERMS );

	it.each( [
		[ 0, 0, true ],
		[ 1, 1, true ],
		[ 0, 1, false ],
		[ 1, 0, false ],
	] )( 'learns that %d and %d together are a link: %s', ( a, b, isLink ) => {
		const said = forest( [ a, b, 0 ], 0 );
		expect( isLink ? said : -said ).toBeGreaterThan( 0.5 );
	} );

	it( 'never asks for what protects the reader', () => {
		expect( trees.flatMap( ( { terms } ) => terms ) ).not.toContain(
			'guard'
		);
	} );

	it( 'judges a row by trees that never saw its page', () => {
		const wrong = rows.labels.filter(
			( label, row ) => ( unseen[ row ] as number ) * ( label - 0.5 ) <= 0
		);
		expect( wrong ).toEqual( [] );
	} );

	it( 'learns nothing where there is nothing to learn', () => {
		expect(
			growTrees(
				{ ...rows, labels: rows.labels.map( () => 0 ) },
				odds.map( () => HEARD_FROM - 1 ),
				TERMS,
				5,
				guard
			).trees
		).toEqual( [] );
	} );

	it( 'grows the same trees from the same rows', () => {
		expect( growTrees( rows, odds, TERMS, 5, guard ).trees ).toEqual(
			trees
		);
	} );
} );
