import { deserialize, serialize } from 'node:v8';

import { describe, expect, it } from '@jest/globals';
import { RichTextData } from '@wordpress/rich-text';

import { readSpans } from '../../src/content/read-spans';
import type { ReadableBlock } from '../../src/content/read-spans';
import { registerFormats } from './register-formats';

registerFormats();

let made = 0;

function block(
	name: string,
	attributes: Record< string, unknown >,
	innerBlocks: ReadableBlock[] = []
): ReadableBlock {
	return { clientId: `block-${ made++ }`, name, attributes, innerBlocks };
}

const rich = ( html: string ) => RichTextData.fromHTMLString( html );
const isRichText = ( name: string, attribute: string ) =>
	name === 'acme/old' && attribute === 'body';
const everywhere = { canWrite: () => true, isRichText };
const nowhere = { canWrite: () => false, isRichText };

describe( 'readSpans', () => {
	it.each( [
		[ 'paragraph', 'core/paragraph', 'content', 'paragraph' ],
		[ 'list item', 'core/list-item', 'content', 'list-item' ],
		[ 'heading', 'core/heading', 'content', 'heading' ],
		[ 'accordion heading', 'core/accordion-heading', 'title', 'heading' ],
		[ 'citation', 'core/quote', 'citation', 'quotation' ],
		[ 'verse', 'core/verse', 'content', 'quotation' ],
		[ 'code', 'core/code', 'content', 'code' ],
		[ 'button', 'core/button', 'text', 'button' ],
		[ 'caption', 'core/image', 'caption', 'caption' ],
		[ 'summary', 'core/details', 'summary', 'other' ],
		[ 'unknown block', 'acme/promo', 'claim', 'other' ],
	] )( 'knows a %s', ( _label, name, attribute, kind ) => {
		const [ span, ...more ] = readSpans(
			[ block( name, { [ attribute ]: rich( 'words' ), other: 'no' } ) ],
			everywhere
		);
		expect( more ).toEqual( [] );
		expect( span ).toMatchObject( {
			blockName: name,
			attribute,
			kind,
			text: 'words',
			isEditable: true,
		} );
	} );

	it( 'reads HTML in a plain string where the block type says so, and only there', () => {
		const spans = readSpans(
			[
				block( 'acme/old', {
					body: 'See <a href="/thyroid/">thyroid</a> &amp; more',
					title: 'No <b>HTML</b>',
				} ),
				block( 'acme/old', { body: '' } ),
			],
			everywhere
		);
		expect( spans ).toMatchObject( [
			{
				attribute: 'body',
				kind: 'other',
				text: 'See thyroid & more',
				marks: [ { kind: 'link', url: '/thyroid/' } ],
			},
		] );
	} );

	it.each( [
		[ 'broken HTML', '<p>one <b>two</p> <i three', 'one two ' ],
		[ 'emoji', 'a 👩‍⚕️ b', 'a 👩‍⚕️ b' ],
		[ 'combining marks', 'cafe\u0301', 'cafe\u0301' ],
		[ 'right to left', 'בדיקת דם', 'בדיקת דם' ],
	] )( 'reads %s', ( _label, html, text ) => {
		const [ span ] = readSpans(
			[ block( 'core/paragraph', { content: rich( html ) } ) ],
			everywhere
		);
		expect( span?.text ).toBe( text );
	} );

	it( 'reads 200 kB in one paragraph, and 2,000 links', () => {
		const link = '<a href="/thyroid/">thyroid</a> ';
		const [ span ] = readSpans(
			[
				block( 'core/paragraph', {
					content: rich(
						link.repeat( 2000 ) + 'x'.repeat( 200_000 )
					),
				} ),
			],
			everywhere
		);
		expect( span?.text ).toHaveLength( 2000 * 8 + 200_000 );
		expect( span?.marks ).toHaveLength( 2000 );
	} );

	it( 'reads the blocks inside every kind of container, in reading order', () => {
		const text = ( words: string ) =>
			block( 'core/paragraph', { content: rich( words ) } );
		const spans = readSpans(
			[
				block( 'core/columns', {}, [
					block( 'core/column', {}, [ text( '1' ) ] ),
					block( 'core/column', {}, [
						block( 'core/group', {}, [ text( '2' ) ] ),
					] ),
				] ),
				block( 'core/list', { values: '<li>no</li>' }, [
					block( 'core/list-item', { content: rich( '3' ) }, [
						block( 'core/list', {}, [
							block( 'core/list-item', { content: rich( '4' ) } ),
						] ),
					] ),
				] ),
				block( 'core/media-text', {}, [ text( '5' ) ] ),
				block( 'core/cover', {}, [ text( '6' ) ] ),
				block( 'core/details', { summary: rich( '7' ) }, [
					text( '8' ),
				] ),
				block( 'core/gallery', { caption: rich( '9' ) }, [
					block( 'core/image', { caption: rich( '10' ) } ),
				] ),
				block( 'core/buttons', {}, [
					block( 'core/button', { text: rich( '11' ) } ),
				] ),
				block( 'core/accordion', {}, [
					block( 'core/accordion-item', {}, [
						block( 'core/accordion-heading', {
							title: rich( '12' ),
						} ),
						block( 'core/accordion-panel', {}, [ text( '13' ) ] ),
					] ),
				] ),
				block( 'acme/card', {}, [ text( '14' ) ] ),
			],
			everywhere
		);
		expect( spans.map( ( span ) => Number( span.text ) ) ).toEqual( [
			1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
		] );
	} );

	it( 'does not read what a synced pattern shows: it is another post', () => {
		const shown = block( 'core/paragraph', { content: rich( 'words' ) } );
		expect(
			readSpans(
				[ block( 'core/block', { ref: 3 }, [ shown ] ) ],
				everywhere
			)
		).toEqual( [] );
	} );

	it( 'reads table cells with their place, head before body before foot, caption last', () => {
		const cells = ( ...texts: string[] ) => [
			{
				cells: texts.map( ( text ) => ( {
					content: rich( text ),
					tag: 'td',
				} ) ),
			},
		];
		const spans = readSpans(
			[
				block( 'core/table', {
					caption: rich( 'c' ),
					foot: cells( 'f' ),
					body: cells( 'b0', 'b1' ),
					head: cells( 'h' ),
				} ),
			],
			everywhere
		);
		expect(
			spans.map( ( { attribute, kind, text } ) => [
				attribute,
				kind,
				text,
			] )
		).toEqual( [
			[ 'head.0.cells.0.content', 'other', 'h' ],
			[ 'body.0.cells.0.content', 'table-cell', 'b0' ],
			[ 'body.0.cells.1.content', 'table-cell', 'b1' ],
			[ 'foot.0.cells.0.content', 'table-cell', 'f' ],
			[ 'caption', 'caption', 'c' ],
		] );
	} );

	it( 'reads nested blocks in order and everything in a quote as quotation', () => {
		const spans = readSpans(
			[
				block( 'core/group', {}, [
					block( 'core/paragraph', { content: rich( 'one' ) } ),
					block( 'core/quote', { citation: rich( 'three' ) }, [
						block( 'core/list', {}, [
							block( 'core/list-item', {
								content: rich( 'two' ),
							} ),
						] ),
					] ),
				] ),
				block( 'core/paragraph', { content: rich( 'four' ) } ),
			],
			everywhere
		);
		expect( spans.map( ( { kind, text } ) => [ text, kind ] ) ).toEqual( [
			[ 'one', 'paragraph' ],
			[ 'three', 'quotation' ],
			[ 'two', 'quotation' ],
			[ 'four', 'paragraph' ],
		] );
	} );

	it.each( [
		[ 'nothing', 'plain', [] ],
		[
			'a link of core, with the entry it belongs to',
			'see <a href="/x/" data-type="page" data-id="7">the page</a>',
			[ { kind: 'link', start: 4, end: 12, url: '/x/', targetId: 7 } ],
		],
		[
			'a link without an id',
			'<a href="https://nih.example/">NIH</a>',
			[ { kind: 'link', start: 0, end: 3, url: 'https://nih.example/' } ],
		],
		[
			'a link to a term, whose id is no post',
			'<a href="/c/" data-type="category" data-id="7">all</a>',
			[ { kind: 'link', start: 0, end: 3, url: '/c/' } ],
		],
		[
			'a link with bold in it: one mark each',
			'<a href="/x/">A1C <strong>test</strong> now</a>',
			[
				{ kind: 'link', start: 0, end: 12, url: '/x/' },
				{ kind: 'formatted', start: 4, end: 8 },
			],
		],
		[
			'bold with italic in it, after an emoji',
			'🩺<strong>a<em>b</em>c</strong>',
			[
				{ kind: 'formatted', start: 2, end: 5 },
				{ kind: 'formatted', start: 3, end: 4 },
			],
		],
		[
			'code and an image',
			'<code>x</code> <img src="a.png">',
			[
				{ kind: 'code', start: 0, end: 1 },
				{ kind: 'object', start: 2, end: 3 },
			],
		],
	] )( 'marks %s', ( _label, html, marks ) => {
		const [ span ] = readSpans(
			[ block( 'core/paragraph', { content: rich( html ) } ) ],
			everywhere
		);
		expect( span?.marks ).toEqual( marks );
	} );

	it.each( [
		[ 'free', {}, true, true ],
		[ 'locked', {}, false, false ],
		[
			'bound',
			{
				metadata: {
					bindings: { content: { source: 'core/post-meta' } },
				},
			},
			true,
			false,
		],
		[
			'overridden pattern',
			{
				metadata: {
					bindings: {
						__default: { source: 'core/pattern-overrides' },
					},
				},
			},
			true,
			false,
		],
		[
			'bound elsewhere',
			{ metadata: { bindings: { url: { source: 'core/post-meta' } } } },
			true,
			true,
		],
	] )(
		'says whether a %s block may be written',
		( _label, more, canWrite, expected ) => {
			const [ span ] = readSpans(
				[
					block( 'core/paragraph', {
						content: rich( 'x' ),
						...more,
					} ),
				],
				{ canWrite: () => canWrite, isRichText }
			);
			expect( span?.isEditable ).toBe( expected );
		}
	);

	it( 'gives the same spans for unchanged blocks and new ones when lock or place change', () => {
		const paragraph = block( 'core/paragraph', { content: rich( 'x' ) } );
		const [ first ] = readSpans( [ paragraph ], everywhere );
		expect( readSpans( [ { ...paragraph } ], everywhere )[ 0 ] ).toBe(
			first
		);
		expect( readSpans( [ paragraph ], nowhere )[ 0 ]?.isEditable ).toBe(
			false
		);
		expect(
			readSpans(
				[ block( 'core/quote', {}, [ paragraph ] ) ],
				everywhere
			)[ 0 ]?.kind
		).toBe( 'quotation' );
	} );

	it( 'gives plain data', () => {
		const spans = readSpans(
			[
				block( 'core/paragraph', {
					content: rich( '<a href="/x/">x</a>' ),
				} ),
			],
			everywhere
		);
		expect( deserialize( serialize( spans ) ) ).toEqual( spans );
	} );
} );
