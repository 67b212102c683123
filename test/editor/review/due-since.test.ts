import { describe, expect, it, jest } from '@jest/globals';

import { dueSince } from '../../../src/editor/review/use-review';

jest.mock( '@wordpress/block-editor', () => require( '../block-store' ), {
	virtual: true,
} );
jest.mock( '@wordpress/blocks', () => ( { getBlockType: () => undefined } ) );
jest.mock( '@wordpress/editor', () => ( {} ), { virtual: true } );

const NOW = new Date( '2026-11-21T12:00:00Z' );
const FROM = '2025-11-21T12:00:00.000Z';

describe( 'dueSince', () => {
	it.each( [
		[ 'not published', null, 12, null, null ],
		[ 'published lately', '2026-01-01', 12, null, null ],
		[ 'published long ago', '2024-01-01', 12, null, FROM ],
		[ 'published a year ago today', '2025-11-21', 12, null, FROM ],
		[ 'checked lately', '2024-01-01', 12, '2026-01-01T00:00:00Z', null ],
		[ 'checked long ago', '2024-01-01', 12, '2025-01-01T00:00:00Z', FROM ],
		[ 'never wanted', '2024-01-01', 0, null, null ],
	] )( '%s', ( _name, publishedOn, reviewMonths, approvedAt, from ) => {
		expect(
			dueSince( { publishedOn, reviewMonths }, approvedAt, NOW )
		).toBe( from );
	} );

	it( 'is not due as long as nobody knows', () => {
		expect( dueSince( null, null, NOW ) ).toBeNull();
	} );
} );
