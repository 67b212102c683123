import type { KeptSettings } from '../../src/contract/types';

import { expect, test } from './fixtures';
import { AdminPage } from './fixtures/admin-page';
import { findViolations } from './fixtures/axe';
import { NextSteps } from './fixtures/next-steps';

const ROUTE = '/care-pathway-links/v1/settings';

test( 'the owner orders the checklist by keyboard and adds a line of their own', async ( {
	page,
	site,
	rest,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'settings' }, 'administrator' );
	const list = admin.content.getByRole( 'list', { name: 'Checklist' } );
	await expect( list.getByRole( 'listitem' ) ).toHaveCount( 5 );

	await admin.content
		.getByRole( 'button', { name: 'Move “Another page leads here” up' } )
		.focus();
	await page.keyboard.press( 'Enter' );
	await expect( admin.said ).toContainText(
		'Another page leads here is now line 1 of 5.'
	);
	await admin.content
		.getByRole( 'checkbox', { name: /^It leads on/ } )
		.uncheck();
	await admin.content
		.getByRole( 'textbox', { name: 'A line of your own' } )
		.fill( 'The images have descriptions' );
	await page.keyboard.press( 'Enter' );
	await expect( list.getByRole( 'listitem' ) ).toHaveCount( 6 );
	await admin.content
		.getByRole( 'spinbutton', {
			name: 'Months until a page is due for review',
		} )
		.fill( '18' );
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);
	await admin.content.getByRole( 'button', { name: 'Save' } ).click();
	await expect( page.getByText( 'Settings saved.' ).first() ).toBeVisible();

	const { settings } = await rest.get< KeptSettings >( ROUTE );
	expect( settings.reviewMonths ).toBe( 18 );
	expect( settings.checklist ).toMatchObject( [
		{ id: 'leads-here', isOn: true },
		{ id: 'leads-on', isOn: false },
		{ id: 'in-cluster', isOn: true },
		{ id: 'reviewed', isOn: true },
		{ id: 'no-findings', isOn: true },
		{ kind: 'own', text: 'The images have descriptions' },
	] );
} );

test( 'the owner names the page on the review method, and blocks lead there @main-path', async ( {
	page,
	site,
	rest,
} ) => {
	const [ method ] = await rest.get< { id: number; link: string }[] >(
		'/wp/v2/pages?slug=how-we-review-content'
	);
	const { link } = await rest.post< { link: string } >( '/wp/v2/pages', {
		title: 'Copper',
		content: '<!-- wp:care-pathway-links/clinical-review /-->',
		status: 'publish',
		care_pathway_links_review: {
			reviewedOn: '2026-03-31',
			reviewedBy: 'Noor Haddad, MD',
		},
	} );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'settings' }, 'administrator' );
	const choose = admin.content.getByRole( 'combobox', {
		name: 'Page on how you review what you publish',
	} );
	await choose.fill( 'how we review' );
	await page.getByRole( 'option', { name: /How we review/ } ).click();
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);
	await admin.content.getByRole( 'button', { name: 'Save' } ).click();
	await expect( page.getByText( 'Settings saved.' ).first() ).toBeVisible();

	expect(
		( await rest.get< KeptSettings >( ROUTE ) ).settings.reviewMethodPage
	).toBe( method?.id );
	await page.reload();
	await expect( choose ).toHaveValue( /How we review/ );
	await page.goto( link );
	await expect(
		page.locator(
			`.wp-block-care-pathway-links-clinical-review a[href="${ method?.link }"]`
		)
	).toBeVisible();
} );

test( 'pages that the owner names for every reader stand beside the next steps', async ( {
	page,
	site,
	rest,
	editor,
} ) => {
	const pages: { id: number }[] = [];
	for ( const title of [ 'Read this first', 'Our copper line' ] ) {
		pages.push(
			await rest.post< { id: number } >( '/wp/v2/pages', {
				title,
				content:
					'<!-- wp:paragraph --><p>Words.</p><!-- /wp:paragraph -->',
				status: 'publish',
			} )
		);
	}
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'settings' }, 'administrator' );
	for ( const [ name, title ] of [
		[ 'Page with your medical disclaimer', 'Read this first' ],
		[ 'Page with advice for what is not an emergency', 'Our copper line' ],
	] as const ) {
		await admin.content.getByRole( 'combobox', { name } ).fill( title );
		await page.getByRole( 'option', { name: title } ).click();
	}
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);
	await admin.content.getByRole( 'button', { name: 'Save' } ).click();
	await expect( page.getByText( 'Settings saved.' ).first() ).toBeVisible();
	await page.reload();
	await expect(
		admin.content.getByRole( 'combobox', {
			name: 'Page with your medical disclaimer',
		} )
	).toHaveValue( 'Read this first' );
	await expect(
		admin.content.getByRole( 'combobox', {
			name: 'Page with advice for what is not an emergency',
		} )
	).toHaveValue( 'Our copper line' );

	const { settings } = await rest.get< KeptSettings >( ROUTE );
	expect( [ settings.disclaimerPage, settings.advicePage ] ).toEqual(
		pages.map( ( { id } ) => id )
	);
	const steps = new NextSteps( page );
	const [ condition ] = await rest.get< { id: number }[] >(
		'/wp/v2/pages?slug=type-2-diabetes'
	);
	await editor.open( condition?.id ?? 0, 'editor' );
	await steps.open();
	for ( const title of [ 'Read this first', 'Our copper line' ] ) {
		await expect( steps.addButton( title ) ).toHaveCount( 1 );
	}
} );

test( 'what somebody else saved meanwhile is joined, or asked about', async ( {
	page,
	site,
	rest,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'settings' }, 'administrator' );
	const months = admin.content.getByRole( 'spinbutton', {
		name: 'Months until a page is due for review',
	} );
	await months.fill( '18' );
	const before = await rest.get< KeptSettings >( ROUTE );
	await rest.post( ROUTE, {
		...before,
		settings: { ...before.settings, reviewMonths: 24 },
	} );
	await admin.content.getByRole( 'button', { name: 'Save' } ).click();
	await expect( admin.content ).toContainText(
		'Somebody else changed the same settings'
	);
	await admin.content
		.getByRole( 'button', { name: 'Replace theirs with mine' } )
		.click();
	await expect( page.getByText( 'Settings saved.' ).first() ).toBeVisible();
	expect(
		( await rest.get< KeptSettings >( ROUTE ) ).settings.reviewMonths
	).toBe( 18 );
} );

test( 'an editor reads the settings and cannot change them', async ( {
	page,
	site,
} ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'settings' }, 'editor' );
	await expect( admin.content ).toContainText(
		'Only the people who run the site can change them.'
	);
	await expect(
		admin.content.getByRole( 'checkbox', {
			name: 'Another page leads here',
		} )
	).toBeDisabled();
	await expect(
		admin.content.getByRole( 'button', { name: 'Save' } )
	).toBeDisabled();
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);
} );
