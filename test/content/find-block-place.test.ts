import { describe, expect, it } from '@jest/globals';

import { findBlockPlace } from '../../src/content/find-block-place';
import type { ReadableBlock } from '../../src/content/read-spans';

let made = 0;

function block(
	name: string,
	content: string | null = null,
	innerBlocks: ReadableBlock[] = []
): ReadableBlock {
	return {
		clientId: `${ name } ${ made++ }`,
		name: `core/${ name }`,
		attributes: content === null ? {} : { content },
		innerBlocks,
	};
}

const p = ( text = 'A sentence of the main text.' ) =>
	block( 'paragraph', text );
const h = ( text = 'What it is' ) => block( 'heading', text );
const buttons = () => block( 'buttons', null, [ block( 'button' ) ] );
const group = ( ...inner: ReadableBlock[] ) => block( 'group', null, inner );
const review = () => ( {
	...block( 'x' ),
	name: 'care-pathway-links/clinical-review',
} );
const LONG = 'A sentence that explains something at length. '.repeat( 8 );

describe( 'the place of next steps', () => {
	it.each< [ string, ReadableBlock[], number ] >( [
		[ 'an empty post', [], 0 ],
		[ 'one empty paragraph', [ p( '' ) ], 0 ],
		[ 'text alone', [ p(), p() ], 2 ],
		[ 'an empty paragraph behind the text', [ p(), p( '' ) ], 1 ],
		[ 'a list at the end', [ p(), block( 'list' ) ], 2 ],
		[ 'a table at the end', [ p(), block( 'table' ) ], 2 ],
		[ 'a button at the end', [ p(), buttons() ], 1 ],
		[
			'a separator and a button',
			[ p(), block( 'separator' ), buttons() ],
			1,
		],
		[ 'a button in the middle', [ p(), buttons(), p() ], 3 ],
		[
			'a heading right before the button',
			[ p(), h( 'Ready?' ), buttons() ],
			1,
		],
		[
			'a short invitation before the button',
			[ p(), h( 'Ready?' ), p( 'We are here.' ), buttons() ],
			1,
		],
		[
			'a long last section before the button',
			[ p(), h(), p( LONG ), buttons() ],
			3,
		],
		[
			'a last section with a list before the button',
			[ p(), h(), block( 'list' ), buttons() ],
			3,
		],
		[
			'a page of one section and a button',
			[ h(), p( 'Short.' ), buttons() ],
			2,
		],
		[
			'a box with a button',
			[ p(), group( h( 'Book' ), p( 'Call us.' ), buttons() ) ],
			1,
		],
		[
			'columns with text, no button',
			[
				p(),
				block( 'columns', null, [ block( 'column', null, [ p() ] ) ] ),
			],
			2,
		],
		[
			'a long group with a button',
			[ p(), group( p( LONG + LONG ), buttons() ) ],
			2,
		],
		[
			'sources',
			[ p(), h( 'References' ), block( 'list' ), p( 'WHO 2024.' ) ],
			1,
		],
		[ 'sources in Spanish', [ p(), h( 'Fuentes:' ), p() ], 1 ],
		[
			'a button before sources',
			[ p(), buttons(), h( 'Sources' ), p() ],
			1,
		],
		[ 'a section about sources', [ p(), h( 'Sources of iron' ), p() ], 3 ],
		[ 'the names of reviewers', [ p(), review() ], 1 ],
		[ 'only closing blocks', [ block( 'separator' ), buttons() ], 0 ],
		[
			'markup in a heading',
			[ p(), h( '<strong>Sources</strong>' ), p() ],
			1,
		],
	] )( 'with %s', ( _name, blocks, index ) => {
		expect( findBlockPlace( blocks ) ).toEqual( {
			rootClientId: '',
			index,
		} );
	} );

	it( 'is inside the group that holds the whole page', () => {
		const inner = group( p(), p(), buttons() );
		inner.innerBlocks = [ p( LONG ), p( LONG ), buttons() ];
		expect( findBlockPlace( [ inner, p( '' ) ] ) ).toEqual( {
			rootClientId: inner.clientId,
			index: 2,
		} );
	} );

	it( 'reads the rich text of the editor', () => {
		const sources = h();
		sources.attributes = { content: { text: 'References' } };
		expect( findBlockPlace( [ p(), sources, p() ] ).index ).toBe( 1 );
	} );
} );
