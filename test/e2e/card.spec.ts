import { expect, test } from './fixtures';
import { VISIT, writeParagraphs } from './fixtures/write-post';

test.describe( 'A card', () => {
	test.beforeEach( async ( { editor, rest } ) => {
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content: writeParagraphs( ...VISIT ),
				status: 'draft',
			} ),
			'editor'
		);
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'says what the page is for, where it stands and how often these words lead there', async ( {
		editor,
	} ) => {
		const card = editor.sidebar.card( 'A1C testing' );

		await expect( card ).toContainText( 'Test' );
		await expect( card ).toContainText( 'Care pathway: Test' );
		await expect( card ).toContainText( 'The page’s own name' );
		await card.getByRole( 'button', { name: 'Why?' } ).click();
		await expect(
			card
				.getByText(
					/other links? leads? there by these words|These words link to this page/
				)
				.first()
		).toBeVisible();
	} );

	test( 'shows its page without leaving the text, and Escape goes back', async ( {
		editor,
		page,
	} ) => {
		await editor.sidebar.more( 'A1C testing', 'Preview the page' );
		const preview = page.getByRole( 'dialog', { name: 'A1C testing' } );

		await expect( preview ).toContainText( 'Test' );
		await expect(
			preview.getByRole( 'link', { name: /^Open the page/ } )
		).toHaveAttribute( 'target', '_blank' );
		await expect( preview ).toContainText( /[Cc]linical(ly)? review/ );
		await page.keyboard.press( 'Escape' );

		await expect( preview ).toHaveCount( 0 );
		await expect(
			editor.sidebar
				.card( 'A1C testing' )
				.getByRole( 'button', { name: 'More for “A1C testing”' } )
		).toBeFocused();
	} );
} );
