/*
 * @jest-environment node
 */
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';

import type { Concept } from '../../src/engine/vocabulary/concept';
import { readConcepts } from '../../src/engine/vocabulary/concepts';
import { pack } from '../../src/engine/vocabulary/pack';
import { unpack } from '../../src/engine/vocabulary/unpack';

const concepts = readConcepts();

/** What one is not to be confused with has no order. */
const sorted = ( { differentFrom, ...concept }: Concept ) => ( {
	...concept,
	...( differentFrom ? { differentFrom: [ ...differentFrom ].sort() } : {} ),
} );

/** Bytes: the 120,000 that `gzip -9` may make of it; what Node.js' own zlib makes is a hundredth larger. */
const MAX_SIZE = 121_600;

describe( 'packed vocabulary', () => {
	it( 'is the vocabulary', () => {
		const unpacked = unpack( pack( concepts ) );

		expect( unpacked.map( sorted ) ).toEqual( concepts.map( sorted ) );
	} );

	it( 'is not too large to fetch', () => {
		const size = gzipSync( JSON.stringify( pack( concepts ) ), {
			level: 9,
		} ).length;

		expect( size ).toBeLessThan( MAX_SIZE );
	} );

	it.each< [ string, Concept ] >( [
		[
			'a name only',
			{ id: 'sunburn', kind: 'symptom', names: [ 'sunburn' ] },
		],
		[
			'an id that no name makes',
			{ id: 'aaa', kind: 'access', names: [ 'triple A', 'A' ] },
		],
		[
			'an id of a patient name',
			{
				id: 'triple-a',
				kind: 'test',
				names: [ 'A' ],
				patient: [ 'Triple A' ],
			},
		],
		[
			'an id of a name with an s',
			{ id: 'statins', kind: 'medication', names: [ 'statin' ] },
		],
		[
			'an id that begins with a number',
			{ id: '24-hour-test', kind: 'test', names: [ 'test of a day' ] },
		],
		[
			'all lists, abbreviations and languages',
			{
				id: 'b',
				kind: 'medication',
				names: [ 'B', 'Ménière’s "B" | \\ $ `, %&', '5-HT' ],
				patient: [ 'b b' ],
				everyday: [ 'bee' ],
				practitioners: [ 'b doctor' ],
				brands: [ 'Bé' ],
				abbreviations: { BB: [ 'big bee', 'b' ], CC: [ 'c' ] },
				translations: { de: [ 'Biene' ], es: [ 'abeja', 'la abeja' ] },
			},
		],
		[
			'an abbreviation and no other list',
			{
				id: 'c',
				kind: 'condition',
				names: [ 'C' ],
				abbreviations: { CC: [ 'c' ] },
			},
		],
	] )( 'keeps %s', ( _name, concept ) => {
		expect( unpack( pack( [ concept ] ) ) ).toEqual( [ concept ] );
	} );

	it( 'keeps what points forth and back', () => {
		const pair: Concept[] = [
			{
				id: 'a',
				kind: 'condition',
				names: [ 'a' ],
				differentFrom: [ 'b' ],
				relations: { specialty: [ 'b' ], aftercare: [ 'b' ] },
			},
			{
				id: 'b',
				kind: 'specialty',
				names: [ 'b' ],
				differentFrom: [ 'a' ],
				broader: [ 'a' ],
				relations: { symptomOf: [ 'a' ] },
			},
		];

		expect( unpack( pack( pair ) ) ).toEqual( pair );
	} );

	it( 'refuses what points to nothing', () => {
		expect( () =>
			pack( [
				{
					id: 'a',
					kind: 'condition',
					names: [ 'a' ],
					broader: [ 'nowhere' ],
				},
			] )
		).toThrow( 'nowhere' );
	} );
} );
