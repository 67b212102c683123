/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { createCsvReader, decodeFile, readCsv } from '../../src/admin/read-csv';

const cellsOf = ( text: string ) =>
	readCsv( text ).map( ( { cells } ) => cells );

describe( 'readCsv', () => {
	it.each( [
		[
			'commas',
			'a,b\n1,2',
			[
				[ 'a', 'b' ],
				[ '1', '2' ],
			],
		],
		[
			'semicolons',
			'a;b\n1,5;2',
			[
				[ 'a', 'b' ],
				[ '1,5', '2' ],
			],
		],
		[
			'tabs',
			'a\tb\r\n1\t2\r\n',
			[
				[ 'a', 'b' ],
				[ '1', '2' ],
			],
		],
		[ 'a mark', '\uFEFFa,b', [ [ 'a', 'b' ] ] ],
		[ 'quotes', '"a,""b""",c', [ [ 'a,"b"', 'c' ] ] ],
		[
			'a line break in quotes',
			'"a\nb",c\nd,e',
			[
				[ 'a\nb', 'c' ],
				[ 'd', 'e' ],
			],
		],
		[
			'empty lines',
			'a,b\n\n , \nc,d',
			[
				[ 'a', 'b' ],
				[ 'c', 'd' ],
			],
		],
		[
			'an empty cell at the end',
			'a,b\n1,',
			[
				[ 'a', 'b' ],
				[ '1', '' ],
			],
		],
		[ 'a quotation mark inside a cell', 'a"b,c', [ [ 'a"b', 'c' ] ] ],
		[ 'nothing', '', [] ],
	] )( 'reads %s', ( _name, text, expected ) => {
		expect( cellsOf( text ) ).toEqual( expected );
	} );

	it( 'says where a line begins, and that a quotation mark is open', () => {
		expect( readCsv( 'a,b\n"x\ny",1\n\n"open,2\n3' ) ).toEqual( [
			{ line: 1, cells: [ 'a', 'b' ], isOpen: false },
			{ line: 2, cells: [ 'x\ny', '1' ], isOpen: false },
			{ line: 5, cells: [ 'open,2\n3' ], isOpen: true },
		] );
	} );

	it( 'does not keep an open quotation mark for ever', () => {
		const lines = readCsv( `a,b\n"${ 'x'.repeat( 250_000 ) }\nc,d` );
		expect( lines.map( ( { isOpen } ) => isOpen ) ).toContain( true );
		expect( lines.length ).toBeGreaterThan( 2 );
	} );

	it( 'reads the same however the text is cut', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						'a',
						',',
						';',
						'"',
						'\n',
						'\r\n',
						' ',
						'ñ'
					),
					{
						maxLength: 60,
					}
				),
				fc.array( fc.nat( 60 ), { maxLength: 6 } ),
				( letters, cuts ) => {
					const text = letters.join( '' );
					const reader = createCsvReader();
					const places = [
						0,
						...cuts.sort( ( a, b ) => a - b ),
						text.length,
					];
					const lines = places.flatMap( ( from, n ) =>
						reader.read(
							text.slice( from, places[ n + 1 ] ?? text.length )
						)
					);
					expect( [ ...lines, ...reader.end() ] ).toEqual(
						readCsv( text )
					);
				}
			)
		);
	} );
} );

describe( 'decodeFile', () => {
	const utf16 = ( text: string, isBig: boolean, mark: boolean ) =>
		Uint8Array.from(
			[ ...( mark ? '\uFEFF' : '' ), ...text ].flatMap( ( letter ) => {
				const code = letter.charCodeAt( 0 );
				return isBig
					? [ Math.floor( code / 256 ), code % 256 ]
					: [ code % 256, Math.floor( code / 256 ) ];
			} )
		);

	it.each( [
		[ 'UTF-8', new TextEncoder().encode( 'añadir' ) ],
		[ 'UTF-16 with its mark', utf16( 'añadir', false, true ) ],
		[ 'UTF-16, the other way round', utf16( 'añadir', true, true ) ],
		[ 'UTF-16 without a mark', utf16( 'añadir', false, false ) ],
		[
			'UTF-16 without a mark, the other way round',
			utf16( 'añadir', true, false ),
		],
		[
			'old Windows letters',
			Uint8Array.from( [ 97, 0xf1, 97, 100, 105, 114 ] ),
		],
	] )( 'reads %s', ( _name, bytes ) => {
		expect( decodeFile( bytes ) ).toBe( 'añadir' );
	} );
} );
