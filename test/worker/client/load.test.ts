/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import type { IndexUpdate } from '../../../src/contract/calls';
import { compile } from '../../../src/engine';
import { loadVocabulary } from '../../../src/engine/vocabulary/load';
import { indexOf, page } from '../../engine/build';
import { toUpdate } from '../to-update';

import { HOMES, INDEX, OWNER, start, targets, UPDATE } from './engines';

const { changed: asthma, ...head } = toUpdate(
	indexOf( [ page( 1001, 'Asthma' ) ], { version: 'v2' } ),
	'second'
);

describe.each( HOMES )( 'engine %s', ( _home, starters ) => {
	it.each< [ string, IndexUpdate[], object, number[] ] >( [
		[
			'the first index',
			[ UPDATE ],
			{
				version: 'v1',
				pages: 2,
				phrases: compile( INDEX, loadVocabulary() ).phrases,
				chunks: [ { chunk: 0, tag: 'first' } ],
			},
			[ 1 ],
		],
		[
			'another index in its place',
			[
				UPDATE,
				toUpdate(
					indexOf( [ page( 5, 'Type 2 diabetes' ) ] ),
					'second'
				),
			],
			{ pages: 1, chunks: [ { chunk: 0, tag: 'second' } ] },
			[ 5 ],
		],
		[
			'what changed, beside the chunks that did not',
			[
				UPDATE,
				{
					...head,
					keep: [ 0 ],
					changed: asthma.map( ( { text } ) => ( {
						chunk: 1,
						text,
					} ) ),
				},
			],
			{
				version: 'v2',
				pages: 3,
				chunks: expect.arrayContaining( [
					{ chunk: 0, tag: 'first' },
					{ chunk: 1, tag: 'second' },
				] ),
			},
			[ 1 ],
		],
	] )( 'loads %s', async ( _name, updates, expected, found ) => {
		const engine = start( starters() );
		const loaded = [];
		for ( const update of updates ) {
			loaded.push( await engine.load( update ) );
		}

		expect( loaded.at( -1 ) ).toMatchObject( expected );
		expect( await targets( engine ) ).toEqual( found );
	} );

	it.each< [ string, Partial< IndexUpdate >, string ] >( [
		[
			'cannot be read',
			{ changed: [ { chunk: 0, text: '{' } ] },
			'unreadable',
		],
		[ 'keeps what is not held', { keep: [ 7 ] }, 'not-loaded' ],
	] )(
		'goes on with what it has when an update %s',
		async ( _name, update, code ) => {
			const engine = start( starters() );
			await engine.load( UPDATE );

			await expect(
				engine.load( { ...UPDATE, ...update } )
			).rejects.toMatchObject( { code } );
			expect( await targets( engine ) ).toEqual( [ 1 ] );
		}
	);

	it( 'opens nothing where this device keeps nothing', async () => {
		const engine = start( starters() );

		expect( await engine.open( OWNER ) ).toBeNull();
		await engine.load( UPDATE );
		expect( await targets( engine ) ).toEqual( [ 1 ] );
	} );
} );
