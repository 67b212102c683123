import { deserialize, serialize } from 'node:v8';

import { describe, expect, it } from '@jest/globals';
import {
	readAttribute,
	replaceAttribute,
} from '../../src/content/attribute-path';

const TABLE = {
	caption: 'c',
	body: [ { cells: [ { content: 'a', tag: 'td' }, { content: 'b' } ] } ],
	head: [],
};

describe( 'attribute paths', () => {
	it.each( [
		[ 'caption', 'c' ],
		[ 'body.0.cells.1.content', 'b' ],
		[ 'body.4.cells.1.content', undefined ],
		[ 'caption.deeper.still', undefined ],
		[ 'none', undefined ],
	] )( 'reads %s', ( path, expected ) => {
		expect( readAttribute( TABLE, path ) ).toBe( expected );
	} );

	it( 'replaces one value, copies its branch and shares the rest', () => {
		const before = deserialize( serialize( TABLE ) );
		const written = replaceAttribute(
			TABLE,
			'body.0.cells.0.content',
			'new'
		);
		expect( written ).toEqual( {
			body: [
				{ cells: [ { content: 'new', tag: 'td' }, { content: 'b' } ] },
			],
		} );
		expect( TABLE ).toEqual( before );
		const [ row ] = written.body as typeof TABLE.body;
		expect( row?.cells[ 1 ] ).toBe( TABLE.body[ 0 ]?.cells[ 1 ] );
	} );

	it( 'replaces a whole attribute', () => {
		expect( replaceAttribute( TABLE, 'caption', 'd' ) ).toEqual( {
			caption: 'd',
		} );
	} );

	it( 'throws where there is nothing to write to', () => {
		expect( () =>
			replaceAttribute( TABLE, 'body.7.cells.0.content', 'x' )
		).toThrow();
	} );
} );
