import { describe, expect, it } from '@jest/globals';

import { sendInParts } from '../../../src/admin/inbound/in-parts';
import type { Batch } from '../../../src/contract/site-audit';

function batchOf( postIds: number[] ): Batch {
	return {
		id: 'b1',
		userId: 1,
		userName: 'Ada',
		startedAt: '2026-01-01T00:00:00Z',
		undoUntil: '2026-01-31T00:00:00Z',
		posts: postIds.map( ( postId ) => ( {
			postId,
			outcome: 'done' as const,
			targetIds: [],
		} ) ),
	};
}

async function send(
	ids: number[],
	{ failsAt = 0, stopsAfter = Infinity } = {}
) {
	const parts: number[][] = [];
	const results: number[] = [];
	const end = sendInParts(
		ids,
		async ( part ) => {
			parts.push( part );
			if ( parts.length === failsAt ) {
				throw new Error( 'The connection is lost.' );
			}
			return batchOf( part );
		},
		( more ) => results.push( ...more.map( ( { postId } ) => postId ) ),
		() => parts.length >= stopsAfter
	);
	const isWhole = await end.then(
		() => true,
		() => false
	);
	return { parts, results, isWhole };
}

describe( 'sendInParts', () => {
	it( 'sends all, few at once, in their order', async () => {
		expect( await send( [ 1, 2, 3, 4, 5, 6 ] ) ).toEqual( {
			parts: [
				[ 1, 2, 3, 4 ],
				[ 5, 6 ],
			],
			results: [ 1, 2, 3, 4, 5, 6 ],
			isWhole: true,
		} );
	} );

	it( 'ends with a part that fails, and keeps what came before', async () => {
		expect(
			await send( [ 1, 2, 3, 4, 5, 6, 7, 8, 9 ], { failsAt: 2 } )
		).toEqual( {
			parts: [
				[ 1, 2, 3, 4 ],
				[ 5, 6, 7, 8 ],
			],
			results: [ 1, 2, 3, 4 ],
			isWhole: false,
		} );
	} );

	it( 'stops behind a part', async () => {
		expect(
			await send( [ 1, 2, 3, 4, 5 ], { stopsAfter: 1 } )
		).toMatchObject( { results: [ 1, 2, 3, 4 ], isWhole: true } );
	} );
} );
