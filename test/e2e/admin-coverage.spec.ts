import { readFileSync } from 'node:fs';

import { expect, test } from './fixtures';
import { AdminPage } from './fixtures/admin-page';
import { INDEX, keepBuilding, refusal } from './fixtures/answers';
import { loginLink } from './fixtures/site';

test( 'the matrix says of every condition what it leads to, and counts it', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open();
	const row = admin.row( 'Hypothyroidism' );

	await expect( row.getByRole( 'cell' ).nth( 1 ) ).toHaveText( 'This page' );
	await expect( row.getByRole( 'cell' ).nth( 2 ) ).toContainText( 'Linked' );
	await expect( row.getByRole( 'cell' ).nth( 2 ) ).toContainText(
		'Thyroid blood tests'
	);
	await expect( row.getByRole( 'cell' ).nth( 3 ) ).toContainText(
		'Not linked'
	);

	const conditions = await admin.conditions().count();
	const counted = await admin.content
		.locator( 'dt strong' )
		.allTextContents();
	expect( counted ).toHaveLength( 3 );
	expect( counted.reduce( ( sum, text ) => sum + Number( text ), 0 ) ).toBe(
		conditions * 5
	);
	for ( const [ place, state ] of [
		'is-linked',
		'is-unlinked',
		'is-missing',
	].entries() ) {
		const cells = await admin.content
			.locator( `td.${ state } .care-pathway-links-matrix__state` )
			.count();
		expect( cells ).toBe( Number( counted[ place ] ) );
	}
} );

test( 'filters are in the address, and the file gets what is shown', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open();
	await admin.content
		.getByLabel( 'With a stage that is' )
		.selectOption( 'Not linked' );
	await admin.content
		.getByLabel( 'At', { exact: true } )
		.selectOption( 'Treat' );
	await admin.content
		.getByRole( 'searchbox', { name: 'Search conditions' } )
		.fill( 'hypoth' );
	await expect( admin.conditions() ).toHaveText( [ /^Hypothyroidism/ ] );
	await expect( admin.said ).toHaveText( '1 condition is shown.' );

	await page.reload();
	await expect( admin.conditions() ).toHaveText( [ /^Hypothyroidism/ ] );
	await expect(
		admin.content.getByLabel( 'At', { exact: true } )
	).toHaveValue( 'treat' );

	const download = page.waitForEvent( 'download' );
	await admin.content.getByRole( 'button', { name: 'Export CSV' } ).click();
	const lines = readFileSync( await ( await download ).path(), 'utf8' )
		.trim()
		.split( '\r\n' );
	expect( lines ).toHaveLength( 2 );
	expect( lines[ 0 ] ).toMatch( /^\uFEFF?"Condition","Address"/ );
	expect( lines[ 1 ] ).toMatch( /^"Hypothyroidism/ );

	await admin.content
		.getByRole( 'searchbox', { name: 'Search conditions' } )
		.fill( 'nothing of this name' );
	await admin.content.getByRole( 'button', { name: 'Show all' } ).click();
	await expect( admin.row( 'Type 2 diabetes' ) ).toBeVisible();
} );

test( 'what is not linked is one click from the editor, at its stage @main-path', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { search: 'hypothyroidism' } );
	await admin
		.row( 'Hypothyroidism' )
		.getByRole( 'link', {
			name: /^Add a link to Hypothyroidism.*: Treat$/,
		} )
		// The editor may take longer to open than a click may.
		.click( { noWaitAfter: true } );
	await page.waitForURL(
		/post\.php\?post=\d+&action=edit&care-pathway-links=next-steps&stage=treat$/
	);
	await expect(
		page.getByRole( 'tab', { name: 'Next steps', selected: true } )
	).toBeVisible();
	await expect(
		page.getByRole( 'tabpanel', { name: 'Next steps' } )
	).toContainText( 'You are here' );
} );

test( 'what has no page is one click from a new one with a title', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { state: 'missing', stage: 'test' } );
	const link = admin.content
		.getByRole( 'link', { name: /^Write a page for Acne: Test$/ } )
		.first();
	await link.click( { noWaitAfter: true } );
	await page.waitForURL( /post-new\.php/ );
	await expect(
		page
			.frameLocator( 'iframe[name="editor-canvas"]' )
			.getByRole( 'textbox', { name: 'Add title' } )
	).toHaveText( 'Acne: tests' );
} );

test( 'screens are reached by keyboard, and back leads back', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open();
	await admin.tab( 'Your pathways' ).focus();
	await page.keyboard.press( 'Enter' );
	const heading = admin.content.getByRole( 'heading', {
		name: 'Your pathways',
	} );
	await expect( heading ).toBeFocused();
	await expect( admin.tab( 'Your pathways' ) ).toHaveAttribute(
		'aria-current',
		'page'
	);
	await expect( page ).toHaveTitle( /^Your pathways/ );
	await page.goBack();
	await expect(
		admin.content.getByRole( 'heading', { name: 'Pathway coverage' } )
	).toBeFocused();
	await admin.content
		.getByRole( 'region', { name: /^Conditions and the stages/ } )
		.focus();
	await page.keyboard.press( 'Tab' );
	await expect( admin.conditions().first() ).toBeFocused();
} );

test( 'a failure is told, and another try mends it', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await page.route( INDEX, ( route ) =>
		route.fulfill( refusal( 'internal_server_error', 500 ) )
	);
	await admin.open();
	await expect( admin.content ).toContainText(
		'The site reported an error.'
	);
	await page.unroute( INDEX );
	await admin.content.getByRole( 'button', { name: 'Try again' } ).click();
	await expect( admin.row( 'Hypothyroidism' ) ).toBeVisible();
} );

test( 'while the index is loaded or built the screen says how far it is', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await page.route( INDEX, () => {} );
	await admin.open();
	await expect( admin.content.getByRole( 'status' ) ).toContainText(
		'Reading the site’s pages'
	);
	await page.unroute( INDEX );
	const goOn = await keepBuilding( page );
	await page.reload();
	await expect( admin.content ).toContainText( 'is being built' );
	await expect( admin.content ).toContainText(
		'No published page of this site is about a condition yet'
	);
	await goOn();
	await expect( admin.row( 'Hypothyroidism' ) ).toBeVisible();
} );

test( 'who may not plan does not get in, and a lost right is told', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await page.goto( loginLink( site, 'author', '/wp-admin/' ) );
	await expect(
		page.getByRole( 'link', { name: 'Care Pathway Links' } )
	).toHaveCount( 0 );
	await admin.open( {}, 'author' );
	await expect( page.locator( 'body' ) ).toContainText(
		'Sorry, you are not allowed to access this page.'
	);

	await page.context().clearCookies();
	await page.route( INDEX, ( route ) =>
		route.fulfill( refusal( 'rest_forbidden', 403 ) )
	);
	await admin.open();
	await expect( admin.content ).toContainText(
		'Your account may not see or change the pathways of this site.'
	);
	await expect(
		admin.content.getByRole( 'button', { name: 'Try again' } )
	).toHaveCount( 0 );
} );

test( 'on a narrow window only the table scrolls sideways', async ( {
	page,
	site,
} ) => {
	await page.setViewportSize( { width: 400, height: 800 } );
	const admin = new AdminPage( page, site );
	await admin.open();
	await expect( admin.row( 'Hypothyroidism' ) ).toBeVisible();
	expect(
		await page.evaluate( () => ( {
			page: document.documentElement.scrollWidth > window.innerWidth,
			table:
				( document.querySelector( '.care-pathway-links-matrix' )
					?.scrollWidth ?? 0 ) > window.innerWidth,
		} ) )
	).toEqual( { page: false, table: true } );
} );
