import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';
import { chooseSettings } from './fixtures/choose-settings';
import type { Rest } from './fixtures/rest';
import { writeParagraphs } from './fixtures/write-post';

const OWN = {
	kind: 'own',
	id: 'a1',
	text: 'The images have descriptions',
} as const;

const draft = ( rest: Rest ) =>
	rest.createPost( {
		title: 'News of the week',
		content: writeParagraphs(
			'Good morning to all of you. Ask us about A1C testing.'
		),
		status: 'draft',
	} );

test( 'publishing waits for the checklist where the owner wants it, and drafts always save', async ( {
	editor,
	page,
	rest,
} ) => {
	await chooseSettings( rest, { refuseToPublish: true, checklist: [ OWN ] } );
	const postId = await draft( rest );
	await editor.open( postId, 'editor' );
	const line = page
		.getByRole( 'region', { name: 'Before publishing' } )
		.getByRole( 'button', { name: /^Before publishing: / } );
	await expect( line ).toContainText( 'The images have descriptions' );

	await page
		.getByRole( 'region', { name: 'Editor top bar' } )
		.getByRole( 'button', { name: 'Publish', exact: true } )
		.click();
	const panel = page.getByRole( 'region', { name: 'Editor publish' } );
	await expect( panel ).toContainText( 'Links and care pathway' );
	await expect( panel ).toContainText( 'It leads to no other page yet' );
	await expect( panel ).toContainText( 'Nothing leads here yet' );
	// One link on the way does not make news part of a topic.
	await expect( panel ).not.toContainText( 'Diabetes care' );
	expect(
		await findViolations( page, '.care-pathway-links-pre-publish' )
	).toEqual( [] );
	await panel.getByRole( 'button', { name: 'Publish', exact: true } ).click();
	await expect(
		page
			.getByText( 'The checklist of this site asks for these first' )
			.first()
	).toBeVisible();

	await editor.writeBlock(
		0,
		'See <a href="/diabetes-care/a1c-testing/">A1C testing</a>.'
	);
	await editor.save();
	expect(
		await rest.get< { status: string } >(
			`/wp/v2/posts/${ postId }?context=edit`
		)
	).toMatchObject( { status: 'draft' } );
	expect( await rest.readRawContent( postId ) ).toContain( 'A1C testing' );
} );

test( 'what is ticked and said is saved with the post, and then it is published @main-path', async ( {
	editor,
	page,
	rest,
} ) => {
	await chooseSettings( rest, { refuseToPublish: true, checklist: [ OWN ] } );
	const postId = await rest.createPost( {
		title: 'What your A1C result says',
		content: writeParagraphs(
			'See <a href="/diabetes-care/a1c-testing/">A1C testing</a>.'
		),
		status: 'draft',
	} );
	await editor.open( postId, 'editor' );
	const before = page.getByRole( 'region', { name: 'Before publishing' } );
	await before
		.getByRole( 'button', { name: /^Before publishing: / } )
		.focus();
	await page.keyboard.press( 'Enter' );
	await before
		.getByRole( 'checkbox', { name: 'The images have descriptions' } )
		.check();
	await expect( before ).toContainText( 'It would fit on: Diabetes care' );
	expect(
		await findViolations( page, '.care-pathway-links-before' )
	).toEqual( [] );

	await editor.dispatch(
		'core/edit-post',
		'openGeneralSidebar',
		'edit-post/document'
	);
	const settings = page.getByRole( 'region', { name: 'Editor settings' } );
	const panel = settings.getByRole( 'button', { name: 'Care pathway' } );
	if ( ( await panel.getAttribute( 'aria-expanded' ) ) !== 'true' ) {
		await panel.click();
	}
	await settings
		.getByRole( 'combobox', { name: 'What this page is for' } )
		.selectOption( 'Article' );
	await settings.getByLabel( 'Clinically reviewed on' ).fill( '2026-03-31' );
	await settings
		.getByLabel( 'Or the name of the reviewer' )
		.fill( 'Dr. Noor' );
	await settings
		.getByRole( 'combobox', { name: 'Page about the author' } )
		.fill( 'Amara' );
	await settings
		.getByRole( 'option', { name: 'Amara Lindqvist, MD' } )
		.click();
	await settings
		.getByRole( 'checkbox', { name: 'Leave out of link suggestions' } )
		.check();
	expect(
		await findViolations( page, '.care-pathway-links-this-page' )
	).toEqual( [] );

	await editor.dispatch( 'core/editor', 'editPost', { status: 'publish' } );
	await editor.save();
	const [ author ] = await rest.get< { id: number }[] >(
		'/wp/v2/clinician?slug=dr-amara-lindqvist'
	);
	expect(
		await rest.get< Record< string, unknown > >(
			`/wp/v2/posts/${ postId }?context=edit`
		)
	).toMatchObject( {
		status: 'publish',
		care_pathway_links_page: {
			role: 'article',
			isExcluded: true,
			ticked: [ 'a1' ],
		},
		care_pathway_links_review: {
			reviewedOn: '2026-03-31',
			reviewedBy: 'Dr. Noor',
			authorPageId: author?.id,
		},
	} );
} );

test( 'the checklist of a page that nothing leads to goes to where other pages get a link to it', async ( {
	admin,
	editor,
	page,
	rest,
} ) => {
	test.slow();
	const [ orphan ] = await rest.get<
		{ id: number; content: { raw: string } }[]
	>( '/wp/v2/pages?slug=joint-injections&context=edit' );
	const id = orphan?.id ?? 0;
	const before = page.getByRole( 'region', { name: 'Before publishing' } );
	const way = before.getByRole( 'link', { name: 'Place a link here' } );
	await editor.open( id, 'editor' );
	await before
		.getByRole( 'button', { name: /^Before publishing: / } )
		.click();
	await way.focus();
	await page.keyboard.press( 'Enter' );
	await page.waitForURL( `**/admin.php?*screen=inbound&target=${ id }` );
	await expect(
		admin.content.getByRole( 'heading', { name: 'To “Joint injections”' } )
	).toBeVisible();
	const offered = admin.content
		.getByRole( 'list', { name: 'Links that would fit' } )
		.getByRole( 'checkbox', { name: /^Orthopedics/ } )
		.first();
	await offered.check( { timeout: 60_000 } );
	await admin.content.getByRole( 'button', { name: 'Add 1 link' } ).click();
	await page
		.getByRole( 'dialog' )
		.getByRole( 'button', { name: 'Add 1 link' } )
		.click();
	await expect(
		admin.content.getByRole( 'region', { name: 'What was done' } )
	).toContainText( 'Link added.' );

	expect(
		await rest.get( `/care-pathway-links/v1/pages/${ id }` )
	).toMatchObject( { inboundCount: 1 } );
} );

test( 'an author says what a page is, and not how the site links to it', async ( {
	editor,
	page,
	rest,
} ) => {
	const { id: author } = (
		await rest.get< { id: number }[] >( '/wp/v2/users?slug=author' )
	)[ 0 ] ?? { id: 0 };
	const { id } = await rest.post< { id: number } >( '/wp/v2/posts', {
		title: 'News of the week',
		content: writeParagraphs( 'Good morning.' ),
		author,
	} );
	await editor.open( id, 'author' );
	await editor.dispatch(
		'core/edit-post',
		'openGeneralSidebar',
		'edit-post/document'
	);
	const settings = page.getByRole( 'region', { name: 'Editor settings' } );
	const panel = settings.getByRole( 'button', { name: 'Care pathway' } );
	if ( ( await panel.getAttribute( 'aria-expanded' ) ) !== 'true' ) {
		await panel.click();
	}
	await expect(
		settings.getByRole( 'combobox', { name: 'What this page is for' } )
	).toBeEnabled();
	await expect(
		settings.getByRole( 'checkbox', { name: 'Main page of its topic' } )
	).toBeDisabled();
} );
