import { describe, expect, it } from '@jest/globals';
import { RichTextData } from '@wordpress/rich-text';

import { withLink, withoutLink } from '../../src/content/link-format';
import { registerFormats } from './register-formats';

registerFormats();

const PAGE = { url: 'https://clinic.test/a1c-testing/', type: 'page', id: 12 };
const LINK =
	'<a href="https://clinic.test/a1c-testing/" data-type="page" data-id="12">';

function rangeOf( value: RichTextData, words: string ) {
	const start = value.text.indexOf( words );
	return { start, end: start + words.length };
}

describe( 'withLink', () => {
	it.each( [
		[
			'plain words',
			'Your A1C test shows it.',
			'A1C test',
			`Your ${ LINK }A1C test</a> shows it.`,
		],
		[ 'the whole text', 'A1C test', 'A1C test', `${ LINK }A1C test</a>` ],
		[
			'words after an emoji, which counts two units',
			'💉 A1C test, naïve',
			'A1C test',
			`💉 ${ LINK }A1C test</a>, naïve`,
		],
		[
			'words inside bold stay inside bold',
			'<strong>Your A1C test shows</strong> it.',
			'A1C test',
			`<strong>Your ${ LINK }A1C test</a> shows</strong> it.`,
		],
		[
			'bold inside the words goes inside the link, which stays one element',
			'Your <strong>A1C</strong> test shows it.',
			'A1C test',
			`Your ${ LINK }<strong>A1C</strong> test</a> shows it.`,
		],
		[
			'bold and italic side by side inside the words',
			'Your <strong>A1C</strong><em> test</em> shows it.',
			'A1C test',
			`Your ${ LINK }<strong>A1C</strong><em> test</em></a> shows it.`,
		],
		[
			'italic in bold around the words',
			'<strong><em>Your A1C test</em> now</strong>',
			'A1C test',
			`<strong><em>Your ${ LINK }A1C test</a></em> now</strong>`,
		],
		[
			'bold that ends inside the words',
			'<strong>Your A1C</strong> test now',
			'A1C test',
			`<strong>Your </strong>${ LINK }<strong>A1C</strong> test</a> now`,
		],
		[
			'a link elsewhere is left alone',
			'<a href="/x/">Diabetes</a> and your A1C test',
			'A1C test',
			`<a href="/x/">Diabetes</a> and your ${ LINK }A1C test</a>`,
		],
		[
			'line breaks and entities around',
			'Salt &amp; sugar<br>A1C test',
			'A1C test',
			`Salt &amp; sugar<br>${ LINK }A1C test</a>`,
		],
	] )( 'links %s', ( _name, html, words, expected ) => {
		const value = RichTextData.fromHTMLString( html );
		const linked = withLink( value, rangeOf( value, words ), PAGE );
		expect( linked?.toHTMLString() ).toBe( expected );
		expect( linked?.text ).toBe( value.text );
		expect( value.toHTMLString() ).toBe( html );
	} );

	it.each( [
		[
			'inside an existing link',
			'<a href="/x/">Your A1C test</a> now',
			5,
			13,
		],
		[
			'over the edge of one',
			'<a href="/x/">Your A1C</a> test now',
			5,
			13,
		],
		[ 'on an image', 'Your <img src="x.png"> test', 5, 11 ],
		[ 'past the end', 'Your A1C test', 5, 14 ],
		[ 'before the start', 'Your A1C test', -1, 4 ],
		[ 'on nothing', 'Your A1C test', 5, 5 ],
		[ 'on half a unit', 'Your A1C test', 0.5, 5 ],
	] )( 'refuses %s', ( _name, html, start, end ) => {
		const value = RichTextData.fromHTMLString( html );
		expect( withLink( value, { start, end }, PAGE ) ).toBeNull();
	} );

	it( 'writes what core writes and nothing else', () => {
		const value = RichTextData.fromHTMLString( 'A1C test' );
		const linked = withLink( value, { start: 0, end: 8 }, PAGE );
		const [ format ] = linked?.formats[ 0 ] ?? [];
		expect( format ).toEqual( {
			type: 'core/link',
			attributes: { url: PAGE.url, type: 'page', id: '12' },
		} );
	} );
} );

describe( 'withoutLink', () => {
	it.each( [
		[ 'the words', 'Your A1C test shows', 'A1C test' ],
		[
			'words with bold inside',
			'Your <strong>A1C</strong> test',
			'A1C test',
		],
		[ 'words inside bold', '<strong>Your A1C test</strong>', 'A1C test' ],
	] )( 'gives back %s as they were before', ( _name, html, words ) => {
		const value = RichTextData.fromHTMLString( html );
		const range = rangeOf( value, words );
		const linked = withLink( value, range, PAGE ) ?? value;
		expect( withoutLink( linked, range )?.toHTMLString() ).toBe( html );
	} );

	it( 'takes the whole link when a part is named, and only that link', () => {
		const value = RichTextData.fromHTMLString(
			'<a href="/x/">one two</a> <a href="/y/">three</a>'
		);
		expect(
			withoutLink( value, { start: 1, end: 2 } )?.toHTMLString()
		).toBe( 'one two <a href="/y/">three</a>' );
	} );

	it( 'says so when there is none', () => {
		const value = RichTextData.fromHTMLString( 'one <em>two</em>' );
		expect( withoutLink( value, { start: 0, end: 7 } ) ).toBeNull();
	} );
} );
