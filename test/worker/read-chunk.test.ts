import { describe, expect, it } from '@jest/globals';

import { readChunk } from '../../src/worker/read-chunk';
import { chunkText, page } from '../editor/build-records';

const ONE = page();
const TWO = page( { id: 8, title: 'Thyroid', role: null } );

/** A chunk with its columns changed. */
function broken( columns: Record< string, unknown > ): string {
	const chunk = JSON.parse( chunkText( 0, 't0', ONE, TWO ) );
	return JSON.stringify( {
		...chunk,
		pages: { ...chunk.pages, ...columns },
	} );
}

describe( 'readChunk', () => {
	it( 'turns columns into pages, and takes the tag from the text', () => {
		expect( readChunk( chunkText( 0, 't0', ONE, TWO ) ) ).toEqual( {
			tag: 't0',
			pages: [ ONE, TWO ],
		} );
	} );

	it( 'reads what pages have to do with each other, where a site says so', () => {
		const tied = page( {
			id: 9,
			relations: [ { kind: 'treats', targetId: 7 } ],
		} );
		const untied = page( { relations: [] } );
		expect( readChunk( chunkText( 0, 't0', untied, tied ) ).pages ).toEqual(
			[ untied, tied ]
		);
	} );

	it( 'reads a chunk without pages', () => {
		expect( readChunk( chunkText( 0, 't0' ) ).pages ).toEqual( [] );
	} );

	it.each( [
		[ 'nothing', '' ],
		[ 'a page of HTML', '<!doctype html><p>Please log in' ],
		[ 'a warning in front of it', `Warning: x\n${ chunkText( 0, 't' ) }` ],
		[ 'half of it', chunkText( 0, 't', ONE ).slice( 0, 40 ) ],
		[ 'null', 'null' ],
		[ 'a text', '"hello"' ],
		[ 'no columns', '{"chunk":0,"tag":"t"}' ],
		[ 'no tag', '{"chunk":0,"pages":{"id":[]}}' ],
		[ 'no ids', broken( { id: null } ) ],
		[ 'a short column', broken( { title: [ 'A' ] } ) ],
		[ 'a column that is none', broken( { title: 'AB' } ) ],
	] )( 'refuses %s', ( _name, text ) => {
		expect( () => readChunk( text ) ).toThrow(
			expect.objectContaining( { code: 'unreadable' } )
		);
	} );
} );
