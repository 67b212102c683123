import { describe, expect, it } from '@jest/globals';

import {
	barredBlocks,
	barredPaths,
	barSpans,
	isBarredPost,
} from '../../src/content/no-links';
import type { RuledBlock } from '../../src/content/no-links';
import { readSavedSpans } from '../../src/content/read-saved-spans';
import type { NoLinkRules } from '../../src/contract/types';
import { registerFormats } from './register-formats';

registerFormats();

const NONE: NoLinkRules = { types: [], pageIds: [], blocks: [], classes: [] };

const CONTENT = `<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->

<!-- wp:group {"className":"legal no-links"} --><div class="wp-block-group legal no-links"><!-- wp:heading --><h2>Two</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>Three</p><!-- /wp:paragraph --></div><!-- /wp:group -->

<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>Four</td></tr></tbody></table></figure><!-- /wp:table -->

<!-- wp:acme/box --><div><!-- wp:paragraph --><p>Five</p><!-- /wp:paragraph --></div><!-- /wp:acme/box -->`;

/** Texts that may still carry a suggestion. */
function open( rules: Partial< NoLinkRules > ): string[] {
	const barred = barredPaths( CONTENT, { ...NONE, ...rules } );
	return barSpans( readSavedSpans( CONTENT ), ( id ) => barred.has( id ) )
		.filter( ( { kind } ) =>
			[ 'paragraph', 'list-item', 'table-cell' ].includes( kind )
		)
		.map( ( { text } ) => text );
}

describe( 'rules on where no links are suggested', () => {
	it.each( [
		[ 'no rule', {}, [ 'One', 'Three', 'Four', 'Five' ] ],
		[ 'a class', { classes: [ 'no-links' ] }, [ 'One', 'Four', 'Five' ] ],
		[
			'part of a class',
			{ classes: [ 'no' ] },
			[ 'One', 'Three', 'Four', 'Five' ],
		],
		[ 'a block', { blocks: [ 'core/table' ] }, [ 'One', 'Three', 'Five' ] ],
		[
			'a block around others',
			{ blocks: [ 'acme/box' ] },
			[ 'One', 'Three', 'Four' ],
		],
		[
			'all blocks of a plugin',
			{ blocks: [ 'acme/*' ] },
			[ 'One', 'Three', 'Four' ],
		],
		[
			'both',
			{ blocks: [ 'core/table' ], classes: [ 'legal' ] },
			[ 'One', 'Five' ],
		],
		[ 'all blocks of WordPress', { blocks: [ 'core/*' ] }, [] ],
	] )( 'leaves with %s', ( _name, rules, expected ) => {
		expect( open( rules ) ).toEqual( expected );
	} );

	it( 'keeps what a heading is', () => {
		const barred = barredPaths( CONTENT, {
			...NONE,
			classes: [ 'legal' ],
		} );
		expect(
			barSpans( readSavedSpans( CONTENT ), ( id ) =>
				barred.has( id )
			).find( ( { text } ) => text === 'Two' )?.kind
		).toBe( 'heading' );
	} );

	it( 'bars the blocks of the editor in the same way', () => {
		const block = (
			clientId: string,
			name: string,
			className?: unknown,
			innerBlocks: RuledBlock[] = []
		): RuledBlock => ( {
			clientId,
			name,
			attributes: { className },
			innerBlocks,
		} );
		expect( [
			...barredBlocks(
				[
					block( 'a', 'core/paragraph' ),
					block( 'b', 'core/group', 'x no-links', [
						block( 'c', 'core/paragraph' ),
					] ),
					block( 'd', 'core/paragraph', 7 ),
				],
				{ ...NONE, classes: [ 'no-links' ] }
			),
		] ).toEqual( [ 'b', 'c' ] );
	} );

	it.each( [
		[ 'no rule', {}, false ],
		[ 'its type', { types: [ 'page' ] }, true ],
		[ 'another type', { types: [ 'post' ] }, false ],
		[ 'itself', { pageIds: [ 7 ] }, true ],
		[ 'another page', { pageIds: [ 8 ] }, false ],
	] )( 'bars a whole page by %s', ( _name, rules, expected ) => {
		expect(
			isBarredPost( { ...NONE, ...rules }, { id: 7, postType: 'page' } )
		).toBe( expected );
	} );
} );
