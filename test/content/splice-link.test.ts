import { TextDecoder, TextEncoder } from 'node:util';

import { describe, expect, it } from '@jest/globals';
import { parse } from '@wordpress/block-serialization-default-parser';

import { readSavedSpans } from '../../src/content/read-saved-spans';
import { spliceLink } from '../../src/content/splice-link';
import { OPENING, PAGE, paragraph, spliceWords } from './splice-rows';

/*
 * As on our admin page: core's formats are not registered there. Of each row it is checked that the content is the same
 * byte for byte but for the two tags around the words, and that the splice says so in bytes.
 */
const STRANGE = `<!-- wp:acme/hero {"html":"<b>\\u002d\\u002d é","n":[1,{"a":2}]} -->
<section class='x' data-q="a > b"><acme-x>A1C test</acme-x></section>
<!-- /wp:acme/hero -->`;

const ROWS: Array<
	[ name: string, content: string, words: string, written: string ]
> = [
	[
		'plain words',
		paragraph( 'Your A1C test shows it.' ),
		'A1C test',
		'A1C test',
	],
	[ 'the whole text', paragraph( 'A1C test' ), 'A1C test', 'A1C test' ],
	[
		'words behind an emoji, accents and CJK',
		paragraph( '💉 naïve 検査 👩‍⚕️ A1C test 検査' ),
		'A1C test',
		'A1C test',
	],
	[ 'words in CJK', paragraph( '糖化血红蛋白检测很重要' ), '检测', '检测' ],
	[ 'an emoji alone', paragraph( 'a 💉 b' ), '💉', '💉' ],
	[
		'words with character references in and around them',
		paragraph( 'Q&amp;A &#8212; A1C&nbsp;test &amp; B&rsquo;s &lt;b&gt;' ),
		'A1C\u00a0test & B’s',
		'A1C&nbsp;test &amp; B&rsquo;s',
	],
	[
		'words broken over lines',
		paragraph( 'Your   A1C\r\n\ttest   shows' ),
		'A1C test',
		'A1C\r\n\ttest',
	],
	[
		'words in bold',
		paragraph( '<strong>Your A1C test shows</strong> it.' ),
		'A1C test',
		'A1C test',
	],
	[
		'words that are bold as a whole',
		paragraph( 'Your <strong>A1C test</strong> shows' ),
		'A1C test',
		'A1C test',
	],
	[
		'bold in the words, at their beginning',
		paragraph( 'Your <strong class="a > b">A1C</strong> test shows' ),
		'A1C test',
		'<strong class="a > b">A1C</strong> test',
	],
	[
		'bold and italic in the words, at their end',
		paragraph( 'Your A1C <em><strong>test</strong></em>, yes' ),
		'A1C test',
		'A1C <em><strong>test</strong></em>',
	],
	[
		'the second of the same words',
		paragraph( 'A link: <a href="/x">A1C test</a>. The test.' ),
		'The test',
		'The test',
	],
	[
		'beside a comment and a picture',
		paragraph( 'Here <!--more--><img src="a.png" alt="x"/> A1C test.' ),
		'A1C test',
		'A1C test',
	],
	[
		'a list in a list',
		'<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>outer A1C<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>A1C test</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list --></li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
		'A1C test',
		'A1C test',
	],
	[
		'a cell of a table',
		'<!-- wp:table -->\n<figure class="wp-block-table"><table><thead><tr><th>A1C test</th></tr></thead><tbody><tr><td>a</td><td>the A1C exam</td></tr></tbody></table></figure>\n<!-- /wp:table -->',
		'A1C exam',
		'A1C exam',
	],
	[
		'between blocks of plugins, empty blocks, and text outside of blocks',
		`<p>Free A1C test &copy; text</p>\n${ STRANGE }\n\n<!-- wp:acme/void {"a":"b"} /-->\n\n<!-- wp:group {"layout":{"type":"flow"}} -->\n<div class="wp-block-group">${ paragraph(
			'The A1C exam.'
		) }\n\n${ STRANGE }</div>\n<!-- /wp:group -->\n\n<!-- wp:html --><script>if (a<b) "A1C"</script><!-- /wp:html -->\ntail`,
		'A1C exam',
		'A1C exam',
	],
	[
		'lines that end as on Windows',
		`${ STRANGE }\n\n${ paragraph( 'The A1C exam.' ) }`.replaceAll(
			'\n',
			'\r\n'
		),
		'A1C exam',
		'A1C exam',
	],
	[
		'a paragraph that was broken by hand, in a place that is whole',
		`${ paragraph( 'whole A1C exam' ) }\n\n<!-- wp:paragraph -->\n<p>open <em>words\n<!-- /wp:paragraph -->`,
		'A1C exam',
		'A1C exam',
	],
];

describe( 'spliceLink', () => {
	it.each( ROWS )( 'links %s', ( _name, content, words, written ) => {
		const result = spliceWords( content, words );
		if ( typeof result === 'string' ) {
			throw new Error( result );
		}
		const { splice } = result;
		const place = content.lastIndexOf( written );
		expect( result.content ).toBe(
			content.slice( 0, place ) +
				OPENING +
				written +
				'</a>' +
				content.slice( place + written.length )
		);
		expect( splice ).toMatchObject( {
			text: written,
			targetId: 12,
			anchorText: words,
		} );
		const bytes = new TextEncoder().encode( content );
		const decoder = new TextDecoder();
		expect(
			decoder.decode( bytes.slice( splice.start, splice.end ) )
		).toBe( written );
		const around = [
			bytes.slice( 0, splice.start ),
			bytes.slice( splice.end ),
		].map( ( part ) => decoder.decode( part ) );
		expect( result.content ).toBe(
			around.join( `${ OPENING }${ written }</a>` )
		);
	} );

	it( 'leaves every other block as it was', () => {
		const content = ROWS.find( ( [ name ] ) =>
			name.startsWith( 'between' )
		)?.[ 1 ];
		const result = spliceWords( content ?? '', 'A1C exam' );
		const shape = ( text: string ) =>
			parse( text.replace( OPENING, '' ).replace( 'exam</a>', 'exam' ) );
		expect(
			typeof result === 'string' ? result : shape( result.content )
		).toEqual( parse( content ?? '' ) );
	} );

	it( 'writes an address with quotes as an attribute', () => {
		const content = paragraph( 'A1C test' );
		const [ span ] = readSavedSpans( content );
		const result = spliceLink(
			content,
			{
				blockId: span?.blockId ?? '',
				attribute: 'content',
				range: { start: 0, end: 8 },
				text: 'A1C test',
			},
			{ url: 'https://clinic.test/"<x>&amp;', type: 'page', id: 3 }
		);
		// The address that a browser would read is another one: that is no link to this page.
		expect( result ).toBe( 'broken-markup' );
	} );

	it.each( [
		[
			'a heading',
			'<!-- wp:heading -->\n<h2>The A1C test</h2>\n<!-- /wp:heading -->',
			'not-linkable',
		],
		[
			'a link',
			paragraph( 'See <a href="/x">the A1C test page</a>.' ),
			'not-linkable',
		],
		[
			'part of a link',
			paragraph( 'See A1C <a href="/x">test page</a>.' ),
			'not-linkable',
		],
		[
			'a button',
			'<!-- wp:button -->\n<div class="wp-block-button"><a class="wp-block-button__link" href="/x">A1C test</a></div>\n<!-- /wp:button -->',
			'not-linkable',
		],
		[ 'code', paragraph( 'Type <code>A1C test</code>.' ), 'not-linkable' ],
		[
			'a block of code',
			'<!-- wp:code -->\n<pre><code>A1C test</code></pre>\n<!-- /wp:code -->',
			'not-linkable',
		],
		[
			'a quotation',
			`<!-- wp:quote -->\n<blockquote>${ paragraph( 'A1C test' ) }</blockquote>\n<!-- /wp:quote -->`,
			'not-linkable',
		],
		[
			'a caption',
			'<!-- wp:image -->\n<figure><img src="a.png" alt=""/><figcaption>A1C test</figcaption></figure>\n<!-- /wp:image -->',
			'not-linkable',
		],
		[
			'the head of a table',
			'<!-- wp:table -->\n<figure><table><thead><tr><th>A1C test</th></tr></thead></table></figure>\n<!-- /wp:table -->',
			'not-linkable',
		],
		[
			'text that is bound to a field',
			'<!-- wp:paragraph {"metadata":{"bindings":{"content":{"source":"core/post-meta"}}}} -->\n<p>A1C test</p>\n<!-- /wp:paragraph -->',
			'not-linkable',
		],
		[
			'a locked block',
			'<!-- wp:paragraph {"lock":{"edit":true}} -->\n<p>A1C test</p>\n<!-- /wp:paragraph -->',
			'not-linkable',
		],
		[
			'bold that begins in front of the words and ends in them',
			paragraph( '<strong>Your A1C</strong> test' ),
			'crosses-element',
		],
		[
			'bold that begins in the words and ends behind them',
			paragraph( 'Your A1C <strong>test shows</strong>' ),
			'crosses-element',
		],
		[
			'a picture between the words',
			paragraph( 'A1C<img src="a.png" alt=""> test' ),
			'gone',
		],
		[
			'a comment between the words',
			paragraph( 'A1C<!-- x --> test' ),
			'gone',
		],
		[
			'an element that is never closed',
			paragraph( 'Your <em>A1C test</p><p>more' ),
			'broken-markup',
		],
		[
			'a tag that never ends',
			paragraph( 'Your A1C test <em class="x' ),
			'broken-markup',
		],
		[
			'text that a browser moves',
			'<!-- wp:table -->\n<figure><table>A1C test<tbody><tr><td>A1C test</td></tr></tbody></table></figure>\n<!-- /wp:table -->',
			'broken-markup',
		],
		[
			'a character reference without an end',
			paragraph( 'B&ampC, A1C test' ),
			'broken-markup',
		],
		[
			'a script',
			paragraph( '<script>"A1C"</script>A1C test' ),
			'broken-markup',
		],
		[
			'a block that never ends',
			`<!-- wp:group -->\n<div>${ paragraph( 'A1C test' ) }</div>`,
			'broken-markup',
		],
		[
			'a block that ends twice',
			`${ paragraph( 'A1C test' ) }\n<!-- /wp:paragraph -->`,
			'broken-markup',
		],
	] )( 'refuses %s', ( _name, content, why ) => {
		const spans = readSavedSpans( content );
		const span = spans.find( ( { text } ) => text.includes( 'A1C' ) );
		const start = span?.text.indexOf( 'A1C' ) ?? 0;
		const result = spliceLink(
			content,
			{
				blockId: span?.blockId ?? '',
				attribute: span?.attribute ?? '',
				range: { start, end: start + 8 },
				text: 'A1C test',
			},
			PAGE
		);
		expect( result ).toBe( why );
	} );

	it.each( [
		[
			'other words',
			{ blockId: '0', attribute: 'content', text: 'A1C exam' },
		],
		[
			'another block',
			{ blockId: '7', attribute: 'content', text: 'A1C test' },
		],
		[
			'another attribute',
			{ blockId: '0', attribute: 'value', text: 'A1C test' },
		],
	] )( 'finds nothing at %s', ( _name, place ) => {
		expect(
			spliceLink(
				paragraph( 'A1C test' ),
				{ ...place, range: { start: 0, end: 8 } },
				PAGE
			)
		).toBe( 'gone' );
	} );

	it( 'does not begin or end inside of one character', () => {
		const content = paragraph( 'a💉b' );
		const at = ( start: number, end: number ) =>
			spliceLink(
				content,
				{
					blockId: '0',
					attribute: 'content',
					range: { start, end },
					text: 'a💉b'.slice( start, end ),
				},
				PAGE
			);
		expect( [ at( 0, 2 ), at( 2, 4 ) ] ).toEqual( [
			'broken-markup',
			'broken-markup',
		] );
	} );
} );
