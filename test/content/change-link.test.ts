import { describe, expect, it } from '@jest/globals';
import { RichTextData } from '@wordpress/rich-text';

import {
	withAddress,
	withLinkMoved,
	withLinkRemoved,
} from '../../src/content/change-link';
import { registerFormats } from './register-formats';

registerFormats();

const PAGE = { url: '/new/', type: 'page', id: 12 };
const OLD =
	'<a href="/old/" data-type="page" data-id="7" target="_blank" rel="noopener">';

const read = ( html: string ) => RichTextData.fromHTMLString( html );
const rangeOf = ( value: RichTextData, words: string ) => {
	const start = value.text.indexOf( words );
	return { start, end: start + words.length };
};

describe( 'withLinkRemoved', () => {
	it.each( [
		[
			'a link',
			`Your ${ OLD }A1C test</a> shows it.`,
			'A1C test',
			'/old/',
			'Your A1C test shows it.',
		],
		[
			'only the one that is meant',
			`${ OLD }One</a> and <a href="/b/">two</a>.`,
			'One',
			'/old/',
			'One and <a href="/b/">two</a>.',
		],
		[
			'not one that leads elsewhere',
			`${ OLD }One</a>`,
			'One',
			'/b/',
			null,
		],
		[
			'not one on more words',
			`${ OLD }One two</a>`,
			'One',
			'/old/',
			null,
		],
		[
			'not one on fewer words',
			`${ OLD }One</a> two`,
			'One two',
			'/old/',
			null,
		],
		[ 'not where there is none', 'One', 'One', '/old/', null ],
	] )( 'takes off %s', ( _name, html, words, url, expected ) => {
		const value = read( html );
		expect(
			withLinkRemoved(
				value,
				rangeOf( value, words ),
				url
			)?.toHTMLString() ?? null
		).toBe( expected );
	} );
} );

describe( 'withAddress', () => {
	it( 'changes where the link leads and nothing else about it', () => {
		const value = read( `Your <b>${ OLD }A1C <em>test</em></a></b> now` );
		const html = withAddress(
			value,
			rangeOf( value, 'A1C test' ),
			'/old/',
			PAGE
		)?.toHTMLString();
		expect( html ).toContain( 'href="/new/"' );
		expect( html ).toContain( 'data-id="12"' );
		expect( html ).toContain( 'target="_blank"' );
		expect( html ).toContain( 'A1C <em>test</em></a></b> now' );
	} );
} );

describe( 'withLinkMoved', () => {
	it.each( [
		[
			'to other words',
			`For A1C testing, ${ OLD }click here</a>.`,
			'A1C testing',
			`For ${ OLD }A1C testing</a>, click here.`,
		],
		[
			'to some of its own words',
			`${ OLD }Come in for A1C testing</a> soon.`,
			'A1C testing',
			`Come in for ${ OLD }A1C testing</a> soon.`,
		],
		[
			'not onto another link',
			`For <a href="/b/">A1C testing</a>, ${ OLD }click here</a>.`,
			'A1C testing',
			null,
		],
	] )( '%s', ( _name, html, to, expected ) => {
		const value = read( html );
		const from = html.includes( 'click here' )
			? 'click here'
			: 'Come in for A1C testing';
		expect(
			withLinkMoved(
				value,
				rangeOf( value, from ),
				'/old/',
				rangeOf( value, to )
			)?.toHTMLString() ?? null
		).toBe( expected === null ? null : read( expected ).toHTMLString() );
	} );
} );
