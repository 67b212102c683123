import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';
import { VISIT, writeParagraphs } from './fixtures/write-post';

test.describe( 'Change words', () => {
	test.beforeEach( async ( { editor, rest } ) => {
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content: writeParagraphs(
					...VISIT,
					'Older people know it as the hemoglobin A1C test.'
				),
				status: 'draft',
			} ),
			'editor'
		);
		await editor.sidebar
			.card( 'A1C testing' )
			.getByRole( 'button', { name: 'Change words' } )
			.click();
	} );

	test( 'grows and shrinks the words one by one, in the sentence and in the text, by keyboard', async ( {
		editor,
		page,
	} ) => {
		const panel = editor.sidebar.region.getByRole( 'group', {
			name: 'Change words',
		} );
		const add = panel.getByRole( 'button', { name: 'Add “order”' } );
		await add.focus();
		await page.keyboard.press( 'Enter' );

		await expect( panel.locator( 'p mark' ) ).toHaveText(
			'order A1C testing'
		);
		await expect
			.poll( () => editor.readMarks() )
			.toContainEqual( {
				highlight: 'care-pathway-links-focused',
				text: 'order A1C testing',
			} );
		await expect(
			panel.getByRole( 'button', { name: 'Add “may”' } )
		).toBeFocused();
		await panel
			.getByRole( 'button', { name: 'Leave out “order”' } )
			.press( 'Enter' );
		await panel
			.getByRole( 'button', { name: 'Leave out “testing”' } )
			.press( 'Enter' );
		await expect( panel ).toContainText( 'Cuts a longer name in two.' );
		expect(
			await findViolations( page, '.care-pathway-links-sidebar' )
		).toEqual( [] );
		await panel
			.getByRole( 'button', { name: 'Add “testing”' } )
			.press( 'Enter' );
		await panel
			.getByRole( 'button', { name: 'Add “which”' } )
			.press( 'Enter' );
		await expect( panel ).toContainText( 'Ends with a small word.' );
		await panel
			.getByRole( 'button', {
				name: 'Add link on “A1C testing, which”',
			} )
			.press( 'Enter' );

		await expect
			.poll( () => editor.readEditedContent() )
			.toContain( '>A1C testing, which</a> shows' );
	} );

	test( 'offers other words for the page, and cancelling changes nothing', async ( {
		editor,
	} ) => {
		const panel = editor.sidebar.region.getByRole( 'group', {
			name: 'Change words',
		} );
		const before = await editor.readEditedContent();
		await panel
			.getByRole( 'listitem' )
			.filter( { hasText: 'Older people know it' } )
			.getByRole( 'button' )
			.first()
			.click();
		await expect
			.poll( async () =>
				( await editor.readMarks() )
					.filter( ( { highlight } ) =>
						highlight.endsWith( 'focused' )
					)
					.map( ( { text } ) => text )
					.join()
			)
			.toMatch( /hemoglobin A1C/ );
		await panel.getByRole( 'button', { name: 'Cancel' } ).click();

		await expect( panel ).toHaveCount( 0 );
		await expect(
			editor.sidebar
				.card( 'A1C testing' )
				.getByRole( 'button', { name: 'Change words' } )
		).toBeFocused();
		expect( await editor.readEditedContent() ).toBe( before );
	} );
} );
