import { describe, expect, it } from '@jest/globals';

import { readList, type ListBlock } from '../../../blocks/next-steps/read-list';
import { writeList } from '../../../blocks/next-steps/write-list';
import type { ShownStep, TargetStatus } from '../../../src/contract/types';

const SITE = 'https://clinic.example/wp-admin/post.php';

function entry( content: string, innerBlocks: ListBlock[] = [] ): ListBlock {
	return { name: 'core/list-item', attributes: { content }, innerBlocks };
}

describe( 'a list of links becomes steps', () => {
	it.each< [ string, string, ShownStep ] >( [
		[
			'a link as the editor writes it',
			'<a href="https://clinic.example/a1c/" data-type="page" data-id="12">A1C  test</a>',
			{ pageId: 12, label: 'A1C test' },
		],
		[
			'a link without an id',
			'<a href="/a1c/">A1C</a>',
			{ pageId: 0, label: 'A1C', url: '/a1c/' },
		],
		[
			'the id of a term',
			'<a href="/topics/x/" data-type="category" data-id="3">X</a>',
			{ pageId: 0, label: 'X', url: '/topics/x/' },
		],
		[
			'formats around and inside',
			'<strong> <a href="/a/">A <em>1</em>C</a></strong> ',
			{ pageId: 0, label: 'A 1C', url: '/a/' },
		],
		[
			'entities',
			'<a href="/a/?x=1&amp;y=2">Tests &amp; care</a>',
			{ pageId: 0, label: 'Tests & care', url: '/a/?x=1&y=2' },
		],
	] )( 'with %s', ( _name, html, step ) => {
		expect( readList( [ entry( html ) ], SITE ) ).toEqual( [ step ] );
	} );

	it.each< [ string, ListBlock[] ] >( [
		[ 'nothing', [] ],
		[ 'no link', [ entry( 'Words' ) ] ],
		[ 'words beside the link', [ entry( 'See <a href="/a/">A</a>' ) ] ],
		[ 'two links', [ entry( '<a href="/a/">A</a><a href="/b/">B</a>' ) ] ],
		[
			'one of two without a link',
			[ entry( '<a href="/a/">A</a>' ), entry( 'B' ) ],
		],
		[
			'a list inside',
			[ entry( '<a href="/a/">A</a>', [ entry( 'x' ) ] ) ],
		],
		[
			'a link to another site',
			[ entry( '<a href="https://x.example/">A</a>' ) ],
		],
		[ 'a link within the page', [ entry( '<a href="#a">A</a>' ) ] ],
		[ 'a mailbox', [ entry( '<a href="mailto:a@b.example">A</a>' ) ] ],
		[
			'a picture for words',
			[ entry( '<a href="/a/"><img src="x.png"></a>' ) ],
		],
		[ 'a broken address', [ entry( '<a href="https://[">A</a>' ) ] ],
	] )( 'but not with %s', ( _name, entries ) => {
		expect( readList( entries, SITE ) ).toBeNull();
	} );
} );

describe( 'steps become a list of links', () => {
	const pages = new Map( [
		[ 12, page( 'A1C & more', 'https://clinic.example/a1c/' ) ],
		[ 13, page( null, null ) ],
	] );

	function page( title: string | null, currentUrl: string | null ) {
		return { title, currentUrl, postType: 'page' } as TargetStatus;
	}

	const write = ( ...steps: ShownStep[] ) =>
		writeList( steps, ( id ) => pages.get( id ) ?? null );

	it( 'with the words and the address that readers see', () => {
		expect(
			write(
				{ pageId: 12, label: '' },
				{ pageId: 0, label: '<b>', url: '/b/' }
			)
		).toEqual( [
			'<a href="https://clinic.example/a1c/" data-type="page" data-id="12">A1C &amp; more</a>',
			'<a href="/b/">&lt;b&gt;</a>',
		] );
	} );

	it( 'and back again', () => {
		const list = write( { pageId: 12, label: 'How' } ) ?? [];
		expect(
			readList(
				list.map( ( html ) => entry( html ) ),
				SITE
			)
		).toEqual( [ { pageId: 12, label: 'How' } ] );
	} );

	it.each< [ string, ShownStep[] ] >( [
		[ 'there are none', [] ],
		[ 'a page is not known yet', [ { pageId: 99, label: 'X' } ] ],
		[ 'a page is not public', [ { pageId: 13, label: 'X' } ] ],
	] )( 'but not when %s', ( _name, steps ) => {
		expect( write( ...steps ) ).toBeNull();
	} );
} );
