import { expect, test } from './fixtures';
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
