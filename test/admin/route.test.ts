import { describe, expect, it } from '@jest/globals';

import { addressOf, readRoute } from '../../src/admin/route';

const PAGE = 'https://clinic.test/wp-admin/admin.php?page=care-pathway-links';

describe( 'readRoute', () => {
	it.each( [
		[ 'nothing is chosen', PAGE, {} ],
		[
			'a screen and what is chosen on it',
			`${ PAGE }&screen=coverage&search=high+blood%20sugar`,
			{ screen: 'coverage', search: 'high blood sugar' },
		],
		[
			'an empty value is none',
			`${ PAGE }&screen=&state=x`,
			{ state: 'x' },
		],
	] )( '%s', ( _name, address, route ) => {
		expect( readRoute( address ) ).toEqual( route );
	} );
} );

describe( 'addressOf', () => {
	it.each( [
		[ 'says a route', PAGE, { screen: 'a' }, `${ PAGE }&screen=a` ],
		[
			'forgets the route before',
			`${ PAGE }&screen=a&id=3#top`,
			{ screen: 'b' },
			`${ PAGE }&screen=b`,
		],
		[
			'leaves out what is empty',
			PAGE,
			{ screen: 'a', search: '' },
			`${ PAGE }&screen=a`,
		],
		[
			'escapes what was written',
			PAGE,
			{ search: 'a&page=x' },
			`${ PAGE }&search=a%26page%3Dx`,
		],
	] )( '%s', ( _name, address, route, expected ) => {
		expect( addressOf( address, route ) ).toBe( expected );
	} );

	it.each( [ { screen: 'b', search: 'ü &=' }, {} ] )(
		'is read as it was written: %j',
		( route ) => {
			expect( readRoute( addressOf( PAGE, route ) ) ).toEqual( route );
		}
	);
} );
