import { describe, expect, it } from '@jest/globals';

import { toCsv } from '../../src/admin/csv';

describe( 'toCsv', () => {
	it( 'quotes everything, ends lines as the standard says and tells Excel that it is UTF-8', () => {
		expect(
			toCsv( [
				[ 'Name', 'Says "so"' ],
				[ 'a, b', 'two\nlines' ],
			] )
		).toBe( '\uFEFF"Name","Says ""so"""\r\n"a, b","two\nlines"\r\n' );
	} );

	it.each( [
		[ '=HYPERLINK("https://evil.example")' ],
		[ '+1' ],
		[ '-1+2' ],
		[ '@SUM(A1)' ],
		[ '\t=1' ],
		[ '\r=1' ],
		[ '\n=1' ],
		[ '  =1' ],
		[ '＝1' ],
		[ '＋1' ],
		[ '－1' ],
		[ '＠x' ],
	] )( 'keeps %j a text', ( value ) => {
		expect( toCsv( [ [ value ] ] ) ).toBe(
			`\uFEFF"'${ value.replaceAll( '"', '""' ) }"\r\n`
		);
	} );

	it.each( [ [ 'A1C = 7' ], [ '' ], [ "'quoted" ], [ 'x@y' ], [ '3-4' ] ] )(
		'leaves %j alone',
		( value ) => {
			expect( toCsv( [ [ value ] ] ) ).toBe( `\uFEFF"${ value }"\r\n` );
		}
	);
} );
