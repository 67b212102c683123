import { describe, expect, it } from '@jest/globals';

import { readQuery } from '../../../src/admin/review/read-query';

describe( 'readQuery', () => {
	it.each( [
		[ 'nothing', {}, { page: 1, perPage: 20 } ],
		[
			'all there is',
			{
				page_number: '3',
				per_page: '50',
				author: '7',
				specialty: '12',
				role: 'test',
			},
			{ page: 3, perPage: 50, author: 7, specialty: 12, role: 'test' },
		],
		[
			'nonsense',
			{
				page_number: '-1',
				per_page: '1000',
				author: 'me',
				role: 'x'.repeat( 21 ),
			},
			{ page: 1, perPage: 20 },
		],
	] )( 'reads %s from the address', ( _name, route, query ) => {
		expect( readQuery( route ) ).toEqual( query );
	} );
} );
