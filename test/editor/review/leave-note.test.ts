import { describe, expect, it, jest } from '@jest/globals';

import { leaveNote } from '../../../src/editor/review/leave-note';

jest.mock(
	'@wordpress/block-editor',
	() => ( { store: 'core/block-editor' } ),
	{ virtual: true }
);
jest.mock( '@wordpress/core-data', () => ( { store: 'core' } ), {
	virtual: true,
} );

interface Written {
	notes: Array< Record< string, unknown > >;
	attributes: Array< Record< string, unknown > >;
}

/** An editor with one block, as far as a note needs it. */
function editorWith(
	attributes: Record< string, unknown > | null,
	{ whileSaving = attributes }: { whileSaving?: typeof attributes } = {}
) {
	const written: Written = { notes: [], attributes: [] };
	let now = attributes;
	const registry = {
		select: () => ( { getBlockAttributes: () => now } ),
		dispatch: () => ( {
			saveEntityRecord: async (
				_kind: string,
				_name: string,
				note: Record< string, unknown >
			) => {
				written.notes.push( note );
				now = whileSaving;
				return { id: 31 };
			},
			updateBlockAttributes: (
				_clientId: string,
				changed: Record< string, unknown >
			) => written.attributes.push( changed ),
		} ),
	} as unknown as Parameters< typeof leaveNote >[ 0 ];
	const leave = ( text = 'Not a shop, please.' ) =>
		leaveNote( registry, { sourceId: 7, clientId: 'b1', text } );
	return { leave, written };
}

describe( 'leaveNote', () => {
	it.each< [ string, Record< string, unknown >, unknown[] ] >( [
		[
			'a block without one',
			{ content: 'A' },
			[ { metadata: { noteId: 31 } } ],
		],
		[
			'a block with other facts about it',
			{ metadata: { name: 'Intro' } },
			[ { metadata: { name: 'Intro', noteId: 31 } } ],
		],
		[
			'a block with a list of notes',
			{ metadata: { noteId: [ 4 ] } },
			[ { metadata: { noteId: [ 4, 31 ] } } ],
		],
	] )( 'puts a note on %s', async ( _name, attributes, expected ) => {
		const { leave, written } = editorWith( attributes );
		await leave();
		expect( written.notes ).toEqual( [
			{
				post: 7,
				content: 'Not a shop, please.',
				status: 'hold',
				type: 'note',
				parent: 0,
			},
		] );
		expect( written.attributes ).toEqual( expected );
	} );

	it.each( [
		[ 'the one note of a block stays', { metadata: { noteId: 4 } } ],
		[ 'there is no block any more', null ],
	] )( 'where %s, nothing is written', async ( _name, attributes ) => {
		const { leave, written } = editorWith( attributes );
		await leave();
		expect( written ).toEqual( { notes: [], attributes: [] } );
	} );

	it( 'leaves a block alone that went away while the note was saved', async () => {
		const { leave, written } = editorWith( {}, { whileSaving: null } );
		await leave();
		expect( written.notes ).toHaveLength( 1 );
		expect( written.attributes ).toEqual( [] );
	} );

	it( 'keeps what somebody else noted while it was saved', async () => {
		const { leave, written } = editorWith(
			{},
			{ whileSaving: { metadata: { noteId: [ 9 ] } } }
		);
		await leave();
		expect( written.attributes ).toEqual( [
			{ metadata: { noteId: [ 9, 31 ] } },
		] );
	} );

	it( 'takes what is typed for text, not for markup', async () => {
		const { leave, written } = editorWith( {} );
		await leave( 'Is 5 < 6 & <b>bold</b>?' );
		expect( written.notes[ 0 ]?.content ).toBe(
			'Is 5 &lt; 6 &amp; &lt;b&gt;bold&lt;/b&gt;?'
		);
	} );
} );
