import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from './fixtures';

interface Expectations {
	expected: { anchor: string; target: string }[];
	forbidden: { anchor?: string; target: string }[];
}

const FOLDER = join( __dirname, '../fixtures/clinic/drafts' );
const SLUG = 'understanding-your-a1c-result';
const { expected, forbidden }: Expectations = JSON.parse(
	readFileSync( join( FOLDER, `${ SLUG }.expected.json` ), 'utf8' )
);
const draft = readFileSync( join( FOLDER, `${ SLUG }.html` ), 'utf8' );

test.describe( 'the demo draft', () => {
	test.beforeEach( async ( { editor, site } ) => {
		const post = site.drafts.find( ( { slug } ) => slug === SLUG );
		await editor.open( post?.id ?? 0 );
		await expect( editor.sidebar.cards ).not.toHaveCount( 0 );
	} );

	test( 'gets links that its expected list asks for', async ( {
		editor,
	} ) => {
		const words = await editor.sidebar.readWords();
		const found = expected.filter( ( { anchor } ) =>
			words.includes( anchor )
		);
		expect( found.length ).toBeGreaterThanOrEqual( 3 );
	} );

	test( 'gets no link to a page its list forbids', async ( { editor } ) => {
		const shown = await editor.sidebar.readLinks();

		for ( const { anchor, target } of forbidden.filter( occursOnce ) ) {
			expect(
				shown.filter(
					( { words, url } ) =>
						url.endsWith( `/${ target }/` ) &&
						( anchor === undefined || words === anchor )
				)
			).toEqual( [] );
		}
	} );

	test( 'says of every suggestion where it leads and why', async ( {
		editor,
	} ) => {
		for ( const card of await editor.sidebar.cards.all() ) {
			await expect( card.getByRole( 'link' ) ).toHaveAttribute(
				'href',
				/^http/
			);
			const why = card.getByRole( 'button', { name: 'Why?' } );
			await why.click();
			await expect( why ).toHaveAttribute( 'aria-expanded', 'true' );
			const id = await why.getAttribute( 'aria-controls' );
			await expect( card.locator( `[id="${ id }"]` ) ).toContainText(
				/\w/
			);
		}
	} );

	test( 'is read in a worker, away from the typing', async ( { page } ) => {
		expect(
			page
				.workers()
				.map( ( worker ) => worker.url() )
				.filter( ( url ) =>
					url.includes( '/care-pathway-links/build/' )
				)
		).toHaveLength( 1 );
	} );

	test( 'says how many links suit a text of this length', async ( {
		editor,
	} ) => {
		await expect( editor.sidebar.region ).toContainText(
			/\d+ of \d+ links for a page of this length/
		);
	} );
} );

// A card says which words, but not which of several places with these words.
function occursOnce( { anchor }: { anchor?: string } ): boolean {
	return anchor === undefined || draft.split( anchor ).length === 2;
}
