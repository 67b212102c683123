import { expect, test } from './fixtures';
import { DECISIONS } from './fixtures/answers';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const [ FIRST, SECOND ] = VISIT;

test.describe( 'after a link was added', () => {
	test.beforeEach( async ( { editor, rest } ) => {
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content: writeParagraphs( ...VISIT ),
				status: 'draft',
			} ),
			'editor'
		);
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	} );

	test( 'redo brings back what undo took, and core’s own tool takes it off', async ( {
		editor,
		page,
	} ) => {
		await editor.sidebar.addButton( 'A1C testing' ).click();
		await expect
			.poll( () => editor.readEditedContent() )
			.toContain( '>A1C testing</a>' );
		await editor.undo();
		await expect
			.poll( () => editor.readEditedContent() )
			.toBe( writeParagraphs( ...VISIT ) );
		await editor.dispatch( 'core/editor', 'redo' );
		await expect
			.poll( () => editor.readEditedContent() )
			.toContain( '>A1C testing</a>' );

		await editor.canvas
			.getByRole( 'link', { name: 'A1C testing' } )
			.click();
		await page.getByRole( 'button', { name: 'Remove link' } ).click();
		await expect
			.poll( () => editor.readEditedContent() )
			.toBe( writeParagraphs( ...VISIT ) );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'marks go with a block that is moved', async ( { editor } ) => {
		const [ moved = '' ] = await editor.select< string[] >(
			'core/block-editor',
			'getBlockOrder'
		);
		await editor.dispatch( 'core/block-editor', 'moveBlocksDown', [
			moved,
		] );

		await expect
			.poll( async () =>
				( await editor.readMarks() ).map( ( { text } ) => text )
			)
			.toEqual( [ 'metformin', 'A1C testing' ] );
		await editor.sidebar.addButton( 'A1C testing' ).click();
		await expect
			.poll( () => editor.readEditedContent() )
			.toMatch( />metformin|metformin[^]*>A1C testing<\/a>/ );
	} );

	test( 'text that is pasted is read like text that is typed', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaretAtEnd( 'A few days later' );
		await page.keyboard.press( 'ControlOrMeta+a' );
		await page.keyboard.press( 'ControlOrMeta+x' );
		await expect( editor.sidebar.card( 'metformin' ) ).toHaveCount( 0 );
		await page.keyboard.press( 'ControlOrMeta+v' );

		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
		expect( await editor.readEditedContent() ).toBe(
			writeParagraphs( FIRST, SECOND )
		);
	} );

	test( 'a session that ends in the middle loses no link, and says what is not recorded', async ( {
		editor,
		page,
	} ) => {
		await page.route( DECISIONS, ( route ) =>
			route.fulfill( {
				status: 401,
				json: { code: 'rest_forbidden', data: { status: 401 } },
			} )
		);
		await editor.sidebar.addButton( 'A1C testing' ).click();

		await expect( editor.sidebar.region ).toContainText(
			'is not recorded on the site yet'
		);
		await page.unroute( DECISIONS );
		await editor.sidebar.region
			.getByRole( 'button', { name: 'Try again' } )
			.click();
		await expect( editor.sidebar.region ).not.toContainText(
			'is not recorded on the site yet'
		);
		expect( await editor.readEditedContent() ).toContain(
			'>A1C testing</a>'
		);
	} );
} );
