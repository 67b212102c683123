import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import type { KeptWords } from '../../src/api';
import type { SiteWord } from '../../src/contract/types';

import { expect, test } from './fixtures';
import { AdminPage } from './fixtures/admin-page';
import { findViolations } from './fixtures/axe';
import type { Rest } from './fixtures/rest';
import type { Site } from './fixtures/site';

const ROUTE = '/care-pathway-links/v1/words';

const HEART: SiteWord = {
	words: 'heart',
	language: 'en-US',
	use: { kind: 'never' },
};
const SUGAR: SiteWord = {
	words: 'sugar sickness',
	language: 'en-US',
	use: { kind: 'name', name: 'diabetes' },
};

const readWords = async ( rest: Rest ) =>
	( await rest.get< KeptWords >( ROUTE ) ).words;

/** Has a list kept, as somebody else would. */
async function keep( rest: Rest, words: SiteWord[] ): Promise< void > {
	const { tag } = await rest.get< KeptWords >( ROUTE );
	await rest.put( ROUTE, { tag, words } );
}

async function nodulesId( rest: Rest ): Promise< number > {
	const [ found ] = await rest.get< { id: number }[] >(
		'/wp/v2/pages?slug=thyroid-nodules&_fields=id'
	);
	return found?.id ?? 0;
}

async function open( page: Page, site: Site ): Promise< AdminPage > {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'words' } );
	await expect(
		admin.content.getByRole( 'button', { name: 'Add words' } )
	).toBeVisible();
	return admin;
}

/** Counts from now on how many ways back were there at once, at the most: of two, nobody can tell which takes back what. */
async function countWaysBack( page: Page ): Promise< () => Promise< number > > {
	const most = await page.evaluateHandle( () => {
		const seen = { atOnce: 0 };
		new MutationObserver( () => {
			seen.atOnce = Math.max(
				seen.atOnce,
				document.querySelectorAll( '.components-snackbar__action' )
					.length
			);
		} ).observe( document.body, { childList: true, subtree: true } );
		return seen;
	} );
	return () => most.evaluate( ( { atOnce } ) => atOnce );
}

const noViolations = async ( page: Page ) =>
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);

test( 'words are added, changed, removed and brought back by keyboard alone', async ( {
	page,
	site,
	rest,
} ) => {
	const nodules = await nodulesId( rest );
	const admin = await open( page, site );
	const mostWaysBack = await countWaysBack( page );
	await expect( admin.content ).toContainText( 'There are no words yet.' );
	await noViolations( page );
	await admin.content.getByRole( 'textbox', { name: 'Words' } ).focus();
	await page.keyboard.type( 'neck lumps' );
	await page.keyboard.press( 'Tab' );
	await page.keyboard.press( 'Tab' );
	await page.keyboard.type( 'no such page' );
	await page.keyboard.press( 'Enter' );
	await expect( admin.content.getByRole( 'alert' ) ).toHaveText(
		'This site has no such page.'
	);
	expect( await readWords( rest ) ).toEqual( [] );
	await page.keyboard.press( 'ControlOrMeta+A' );
	await page.keyboard.type( String( nodules ) );
	await page.keyboard.press( 'Enter' );
	await expect( admin.row( 'neck lumps' ) ).toContainText(
		'Thyroid nodules'
	);
	await expect( admin.said ).toHaveText( '“neck lumps” saved.' );
	const added: SiteWord = {
		words: 'neck lumps',
		language: 'en-US',
		use: { kind: 'page', pageId: nodules },
	};
	expect( await readWords( rest ) ).toEqual( [ added ] );

	await admin
		.row( 'neck lumps' )
		.getByRole( 'button', { name: 'Change “neck lumps”' } )
		.focus();
	await page.keyboard.press( 'Enter' );
	const form = admin.content.getByRole( 'form', {
		name: 'Change “neck lumps”',
	} );
	await expect(
		form.getByRole( 'textbox', { name: 'Words' } )
	).toBeFocused();
	await noViolations( page );
	await page.keyboard.press( 'ControlOrMeta+A' );
	await page.keyboard.type( 'lumps in the neck' );
	await page.keyboard.press( 'Enter' );
	const row = admin.row( 'lumps in the neck' );
	await expect(
		row.getByRole( 'button', { name: /^Change/ } )
	).toBeFocused();
	const changed = { ...added, words: 'lumps in the neck' };
	expect( await readWords( rest ) ).toEqual( [ changed ] );

	await page.keyboard.press( 'Tab' );
	await page.keyboard.press( 'Enter' );
	await expect( admin.content ).toContainText( 'There are no words yet.' );
	await expect(
		admin.content.getByRole( 'group', { name: 'Your words' } )
	).toBeFocused();
	expect( await readWords( rest ) ).toEqual( [] );
	await admin.wayBack( '“lumps in the neck” removed.' ).focus();
	await page.keyboard.press( 'Enter' );
	await expect( row ).toContainText( 'Thyroid nodules' );
	expect( await readWords( rest ) ).toEqual( [ changed ] );
	expect( await mostWaysBack() ).toBe( 1 );
} );

test( 'a file with faulty lines says which, and the others are taken', async ( {
	page,
	site,
	rest,
} ) => {
	await keep( rest, [ HEART ] );
	const nodules = await nodulesId( rest );
	const admin = await open( page, site );
	await admin.content
		.getByRole( 'button', { name: 'Import a file' } )
		.click();
	await page.locator( 'input[type=file]' ).setInputFiles( {
		name: 'words.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(
			[
				'words,language,page,same as,never',
				`neck lumps,en,${ nodules },,`,
				'lost,en,999999,,',
				'sugar sickness,en,,diabetes,yes',
				',en,,diabetes,',
				'Heart,en,,cardiac,',
			].join( '\n' )
		),
	} );
	const report = admin.content.getByRole( 'region', {
		name: 'Import a file',
	} );
	await expect( report.getByRole( 'listitem' ) ).toHaveText( [
		'Line 3 (lost): This site has no such page.',
		'Line 4 (sugar sickness): Say only one: a page, a name that means the same, or never.',
		'Line 5: There are no words.',
	] );
	await noViolations( page );
	expect( await readWords( rest ) ).toEqual( [ HEART ] );
	await report.getByRole( 'button', { name: 'Take 2 lines' } ).click();
	await expect( admin.row( 'Heart' ) ).toContainText(
		'The same as: cardiac'
	);
	const taken = [
		{
			words: 'neck lumps',
			language: 'en',
			use: { kind: 'page', pageId: nodules },
		},
		{
			words: 'Heart',
			language: 'en',
			use: { kind: 'name', name: 'cardiac' },
		},
	];
	expect( await readWords( rest ) ).toEqual( taken );

	const download = page.waitForEvent( 'download' );
	await admin.content
		.getByRole( 'button', { name: 'Export as CSV' } )
		.click();
	expect(
		readFileSync( await ( await download ).path(), 'utf8' )
			.replace( /^\uFEFF/, '' )
			.trim()
			.split( /\r?\n/ )
	).toEqual( [
		'"words","language","page","same as","never"',
		`"neck lumps","en","${ nodules }","",""`,
		'"Heart","en","","cardiac",""',
	] );

	await admin.wayBack( '2 lines taken.' ).click();
	await expect( admin.row( 'heart' ) ).toContainText( 'Never linked' );
	expect( await readWords( rest ) ).toEqual( [ HEART ] );
} );

test( 'what somebody else saved meanwhile is shown, and never written over', async ( {
	page,
	site,
	rest,
} ) => {
	await keep( rest, [ HEART ] );
	const admin = await open( page, site );
	await expect( admin.row( 'heart' ) ).toBeVisible();
	await keep( rest, [ HEART, SUGAR ] );
	const words = admin.content.getByRole( 'textbox', { name: 'Words' } );
	await words.fill( 'cold weather' );
	await admin.content.getByLabel( 'Stand for' ).selectOption( 'never' );
	const add = admin.content.getByRole( 'button', { name: 'Add words' } );
	await add.click();
	await expect( admin.said ).toHaveText(
		'Somebody else changed this in the meantime. Nothing of yours was saved over it.'
	);
	await expect( admin.row( 'sugar sickness' ) ).toBeVisible();
	expect( await readWords( rest ) ).toEqual( [ HEART, SUGAR ] );
	await expect( words ).toHaveValue( 'cold weather' );
	await add.click();
	await expect( admin.row( 'cold weather' ) ).toBeVisible();
	const cold = { ...HEART, words: 'cold weather' };
	expect( await readWords( rest ) ).toEqual( [ HEART, SUGAR, cold ] );

	// The way back of what was removed does not take others' words with it either.
	await admin.content
		.getByRole( 'button', { name: 'Remove “cold weather”' } )
		.click();
	await expect( admin.row( 'cold weather' ) ).toHaveCount( 0 );
	await keep( rest, [ SUGAR ] );
	await admin.wayBack( '“cold weather” removed.' ).click();
	await expect( admin.row( 'heart' ) ).toHaveCount( 0 );
	expect( await readWords( rest ) ).toEqual( [ SUGAR ] );
} );
