import { describe, expect, it } from '@jest/globals';

import { findUnread } from '../../src/content/find-unread';
import type { ReadableBlock } from '../../src/content/read-spans';
import { span } from '../editor/build-records';

function block(
	clientId: string,
	name: string,
	attributes: Record< string, unknown > = {},
	innerBlocks: ReadableBlock[] = []
): ReadableBlock {
	return { clientId, name, attributes, innerBlocks };
}

describe( 'findUnread', () => {
	it( 'finds nothing where all is read', () => {
		expect(
			findUnread( [ block( 'a', 'core/paragraph' ) ], [ span( 'x' ) ] )
		).toEqual( [] );
	} );

	it.each( [
		[ 'a classic block', 'core/freeform', 'classic' ],
		[ 'custom HTML', 'core/html', 'custom-html' ],
		[ 'footnotes', 'core/footnotes', 'footnotes' ],
		[
			'a block of a plugin that is gone',
			'core/missing',
			'missing-plugin',
		],
	] )( 'finds %s, inside other blocks too', ( _label, name, kind ) => {
		expect(
			findUnread(
				[
					block( 'a', name ),
					block( 'b', 'core/group', {}, [ block( 'c', name ) ] ),
				],
				[]
			)
		).toEqual( [ { kind, clientIds: [ 'a', 'c' ], patternIds: [] } ] );
	} );

	it( 'names the posts that synced patterns are kept in, once', () => {
		expect(
			findUnread(
				[
					block( 'a', 'core/block', { ref: 12 } ),
					block( 'b', 'core/block', { ref: 12 } ),
					block( 'c', 'core/block', {} ),
				],
				[]
			)
		).toEqual( [
			{
				kind: 'synced-pattern',
				clientIds: [ 'a', 'b', 'c' ],
				patternIds: [ 12 ],
			},
		] );
	} );

	it.each( [
		[ 'a paragraph', span( 'x', { isEditable: false } ), true ],
		[ 'an empty paragraph', span( '', { isEditable: false } ), false ],
		[
			'a heading, which never carries a suggestion',
			span( 'x', { isEditable: false, kind: 'heading' } ),
			false,
		],
	] )( 'counts what is locked: %s', ( _label, locked, isFound ) => {
		expect( findUnread( [], [ locked, locked ] ) ).toEqual(
			isFound
				? [ { kind: 'locked', clientIds: [ 'p1' ], patternIds: [] } ]
				: []
		);
	} );
} );
