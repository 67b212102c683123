import { describe, expect, it } from '@jest/globals';

import {
	readCount,
	readFraction,
} from '../../../src/admin/traffic/read-number';

describe( 'readCount', () => {
	it.each( [
		[ '0', 0 ],
		[ '1234', 1234 ],
		[ '1,234', 1234 ],
		[ '1.234', 1234 ],
		[ '1 234', 1234 ],
		[ '1\u00a0234', 1234 ],
		[ '1\u202f234\u202f567', 1234567 ],
		[ '1’234', 1234 ],
		[ '1.234.567', 1234567 ],
		[ '12.0', 12 ],
		[ '12,0', 12 ],
		[ '', null ],
		[ '-1', null ],
		[ '12.5', null ],
		[ '1,23', null ],
		[ '1.234,567', null ],
		[ '1e3', null ],
		[ '0x10', null ],
		[ 'many', null ],
		[ '∞', null ],
	] )( 'reads %p as %p', ( text, expected ) => {
		expect( readCount( text ) ).toBe( expected );
	} );
} );

describe( 'readFraction', () => {
	it.each( [
		[ '8', 8 ],
		[ '12.5', 12.5 ],
		[ '12,5', 12.5 ],
		[ '1.25', 1.25 ],
		[ '1.234', 1.234 ],
		[ '1,234.5', 1234.5 ],
		[ '1.234,5', 1234.5 ],
		[ '0', 0 ],
		[ '', null ],
		[ '-3', null ],
		[ 'first', null ],
		[ '1.2.3', null ],
		[ '.', null ],
	] )( 'reads %p as %p', ( text, expected ) => {
		expect( readFraction( text ) ).toBe( expected );
	} );
} );
