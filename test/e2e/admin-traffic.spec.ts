import type { Page } from '@playwright/test';

import type { AuditState } from '../../src/contract/site-audit';

import { expect, test } from './fixtures';
import { AdminPage } from './fixtures/admin-page';
import { refusal } from './fixtures/answers';
import { findViolations } from './fixtures/axe';

const OURS = '#care-pathway-links-admin';
/** The route as it is, and as a query, encoded, where the site has no permalinks. */
const TRAFFIC = /audit(?:\/|%2F)traffic/;

interface Row {
	pageId: number;
	clicks: number;
	impressions: number;
	position: number | null;
}

test( 'an export is looked at, mapped, kept and replaced @main-path', async ( {
	page,
	site,
	rest,
} ) => {
	const [ goiter ] = await rest.get< { id: number; link: string }[] >(
		'/wp/v2/pages?slug=thyroid-nodules'
	);
	const link = goiter?.link ?? '';
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'traffic' } );
	await choose( page, [
		'Página;Clics;Veces;Posición',
		`${ link };1.234;20.000;3,5`,
		`${ link }?utm=1;1;2;3,5`,
		`${ new URL( '/never-there/', link ).href };5;6;1`,
		'https://other.test/;1;2;3',
		'thyroid;1;2;3',
	] );

	await expect( admin.content ).toContainText(
		'Say which columns hold the address'
	);
	await admin.content
		.getByRole( 'combobox', { name: 'Times shown' } )
		.selectOption( { label: 'Veces (such as 20.000)' } );
	await expect( admin.content ).toContainText(
		'5 lines. Of this site: 3. Of other sites: 1. Cannot be read: 1.'
	);
	await admin.content.getByText( '1 line that cannot be read' ).click();
	await expect( admin.content ).toContainText(
		'Line 6 (thyroid): this is no address.'
	);
	await admin.content.getByLabel( 'First day' ).fill( '2026-01-01' );
	await admin.content.getByLabel( 'Last day' ).fill( '2026-03-31' );
	expect( await findViolations( page, OURS ) ).toEqual( [] );
	await admin.content
		.getByRole( 'button', { name: 'Import 3 lines' } )
		.click();

	await expect( admin.content ).toContainText(
		'Lines of pages of this site: 2. Lines whose address is no public page here: 1.'
	);
	await admin.content
		.getByText( '1 address that is no public page here' )
		.click();
	await expect( admin.content.getByRole( 'listitem' ) ).toContainText( [
		'/never-there/',
	] );
	expect( await findViolations( page, OURS ) ).toEqual( [] );
	expect( await kept( rest ) ).toEqual( [
		{ pageId: goiter?.id, clicks: 1235, impressions: 20002, position: 3.5 },
	] );

	await admin.content
		.getByRole( 'button', { name: 'Choose another file' } )
		.click();
	await choose( page, [ 'url,clicks,impressions', `${ link },7,8` ] );
	await admin.content.getByLabel( 'First day' ).fill( '2026-04-01' );
	await admin.content.getByLabel( 'Last day' ).fill( '2026-04-30' );
	await admin.content
		.getByRole( 'button', { name: 'Import 1 line' } )
		.click();
	// What was kept before says the same of other days.
	await expect( admin.content ).toContainText(
		/Kept: numbers of 1 page from (?:4\/1\/|Apr 1, )2026 to /
	);
	expect( await kept( rest ) ).toMatchObject( [ { clicks: 7 } ] );

	await admin.content
		.getByRole( 'button', { name: 'Delete these numbers' } )
		.click();
	await page
		.getByRole( 'dialog' )
		.getByRole( 'button', { name: 'Delete' } )
		.click();
	await expect(
		page.getByText( 'The imported numbers were deleted.' ).first()
	).toBeVisible();
	expect( await kept( rest ) ).toEqual( [] );
} );

test( 'what is no table of pages is refused with what to do', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'traffic' } );
	await page.locator( 'input[type=file]' ).setInputFiles( {
		name: 'export.zip',
		mimeType: 'application/zip',
		buffer: Buffer.from( 'PK\x03\x04 and no more' ),
	} );
	await expect( admin.content.getByRole( 'alert' ) ).toContainText(
		'This archive is damaged or was not saved as a whole.'
	);
	expect( await findViolations( page, OURS ) ).toEqual( [] );
	await choose( page, [] );
	await expect( admin.content.getByRole( 'alert' ) ).toContainText(
		'This file is empty.'
	);
} );

test( 'an import that breaks off goes on where it was, and counts nothing twice', async ( {
	page,
	site,
	rest,
} ) => {
	const [ goiter ] = await rest.get< { link: string }[] >(
		'/wp/v2/pages?slug=thyroid-nodules'
	);
	let asked = 0;
	await page.route( TRAFFIC, ( route ) =>
		++asked === 2
			? route.fulfill( refusal( 'internal_server_error', 500 ) )
			: route.continue()
	);
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'traffic' } );
	await choose( page, [
		'url,clicks,impressions',
		...Array.from(
			{ length: 1200 },
			( _entry, n ) => `${ goiter?.link }?n=${ n },1,2`
		),
	] );
	await admin.content.getByLabel( 'First day' ).fill( '2026-01-01' );
	await admin.content.getByLabel( 'Last day' ).fill( '2026-03-31' );
	await admin.content
		.getByRole( 'button', { name: /Import 1.200 lines/ } )
		.click();
	await admin.content.getByRole( 'button', { name: 'Try again' } ).click();

	await expect( admin.content ).toContainText( 'Imported.' );
	expect( await kept( rest ) ).toMatchObject( [
		{ clicks: 1200, impressions: 2400 },
	] );
	const { traffic } = await rest.get< AuditState >(
		'/care-pathway-links/v1/audit'
	);
	expect( traffic ).toMatchObject( { from: '2026-01-01', to: '2026-03-31' } );
} );

test( 'half a million lines are read while the page stays alive', async ( {
	page,
	site,
} ) => {
	// The limit below is as long as the one of a test.
	test.slow();
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'traffic' } );
	await admin.content.locator( 'input[type=file]' ).evaluate( ( input ) => {
		const files = new DataTransfer();
		files.items.add(
			new File(
				[
					'url,clicks,impressions,position\n',
					...Array.from( { length: 500 }, ( _entry, part ) =>
						Array.from(
							{ length: 1000 },
							( _line, n ) =>
								`https://other.test/conditions/page-${ part }-${ n }/,${ n },20,3.5\n`
						).join( '' )
					),
				],
				'pages.csv'
			)
		);
		( input as HTMLInputElement ).files = files.files;
		input.dispatchEvent( new Event( 'change', { bubbles: true } ) );
	} );

	// What takes a while can be stopped: the button answers while the file is read.
	await expect(
		admin.content.getByRole( 'button', { name: 'Stop' } )
	).toBeEnabled();
	await expect( admin.content ).toContainText(
		/500.000 lines. Of this site: 0. Of other sites: 500.000/,
		{ timeout: 60_000 }
	);
	await expect(
		admin.content.getByRole( 'button', { name: 'Import 0 lines' } )
	).toBeDisabled();
} );

async function choose( page: Page, lines: string[] ): Promise< void > {
	await page.locator( 'input[type=file]' ).setInputFiles( {
		name: 'pages.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from( lines.join( '\n' ) ),
	} );
}

/** What the server keeps of the last import. */
async function kept( rest: {
	get: < Answer >( path: string ) => Promise< Answer >;
} ): Promise< Row[] > {
	const { rows } = await rest.get< { rows: Row[] } >(
		'/care-pathway-links/v1/audit/traffic?after=0'
	);
	return rows;
}
