import type { Page } from '@playwright/test';

import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';
import type { Editor } from './fixtures/editor';
import { writeParagraphs } from './fixtures/write-post';

const LINKS = [
	'For A1C testing, <a href="/diabetes-care/a1c-testing/">click here</a> when it suits you.',
	'Our kitchen has a <a href="/diabetes-care/diabetes-cooking-class/">cooking class</a> in spring.',
	'The <a href="/orthopedics/physiotherapy-service/">therapists</a> help with movement.',
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
	expect( await editor.readEditedContent() ).toContain(
		'For <a href="/diabetes-care/a1c-testing/">A1C testing</a>, click here when'
	);
	await expect(
		page.getByText( '“A1C testing” is linked now in place of' ).first()
	).toBeVisible();
	await expect( editor.sidebar.region ).toContainText( '3 to check' );

	await there( editor, page, 'cooking class' )
		.getByRole( 'button', { name: /^Remove link/ } )
		.click();
	expect( await editor.readEditedContent() ).toContain(
		'has a cooking class in spring'
	);
	await editor.undo();
	expect( await editor.readEditedContent() ).toContain(
		'<a href="/diabetes-care/diabetes-cooking-class/">cooking class</a>'
	);

	await there( editor, page, 'therapists' )
		.getByRole( 'button', { name: /^Use the new address/ } )
		.click();
	expect( await editor.readEditedContent() ).toMatch(
		/<a href="[^"]*\/physical-therapy\/"[^>]*>therapists<\/a>/
	);
	await page
		.getByRole( 'button', { name: 'Undo', exact: true } )
		.last()
		.click();
	expect( await editor.readEditedContent() ).toContain(
		'<a href="/orthopedics/physiotherapy-service/">therapists</a>'
	);
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
