import { describe, expect, it } from '@jest/globals';

import { batchNote, batchText } from '../../../src/admin/inbound/batch-text';
import type { Batch, BatchedPost } from '../../../src/contract/site-audit';

const post = (
	outcome: BatchedPost[ 'outcome' ],
	links: number
): BatchedPost => ( {
	postId: 1,
	outcome,
	targetIds: Array.from( { length: links }, () => 9 ),
} );
const batch = ( ...posts: BatchedPost[] ): Batch => ( {
	id: 'b',
	userId: 7,
	userName: 'Ada Mensah',
	startedAt: '2026-11-20T12:00:00Z',
	undoUntil: '2026-12-20T12:00:00Z',
	posts,
} );

describe( 'a batch in words', () => {
	it.each< [ string, BatchedPost[], RegExp, RegExp ] >( [
		[
			'all there',
			[ post( 'done', 2 ), post( 'done', 1 ), post( 'changed', 4 ) ],
			/^3 links, .*2026/,
			/^By Ada Mensah\. Can be undone until .*2026\.$/,
		],
		[
			'a part undone',
			[ post( 'done', 1 ), post( 'undone', 2 ) ],
			/^1 link, .*2026/,
			/^By Ada Mensah\. Can be undone until .*2026\. 2 more were undone\.$/,
		],
		[
			'all undone',
			[ post( 'undone', 2 ), post( 'locked', 1 ) ],
			/^2 links, .*2026/,
			/^By Ada Mensah\. Undone\.$/,
		],
	] )( '%s', ( _name, posts, text, note ) => {
		expect( batchText( batch( ...posts ) ) ).toMatch( text );
		expect( batchNote( batch( ...posts ) ) ).toMatch( note );
	} );
} );
