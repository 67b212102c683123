/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { fit } from '../../src/engine/fit';

/** Rows of one value and a one for the bias; so many of each are links. */
function rows( ...groups: { value: number; links: number; others: number }[] ) {
	const values: number[] = [];
	const labels: number[] = [];

	for ( const { value, links, others } of groups ) {
		for ( let row = 0; row < links + others; row++ ) {
			values.push( value, 1 );
			labels.push( row < links ? 1 : 0 );
		}
	}

	return {
		values: Float64Array.from( values ),
		labels,
		importance: labels.map( () => 1 ),
		width: 2,
	};
}

const logit = ( share: number ) => Math.log( share / ( 1 - share ) );

describe( 'fit', () => {
	it.each( [
		[
			'finds the log-odds of two groups',
			rows(
				{ value: 0, links: 10, others: 30 },
				{ value: 1, links: 30, others: 10 }
			),
			{ weights: [ 0, 0 ], penalty: [ 0, 0 ] },
			[ logit( 0.75 ) - logit( 0.25 ), logit( 0.25 ) ],
		],
		[
			'stays at the prior where there are no rows',
			rows(),
			{ weights: [ 1.5, -2 ], penalty: [ 1, 1 ] },
			[ 1.5, -2 ],
		],
		[
			'does not move a weight that must not move',
			rows( { value: 1, links: 40, others: 0 } ),
			{ weights: [ -3, 0 ], penalty: [ 1e9, 1e9 ] },
			[ -3, 0 ],
		],
		[
			'keeps a value that never varies where it was',
			rows( { value: 0, links: 10, others: 10 } ),
			{ weights: [ 0.7, 0 ], penalty: [ 1, 0 ] },
			[ 0.7, 0 ],
		],
	] )( '%s', ( _, cases, prior, expected ) => {
		fit( cases, prior ).forEach( ( weight, place ) =>
			expect( weight ).toBeCloseTo( expected[ place ] as number, 2 )
		);
	} );

	it( 'ends on rows that one line parts, where unbounded weights fit best', () => {
		const [ weight = NaN ] = fit(
			rows(
				{ value: 0, links: 0, others: 50 },
				{ value: 1, links: 50, others: 0 }
			),
			{ weights: [ 0, 0 ], penalty: [ 0.1, 0.1 ] }
		);

		expect( weight ).toBeGreaterThan( 2 );
		expect( weight ).toBeLessThan( 50 );
	} );
} );
