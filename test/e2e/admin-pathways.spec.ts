import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import type { CarePathway, KeptPathways } from '../../src/contract/types';

import { expect, test } from './fixtures';
import { AdminPage } from './fixtures/admin-page';
import type { Rest } from './fixtures/rest';

const ROUTE = '/care-pathway-links/v1/pathways';
const PATHWAYS = /care-pathway-links(?:%2F|\/)v1(?:%2F|\/)pathways/;

const read = ( rest: Rest ) => rest.get< KeptPathways >( ROUTE );

/** Has pathways kept, as somebody else would. */
async function keep( rest: Rest, pathways: CarePathway[] ): Promise< void > {
	const { tag } = await read( rest );
	await rest.post( `${ ROUTE }?_method=PUT`, { knownTag: tag, pathways } );
}

async function pageIds( rest: Rest, ...slugs: string[] ): Promise< number[] > {
	const pages = await rest.get< { id: number; slug: string }[] >(
		`/wp/v2/pages?per_page=100&_fields=id,slug&slug=${ slugs.join() }`
	);
	return slugs.map(
		( slug ) => pages.find( ( page ) => page.slug === slug )?.id ?? 0
	);
}

async function thyroid( rest: Rest ): Promise< CarePathway > {
	const ids = await pageIds(
		rest,
		'thyroid-blood-tests',
		'thyroid-nodules',
		'thyroid-follow-up-care'
	);
	return {
		id: 'thyroid',
		name: 'Thyroid care',
		topic: 'thyroid',
		language: 'en-US',
		steps: ids.map( ( pageId ) => ( { kind: 'page' as const, pageId } ) ),
	};
}

const OTHER: CarePathway = {
	id: 'other',
	name: 'Heart',
	topic: 'heart',
	language: 'en-US',
	steps: [ { kind: 'role', role: 'test' } ],
};

const save = ( page: Page ) => page.getByRole( 'button', { name: 'Save' } );

test( 'a pathway is planned by keyboard alone @main-path', async ( {
	page,
	site,
	rest,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'pathways' } );
	await expect( admin.content ).toContainText(
		'There are no pathways of yours yet.'
	);
	await admin.content.getByRole( 'link', { name: 'Add a pathway' } ).focus();
	await page.keyboard.press( 'Enter' );
	await admin.content.getByRole( 'textbox', { name: 'Name' } ).focus();
	await page.keyboard.type( 'Thyroid care' );
	await page.keyboard.press( 'Tab' );
	await page.keyboard.type( 'thyroid' );

	const search = admin.content.getByRole( 'searchbox', {
		name: 'Add a page by its title',
	} );
	await search.focus();
	await page.keyboard.type( 'thyroid' );
	const found = admin.content.getByRole( 'list', { name: 'Pages found' } );
	for ( const title of [ 'Thyroid nodules', 'Thyroid follow-up care' ] ) {
		await found
			.getByRole( 'button', { name: `Add ${ title }`, exact: true } )
			.focus();
		await page.keyboard.press( 'Enter' );
	}
	await expect( admin.said ).toHaveText(
		'Thyroid follow-up care was added as step 2.'
	);
	await admin.content
		.getByLabel( 'Or a kind of page' )
		.selectOption( 'Appointment' );
	await admin.content
		.getByRole( 'button', { name: 'Add this kind' } )
		.focus();
	await page.keyboard.press( 'Enter' );

	const up = admin.content.getByRole( 'button', {
		name: 'Move “Thyroid follow-up care” up',
	} );
	await up.focus();
	await page.keyboard.press( 'Enter' );
	await expect( admin.said ).toHaveText(
		'Thyroid follow-up care is now step 1 of 3.'
	);
	await expect( up ).toBeFocused();
	await expect( admin.steps() ).toHaveText( [
		/Thyroid follow-up care/,
		/Thyroid nodules/,
		/A page on the topic: Appointment/,
	] );
	await admin.content
		.getByRole( 'button', { name: /^Move “A page on the topic.*” up$/ } )
		.focus();
	await page.keyboard.press( 'Space' );
	await expect( admin.said ).toContainText( 'is now step 2 of 3.' );
	await save( page ).focus();
	await page.keyboard.press( 'Enter' );

	await expect( admin.row( 'Thyroid care' ) ).toBeVisible();
	const [ followUp, nodules ] = await pageIds(
		rest,
		'thyroid-follow-up-care',
		'thyroid-nodules'
	);
	const { pathways } = await read( rest );
	expect( pathways ).toMatchObject( [
		{
			name: 'Thyroid care',
			topic: 'thyroid',
			language: 'en-US',
			steps: [
				{ kind: 'page', pageId: followUp },
				{ kind: 'role', role: 'appointment' },
				{ kind: 'page', pageId: nodules },
			],
		},
	] );
} );

test( 'what is missing is named before anything is saved', async ( {
	page,
	site,
	rest,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'pathways', pathway: 'new' } );
	await admin.content
		.getByRole( 'button', { name: 'Add this kind' } )
		.click();
	await save( page ).click();
	const faults = admin.content.getByRole( 'group', { name: 'To put right' } );
	await expect( faults ).toBeFocused();
	await expect( faults.getByRole( 'listitem' ) ).toHaveText( [
		'Give the pathway a name.',
		/^Say the topic/,
	] );
	expect( ( await read( rest ) ).pathways ).toEqual( [] );
} );

test( 'steps are dragged, removed, and what leads nobody on says why', async ( {
	page,
	site,
	rest,
} ) => {
	const pathway = await thyroid( rest );
	const [ spanish ] = await pageIds( rest, 'diabetes-tipo-2' );
	await keep( rest, [
		{
			...pathway,
			steps: [
				...pathway.steps,
				{ kind: 'page', pageId: 999_999 },
				{ kind: 'page', pageId: spanish ?? 0 },
				...pathway.steps.slice( 0, 1 ),
			],
		},
	] );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'pathways' } );
	await expect( admin.row( 'Thyroid care' ) ).toContainText( '3 to check' );
	await admin.content.getByRole( 'link', { name: 'Thyroid care' } ).click();
	await expect( admin.steps().nth( 3 ) ).toContainText(
		'This page was deleted'
	);
	await expect( admin.steps().nth( 4 ) ).toContainText( 'another language' );
	await expect( admin.steps().nth( 5 ) ).toContainText(
		'This page is a step already.'
	);

	await admin.content
		.getByRole( 'button', { name: 'Remove Page 999999' } )
		.click();
	await expect( admin.steps() ).toHaveCount( 5 );
	await admin.steps().nth( 2 ).dragTo( admin.steps().nth( 0 ) );
	await expect( admin.steps() ).toHaveText( [
		/Thyroid follow-up care/,
		/Thyroid blood tests/,
		/Thyroid nodules/,
		/Diabetes tipo 2/,
		/Thyroid blood tests/,
	] );

	await admin.content
		.getByRole( 'searchbox', { name: 'Add a page by its title' } )
		.fill( 'diabetes tipo' );
	await expect(
		admin.content
			.getByRole( 'list', { name: 'Pages found' } )
			.getByRole( 'listitem' )
			.first()
	).toContainText( 'A step already' );
} );

test( 'a page that cannot be a step is shown with the reason', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'pathways', pathway: 'new' } );
	await admin.content
		.getByRole( 'searchbox', { name: 'Add a page by its title' } )
		.fill( 'diabetes tipo' );
	const entry = admin.content
		.getByRole( 'list', { name: 'Pages found' } )
		.getByRole( 'listitem' )
		.first();
	await expect( entry ).toContainText( 'In another language' );
	await expect( entry.getByRole( 'button' ) ).toBeDisabled();
} );

test( 'a pathway is deleted after a question, and comes back', async ( {
	page,
	site,
	rest,
} ) => {
	const pathway = await thyroid( rest );
	await keep( rest, [ pathway, OTHER ] );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'pathways' } );
	await admin.content
		.getByRole( 'button', { name: 'Delete “Thyroid care”' } )
		.click();
	await page
		.getByRole( 'dialog' )
		.getByRole( 'button', { name: 'Delete' } )
		.click();
	await expect( admin.row( 'Thyroid care' ) ).toHaveCount( 0 );
	expect( ( await read( rest ) ).pathways ).toEqual( [ OTHER ] );

	await admin.wayBack( '“Thyroid care” was deleted.' ).click();
	await expect( admin.row( 'Thyroid care' ) ).toBeVisible();
	expect( ( await read( rest ) ).pathways ).toEqual( [ pathway, OTHER ] );

	await admin.content
		.getByRole( 'button', { name: 'Move “Heart” up' } )
		.click();
	await expect
		.poll( async () =>
			( await read( rest ) ).pathways.map( ( { id } ) => id )
		)
		.toEqual( [ 'other', 'thyroid' ] );
} );

test( 'two people who save at once lose nothing', async ( {
	page,
	site,
	rest,
} ) => {
	const pathway = await thyroid( rest );
	await keep( rest, [ pathway ] );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'pathways', pathway: 'thyroid' } );
	const name = admin.content.getByRole( 'textbox', { name: 'Name' } );
	await name.fill( 'Mine' );
	// Somebody else adds another one: both stay.
	await keep( rest, [ pathway, OTHER ] );
	await save( page ).click();
	await expect( admin.row( 'Heart' ) ).toBeVisible();
	expect( ( await read( rest ) ).pathways ).toEqual( [
		{ ...pathway, name: 'Mine' },
		OTHER,
	] );

	// Somebody else changes the same one: nothing is written before the person decided.
	await admin.content.getByRole( 'link', { name: 'Mine' } ).click();
	await name.fill( 'Mine again' );
	const theirs = { ...pathway, name: 'Theirs' };
	await keep( rest, [ theirs, OTHER ] );
	await save( page ).click();
	await expect( admin.content ).toContainText(
		'Somebody else saved this pathway while you were changing it.'
	);
	await expect( name ).toHaveValue( 'Mine again' );
	expect( ( await read( rest ) ).pathways ).toEqual( [ theirs, OTHER ] );

	await admin.content.getByRole( 'button', { name: 'Keep both' } ).click();
	await expect( admin.row( 'Mine again' ) ).toBeVisible();
	expect(
		( await read( rest ) ).pathways.map( ( { name: kept } ) => kept )
	).toEqual( [ 'Theirs', 'Heart', 'Mine again (copy)' ] );
} );

test( 'changes that are not saved are not left by accident', async ( {
	page,
	site,
	rest,
} ) => {
	await keep( rest, [ await thyroid( rest ) ] );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'pathways' } );
	await admin.content.getByRole( 'link', { name: 'Thyroid care' } ).click();
	const name = admin.content.getByRole( 'textbox', { name: 'Name' } );
	await name.fill( 'Half' );
	await page.goBack();
	await page.getByRole( 'button', { name: 'Go on editing' } ).click();
	await expect( name ).toHaveValue( 'Half' );
	await admin.tab( 'Pathway coverage' ).click();
	await page.getByRole( 'button', { name: 'Leave without saving' } ).click();
	await expect(
		admin.content.getByRole( 'heading', { name: 'Pathway coverage' } )
	).toBeVisible();
} );

test( 'pathways leave as a file and come back from it', async ( {
	page,
	site,
	rest,
} ) => {
	const pathway = await thyroid( rest );
	await keep( rest, [ pathway, OTHER ] );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'pathways' } );
	const download = page.waitForEvent( 'download' );
	await admin.content.getByRole( 'button', { name: 'Export' } ).click();
	const text = readFileSync( await ( await download ).path(), 'utf8' );
	await keep( rest, [ { ...OTHER, name: 'Heart and vessels' } ] );
	await page.reload();

	const file = JSON.parse( text );
	file.pathways.push(
		{ id: 'bad', name: 'Broken', steps: [] },
		{
			...pathway,
			id: 'lost',
			name: 'Of another site',
			steps: pathway.steps.map( ( step ) => ( {
				...step,
				title: 'Nowhere',
			} ) ),
		}
	);
	await choose( page, JSON.stringify( file ) );
	const dialog = page.getByRole( 'dialog' );
	await expect( dialog ).toContainText(
		'New: 1. Here already: 0. Different from those here: 1.'
	);
	await expect( dialog ).toContainText(
		'Pathway 3, “Broken”: its language is none that is known.'
	);
	await expect( dialog ).toContainText(
		'Pathway 4, “Of another site”: this site has no page, or more than one, that is called “Nowhere”.'
	);
	await dialog.getByLabel( 'Replace those here' ).check();
	await dialog.getByRole( 'button', { name: 'Import 2 pathways' } ).click();
	await expect( admin.row( 'Thyroid care' ) ).toBeVisible();
	expect( ( await read( rest ) ).pathways ).toEqual( [ OTHER, pathway ] );

	await admin.wayBack( '2 pathways were imported.' ).click();
	await expect( admin.row( 'Thyroid care' ) ).toHaveCount( 0 );
	expect( ( await read( rest ) ).pathways ).toMatchObject( [
		{ name: 'Heart and vessels' },
	] );
} );

for ( const [ name, text, told ] of [
	[ 'no JSON', '{"pathways', 'it is no JSON' ],
	[ 'JSON of others', '[1,2]', 'There are no pathways in this file.' ],
	[
		'a newer version',
		'{"format":"care-pathway-links/pathways","version":9,"pathways":[]}',
		'made by a newer version of the plugin',
	],
] as const ) {
	test( `a file with ${ name } says so and changes nothing`, async ( {
		page,
		site,
		rest,
	} ) => {
		const admin = new AdminPage( page, site );
		await admin.open( { screen: 'pathways' } );
		await choose( page, text );
		await expect( page.getByRole( 'dialog' ) ).toContainText( told );
		expect( ( await read( rest ) ).pathways ).toEqual( [] );
	} );
}

test( 'a file that was mended can be chosen again', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'pathways' } );
	await choose( page, '{"pathways' );
	const dialog = page.getByRole( 'dialog' );
	await expect( dialog ).toContainText( 'it is no JSON' );
	const input = page.locator( 'input[type=file]' );
	await expect( input ).toHaveValue( /care-pathways\.json$/ );

	const chooser = page.waitForEvent( 'filechooser' );
	await dialog.getByRole( 'button', { name: 'Choose a file' } ).click();
	await chooser;
	// While it holds the name, a browser tells nobody that the same file is chosen once more.
	await expect( input ).toHaveValue( '' );
} );

test( 'a save that fails keeps what was written, and another try saves it', async ( {
	page,
	site,
	rest,
} ) => {
	await keep( rest, [ OTHER ] );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'pathways', pathway: 'other' } );
	const name = admin.content.getByRole( 'textbox', { name: 'Name' } );
	await name.fill( 'Heart and vessels' );
	await page.route( PATHWAYS, ( route ) => route.abort() );
	await save( page ).click();
	await expect( admin.content ).toContainText(
		'The site could not be reached.'
	);
	await expect( name ).toHaveValue( 'Heart and vessels' );
	await page.unroute( PATHWAYS );
	await admin.content.getByRole( 'button', { name: 'Try again' } ).click();
	await expect( admin.row( 'Heart and vessels' ) ).toBeVisible();
} );

async function choose( page: Page, text: string ): Promise< void > {
	await page.getByRole( 'button', { name: 'Import' } ).click();
	await page.locator( 'input[type=file]' ).setInputFiles( {
		name: 'care-pathways.json',
		mimeType: 'application/json',
		buffer: Buffer.from( text ),
	} );
}
