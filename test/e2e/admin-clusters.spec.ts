import { expect, test } from './fixtures';
import { AdminPage } from './fixtures/admin-page';
import { refusal } from './fixtures/answers';
import { findViolations } from './fixtures/axe';
import { namesOfKept } from './fixtures/kept';
import { multiplySite } from './fixtures/large-site';

const OURS = '#care-pathway-links-admin';
/** The route as it is, and as a query, encoded, where the site has no permalinks. */
const LINKS = /audit(?:\/|%2F)links/;

test( 'the list says what the picture shows, and a page is one click away @main-path', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'clusters' } );
	const clusters = admin.content.getByRole( 'list', { name: 'Clusters' } );
	await expect( clusters ).toBeVisible();
	expect( await findViolations( page, OURS ) ).toEqual( [] );

	const first = clusters.getByRole( 'listitem' ).first();
	await first.locator( 'summary' ).focus();
	await page.keyboard.press( 'Enter' );
	const table = first.getByRole( 'table' );
	await expect( table.getByRole( 'row' ).nth( 1 ) ).toContainText(
		'Pillar page'
	);
	const title = await table
		.getByRole( 'row' )
		.nth( 1 )
		.getByRole( 'link' )
		.innerText();
	await table
		.getByRole( 'button', { name: `Details of ${ title }` } )
		.focus();
	await page.keyboard.press( 'Enter' );

	const details = admin.content.getByRole( 'region', {
		name: 'The chosen page',
	} );
	await expect( details ).toBeFocused();
	await expect( details.getByRole( 'heading' ) ).toHaveText( title );
	await expect( details ).toContainText( 'Pillar page' );
	await expect( page ).toHaveURL( /post=/ );
	expect( await findViolations( page, OURS ) ).toEqual( [] );

	await page.reload();
	await expect( details.getByRole( 'heading' ) ).toHaveText( title );
} );

test( 'the picture is drawn, and a page is chosen in it', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'clusters' } );
	const picture = admin.content.getByRole( 'application' );
	await expect( picture ).toBeVisible();
	await expect.poll( () => colorsOf( picture ) ).toBeGreaterThan( 3 );

	// The largest cluster stands where the map begins to be laid out: its pillar is in the middle of its circle.
	const before = await picture.screenshot();
	await picture.focus();
	await page.keyboard.press( '+' );
	await expect
		.poll( async () => before.equals( await picture.screenshot() ) )
		.toBe( false );
	await page.keyboard.press( '0' );
	const box = await picture.boundingBox();
	const details = admin.content.getByRole( 'region', {
		name: 'The chosen page',
	} );
	await expect( async () => {
		for ( let x = 0.1; x < 0.95; x += 0.05 ) {
			await picture.click( {
				position: {
					x: ( box?.width ?? 0 ) * x,
					y: ( box?.height ?? 0 ) / 2,
				},
			} );
			if ( await details.isVisible() ) {
				return;
			}
		}
		throw new Error( 'No page was hit.' );
	} ).toPass();
	await details.getByRole( 'button', { name: 'Close' } ).click();
	await expect( details ).toBeHidden();
} );

test( 'a filter leaves clusters of one specialty, and the address says so', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'clusters' } );
	const clusters = admin.content
		.getByRole( 'list', { name: 'Clusters' } )
		.locator( '> li' );
	await expect( clusters.first() ).toBeVisible();
	const all = await clusters.count();
	await admin.content
		.getByRole( 'combobox', { name: 'Specialty' } )
		.selectOption( { index: 1 } );
	await expect.poll( () => clusters.count() ).toBeLessThan( all );
	await expect( page ).toHaveURL( /specialty=/ );
	await admin.content
		.getByRole( 'searchbox', { name: 'Search pages' } )
		.fill( 'nothing of this name' );
	await expect( admin.content ).toContainText( 'No cluster fits.' );
	expect( await findViolations( page, OURS ) ).toEqual( [] );
} );

test( 'clusters of more than 2,000 pages are drawn closed, and open one by one', async ( {
	admin,
	page,
} ) => {
	test.slow();
	await multiplySite( page, 15 );
	await admin.open( { screen: 'clusters' } );
	const picture = admin.content.getByRole( 'application' );
	await expect( picture ).toBeVisible( { timeout: 90_000 } );
	await expect( admin.content ).toContainText( 'clusters are drawn closed' );
	await expect(
		admin.content
			.getByRole( 'status' )
			.filter( { hasText: 'Clusters shown' } )
	).toContainText( /Pages of the site: 2,\d{3}\./ );
	expect( await findViolations( page, OURS ) ).toEqual( [] );

	// From so near the last clusters, which stand outside, are out of sight: a page that is chosen comes into the middle.
	await picture.focus();
	for ( let step = 0; step < 10; step++ ) {
		await page.keyboard.press( '+' );
	}
	const cluster = admin.content
		.getByRole( 'list', { name: 'Clusters' } )
		.locator( ':scope > li' )
		.nth( -2 );
	await cluster.locator( 'summary' ).click();
	await cluster
		.getByRole( 'button', { name: /^Details of / } )
		.first()
		.click();
	const details = admin.content.getByRole( 'region', {
		name: 'The chosen page',
	} );
	await expect( details ).toBeVisible();
	const title = await details.getByRole( 'heading' ).innerText();
	const open = await pixelsOf( picture );
	await details.getByRole( 'button', { name: 'Close' } ).click();
	await expect( details ).toHaveCount( 0 );
	await expect.poll( () => pixelsOf( picture ) ).not.toBe( open );

	// No page of a closed cluster can be hit: the first click opens it, the second finds the page.
	const closed = await pixelsOf( picture );
	await picture.click();
	await expect.poll( () => pixelsOf( picture ) ).not.toBe( closed );
	await expect( details ).toHaveCount( 0 );
	await picture.click();
	await expect( details.getByRole( 'heading' ) ).toHaveText( title );
} );

test( 'a failure is told, and trying again helps', async ( { page, site } ) => {
	let isBroken = true;
	await page.route( LINKS, ( route ) =>
		isBroken
			? route.fulfill( refusal( 'internal_server_error', 500 ) )
			: route.continue()
	);
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'clusters' } );
	const again = admin.content.getByRole( 'button', { name: 'Try again' } );
	await expect( again ).toBeVisible();
	isBroken = false;
	await again.click();
	await expect(
		admin.content.getByRole( 'list', { name: 'Clusters' } )
	).toBeVisible();
} );

test( 'what was shown last is there at the next visit, without a question about links', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	// A check that is due reads the links for itself, once the map is there.
	await admin.openChecked( { screen: 'overview' } );
	await admin.openChecked( { screen: 'clusters' } );
	const clusters = admin.content.getByRole( 'list', { name: 'Clusters' } );
	// What the check found comes after the map.
	await expect( clusters ).toContainText( 'that no page leads to' );
	const names = await clusters.locator( 'summary' ).allInnerTexts();
	await expect
		.poll( () => page.evaluate( namesOfKept ), { timeout: 30_000 } )
		.toContain( 'map' );

	const asked: string[] = [];
	await page.route( LINKS, ( route ) => {
		asked.push( route.request().url() );
	} );
	await page.reload();
	await expect( clusters.locator( 'summary' ) ).toHaveText( names, {
		useInnerText: true,
	} );
	await expect( admin.content.locator( 'canvas' ) ).toBeVisible();
	expect( asked ).toEqual( [] );
} );

/** What is drawn. */
function pixelsOf(
	picture: ReturnType< AdminPage[ 'content' ][ 'getByRole' ] >
): Promise< string > {
	return picture
		.locator( 'canvas' )
		.evaluate( ( canvas ) => ( canvas as HTMLCanvasElement ).toDataURL() );
}

/** How many colours a picture has. */
async function colorsOf(
	picture: ReturnType< AdminPage[ 'content' ][ 'getByRole' ] >
): Promise< number > {
	return picture.locator( 'canvas' ).evaluate( ( canvas ) => {
		const { width, height } = canvas as HTMLCanvasElement;
		const data = ( canvas as HTMLCanvasElement )
			.getContext( '2d' )
			?.getImageData( 0, 0, width, height ).data;
		return new Set(
			new Uint32Array( data?.buffer ?? new ArrayBuffer( 0 ) )
		).size;
	} );
}
