import { expect, test } from './fixtures';
import { VISIT, writeParagraphs } from './fixtures/write-post';

test.describe( 'without a mouse', () => {
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
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	} );

	test( 'accepting goes on to the next card', async ( { editor, page } ) => {
		const [ first, second ] = await editor.sidebar.readWords();
		await editor.sidebar.addButton( first ?? '' ).focus();
		await page.keyboard.press( 'Enter' );

		await expect( editor.sidebar.card( first ?? '' ) ).toHaveCount( 0 );
		await expect(
			editor.sidebar.card( second ?? '' ).locator( ':focus' )
		).toHaveCount( 1 );
	} );

	test( 'a card is read, explained and dismissed in the order of Tab', async ( {
		editor,
		page,
	} ) => {
		const card = editor.sidebar.card( 'A1C testing' );
		await card.getByRole( 'button' ).first().focus();

		await page.keyboard.press( 'Tab' );
		await expect( card.getByRole( 'link' ) ).toBeFocused();
		await page.keyboard.press( 'Tab' );
		await expect( editor.sidebar.addButton( 'A1C testing' ) ).toBeFocused();
		await page.keyboard.press( 'Tab' );
		await expect(
			card.getByRole( 'button', { name: 'Change words' } )
		).toBeFocused();
		await page.keyboard.press( 'Tab' );
		await page.keyboard.press( 'Enter' );
		await expect(
			card.getByRole( 'button', { name: 'Why?' } )
		).toHaveAttribute( 'aria-expanded', 'true' );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.press( 'Enter' );
		await expect(
			page.getByRole( 'menuitem', { name: 'Another page' } )
		).toBeFocused();
		await page.keyboard.press( 'ArrowDown' );
		await expect(
			page.getByRole( 'menuitem', { name: 'Preview the page' } )
		).toBeFocused();
		await page.keyboard.press( 'ArrowDown' );
		await expect(
			page.getByRole( 'menuitem', { name: 'Wrong condition' } )
		).toBeFocused();
		await page.keyboard.press( 'Enter' );
		await expect( card ).toHaveCount( 0 );
	} );

	test( 'a card shows its words in the text without taking the caret there', async ( {
		editor,
	} ) => {
		const show = editor.sidebar
			.card( 'A1C testing' )
			.getByRole( 'button' )
			.first();
		await show.focus();
		await show.press( 'Enter' );

		await expect( show ).toHaveAttribute( 'aria-pressed', 'true' );
		await expect( show ).toBeFocused();
		await expect
			.poll( async () =>
				( await editor.readMarks() )
					.filter( ( { highlight } ) =>
						highlight.includes( 'focused' )
					)
					.map( ( { text } ) => text )
			)
			.toEqual( [ 'A1C testing' ] );
	} );
} );
