import { expect, test } from './fixtures';
import { chooseSettings } from './fixtures/choose-settings';
import { loginLink } from './fixtures/site';

test( 'an editor says in a list what a page is, and the form shows what was said', async ( {
	page,
	rest,
	site,
} ) => {
	await page.goto(
		loginLink(
			site,
			'editor',
			'/wp-admin/edit.php?post_type=page&s=thyroid&orderby=title&order=asc'
		)
	);
	const row = page.locator( '#the-list tr' ).first();
	const id = Number( ( await row.getAttribute( 'id' ) )?.slice( 5 ) );
	const open = async () => {
		await row.hover();
		await row.getByRole( 'button', { name: /^Quick edit/i } ).click();
		return page.locator( `#edit-${ id }` );
	};
	const form = await open();
	await form
		.getByRole( 'combobox', { name: 'What this page is for' } )
		.selectOption( 'Condition' );
	await form.getByLabel( 'Clinically reviewed on' ).fill( '2026-03-31' );
	await form
		.getByRole( 'checkbox', { name: 'Leave out of link suggestions' } )
		.check();
	await form.getByRole( 'button', { name: 'Update', exact: true } ).click();
	await expect( row ).toContainText( 'Left out of suggestions' );

	expect(
		await rest.get< Record< string, unknown > >(
			`/wp/v2/pages/${ id }?context=edit`
		)
	).toMatchObject( {
		care_pathway_links_page: { role: 'condition', isExcluded: true },
		care_pathway_links_review: { reviewedOn: '2026-03-31' },
	} );

	const again = await open();
	await expect(
		again.getByRole( 'combobox', { name: 'What this page is for' } )
	).toHaveValue( 'condition' );
	await expect(
		again.getByRole( 'checkbox', { name: 'Leave out of link suggestions' } )
	).toBeChecked();
} );

test( 'publishing waits for the checklist in WordPress’ own lists as well, and the rest is saved', async ( {
	page,
	rest,
	site,
} ) => {
	await chooseSettings( rest, {
		refuseToPublish: true,
		checklist: [
			{ kind: 'own', id: 'a1', text: 'The images have descriptions' },
		],
	} );
	const postId = await rest.createPost( {
		title: 'Zebra news',
		content: '',
		status: 'draft',
	} );
	const status = async () =>
		(
			await rest.get< { status: string } >(
				`/wp/v2/posts/${ postId }?context=edit`
			)
		).status;
	await page.goto(
		loginLink( site, 'editor', '/wp-admin/edit.php?s=zebra' )
	);
	const row = page.locator( `#post-${ postId }` );

	// Quick edit says why, in the form, with all that was typed.
	await row.hover();
	await row.getByRole( 'button', { name: /^Quick edit/i } ).click();
	const form = page.locator( `#edit-${ postId }` );
	await form
		.getByRole( 'textbox', { name: 'Title' } )
		.fill( 'Zebra news, mended' );
	await form
		.getByRole( 'combobox', { name: 'Status' } )
		.selectOption( 'Published' );
	await form.getByRole( 'button', { name: 'Update', exact: true } ).click();
	await expect( form ).toContainText(
		'The checklist of this site asks for these first: The images have descriptions'
	);
	await expect( form.getByRole( 'textbox', { name: 'Title' } ) ).toHaveValue(
		'Zebra news, mended'
	);
	expect( await status() ).toBe( 'draft' );
	await form
		.getByRole( 'combobox', { name: 'Status' } )
		.selectOption( 'Draft' );
	await form.getByRole( 'button', { name: 'Update', exact: true } ).click();
	await expect( row ).toContainText( 'Zebra news, mended' );

	// Bulk edit leaves the status, saves the rest and says so on the next screen.
	await row.getByRole( 'checkbox' ).first().check();
	await page
		.getByRole( 'combobox', { name: /Select bulk action/i } )
		.first()
		.selectOption( 'edit' );
	await page.getByRole( 'button', { name: 'Apply' } ).first().click();
	const bulk = page.locator( '#bulk-edit' );
	await bulk
		.getByRole( 'combobox', { name: 'Status' } )
		.selectOption( 'Published' );
	await bulk.getByRole( 'button', { name: 'Update', exact: true } ).click();
	await expect(
		page.getByText( '“Zebra news, mended” was not published.' )
	).toBeVisible();
	expect( await status() ).toBe( 'draft' );
	await page.reload();
	await expect( page.getByText( 'was not published.' ) ).toHaveCount( 0 );
} );
