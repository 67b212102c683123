import type { Page } from '@playwright/test';

import { expect, test } from './fixtures';
import { INDEX } from './fixtures/answers';
import { VISIT, writeParagraphs } from './fixtures/write-post';

test.describe( 'the page index of an earlier visit', () => {
	let postId = 0;

	test.beforeEach( async ( { editor, page, rest } ) => {
		postId = await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} );
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		// Suggestions do not wait until the browser has written down what they were made from.
		await expect.poll( () => readKept( page ) ).toContain( 'a1c-testing' );
	} );

	test( 'gives suggestions where the server says nothing about its pages', async ( {
		editor,
		page,
	} ) => {
		await page.route( INDEX, ( route ) => route.abort() );
		await editor.open( postId, 'editor' );

		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		await expect( editor.sidebar.region ).toContainText(
			'as they were at your last visit'
		);

		await page.unroute( INDEX );
		await editor.sidebar.region
			.getByRole( 'button', { name: 'Try again' } )
			.click();
		await expect( editor.sidebar.region ).not.toContainText(
			'as they were at your last visit'
		);
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'is not fetched again while nothing changed', async ( {
		editor,
		page,
	} ) => {
		const asked = watch( page );
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		await expect.poll( () => asked.length ).toBe( 1 );
		expect( asked ).toEqual( [ 'index' ] );
	} );

	test( 'is brought up to date when a page has changed', async ( {
		editor,
		page,
		rest,
	} ) => {
		const [ target ] = await rest.get< { id: number }[] >(
			'/wp/v2/pages?slug=a1c-testing'
		);
		await rest.post( `/wp/v2/pages/${ target?.id }`, {
			title: 'A1C testing at our clinic',
		} );
		const asked = watch( page );
		await editor.open( postId, 'editor' );

		await expect( editor.sidebar.card( 'A1C testing' ) ).toContainText(
			'A1C testing at our clinic'
		);
		expect( asked ).toEqual( [ 'index', 'index/0' ] );
	} );

	test( 'holds pages of the site and nothing of the post', async ( {
		page,
	} ) => {
		expect( await readKept( page ) ).not.toContain( 'gather a few things' );
	} );

	test( 'is done without where the browser keeps nothing', async ( {
		editor,
		page,
	} ) => {
		await page.route( /engine-worker\.js/, async ( route ) => {
			const response = await route.fetch();
			await route.fulfill( {
				response,
				body: `Object.defineProperty( self, 'indexedDB', { get() { throw new DOMException( 'No.', 'SecurityError' ); } } );${ await response.text() }`,
			} );
		} );
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	} );
} );

/** Writes down what is asked about the page index from now on. */
function watch( page: Page ): string[] {
	const asked: string[] = [];
	page.on( 'request', ( request ) => {
		const [ , route ] =
			/care-pathway-links\/v1\/(index[^?&]*)/.exec(
				decodeURIComponent( request.url() )
			) ?? [];
		if ( route ) {
			asked.push( route );
		}
	} );
	return asked;
}

/** The texts of pages that the browser keeps; empty where it keeps nothing yet. */
function readKept( page: Page ): Promise< string > {
	return page.evaluate(
		() =>
			new Promise< string >( ( resolve, reject ) => {
				const opening = indexedDB.open( 'care-pathway-links' );
				opening.onerror = reject;
				opening.onsuccess = () => {
					const all = opening.result
						.transaction( 'texts' )
						.objectStore( 'texts' )
						.getAll();
					all.onerror = reject;
					all.onsuccess = () => {
						opening.result.close();
						resolve( JSON.stringify( all.result ) );
					};
				};
			} )
	);
}
