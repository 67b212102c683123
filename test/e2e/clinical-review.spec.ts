import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';

const NAME = 'care-pathway-links/clinical-review';

test( 'reviewer and day are chosen beside the block, shown at once and saved with the page @main-path', async ( {
	editor,
	page,
	rest,
} ) => {
	const id = await rest.createPost( {
		title: 'Goiter',
		content: `<!-- wp:paragraph -->\n<p>Text.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:${ NAME } /-->`,
		type: 'pages',
		status: 'publish',
	} );
	await editor.open( id, 'editor' );
	const block = editor.canvas.locator( `[data-type="${ NAME }"]` );
	await expect( block ).toContainText( 'Written by' );
	await block.click();
	await editor.dispatch(
		'core/edit-post',
		'openGeneralSidebar',
		'edit-post/block'
	);
	const settings = page.getByRole( 'region', { name: 'Editor settings' } );
	const search = settings.getByRole( 'combobox', {
		name: 'Page about the clinical reviewer',
	} );
	await search.fill( 'Evelyn' );
	await settings
		.getByRole( 'option', { name: /Evelyn Winter/ } )
		.first()
		.click();
	await settings.getByLabel( 'Reviewed on' ).fill( '2026-03-31' );
	await expect( block ).toContainText(
		/Clinically reviewed by .*Evelyn Winter.* on March 31, 2026/
	);
	expect(
		await findViolations( page, '.block-editor-block-inspector' )
	).toEqual( [] );
	await editor.save();

	const { link, care_pathway_links_review: review } = await rest.get< {
		link: string;
		care_pathway_links_review: Record< string, unknown >;
	} >( `/wp/v2/pages/${ id }?context=edit` );
	expect( review ).toMatchObject( { reviewedOn: '2026-03-31' } );
	expect( await editor.readEditedContent() ).toContain(
		`<!-- wp:${ NAME } /-->`
	);

	await page.context().clearCookies();
	await page.goto( link );
	const shown = page.locator(
		'.wp-block-care-pathway-links-clinical-review'
	);
	await expect( shown ).toContainText( 'on March 31, 2026' );
	await expect(
		shown.getByRole( 'link', { name: /Evelyn Winter/ } )
	).toHaveAttribute( 'href', /evelyn-winter/ );
	expect(
		await findViolations(
			page,
			'.wp-block-care-pathway-links-clinical-review'
		)
	).toEqual( [] );
	const facts = JSON.parse(
		( await page
			.locator( 'script[type="application/ld+json"]' )
			.textContent() ) ?? '{}'
	);
	expect( facts ).toMatchObject( {
		'@type': 'MedicalWebPage',
		lastReviewed: '2026-03-31',
	} );
} );

test( 'the skeleton of a page comes with both blocks in place', async ( {
	editor,
	page,
	rest,
} ) => {
	await editor.open(
		await rest.createPost( {
			title: 'New',
			content: '',
			type: 'pages',
			status: 'draft',
		} ),
		'editor'
	);
	await page
		.getByRole( 'button', { name: 'Block Inserter', exact: true } )
		.click();
	await page.getByRole( 'tab', { name: 'Patterns' } ).click();
	await page.getByRole( 'tab', { name: 'Care pathway' } ).click();
	await page
		.getByRole( 'option', { name: 'Page about a condition' } )
		.click();
	await expect
		.poll( async () =>
			( await editor.readBlocks() )
				.map( ( { name } ) => name )
				.slice( -2 )
		)
		.toEqual( [ 'care-pathway-links/next-steps', NAME ] );
} );
