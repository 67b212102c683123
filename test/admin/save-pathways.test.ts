import { describe, expect, it } from '@jest/globals';

import { savePathways } from '../../src/admin/pathways/save-pathways';
import { ApiError } from '../../src/api';
import type { ApiErrorCode } from '../../src/api';
import type { CarePathway, KeptPathways } from '../../src/contract/types';

import { pathway } from './build-pathways';

const A = pathway( { id: 'a' } );
const B = pathway( { id: 'b' } );
const A1 = { ...A, name: 'Mine' };
const A2 = { ...A, name: 'Theirs' };
const B2 = { ...B, name: 'Theirs' };

/** A server on which somebody else saves before each of our first requests. */
function serverWith( start: CarePathway[], others: CarePathway[][] ) {
	let kept: KeptPathways = { tag: '0', pathways: start };
	const waiting = [ ...others ];
	const put = ( pathways: CarePathway[] ) => {
		kept = { tag: String( Number( kept.tag ) + 1 ), pathways };
	};
	return {
		readPathways: async () => kept,
		keepPathways: async ( pathways: CarePathway[], knownTag: string ) => {
			const next = waiting.shift();
			if ( next ) {
				put( next );
			}
			if ( knownTag !== kept.tag ) {
				throw new ApiError( 'conflict', null );
			}
			put( pathways );
			return kept;
		},
		now: () => kept.pathways,
	};
}

const base = ( ...pathways: CarePathway[] ): KeptPathways => ( {
	tag: '0',
	pathways,
} );

describe( 'savePathways', () => {
	it( 'keeps a change', async () => {
		const server = serverWith( [ A, B ], [] );
		expect(
			await savePathways( server, base( A, B ), [ A1, B ] )
		).toMatchObject( { status: 'kept', isJoined: false } );
		expect( server.now() ).toEqual( [ A1, B ] );
	} );

	it( 'joins what somebody else changed elsewhere, however often', async () => {
		const server = serverWith( [ A, B ], [ [ A, B2 ], [ A ] ] );
		expect(
			await savePathways( server, base( A, B ), [ A1, B ] )
		).toMatchObject( { status: 'kept', isJoined: true } );
		expect( server.now() ).toEqual( [ A1 ] );
	} );

	it( 'writes nothing where both changed the same', async () => {
		const server = serverWith( [ A, B ], [ [ A2, B ] ] );
		expect( await savePathways( server, base( A, B ), [ A1, B ] ) ).toEqual(
			{
				status: 'conflict',
				conflicts: [ 'a' ],
				theirs: { tag: '1', pathways: [ A2, B ] },
			}
		);
		expect( server.now() ).toEqual( [ A2, B ] );
	} );

	it( 'gives up when others never stop', async () => {
		const server = serverWith(
			[ A ],
			[
				[ A, B ],
				[ A, B2 ],
				[ A, B ],
				[ A, B2 ],
			]
		);
		expect( await savePathways( server, base( A ), [ A1 ] ) ).toEqual( {
			status: 'failed',
			code: 'conflict',
		} );
	} );

	it.each< ApiErrorCode >( [ 'offline', 'no-rights', 'server' ] )(
		'says why it could not: %s',
		async ( code ) => {
			const server = {
				...serverWith( [ A ], [] ),
				keepPathways: () =>
					Promise.reject( new ApiError( code, null ) ),
			};
			expect( await savePathways( server, base( A ), [] ) ).toEqual( {
				status: 'failed',
				code,
			} );
		}
	);

	it( 'throws on a mistake of ours', async () => {
		const mistake = new TypeError( 'x is undefined' );
		await expect(
			savePathways(
				{
					...serverWith( [], [] ),
					keepPathways: () => Promise.reject( mistake ),
				},
				base(),
				[]
			)
		).rejects.toBe( mistake );
	} );
} );
