import { describe, expect, it, jest } from '@jest/globals';
import { createRegistry } from '@wordpress/data';
import { RichTextData } from '@wordpress/rich-text';

import type { Anchor } from '../../src/contract/types';
import {
	applyLink,
	applyLinks,
	readText,
	removeLink,
} from '../../src/editor/apply-link';
import { registerFormats } from '../content/register-formats';
import { store as blockStore } from './block-store';
import { anchor } from './build-records';

jest.mock( '@wordpress/block-editor', () => require( './block-store' ), {
	virtual: true,
} );

// WordPress brings its block types at run time; this is what the paragraph says of itself.
jest.mock( '@wordpress/blocks', () => ( {
	getBlockType: () => ( { attributes: { content: { type: 'rich-text' } } } ),
} ) );

registerFormats();

const PAGE = { url: 'https://clinic.test/a1c-testing/', type: 'page', id: 7 };
const LINK =
	'<a href="https://clinic.test/a1c-testing/" data-type="page" data-id="7">';
const WORDS = anchor( 'Your A1C test now', 'A1C test' );
const CELL: Anchor = { ...WORDS, attribute: 'body.0.cells.1.content' };

function editorWith( html: string, locked: string[] = [] ) {
	const registry = createRegistry();
	registry.register( blockStore );
	registry.dispatch( blockStore ).putBlocks(
		{
			p1: {
				content: RichTextData.fromHTMLString( html ),
				anchor: 'kept',
				body: [
					{
						cells: [
							{ content: RichTextData.fromHTMLString( 'x' ) },
							{ content: RichTextData.fromHTMLString( html ) },
						],
					},
				],
			},
		},
		locked
	);
	const { getBlockAttributes, getActs } = registry.select( blockStore );
	return {
		registry,
		acts: getActs,
		html: () => String( getBlockAttributes( 'p1' )?.content ),
		cells: () => JSON.stringify( getBlockAttributes( 'p1' )?.body ),
		attributes: () => getBlockAttributes( 'p1' ),
	};
}

describe( 'applyLink', () => {
	it( 'writes where a plugin has put plain HTML', () => {
		const editor = editorWith( '' );
		editor.registry.dispatch( blockStore ).putBlocks( {
			p1: { content: 'Your <em>A1C test</em> now' },
		} );
		expect( applyLink( editor.registry, WORDS, PAGE ) ).toBe( 'applied' );
		expect( editor.html() ).toBe(
			`Your <em>${ LINK }A1C test</a></em> now`
		);
	} );

	it( 'leaves a block alone whose own lock forbids changes', () => {
		const editor = editorWith( '' );
		const content = RichTextData.fromHTMLString( 'Your A1C test now' );
		editor.registry
			.dispatch( blockStore )
			.putBlocks( { p1: { content, lock: { edit: true } } } );
		expect( applyLink( editor.registry, WORDS, PAGE ) ).toBe( 'locked' );
		expect( editor.acts() ).toEqual( [] );
	} );

	it( 'changes one attribute once, between two ends of undo steps', () => {
		const editor = editorWith( 'Your A1C test now' );
		expect( applyLink( editor.registry, WORDS, PAGE ) ).toBe( 'applied' );
		expect( editor.html() ).toBe( `Your ${ LINK }A1C test</a> now` );
		expect( editor.acts() ).toEqual( [ 'persist', 'update', 'persist' ] );
		expect( editor.attributes() ).toMatchObject( { anchor: 'kept' } );
	} );

	it( 'writes into a table cell and no other', () => {
		const editor = editorWith( 'Your A1C test now' );
		expect( applyLink( editor.registry, CELL, PAGE ) ).toBe( 'applied' );
		expect( JSON.parse( editor.cells() ) ).toEqual( [
			{
				cells: [
					{ content: 'x' },
					{ content: `Your ${ LINK }A1C test</a> now` },
				],
			},
		] );
		expect( editor.html() ).toBe( 'Your A1C test now' );
	} );

	it.each( [
		[ 'other words there', 'Her A1C test now', WORDS, [], 'moved' ],
		[ 'no words there', '', WORDS, [], 'moved' ],
		[
			'a link on part of them',
			'Your <a href="/x/">A1C</a> test now',
			WORDS,
			[],
			'linked-otherwise',
		],
		[ 'a locked block', 'Your A1C test now', WORDS, [ 'p1' ], 'locked' ],
		[
			'a block that is gone',
			'Your A1C test now',
			{ ...WORDS, blockId: 'p9' },
			[],
			'gone',
		],
		[
			'an attribute that is no text',
			'Your A1C test now',
			{ ...WORDS, attribute: 'anchor' },
			[],
			'gone',
		],
		[
			'a cell that is gone',
			'Your A1C test now',
			{ ...WORDS, attribute: 'body.3.cells.0.content' },
			[],
			'gone',
		],
	] )( 'changes nothing with %s', ( _name, html, words, locked, result ) => {
		const editor = editorWith( html, locked );
		const before = editor.attributes();
		expect( applyLink( editor.registry, words, PAGE ) ).toBe( result );
		expect( editor.attributes() ).toBe( before );
		expect( editor.acts() ).toEqual( [] );
	} );
} );

describe( 'applyLinks', () => {
	const OTHER = { ...PAGE, url: 'https://clinic.test/metformin/', id: 8 };
	const LATER = anchor( 'Your A1C test now', 'now' );

	it( 'writes several links, also into one text, as one change', () => {
		const editor = editorWith( 'Your A1C test now' );
		expect(
			applyLinks( editor.registry, [
				{ anchor: WORDS, page: PAGE },
				{ anchor: LATER, page: OTHER },
				{ anchor: CELL, page: PAGE },
			] )
		).toEqual( [ 'applied', 'applied', 'applied' ] );
		expect( editor.html() ).toBe(
			`Your ${ LINK }A1C test</a> <a href="https://clinic.test/metformin/" data-type="page" data-id="8">now</a>`
		);
		expect( editor.cells() ).toContain( 'A1C test</a>' );
		expect( editor.acts() ).toEqual( [ 'persist', 'update', 'persist' ] );
	} );

	it( 'leaves out what is in doubt, and says which', () => {
		const editor = editorWith( 'Your A1C test now' );
		expect(
			applyLinks( editor.registry, [
				{ anchor: { ...LATER, text: 'soon' }, page: OTHER },
				{ anchor: WORDS, page: PAGE },
				{ anchor: WORDS, page: OTHER },
			] )
		).toEqual( [ 'moved', 'applied', 'linked-otherwise' ] );
		expect( editor.html() ).toBe( `Your ${ LINK }A1C test</a> now` );
	} );
} );

describe( 'removeLink', () => {
	it( 'gives the text back as it was', () => {
		const editor = editorWith( 'Your <strong>A1C</strong> test now' );
		applyLink( editor.registry, WORDS, PAGE );
		expect( removeLink( editor.registry, WORDS ) ).toBe( 'applied' );
		expect( editor.html() ).toBe( 'Your <strong>A1C</strong> test now' );
	} );

	it( 'says so when the link is gone already', () => {
		const editor = editorWith( 'Your A1C test now' );
		expect( removeLink( editor.registry, WORDS ) ).toBe(
			'linked-otherwise'
		);
		expect( editor.acts() ).toEqual( [] );
	} );
} );

describe( 'readText', () => {
	it.each( [
		[ 'the text now', WORDS, 'Your A1C test now' ],
		[ 'null where the block is gone', { ...WORDS, blockId: 'p9' }, null ],
	] )( 'gives %s', ( _name, words, text ) => {
		const { registry } = editorWith( 'Your <em>A1C</em> test now' );
		expect( readText( registry, words ) ).toBe( text );
	} );
} );
