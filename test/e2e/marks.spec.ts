import { expect, test } from './fixtures';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const [ FIRST ] = VISIT;

test.describe( 'marks in the canvas', () => {
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

	test( 'cover the words of the suggestions', async ( { editor } ) => {
		// A second look at the sentences may take a card away meanwhile, and its marks with it.
		await expect( async () => {
			const words = await editor.sidebar.readWords();
			expect( texts( await editor.readMarks() ) ).toEqual(
				[ ...new Set( words ) ].sort( byPlace )
			);
		} ).toPass( { timeout: 15_000 } );
	} );

	test( 'leave content, undo and the saved post alone', async ( {
		editor,
		page,
	} ) => {
		await expect
			.poll( async () => texts( await editor.readMarks() ) )
			.toContain( 'A1C testing' );

		expect( await editor.readEditedContent() ).toBe(
			writeParagraphs( ...VISIT )
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
		await editor.placeCaretAtStart( 'Before the first visit' );
		await page.keyboard.type( 'Now. ' );

		await expect
			.poll( async () => texts( await editor.readMarks() ) )
			.toContain( 'A1C testing' );
		await expect
			.poll( async () => ( await editor.readBlocks() )[ 0 ]?.content )
			.toBe( `Now. ${ FIRST }` );
	} );

	test( 'keep the caret where it is while they are drawn', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaretAtStart( 'Before the first visit' );

		for ( const piece of [ 'One ', 'two ', 'three ' ] ) {
			await page.keyboard.type( piece );
			await expect
				.poll( async () => texts( await editor.readMarks() ) )
				.toContain( 'A1C testing' );
		}
		await page.keyboard.type( 'four ' );

		await expect
			.poll( async () => ( await editor.readBlocks() )[ 0 ]?.content )
			.toBe( `One two three four ${ FIRST }` );
	} );

	test( 'vanish with the words they cover', async ( { editor } ) => {
		await editor.writeBlock( 0, FIRST.replace( 'A1C testing', 'a test' ) );

		await expect
			.poll( async () => texts( await editor.readMarks() ) )
			.not.toContain( 'A1C testing' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
	} );

	test( 'cover words across bold and italic, which stay as they are', async ( {
		editor,
	} ) => {
		const content = FIRST.replace(
			'A1C testing',
			'<strong>A1C</strong> <em>testing</em>'
		);
		await editor.writeBlock( 0, content );

		await expect
			.poll( async () => texts( await editor.readMarks() ) )
			.toContain( 'A1C testing' );
		await expect
			.poll( async () => ( await editor.readBlocks() )[ 0 ]?.content )
			.toBe( content );
	} );
} );

function texts( marks: { text: string }[] ): string[] {
	return [ ...new Set( marks.map( ( { text } ) => text ) ) ];
}

function byPlace( left: string, right: string ): number {
	return VISIT.join().indexOf( left ) - VISIT.join().indexOf( right );
}
