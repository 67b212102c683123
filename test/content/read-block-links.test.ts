import { beforeAll, describe, expect, it } from '@jest/globals';
import { RichTextData } from '@wordpress/rich-text';

import { readBlockLinks } from '../../src/content/read-block-links';
import { registerFormats } from './register-formats';

beforeAll( registerFormats );

const read = ( name: string, attributes: Record< string, unknown > ) =>
	readBlockLinks( { clientId: 'b1', name, attributes } ).flatMap(
		( { blockId, text, marks, isEditable } ) =>
			marks.flatMap( ( { kind, start, end, url } ) =>
				kind === 'link'
					? [
							`${ blockId } ${ isEditable } “${ text.slice( start, end ) }” ${ url }`,
						]
					: []
			)
	);

describe( 'readBlockLinks', () => {
	it.each< [ string, string, Record< string, unknown >, string[] ] >( [
		[
			'a button',
			'core/button',
			{
				url: '/book/',
				text: RichTextData.fromHTMLString( 'Book <em>now</em>' ),
			},
			[ 'b1 false “Book now” /book/' ],
		],
		[
			'a button of an older editor',
			'core/button',
			{ url: '/book/', text: 'Book <em>now</em>' },
			[ 'b1 false “Book now” /book/' ],
		],
		[ 'a button that leads nowhere', 'core/button', { text: 'Book' }, [] ],
		[
			'a picture',
			'core/image',
			{ href: '/tour/', alt: 'Our <new> house' },
			[ 'b1 false “Our <new> house” /tour/' ],
		],
		[
			'a picture that leads to itself',
			'core/image',
			{ href: '/a.jpg', alt: 'A', linkDestination: 'media' },
			[],
		],
		[
			'the picture beside a text, not described',
			'core/media-text',
			{ href: '/tour/' },
			[ 'b1 false “” /tour/' ],
		],
		[
			'plain HTML',
			'core/html',
			{
				content:
					'<div><p>See <a href="/a/">A</a> and <a href="/b/">B</a>.</p></div><ul><li><a href="/c/">C</a></li></ul><script>x</script>',
			},
			[ 'b1 false “A” /a/', 'b1 false “B” /b/', 'b1 false “C” /c/' ],
		],
		[
			'text of the classic editor, without paragraphs',
			'core/freeform',
			{ content: 'See <a href="/a/">A</a>.' },
			[ 'b1 false “A” /a/' ],
		],
		[
			'a paragraph: its links are words of its text',
			'core/paragraph',
			{ content: RichTextData.fromHTMLString( '<a href="/a/">A</a>' ) },
			[],
		],
	] )( '%s', ( _name, block, attributes, expected ) => {
		expect( read( block, attributes ) ).toEqual( expected );
	} );

	it( 'reads plain HTML where WordPress 7.1 keeps it, and again when it changes', () => {
		const block = { clientId: 'b1', name: 'core/html', attributes: {} };
		const links = ( html: string ) =>
			readBlockLinks( { ...block, innerContent: [ html, null ] } ).map(
				( { text } ) => text
			);
		expect( links( '<p>See <a href="/a/">A</a></p>' ) ).toEqual( [
			'See A',
		] );
		expect( links( '<p>See <a href="/b/">B</a></p>' ) ).toEqual( [
			'See B',
		] );
	} );

	it( 'gives the same spans as long as the settings stay the same', () => {
		const block = {
			clientId: 'b1',
			name: 'core/button',
			attributes: { url: '/a/', text: 'A' },
		};
		expect( readBlockLinks( block ) ).toBe( readBlockLinks( block ) );
		expect(
			readBlockLinks( { ...block, clientId: 'b2' } )[ 0 ]?.blockId
		).toBe( 'b2' );
	} );
} );
