import type { Page } from '@playwright/test';

import { expect, slowDown, test } from './fixtures';
import type { Editor } from './fixtures/editor';
import { hasWordPress } from './fixtures/site';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const [ FIRST, SECOND ] = VISIT;

test.describe( 'the editor goes on', () => {
	let postId = 0;

	test.beforeEach( async ( { editor, rest } ) => {
		postId = await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} );
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'with the code editor, and back', async ( { editor } ) => {
		await editor.dispatch( 'core/editor', 'switchEditorMode', 'text' );
		await expect( editor.sidebar.region ).toContainText(
			'Your code is not read.'
		);
		await expect( editor.sidebar.cards ).toHaveCount( 0 );
		await editor.dispatch( 'core/editor', 'switchEditorMode', 'visual' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		await editor.sidebar.addButton( 'A1C testing' ).click();
		await expect
			.poll( () => editor.readEditedContent() )
			.toMatch( />A1C testing<\/a>/ );
	} );

	test( 'with the content replaced at once, as by a restored revision', async ( {
		editor,
		page,
	} ) => {
		await editor.dispatch( 'core/editor', 'editPost', {
			content: writeParagraphs( SECOND ),
		} );
		await page.evaluate( ( html ) => {
			const { blocks, data } = (
				window as unknown as {
					wp: {
						blocks: { parse: ( content: string ) => unknown };
						data: {
							dispatch: ( store: string ) => {
								resetEditorBlocks: ( given: unknown ) => void;
							};
						};
					};
				}
			 ).wp;
			data.dispatch( 'core/editor' ).resetEditorBlocks(
				blocks.parse( html )
			);
		}, writeParagraphs( SECOND ) );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	} );

	test( 'with the template around the post', async ( { editor } ) => {
		await editor.dispatch(
			'core/editor',
			'setRenderingMode',
			'template-locked'
		);
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		await editor.sidebar.addButton( 'A1C testing' ).click();
		await expect
			.poll( () => editor.readEditedContent() )
			.toMatch( />A1C testing<\/a>/ );
	} );

	test( 'when somebody else changes the words in the moment of accepting', async ( {
		editor,
		page,
	} ) => {
		await page.evaluate(
			( html ) => {
				const { data, richText } = (
					window as unknown as {
						wp: {
							richText: {
								RichTextData: {
									fromHTMLString: ( text: string ) => unknown;
								};
							};
							data: Record<
								string,
								( store: string ) => {
									getBlocks: () => { clientId: string }[];
									updateBlockAttributes: (
										id: string | undefined,
										attributes: object
									) => void;
								}
							>;
						};
					}
				 ).wp;
				const button = [
					...document.querySelectorAll( 'button' ),
				].find( ( { ariaLabel } ) =>
					ariaLabel?.startsWith( 'Add link: “A1C testing”' )
				);
				data.dispatch?.( 'core/block-editor' ).updateBlockAttributes(
					data.select?.( 'core/block-editor' ).getBlocks()[ 0 ]
						?.clientId,
					{
						content: richText.RichTextData.fromHTMLString( html ),
					}
				);
				button?.click();
			},
			FIRST.replace( 'A1C testing', 'a blood test' )
		);
		await expect
			.poll( () => editor.readEditedContent() )
			.toBe(
				writeParagraphs(
					FIRST.replace( 'A1C testing', 'a blood test' ),
					SECOND
				)
			);
		await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
	} );

	test( 'in two tabs with two posts', async ( {
		editor,
		context,
		site,
		rest,
	} ) => {
		const { Editor } = await import( './fixtures/editor' );
		const otherPage = await context.newPage();
		await slowDown( otherPage );
		const other = new Editor( otherPage, site );
		await other.open(
			await rest.createPost( {
				title: 'Another one',
				content: writeParagraphs( SECOND ),
				status: 'draft',
			} ),
			'editor'
		);
		await expect( other.sidebar.card( 'metformin' ) ).toBeVisible();
		await other.sidebar.addButton( 'metformin' ).click();
		await expect
			.poll( () => other.readEditedContent() )
			.toMatch( />metformin<\/a>/ );
		expect( await editor.readEditedContent() ).toBe(
			writeParagraphs( ...VISIT )
		);
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	} );

	test( 'and half a word is no suggestion', async ( { editor, page } ) => {
		await editor.writeBlock( 1, 'Nothing here.' );
		await expect( editor.sidebar.card( 'metformin' ) ).toHaveCount( 0 );
		await editor.placeCaret( 1, 'Nothing here.'.length );
		const shown: string[] = [];
		await page.keyboard.type( ' Some people take metformin' );
		for ( let look = 0; look < 4; look++ ) {
			await page.keyboard.type( 'x' );
			shown.push( ...( await editor.sidebar.readWords() ) );
			await page.keyboard.press( 'Backspace' );
			shown.push( ...( await editor.sidebar.readWords() ) );
		}
		expect( shown ).not.toContain( 'metformin' );
		await page.keyboard.type( ' every day.' );
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	} );

	test( 'with another post, without a reload', async ( {
		editor,
		rest,
		page,
	} ) => {
		const otherId = await rest.createPost( {
			title: 'Another one',
			content: writeParagraphs( SECOND ),
			status: 'draft',
		} );
		await page.evaluate( ( id ) => {
			const { data } = (
				window as unknown as {
					wp: {
						data: {
							select: ( store: string ) => {
								getSettings: () => {
									onNavigateToEntityRecord: ( to: {
										postId: number;
										postType: string;
									} ) => void;
								};
							};
						};
					};
				}
			 ).wp;
			// What core itself calls when a pattern or a template is opened from inside a post.
			data.select( 'core/block-editor' )
				.getSettings()
				.onNavigateToEntityRecord( { postId: id, postType: 'post' } );
		}, otherId );
		await expect
			.poll( () => editor.select( 'core/editor', 'getCurrentPostId' ) )
			.toBe( otherId );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
		await editor.sidebar.dismiss( 'metformin', 'Not helpful here' );
		await expect
			.poll( () =>
				rest.get(
					`/care-pathway-links/v1/decisions?sourceId=${ otherId }`
				)
			)
			.toMatchObject( [ { verdict: 'dismissed', sourceId: otherId } ] );
	} );
} );

test( 'a post of 300 blocks is suggested for and typed in', async ( {
	editor,
	page,
	rest,
} ) => {
	await editor.open(
		await rest.createPost( {
			title: 'A long one',
			content: writeParagraphs(
				...Array.from( { length: 299 }, ( _entry, place ) =>
					place === 150
						? SECOND
						: `Paragraph ${ place } tells of an ordinary day at the clinic.`
				),
				FIRST
			),
			status: 'draft',
		} ),
		'editor'
	);
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	await editor.placeCaret( 0, 0 );
	await page.keyboard.type( 'Quickly typed. ' );
	await expect
		.poll( async () => ( await editor.readBlocks() )[ 0 ]?.content )
		.toBe(
			'Quickly typed. Paragraph 0 tells of an ordinary day at the clinic.'
		);
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
} );

test( 'a revision is looked at without marks, and restored with its suggestions', async ( {
	editor,
	page,
	rest,
} ) => {
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content: writeParagraphs( FIRST ),
		status: 'draft',
	} );
	for ( const text of [ `${ FIRST } Soon.`, SECOND ] ) {
		await rest.post( `/wp/v2/posts/${ postId }`, {
			content: writeParagraphs( text ),
		} );
	}
	await editor.open( postId, 'editor' );
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	await expect.poll( () => editor.readMarks() ).not.toEqual( [] );

	await restoreOlder( editor, page );
	await expect
		.poll( () => rest.readRawContent( postId ) )
		.toBe( writeParagraphs( `${ FIRST } Soon.` ) );
	await editor.sidebar.open();
	await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	await expect( editor.sidebar.card( 'metformin' ) ).toHaveCount( 0 );
} );

/** Restores the revision before the last one, as a person does. */
async function restoreOlder( editor: Editor, page: Page ): Promise< void > {
	await page
		.getByRole( 'region', { name: 'Editor top bar' } )
		.getByRole( 'button', { name: 'Settings', exact: true } )
		.click();
	await page.getByRole( 'tab', { name: 'Post' } ).click();
	if ( ! hasWordPress( '7.0' ) ) {
		// A screen of its own, which then opens the editor anew. The link to it is called by a number.
		await page
			.locator( '.editor-private-post-last-revision__button' )
			.click();
		await page.getByRole( 'button', { name: 'Previous' } ).click();
		await page
			.getByRole( 'button', { name: 'Restore This Revision' } )
			.click();
		return;
	}
	await page.getByRole( 'button', { name: /revisions screen/ } ).click();
	await page.getByRole( 'slider' ).press( 'ArrowLeft' );
	await expect( editor.canvas.getByText( 'Soon.' ) ).toBeVisible();
	await expect.poll( () => editor.readMarks() ).toEqual( [] );

	await page.getByRole( 'button', { name: 'Restore' } ).click();
}
