import { describe, expect, it } from '@jest/globals';

import {
	findTextRange,
	readRenderedText,
} from '../../src/editor/find-text-range';

const BREAK = '<br data-rich-text-line-break="true">';
const IMAGE = '\uFEFF<img src="x.png" contenteditable="false">\uFEFF';

function editable( html: string ): HTMLElement {
	const element = document.createElement( 'p' );
	element.innerHTML = html;
	return element;
}

describe( 'findTextRange', () => {
	it.each( [
		[ 'plain text', 'Your A1C test now', 5, 13, 'A1C test' ],
		[ 'the start of it', 'A1C test', 0, 3, 'A1C' ],
		[ 'the whole of it', 'A1C test', 0, 8, 'A1C test' ],
		[
			'text across bold',
			'Your <strong>A1C</strong> test now',
			5,
			13,
			'A1C test',
		],
		[
			'text inside bold',
			'<strong>Your A1C test</strong>',
			5,
			13,
			'A1C test',
		],
		[
			'text across two formats',
			'<em>a</em><strong>b</strong>c',
			0,
			3,
			'abc',
		],
		[ 'text after an emoji', '💉 A1C', 3, 6, 'A1C' ],
		[ 'text after padding', '\uFEFFYour A1C', 5, 8, 'A1C' ],
		[ 'text with padding in it', 'A1\uFEFFC test', 0, 8, 'A1C test' ],
		[ 'text after a line break', `one${ BREAK }two`, 4, 7, 'two' ],
		[ 'text after a break for height only', 'one<br>two', 3, 6, 'two' ],
		[ 'text after an image', `a ${ IMAGE } b`, 4, 5, 'b' ],
		[
			'text after a comment',
			'a <span data-rich-text-comment="more">more</span> b',
			4,
			5,
			'b',
		],
	] )( 'finds %s', ( _name, html, start, end, text ) => {
		const range = findTextRange(
			readRenderedText( editable( html ) ),
			{ start, end },
			text
		);
		expect( range?.toString().replace( /\uFEFF/g, '' ) ).toBe( text );
	} );

	it.each( [
		[ 'other words', 'Your A1C tests', 4, 12, 'A1C test' ],
		[ 'words past the end', 'Your A1C', 5, 13, 'A1C test' ],
		[ 'no words', 'Your A1C', 5, 5, '' ],
		[ 'an empty element', '', 0, 3, 'A1C' ],
		[
			'words with a line break in them',
			`A1C${ BREAK }test`,
			0,
			8,
			'A1C test',
		],
	] )( 'finds nothing for %s', ( _name, html, start, end, text ) => {
		expect(
			findTextRange(
				readRenderedText( editable( html ) ),
				{ start, end },
				text
			)
		).toBeNull();
	} );
} );
