import type { Locator, Page } from '@playwright/test';

import type { SavedPost } from '../../src/contract/site-audit';
import orphans from '../fixtures/clinic/inbound.json';

import { expect, slowDown, test } from './fixtures';
import { AdminPage } from './fixtures/admin-page';
import { findViolations } from './fixtures/axe';
import type { Rest } from './fixtures/rest';
import { loginLink } from './fixtures/site';
import type { Site } from './fixtures/site';

const BATCHES =
	/care-pathway-links(?:\/|%2F)v1(?:\/|%2F)audit(?:\/|%2F)batches/;

const POSTS = /care-pathway-links(?:\/|%2F)v1(?:\/|%2F)audit(?:\/|%2F)posts/;

// Each of them reads the whole site, some twice: on a busy machine that alone takes most of a minute.
test.slow();

const noViolations = async ( page: Page ) =>
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);

/** Opens the screen and waits until all pages are read. */
async function open(
	page: Page,
	site: Site,
	target: string
): Promise< { admin: AdminPage; items: Locator } > {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'inbound', target } );
	await expect(
		admin.content.getByRole( 'button', { name: 'Read all again' } )
	).toBeVisible( { timeout: 60_000 } );
	return {
		admin,
		items: admin.content
			.getByRole( 'list', { name: 'Links that would fit' } )
			.locator( ':scope > li' ),
	};
}

/** Ids of the pages that the items are about, each once. */
async function sourceIds( items: Locator ): Promise< number[] > {
	const links = await items
		.getByRole( 'link', { name: /^Edit/ } )
		.evaluateAll( ( all ) =>
			all.map( ( one ) => one.getAttribute( 'href' ) )
		);
	return [
		...new Set(
			links.map( ( href ) =>
				Number( new URL( href ?? '' ).searchParams.get( 'post' ) )
			)
		),
	];
}

async function contents(
	rest: Rest,
	ids: readonly number[]
): Promise< Record< number, string > > {
	const query = ids.map( ( id ) => `ids[]=${ id }` ).join( '&' );
	const posts = await rest.get< SavedPost[] >(
		`/care-pathway-links/v1/audit/posts?${ query }`
	);
	return Object.fromEntries(
		posts.map( ( { postId, content } ) => [ postId, content ] )
	);
}

async function addChosen( admin: AdminPage, page: Page ): Promise< void > {
	await admin.content
		.getByRole( 'button', { name: /^Add \d+ links?$/ } )
		.click();
	await page
		.getByRole( 'dialog' )
		.getByRole( 'button', { name: /^Add \d+ links?$/ } )
		.click();
}

test( 'orphans that other pages name get links; ten are added in one go and taken off to the byte', async ( {
	page,
	site,
	rest,
} ) => {
	const { admin, items } = await open( page, site, 'orphans' );
	const labels = await items
		.getByRole( 'checkbox' )
		.evaluateAll( ( all ) =>
			all.map(
				( one ) =>
					( one as HTMLInputElement ).labels?.[ 0 ]?.textContent ?? ''
			)
		);
	const found = new Set(
		labels.map( ( label ) => label.split( ' → ' )[ 1 ] )
	);
	const titles = await Promise.all(
		orphans
			.filter( ( { evidence } ) => evidence.length > 0 )
			.map( async ( { orphan } ) => {
				const [ entry ] = await rest.get<
					{ title: { raw: string } }[]
				>( `/wp/v2/pages?slug=${ orphan }&_fields=title&context=edit` );
				return entry?.title.raw ?? orphan;
			} )
	);
	expect( titles.filter( ( title ) => ! found.has( title ) ) ).toEqual( [] );
	await noViolations( page );
	await page.screenshot( { path: 'test-results/inbound-orphans.png' } );

	const boxes = items.getByRole( 'checkbox' );
	for ( let place = 0; place < 10; place++ ) {
		await boxes.nth( place ).check();
	}
	const ids = await sourceIds( items );
	const before = await contents( rest, ids );
	await admin.content.getByRole( 'button', { name: 'Add 10 links' } ).click();
	await expect( page.getByRole( 'dialog' ) ).toContainText( 'will be saved' );
	expect( await findViolations( page, '[role=dialog]' ) ).toEqual( [] );
	await page.screenshot( { path: 'test-results/inbound-confirm.png' } );
	await page
		.getByRole( 'dialog' )
		.getByRole( 'button', { name: 'Add 10 links' } )
		.click();
	const undo = admin.content.getByRole( 'button', {
		name: /^Undo: 10 links/,
	} );
	await expect( undo ).toBeVisible( { timeout: 30_000 } );
	const done = admin.content.getByRole( 'region', { name: 'What was done' } );
	await expect(
		done.getByRole( 'progressbar' ).or( done.getByText( 'Left alone' ) )
	).toHaveCount( 0, { timeout: 30_000 } );
	await expect( done.getByText( 'Link added.' ).first() ).toBeVisible();
	await noViolations( page );
	await page.screenshot( { path: 'test-results/inbound-done.png' } );

	const linked = await contents( rest, ids );
	const added = ids.reduce(
		( sum, id ) =>
			sum +
			( linked[ id ]?.split( '<a ' ).length ?? 0 ) -
			( before[ id ]?.split( '<a ' ).length ?? 0 ),
		0
	);
	expect( added ).toBe( 10 );

	await undo.click();
	await expect(
		admin.content.getByRole( 'button', { name: /^Undo/ } )
	).toHaveCount( 0, { timeout: 30_000 } );
	await expect.poll( () => contents( rest, ids ) ).toEqual( before );
} );

test( 'a page that was changed and one that is open elsewhere are left alone, and it is said', async ( {
	page,
	site,
	rest,
	browser,
} ) => {
	const { admin, items } = await open( page, site, 'orphans' );
	const [ changed = 0, locked = 0, fine = 0 ] = await sourceIds( items );
	const item = ( id: number ) =>
		items.filter( {
			has: page.locator( `a[href*="post=${ id }&"]` ),
		} );
	for ( const id of [ changed, locked, fine ] ) {
		await item( id ).getByRole( 'checkbox' ).first().check();
	}
	const other = await browser.newContext();
	const elsewhere = await other.newPage();
	await slowDown( elsewhere );
	await elsewhere.goto(
		loginLink(
			site,
			'administrator',
			`/wp-admin/post.php?post=${ locked }&action=edit`
		)
	);
	const before = await contents( rest, [ changed, locked, fine ] );
	const types =
		await rest.get< Record< string, { rest_base: string } > >(
			'/wp/v2/types'
		);
	for ( const { rest_base: base } of Object.values( types ) ) {
		const entries = await rest
			.get< { id: number }[] >(
				`/wp/v2/${ base }?include=${ changed }&_fields=id`
			)
			.catch( () => [] );
		if ( Array.isArray( entries ) && entries[ 0 ]?.id === changed ) {
			await rest.post( `/wp/v2/${ base }/${ changed }`, {
				content: `${ before[ changed ] }\n\n<!-- wp:paragraph -->\n<p>Newer.</p>\n<!-- /wp:paragraph -->`,
			} );
			break;
		}
	}

	await addChosen( admin, page );
	const done = admin.content.getByRole( 'region', { name: 'What was done' } );
	await expect( done.getByRole( 'listitem' ) ).toHaveCount( 3 );
	await expect( done ).toContainText( 'somebody changed this page since' );
	await expect( done ).toContainText( 'somebody has this page open' );
	await expect( done ).toContainText( 'Link added.' );
	await expect( page.locator( '#a11y-speak-assertive' ) ).toHaveText(
		'1 page was changed. 2 pages were left alone.'
	);
	const after = await contents( rest, [ changed, locked, fine ] );
	expect( after[ changed ] ).toContain( 'Newer.' );
	expect( after[ locked ] ).toBe( before[ locked ] );
	expect( after[ fine ] ).not.toBe( before[ fine ] );
	await page.screenshot( { path: 'test-results/inbound-skipped.png' } );
	await other.close();
} );

test( 'a connection that is lost in the middle loses nothing and does nothing twice', async ( {
	page,
	site,
	rest,
} ) => {
	const { admin, items } = await open( page, site, 'orphans' );
	const ids = await sourceIds( items );
	const before = await contents( rest, ids );
	await admin.content.getByRole( 'button', { name: 'Choose all' } ).click();
	const count = await items.count();
	let sent = 0;
	await page.route( BATCHES, async ( route ) => {
		if ( route.request().method() !== 'POST' || ++sent !== 2 ) {
			return route.continue();
		}
		// The server does its part; the answer is lost.
		await route.fetch();
		return route.abort();
	} );
	await addChosen( admin, page );
	await admin.content.getByRole( 'button', { name: 'Try again' } ).click();
	const done = admin.content.getByRole( 'region', { name: 'What was done' } );
	await expect( done.getByRole( 'listitem' ) ).toHaveCount( ids.length, {
		timeout: 30_000,
	} );
	await expect( done ).not.toContainText( 'Left alone' );
	const after = await contents( rest, ids );
	const links = ( all: Record< number, string > ) =>
		Object.values( all ).join( '' ).split( '<a ' ).length;
	expect( links( after ) - links( before ) ).toBe( count );
} );

test( 'one page is chosen by keyboard, reading is stopped and goes on, and no block breaks', async ( {
	page,
	site,
	editor,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'inbound' } );
	await admin.content
		.getByRole( 'searchbox', { name: 'Page that others should lead to' } )
		.focus();
	await page.keyboard.type( 'joint injections' );
	const found = admin.content.getByRole( 'list', { name: 'Pages found' } );
	await expect( found.getByRole( 'link' ).first() ).toHaveText(
		'Joint injections'
	);
	await noViolations( page );
	await page.screenshot( { path: 'test-results/inbound-choose.png' } );

	// The second part of the pages waits until somebody has stopped the reading.
	let asked = 0;
	let letGo = () => {};
	const isFree = new Promise< void >( ( resolve ) => ( letGo = resolve ) );
	await page.route( POSTS, async ( route ) => {
		if ( ++asked === 2 ) {
			await isFree;
		}
		return route.continue();
	} );
	await found.getByRole( 'link' ).first().focus();
	await page.keyboard.press( 'Enter' );
	await expect( admin.content ).toContainText( 'To “Joint injections”' );
	await expect( page ).toHaveURL( /screen=inbound&target=\d+/ );
	await expect.poll( () => asked ).toBe( 2 );
	await admin.content.getByRole( 'button', { name: 'Stop reading' } ).click();
	letGo();
	await admin.content.getByRole( 'button', { name: 'Read on' } ).click();
	const end = admin.content.getByRole( 'button', { name: 'Read all again' } );
	await expect( end ).toBeVisible( { timeout: 60_000 } );
	await expect( admin.content ).toContainText( '146 of 146 pages were read' );

	// Another tab, another day: only what was found is looked at again.
	const before = asked;
	await page.reload();
	await expect( end ).toBeVisible( { timeout: 60_000 } );
	expect( asked - before ).toBe( 1 );

	const items = admin.content
		.getByRole( 'list', { name: 'Links that would fit' } )
		.locator( ':scope > li' );
	const box = items.getByRole( 'checkbox', { name: /^Orthopedics/ } ).first();
	await box.focus();
	await page.keyboard.press( 'Space' );
	await expect( box ).toBeChecked();
	const [ first = 0 ] = await sourceIds(
		items.filter( {
			has: page.getByRole( 'checkbox', { name: /^Orthopedics/ } ),
		} )
	);
	await page.setViewportSize( { width: 400, height: 900 } );
	await page.screenshot( { path: 'test-results/inbound-narrow.png' } );
	await page.evaluate( () => ( document.documentElement.dir = 'rtl' ) );
	await page.screenshot( { path: 'test-results/inbound-rtl.png' } );
	await page.evaluate( () => ( document.documentElement.dir = 'ltr' ) );
	await page.setViewportSize( { width: 1280, height: 900 } );
	await addChosen( admin, page );
	await expect( admin.content ).toContainText( 'Link added.' );

	// The block editor finds nothing wrong with what was saved.
	await editor.open( first, 'administrator' );
	await expect(
		page
			.frameLocator( 'iframe[name="editor-canvas"]' )
			.getByRole( 'link', { name: 'joint injections' } )
	).toBeVisible();
	expect(
		await page.evaluate( () =>
			(
				window as unknown as {
					wp: {
						data: {
							select: ( store: string ) => {
								getBlocks: () => { isValid: boolean }[];
							};
						};
					};
				}
			 ).wp.data
				.select( 'core/block-editor' )
				.getBlocks()
				.every( ( { isValid } ) => isValid )
		)
	).toBe( true );
} );
