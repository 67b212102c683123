import { readFileSync } from 'node:fs';

import type { KeptSettings } from '../../src/contract/types';

import { expect, test } from './fixtures';
import { AdminPage } from './fixtures/admin-page';
import { findViolations } from './fixtures/axe';
import { chooseSettings } from './fixtures/choose-settings';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const ROUTE = '/care-pathway-links/v1/settings';
const OURS = '#care-pathway-links-admin';

/** Two paragraphs that carry a link each, the second one in a group with a class. */
const RULED = `${ writeParagraphs( VISIT[ 0 ] ) }

<!-- wp:group {"className":"legal"} -->
<div class="wp-block-group legal">${ writeParagraphs( VISIT[ 1 ] ) }</div>
<!-- /wp:group -->`;

test( 'nothing is suggested in blocks that the owner names', async ( {
	page,
	site,
	rest,
	editor,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'settings' }, 'administrator' );
	const classes = admin.content.getByRole( 'combobox', {
		name: 'In blocks with these CSS classes',
	} );
	await classes.fill( '.le gal' );
	await page.keyboard.press( 'Enter' );
	await expect( admin.content.getByRole( 'alert' ).last() ).toContainText(
		'This is no such name and was not added: le gal'
	);
	await classes.fill( '.legal' );
	await page.keyboard.press( 'Enter' );
	expect( await findViolations( page, OURS ) ).toEqual( [] );
	await admin.content
		.getByRole( 'button', { name: 'Save', exact: true } )
		.click();
	await expect( page.getByText( 'Settings saved.' ).first() ).toBeVisible();
	expect(
		( await rest.get< KeptSettings >( ROUTE ) ).settings.noLinks.classes
	).toEqual( [ 'legal' ] );

	const { id } = await rest.post< { id: number } >( '/wp/v2/posts', {
		title: 'A visit',
		content: RULED,
		status: 'draft',
	} );
	await editor.open( id, 'administrator' );
	await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	expect( await editor.sidebar.readWords() ).not.toContain( 'metformin' );
} );

test( 'in a page that the owner names the sidebar says why nothing is suggested', async ( {
	rest,
	editor,
} ) => {
	const { id } = await rest.post< { id: number } >( '/wp/v2/posts', {
		title: 'A visit',
		content: RULED,
		status: 'draft',
	} );
	await chooseSettings( rest, {
		noLinks: { types: [], pageIds: [ id ], blocks: [], classes: [] },
	} );
	await editor.open( id, 'administrator' );

	await expect( editor.sidebar.region ).toContainText(
		'By the settings of your site, no links are suggested in the text of this page.'
	);
	await expect( editor.sidebar.cards ).toHaveCount( 0 );
} );

test( 'an editor who is let in changes settings, but not who may do what', async ( {
	page,
	site,
	rest,
} ) => {
	await chooseSettings( rest, {
		roles: { plan: [], review: [], set: [ 'editor' ] },
	} );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'settings' } );

	await expect(
		admin.content
			.getByRole( 'group', { name: 'Review links' } )
			.getByRole( 'checkbox', { name: 'Author' } )
	).toBeDisabled();
	await admin.content
		.getByRole( 'radio', { name: 'Fewer', exact: true } )
		.check();
	await admin.content
		.getByRole( 'button', { name: 'Save', exact: true } )
		.click();
	await expect( page.getByText( 'Settings saved.' ).first() ).toBeVisible();
	expect(
		( await rest.get< KeptSettings >( ROUTE ) ).settings.linkRoom
	).toBe( 'fewer' );
} );

test( 'everything goes into one file, and comes back after a look at what changes', async ( {
	page,
	site,
	rest,
} ) => {
	const [ method ] = await rest.get< { id: number }[] >(
		'/wp/v2/pages?slug=how-we-review-content'
	);
	await chooseSettings( rest, {
		reviewMonths: 18,
		reviewMethodPage: method?.id ?? 0,
	} );
	const before = await rest.get< KeptSettings >( ROUTE );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'settings' }, 'administrator' );
	const download = page.waitForEvent( 'download' );
	await admin.content
		.getByRole( 'button', { name: 'Export everything' } )
		.click();
	const file = JSON.parse(
		readFileSync( await ( await download ).path(), 'utf8' )
	);
	await chooseSettings( rest, { reviewMonths: 6, reviewMethodPage: 0 } );
	await page.reload();

	await admin.content
		.getByRole( 'button', { name: 'Import a file' } )
		.click();
	const dialog = page.getByRole( 'dialog', { name: 'Import a file' } );
	const choose = ( text: string ) =>
		page.locator( 'input[type=file]' ).setInputFiles( {
			name: 'care-pathway-links.json',
			mimeType: 'application/json',
			buffer: Buffer.from( text ),
		} );
	await choose( '{' );
	await expect( dialog ).toContainText( 'This file could not be read' );
	file.settings.linkRoom = 'endless';
	file.words = [
		{ words: 'sugar clinic', language: 'en-US', use: { kind: 'never' } },
	];
	await choose( JSON.stringify( file ) );
	await expect(
		dialog.getByRole( 'row', { name: /Months until .* 6 18/ } )
	).toBeVisible();
	await expect(
		dialog.getByRole( 'row', { name: /How we review/ } )
	).toBeVisible();
	await expect( dialog ).toContainText( 'Words: 1 new, 0 changed.' );
	await expect( dialog ).toContainText(
		'“Links in a text”: its value is none that this setting can have.'
	);
	expect( await findViolations( page, '.components-modal__frame' ) ).toEqual(
		[]
	);
	await dialog.getByRole( 'button', { name: 'Make these changes' } ).click();
	await expect( dialog ).toContainText( 'Imported: Words, Settings.' );
	await dialog.getByRole( 'button', { name: 'Close' } ).last().click();

	await expect(
		admin.content.getByRole( 'spinbutton', {
			name: 'Months until a page is due for review',
		} )
	).toHaveValue( '18' );
	expect( await rest.get< KeptSettings >( ROUTE ) ).toEqual( before );
	expect(
		await rest.get< { words: unknown[] } >( '/care-pathway-links/v1/words' )
	).toMatchObject( { words: file.words } );
} );
