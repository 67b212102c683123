import { afterEach, describe, expect, it } from '@jest/globals';

import { keepPlace, readPlace } from '../../../src/admin/inbound/reading-place';

const NAME = 'care-pathway-links-inbound-1-2-orphans';
const PLACE = { version: 'v1', read: 40, foundIds: [ 3, 9 ] };

afterEach( () => window.localStorage.clear() );

describe( 'the place that reading came to', () => {
	it( 'is known in the next visit', () => {
		keepPlace( '1-2-orphans', PLACE );
		expect( readPlace( '1-2-orphans', 'v1' ) ).toEqual( PLACE );
	} );

	it( 'holds nothing but numbers and a version', () => {
		keepPlace( '1-2-orphans', PLACE );
		expect( window.localStorage.getItem( NAME ) ).toBe(
			'{"version":"v1","read":40,"foundIds":[3,9]}'
		);
	} );

	it.each( [
		[ 'nothing', null ],
		[ 'another index', JSON.stringify( { ...PLACE, version: 'v0' } ) ],
		[ 'no JSON', '{' ],
		[ 'something else', '[1]' ],
		[ 'no number', JSON.stringify( { ...PLACE, read: 'all' } ) ],
		[ 'no ids', JSON.stringify( { ...PLACE, foundIds: [ 'x' ] } ) ],
	] )( 'is the beginning where the browser holds %s', ( _name, kept ) => {
		if ( kept !== null ) {
			window.localStorage.setItem( NAME, kept );
		}
		expect( readPlace( '1-2-orphans', 'v1' ) ).toBeNull();
	} );
} );
