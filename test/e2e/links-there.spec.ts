import type { Page } from '@playwright/test';

import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';
import type { Editor } from './fixtures/editor';
import { writeParagraphs } from './fixtures/write-post';

const LINKS = [
	'For A1C testing, <a href="/diabetes-care/a1c-testing/">click here</a> when it suits you.',
	'Our kitchen has a <a href="/diabetes-care/diabetes-cooking-class/">cooking class</a> in spring.',
	'The <a href="/physiotherapy-service/">therapists</a> help with movement.',
	'Living with <a href="/diabetes-care/type-2-diabetes/">type 1 diabetes</a> is a lot to learn.',
];

/** The entry of the link on these words. */
const there = ( editor: Editor, page: Page, words: string ) =>
	editor.sidebar.region.getByRole( 'listitem' ).filter( {
		has: page.getByRole( 'button', {
			name: `Show “${ words }” in the text`,
		} ),
	} );

async function open( page: Page, editor: Editor ) {
	const toggle = editor.sidebar.region.getByRole( 'button', {
		name: 'Already linked (4)',
	} );
	await expect( toggle ).toBeVisible();
	await expect( editor.sidebar.region ).toContainText( '4 to check' );
	await toggle.focus();
	await page.keyboard.press( 'Enter' );
}

test( 'links that are there are judged, and mended with one click each @main-path', async ( {
	editor,
	page,
	rest,
} ) => {
	const postId = await rest.createPost( {
		title: 'News of the week',
		content: writeParagraphs( ...LINKS ),
		status: 'draft',
	} );
	await editor.open( postId, 'editor' );
	await open( page, editor );

	await expect( there( editor, page, 'click here' ) ).toContainText(
		'These words do not say where the link leads.'
	);
	await expect( there( editor, page, 'cooking class' ) ).toContainText(
		'The page is in the bin.'
	);
	await expect( there( editor, page, 'therapists' ) ).toContainText(
		'The page has a new address.'
	);
	await expect( there( editor, page, 'type 1 diabetes' ) ).toContainText(
		'The page is about a different condition.'
	);
	expect(
		await findViolations( page, '.care-pathway-links-sidebar' )
	).toEqual( [] );

	await there( editor, page, 'click here' )
		.getByRole( 'button', { name: /^Link “A1C testing” instead/ } )
		.click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toContain(
			'For <a href="/diabetes-care/a1c-testing/">A1C testing</a>, click here when'
		);
	await expect(
		editor.notice( '“A1C testing” is linked now in place of' )
	).toBeVisible();
	await expect( editor.sidebar.region ).toContainText( '3 to check' );

	await there( editor, page, 'cooking class' )
		.getByRole( 'button', { name: /^Remove link/ } )
		.click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toContain( 'has a cooking class in spring' );
	await editor.undo();
	await expect
		.poll( () => editor.readEditedContent() )
		.toContain(
			'<a href="/diabetes-care/diabetes-cooking-class/">cooking class</a>'
		);

	await there( editor, page, 'therapists' )
		.getByRole( 'button', { name: /^Use the new address/ } )
		.click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toMatch( /<a href="[^"]*\/physical-therapy\/"[^>]*>therapists<\/a>/ );
	await editor
		.wayBack( '“therapists” leads to the new address now.' )
		.click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toContain( '<a href="/physiotherapy-service/">therapists</a>' );
} );

test( 'links in a synced pattern are listed, and left as they are', async ( {
	editor,
	page,
	rest,
} ) => {
	const { id: ref } = await rest.post< { id: number } >( '/wp/v2/blocks', {
		title: 'Class',
		content: writeParagraphs( LINKS[ 1 ] ?? '' ),
		status: 'publish',
	} );
	const postId = await rest.createPost( {
		title: 'News of the week',
		content: `${ writeParagraphs( 'Good morning to all.' ) }\n\n<!-- wp:block {"ref":${ ref }} /-->`,
		status: 'draft',
	} );
	await editor.open( postId, 'editor' );
	await expect(
		editor.canvas.getByText( 'Our kitchen has a' )
	).toBeVisible();
	await editor.writeBlock( 0, 'Good evening to all of you.' );
	await editor.sidebar.region
		.getByRole( 'button', { name: 'Already linked (1)' } )
		.click();
	const entry = there( editor, page, 'cooking class' );
	await expect( entry ).toContainText( 'The page is in the bin.' );
	await expect(
		entry.getByRole( 'button', { name: /^Remove/ } )
	).toHaveCount( 0 );
} );

test( 'buttons, pictures and classic text are judged and reviewed like words', async ( {
	editor,
	page,
	rest,
} ) => {
	const draftId = await rest.createPost( {
		title: 'Not ready',
		content: '',
		status: 'draft',
	} );
	const content = [
		'<!-- wp:paragraph -->\n<p>Good morning to all of you.</p>\n<!-- /wp:paragraph -->',
		`<!-- wp:buttons -->\n<div class="wp-block-buttons"><!-- wp:button -->\n<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/?p=${ draftId }">Our course</a></div>\n<!-- /wp:button --></div>\n<!-- /wp:buttons -->`,
		'<!-- wp:image {"linkDestination":"custom"} -->\n<figure class="wp-block-image"><a href="/no-such-page/"><img src="/wp-includes/images/blank.gif" alt="Our house"/></a></figure>\n<!-- /wp:image -->',
		'<!-- wp:html -->\n<p>Read <a href="/diabetes-care/a1c-testing/">A1C testing</a>.</p>\n<!-- /wp:html -->',
	].join( '\n\n' );
	const postId = await rest.createPost( {
		title: 'A new course',
		content,
		status: 'draft',
	} );
	await editor.open( postId, 'editor' );
	await editor.sidebar.region
		.getByRole( 'button', { name: 'Already linked (3)' } )
		.click();
	const entry = ( words: string ) => there( editor, page, words );
	await expect( entry( 'Our course' ) ).toContainText( 'Button' );
	await expect( entry( 'Our course' ) ).toContainText(
		'The page is not published. Visitors cannot open it.'
	);
	await expect( entry( 'Our house' ) ).toContainText( 'Image' );
	await expect( entry( 'Our house' ) ).toContainText( 'To mend:' );
	await expect( entry( 'A1C testing' ) ).toContainText( 'A1C testing' );
	expect( await findViolations( page, '.care-pathway-links-there' ) ).toEqual(
		[]
	);

	await entry( 'Our house' )
		.getByRole( 'button', { name: 'Show “Our house” in the text' } )
		.click();
	await expect
		.poll( () =>
			editor.select< { name: string } | null >(
				'core/block-editor',
				'getSelectedBlock'
			)
		)
		.toMatchObject( { name: 'core/image' } );

	await page.getByRole( 'tab', { name: 'Review', exact: true } ).click();
	const panel = editor.sidebar.region;
	for ( const words of [ 'Our course', 'Our house', 'A1C testing' ] ) {
		await expect(
			panel.getByRole( 'group', { name: `Link on “${ words }”` } )
		).toBeVisible();
		await panel
			.getByRole( 'button', { name: `Approve: “${ words }”` } )
			.click();
	}
	await expect( panel ).toContainText( 'All links reviewed' );
	expect( await editor.readEditedContent() ).toBe( content );
} );
