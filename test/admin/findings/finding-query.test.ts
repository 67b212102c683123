import { describe, expect, it } from '@jest/globals';

import {
	findingQuery,
	findingRoute,
	findingsBehind,
	isNarrowed,
} from '../../../src/admin/findings/finding-query';

const USUAL = { page: 1, perPage: 20, state: 'open' };

describe( 'findingQuery', () => {
	it.each( [
		[ 'nothing', {}, USUAL ],
		[
			'everything',
			{
				page_number: '3',
				per_page: '50',
				state: 'ignored',
				kind: 'dead-end,orphan-page',
				severity: 'high',
				specialty: '7',
				post: '12',
				search: ' thyroid ',
			},
			{
				page: 3,
				perPage: 50,
				state: 'ignored',
				kind: [ 'dead-end', 'orphan-page' ],
				severity: 'high',
				specialty: 7,
				pageId: 12,
				search: 'thyroid',
			},
		],
		[ 'whatever its state', { state: 'all' }, { page: 1, perPage: 20 } ],
		[
			'what makes no sense',
			{
				page_number: '-1',
				per_page: '7',
				state: 'gone',
				kind: 'constructor,',
				severity: 'worst',
				specialty: '1 OR 1',
				post: '0',
				search: '  ',
			},
			USUAL,
		],
	] )( 'an address asks for %s', ( _, route, query ) => {
		expect( findingQuery( route as Record< string, string > ) ).toEqual(
			query
		);
	} );

	it.each( [
		[ {} ],
		[ { state: 'all', search: 'a1c' } ],
		[ { state: 'ignored', kind: 'dead-end', page_number: '2' } ],
		[ { post: '4', severity: 'low', specialty: '9', per_page: '100' } ],
	] )( '%j is the same after it was written down', ( route ) => {
		const query = findingQuery( route as Record< string, string > );
		expect( findingQuery( findingRoute( query ) ) ).toEqual( query );
	} );

	it( 'says only what is not usual', () => {
		expect( findingsBehind( { severity: 'high' } ) ).toEqual( {
			screen: 'findings',
			severity: 'high',
		} );
	} );

	it.each( [
		[ {}, false ],
		[ { page_number: '2' }, false ],
		[ { state: 'all' }, true ],
		[ { search: 'a' }, true ],
	] )( '%j is narrowed: %s', ( route, expected ) => {
		expect(
			isNarrowed( findingQuery( route as Record< string, string > ) )
		).toBe( expected );
	} );
} );
