import { describe, expect, it } from '@jest/globals';

import type { IndexUpdate, TextUpdate } from '../../src/contract/calls';
import { createHeldIndex } from '../../src/worker/hold-index';
import { chunkText, page } from '../editor/build-records';
import { HABITS, habitsText } from './habits-text';

const UPDATE: IndexUpdate = {
	version: 'v1',
	language: 'en-US',
	homeUrl: 'https://clinic.test/',
	keep: [],
	changed: [ { chunk: 0, text: chunkText( 0, 'a', page() ) } ],
	habits: null,
	guidance: null,
};

describe( 'createHeldIndex', () => {
	it.each< [ string, TextUpdate[], string | null, number | undefined ] >( [
		[ 'none', [ null ], null, undefined ],
		[ 'the first', [ { text: habitsText( 'h1' ) } ], 'h1', 391 ],
		[
			'those it holds',
			[ { text: habitsText( 'h1' ) }, 'held' ],
			'h1',
			391,
		],
		[
			'others in their place',
			[
				{ text: habitsText( 'h1' ) },
				{ text: habitsText( 'h2', { links: 392 } ) },
			],
			'h2',
			392,
		],
		[
			'none any more',
			[ { text: habitsText( 'h1' ) }, null ],
			null,
			undefined,
		],
		[
			'none that cannot be read',
			[ { text: habitsText( 'h1' ) }, { text: '<html>' } ],
			null,
			undefined,
		],
		[ 'none where none are held', [ 'held' ], null, undefined ],
	] )( 'gives the page index %s', ( _name, given, tag, links ) => {
		const held = createHeldIndex();
		const indexes = given.map( ( habits ) =>
			held.update( { ...UPDATE, habits } )
		);

		expect( held.tags() ).toEqual( {
			chunks: [ { chunk: 0, tag: 'a' } ],
			habitsTag: tag,
			guidanceTag: null,
		} );
		expect( indexes.at( -1 )?.habits ).toEqual(
			links === undefined ? undefined : { ...HABITS, links }
		);
		expect( indexes.at( -1 )?.pages ).toHaveLength( 1 );
	} );

	it( 'keeps its habits when an update fails', () => {
		const held = createHeldIndex();
		held.update( { ...UPDATE, habits: { text: habitsText( 'h1' ) } } );

		expect( () =>
			held.update( { ...UPDATE, keep: [ 9 ], habits: null } )
		).toThrow();
		expect( held.tags().habitsTag ).toBe( 'h1' );
	} );

	it.each< [ string, TextUpdate[], string | null, string[] | undefined ] >( [
		[ 'none', [ null ], null, undefined ],
		[
			'the first',
			[ { text: guidanceText( 'g1', 'sugar clinic' ) } ],
			'g1',
			[ 'sugar clinic' ],
		],
		[
			'what it holds',
			[ { text: guidanceText( 'g1', 'sugar clinic' ) }, 'held' ],
			'g1',
			[ 'sugar clinic' ],
		],
		[
			'another in its place',
			[
				{ text: guidanceText( 'g1', 'sugar clinic' ) },
				{ text: guidanceText( 'g2', 'heart club' ) },
			],
			'g2',
			[ 'heart club' ],
		],
		[
			'none any more',
			[ { text: guidanceText( 'g1', 'sugar clinic' ) }, null ],
			null,
			undefined,
		],
	] )(
		'gives the page index guidance: %s',
		( _name, given, tag, expected ) => {
			const held = createHeldIndex();
			const indexes = given.map( ( guidance ) =>
				held.update( { ...UPDATE, guidance } )
			);

			expect( held.tags().guidanceTag ).toBe( tag );
			expect(
				indexes.at( -1 )?.guidance?.words.map( ( { words } ) => words )
			).toEqual( expected );
		}
	);

	it( 'changes nothing where guidance cannot be read', () => {
		const held = createHeldIndex();
		held.update( {
			...UPDATE,
			guidance: { text: guidanceText( 'g1', 'sugar clinic' ) },
		} );

		expect( () =>
			held.update( {
				...UPDATE,
				changed: [ { chunk: 0, text: chunkText( 0, 'b', page() ) } ],
				guidance: { text: '<html>' },
			} )
		).toThrow( expect.objectContaining( { code: 'unreadable' } ) );
		expect( held.tags() ).toMatchObject( {
			chunks: [ { chunk: 0, tag: 'a' } ],
			guidanceTag: 'g1',
		} );
	} );
} );

function guidanceText( tag: string, words: string ): string {
	return JSON.stringify( {
		tag,
		words: [ { words, language: 'en-US', use: { kind: 'never' } } ],
		verdicts: [],
	} );
}
