/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { byId } from '../../src/engine/vocabulary/by-id';
import type { Concept } from '../../src/engine/vocabulary/concept';

const CONCEPTS: Concept[] = [
	{ id: 'asthma', kind: 'condition', names: [ 'asthma' ] },
	{ id: 'cough', kind: 'symptom', names: [ 'cough' ] },
	{ id: 'asthma', kind: 'anatomy', names: [ 'another asthma' ] },
];

/** Concepts by id, and the places that were made so far. */
function open() {
	const made: number[] = [];
	const map = byId(
		CONCEPTS.map( ( { id } ) => id ),
		( place ) => {
			made.push( place );
			return CONCEPTS[ place ] as Concept;
		}
	);

	return { map, made };
}

type Opened = ReturnType< typeof open >[ 'map' ];

describe( 'concepts by id', () => {
	it.each< [ string, ( map: Opened ) => unknown, unknown, number[] ] >( [
		[ 'counts them', ( map ) => map.size, 2, [] ],
		[
			'knows their ids',
			( map ) => [ ...map.keys() ],
			[ 'asthma', 'cough' ],
			[],
		],
		[ 'knows which there are', ( map ) => map.has( 'flu' ), false, [] ],
		[
			'has none of another id',
			( map ) => map.get( 'flu' ),
			undefined,
			[],
		],
		[
			'makes one when it is asked for',
			( map ) => map.get( 'cough' ),
			CONCEPTS[ 1 ],
			[ 1 ],
		],
		[
			'makes it once, the first of two with one id',
			( map ) => map.get( 'asthma' ) === map.get( 'asthma' ),
			true,
			[ 0 ],
		],
		[
			'gives all in their order',
			( map ) => [ ...map.values() ],
			CONCEPTS.slice( 0, 2 ),
			[ 0, 1 ],
		],
		[
			'gives all with their ids',
			( map ) => [ ...map ].map( ( [ id, { kind } ] ) => [ id, kind ] ),
			[
				[ 'asthma', 'condition' ],
				[ 'cough', 'symptom' ],
			],
			[ 0, 1 ],
		],
	] )( '%s', ( _name, ask, answer, places ) => {
		const { map, made } = open();

		expect( ask( map ) ).toEqual( answer );
		expect( made ).toEqual( places );
	} );
} );
