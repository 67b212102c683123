import { describe, expect, it } from '@jest/globals';

import { readSavedSpans } from '../../src/content/read-saved-spans';
import { registerFormats } from './register-formats';

registerFormats();

const MARKUP = `<!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading">Common tests</h3>
<!-- /wp:heading -->

<!-- wp:group -->
<div class="wp-block-group"><!-- wp:paragraph -->
<p>Your   <strong>A1C
test</strong> &amp; <a href="/x/" data-type="page" data-id="7">more</a>.</p>
<!-- /wp:paragraph -->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>outer<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>inner</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></div>
<!-- /wp:group -->

<!-- wp:table -->
<figure class="wp-block-table"><table><thead><tr><th>h</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table><figcaption>cap</figcaption></figure>
<!-- /wp:table -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>said</p>
<!-- /wp:paragraph --><cite>who</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:verse -->
<pre class="wp-block-verse">two
 lines</pre>
<!-- /wp:verse -->`;

describe( 'readSavedSpans', () => {
	it( 'reads saved markup with the path of each block', () => {
		expect(
			readSavedSpans( MARKUP ).map( ( span ) => [
				span.blockId,
				span.attribute,
				span.kind,
				span.text,
			] )
		).toEqual( [
			[ '0', 'content', 'heading', 'Common tests' ],
			[ '1.0', 'content', 'paragraph', 'Your A1C test & more.' ],
			[ '1.1.0', 'content', 'list-item', 'outer' ],
			[ '1.1.0.0.0', 'content', 'list-item', 'inner' ],
			[ '2', 'head.0.cells.0.content', 'other', 'h' ],
			[ '2', 'body.0.cells.0.content', 'table-cell', 'a' ],
			[ '2', 'body.0.cells.1.content', 'table-cell', 'b' ],
			[ '2', 'caption', 'caption', 'cap' ],
			[ '3', 'citation', 'quotation', 'who' ],
			[ '3.0', 'content', 'quotation', 'said' ],
			[ '4', 'content', 'quotation', 'two\n lines' ],
		] );
	} );

	it( 'reads levels and marks as the editor does', () => {
		const [ heading, paragraph ] = readSavedSpans( MARKUP );
		expect( heading?.level ).toBe( 3 );
		expect( paragraph?.level ).toBeNull();
		expect( paragraph?.marks ).toEqual( [
			{ kind: 'formatted', start: 5, end: 13 },
			{ kind: 'link', start: 16, end: 20, url: '/x/', targetId: 7 },
		] );
	} );

	it.each( [
		[ 'nothing', '' ],
		[ 'classic content', '<p>before blocks</p>' ],
		[ 'a block that never ends', '<!-- wp:group --><div>' ],
		[ 'broken attributes', '<!-- wp:image {"id":} --><!-- /wp:image -->' ],
		[ 'a comment in a comment', '<!-- <!-- wp:html --> -->' ],
	] )( 'reads no text from %s', ( _label, markup ) => {
		expect( readSavedSpans( markup ) ).toEqual( [] );
	} );

	it( 'reads a paragraph that is not closed, as a browser would', () => {
		const [ span ] = readSavedSpans(
			'<!-- wp:paragraph --><p>open <em>words<!-- /wp:paragraph -->'
		);
		expect( span ).toMatchObject( {
			text: 'open words',
			marks: [ { kind: 'formatted', start: 5, end: 10 } ],
		} );
	} );
} );
