import { expect, test } from './fixtures';
import { writeParagraphs } from './fixtures/write-blocks';

const TEXT =
	'Before the visit your clinician may order A1C testing, and later speak about metformin with you.';

test.describe( 'marks in the canvas', () => {
	test.beforeEach( async ( { editor, rest } ) => {
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content: writeParagraphs( TEXT ),
				status: 'draft',
			} ),
			'editor'
		);
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'cover the words of the suggestions', async ( { editor } ) => {
		const words = await editor.sidebar.readWords();
		await expect
			.poll( async () => texts( await editor.readMarks() ) )
			.toEqual( [ ...new Set( words ) ].sort( byPlace ) );
	} );

	test( 'leave content, undo and the saved post alone', async ( {
		editor,
		page,
	} ) => {
		await expect
			.poll( async () => texts( await editor.readMarks() ) )
			.toContain( 'A1C testing' );

		expect( await editor.readEditedContent() ).toBe(
			writeParagraphs( TEXT )
		);
		await expect( editor.canvas.locator( 'p mark, p span' ) ).toHaveCount(
			0
		);
		await expect(
			page.getByRole( 'button', { name: 'Undo', exact: true } )
		).toBeDisabled();
	} );

	test( 'move along when something is typed before them', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaretAtStart( 'Before the visit' );
		await page.keyboard.type( 'Now. ' );

		await expect
			.poll( async () => texts( await editor.readMarks() ) )
			.toContain( 'A1C testing' );
		expect( ( await editor.readBlocks() )[ 0 ]?.content ).toBe(
			`Now. ${ TEXT }`
		);
	} );

	test( 'keep the caret where it is while they are drawn', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaretAtStart( 'Before the visit' );

		for ( const piece of [ 'One ', 'two ', 'three ' ] ) {
			await page.keyboard.type( piece );
			await page.waitForFunction( () => true );
		}
		await expect
			.poll( async () => texts( await editor.readMarks() ) )
			.toContain( 'A1C testing' );
		await page.keyboard.type( 'four ' );

		expect( ( await editor.readBlocks() )[ 0 ]?.content ).toBe(
			`One two three four ${ TEXT }`
		);
	} );

	test( 'vanish with the words they cover', async ( { editor } ) => {
		await editor.writeBlock( 0, TEXT.replace( 'A1C testing', 'a test' ) );

		await expect
			.poll( async () => texts( await editor.readMarks() ) )
			.not.toContain( 'A1C testing' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
	} );

	test( 'cover words across bold and italic, which stay as they are', async ( {
		editor,
	} ) => {
		const content = TEXT.replace(
			'A1C testing',
			'<strong>A1C</strong> <em>testing</em>'
		);
		await editor.writeBlock( 0, content );

		await expect
			.poll( async () => texts( await editor.readMarks() ) )
			.toContain( 'A1C testing' );
		expect( ( await editor.readBlocks() )[ 0 ]?.content ).toBe( content );
	} );
} );

function texts( marks: { text: string }[] ): string[] {
	return [ ...new Set( marks.map( ( { text } ) => text ) ) ];
}

function byPlace( left: string, right: string ): number {
	return TEXT.indexOf( left ) - TEXT.indexOf( right );
}
