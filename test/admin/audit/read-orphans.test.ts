import { describe, expect, it, jest } from '@jest/globals';

import { readOrphans } from '../../../src/admin/audit/read-orphans';
import type { AuditApi } from '../../../src/audit-api';
import { keptFinding } from './build-site';

/** The route, of a site with so many orphans. */
const serve = ( ids: readonly number[] ) => ( {
	readFindings: jest.fn< AuditApi[ 'readFindings' ] >(
		async ( { page, perPage } ) => ( {
			findings: ids
				.slice( ( page - 1 ) * perPage, page * perPage )
				.map( ( id ) => keptFinding( id, { kind: 'orphan-page' } ) ),
			total: ids.length,
		} )
	),
} );
const downFrom = ( count: number ) =>
	Array.from( { length: count }, ( _id, place ) => count - place );

describe( 'readOrphans', () => {
	it.each( [
		[ 'none', [], 1 ],
		[ 'some', [ 9, 3, 3 ], 1 ],
		[ 'as many as come at once', downFrom( 100 ), 1 ],
		[ 'more', downFrom( 201 ), 3 ],
	] )(
		'reads all of them where there are %s',
		async ( _name, ids, asked ) => {
			const api = serve( ids );
			expect( await readOrphans( api ) ).toEqual(
				[ ...new Set( ids ) ].sort( ( a, b ) => a - b )
			);
			expect( api.readFindings ).toHaveBeenCalledTimes( asked );
			expect( api.readFindings ).toHaveBeenCalledWith( {
				state: 'open',
				kind: [ 'orphan-page' ],
				page: 1,
				perPage: 100,
			} );
		}
	);

	it( 'ends where the list became shorter while it was read', async () => {
		const api = {
			readFindings: async ( { page }: { page: number } ) => ( {
				findings:
					page === 1
						? [ keptFinding( 1, { kind: 'orphan-page' } ) ]
						: [],
				total: 300,
			} ),
		};
		expect( await readOrphans( api ) ).toEqual( [ 1 ] );
	} );
} );
