import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const [ FIRST, SECOND ] = VISIT;
const NEXT = 'ControlOrMeta+Shift+Alt+l';
const ADD = 'ControlOrMeta+Shift+Alt+a';
const DISMISS = 'ControlOrMeta+Shift+Alt+d';

test.describe( 'beside marked words', () => {
	let postId = 0;

	test.beforeEach( async ( { editor, rest } ) => {
		postId = await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} );
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	} );

	test( 'the caret opens what can be done, Escape closes it, and writing goes on', async ( {
		editor,
		page,
	} ) => {
		const beside = editor.beside( 'A1C testing' );
		await editor.placeCaret( 0, FIRST.indexOf( 'A1C testing' ) + 3 );

		await expect( beside ).toContainText( 'Care pathway: Test' );
		expect(
			await findViolations( page, '.care-pathway-links-mark-popover' )
		).toEqual( [] );
		await page.keyboard.press( 'Escape' );
		await expect( beside ).toHaveCount( 0 );
		await page.keyboard.type( 'x' );
		await expect
			.poll( async () => ( await editor.readBlocks() )[ 0 ]?.content )
			.toBe( FIRST.replace( 'A1C testing', 'A1Cx testing' ) );
	} );

	test( 'typing on opens nothing and moves nothing', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaretAtEnd( 'A few days later' );
		await page.keyboard.type( ' Ask about A1C testing' );

		await expect( editor.beside( 'A1C testing' ) ).toHaveCount( 0 );
		await page.keyboard.type( ' too.' );
		await expect
			.poll( async () => ( await editor.readBlocks() )[ 1 ]?.content )
			.toBe( `${ SECOND } Ask about A1C testing too.` );
	} );

	test( 'the pointer opens it too, and adding keeps the caret in the text', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaretAtStart( 'Before the first visit' );
		const point = await editor.pointOf( 'metformin' );
		await page.mouse.move( point.x - 40, point.y - 60 );
		await page.mouse.move( point.x, point.y );
		const beside = editor.beside( 'metformin' );
		await beside.getByRole( 'button', { name: /^Add link/ } ).click();

		await expect( beside ).toHaveCount( 0 );
		await expect
			.poll( () => editor.readEditedContent() )
			.toContain( '>metformin</a>' );
		await page.keyboard.type( 'Now. ' );
		await expect
			.poll( async () => ( await editor.readBlocks() )[ 0 ]?.content )
			.toBe( `Now. ${ FIRST }` );
	} );

	test( 'shortcuts go on, add and dismiss without the sidebar', async ( {
		editor,
		page,
		rest,
	} ) => {
		await editor.placeCaretAtStart( 'Before the first visit' );
		await page.keyboard.press( NEXT );
		await expect( editor.beside( 'A1C testing' ) ).toBeVisible();
		await page.keyboard.press( NEXT );
		await expect( editor.beside( 'metformin' ) ).toBeVisible();
		await page.keyboard.press( DISMISS );
		await expect( editor.sidebar.card( 'metformin' ) ).toHaveCount( 0 );
		await page.keyboard.press( NEXT );
		await expect( editor.beside( 'A1C testing' ) ).toBeVisible();
		await page.keyboard.press( ADD );

		await expect
			.poll( () => editor.readEditedContent() )
			.toContain( '>A1C testing</a>' );
		await expect
			.poll( () =>
				rest.get< { verdict: string; reason: string | null }[] >(
					`/care-pathway-links/v1/decisions?sourceId=${ postId }`
				)
			)
			.toMatchObject( [
				{ verdict: 'dismissed', reason: null },
				{ verdict: 'accepted' },
			] );
	} );

	test( 'shortcuts stand in the list of core, and the command palette knows them', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaretAtStart( 'Before the first visit' );
		await page.keyboard.press( 'Shift+Alt+h' );
		await expect(
			page
				.getByRole( 'dialog', { name: 'Keyboard shortcuts' } )
				.getByText( 'Go to the next suggested link' )
		).toBeVisible();
		await page.keyboard.press( 'Escape' );
		await expect(
			page.getByRole( 'dialog', { name: 'Keyboard shortcuts' } )
		).toHaveCount( 0 );

		await page.keyboard.press( 'ControlOrMeta+k' );
		await page
			.getByRole( 'combobox' )
			.fill( 'Go to the next suggested link' );
		await page
			.getByRole( 'option', { name: 'Go to the next suggested link' } )
			.click();
		await expect( editor.beside( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'links that are there look different, and marks can be switched off for good', async ( {
		editor,
	} ) => {
		await editor.sidebar.addButton( 'A1C testing' ).click();
		await expect
			.poll( () => editor.readAllMarks() )
			.toContainEqual( {
				highlight: 'care-pathway-links-linked',
				text: 'A1C testing',
			} );
		const marks = editor.sidebar.region.getByRole( 'checkbox', {
			name: 'Mark links in the text',
		} );
		await marks.uncheck();
		// The card that was chosen still shows its words.
		await expect
			.poll( async () =>
				( await editor.readAllMarks() ).map(
					( { highlight } ) => highlight
				)
			)
			.toEqual( [ 'care-pathway-links-focused' ] );
		await editor.save();

		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
		await expect( marks ).not.toBeChecked();
		expect( await editor.readAllMarks() ).toEqual( [] );
	} );
} );
