import { expect, test } from './fixtures';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const [ FIRST, SECOND ] = VISIT;
const WORDS = 'A1C testing';
const START = FIRST.indexOf( WORDS );

test.describe( 'what a mark never touches', () => {
	test.beforeEach( async ( { editor, rest } ) => {
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content: writeParagraphs(
					FIRST.replace( WORDS, `<strong>${ WORDS }</strong>` ),
					SECOND
				),
				status: 'draft',
			} ),
			'editor'
		);
		await expect( editor.sidebar.card( WORDS ) ).toBeVisible();
		await expect
			.poll( async () => markedWords( await editor.readMarks() ) )
			.toContain( WORDS );
	} );

	test( 'the content: it is, byte for byte, what was saved', async ( {
		editor,
	} ) => {
		expect( await editor.readEditedContent() ).toBe(
			writeParagraphs(
				FIRST.replace( WORDS, `<strong>${ WORDS }</strong>` ),
				SECOND
			)
		);
		expect(
			await editor.select( 'core/editor', 'isEditedPostDirty' )
		).toBe( false );
	} );

	test( 'the caret: it stays inside the words while marks are drawn again', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaret( 0, START + 3 );
		await editor.writeBlock( 1, `Now. ${ SECOND }` );
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
		expect(
			await editor.select( 'core/block-editor', 'getSelectionStart' )
		).toMatchObject( { attributeKey: 'content', offset: START + 3 } );

		await page.keyboard.type( '-' );
		await expect
			.poll( async () =>
				( await editor.readBlocks() )[ 0 ]?.content.replace(
					/<[^>]+>/g,
					''
				)
			)
			.toBe( FIRST.replace( WORDS, 'A1C- testing' ) );
	} );

	test( 'the place: a mark moves with its words when something is typed before', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaret( 0, 0 );
		await page.keyboard.type( 'First of all. ' );
		await expect
			.poll( async () =>
				( await editor.readMarks() ).find(
					( { text } ) => text === WORDS
				)
			)
			.toBeDefined();
		await expect( editor.sidebar.card( WORDS ) ).toHaveCount( 1 );
	} );

	test( 'the wording: a mark is gone when something is typed inside', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaret( 0, START + 3 );
		await page.keyboard.type( 'xyz' );
		await expect
			.poll( async () => markedWords( await editor.readMarks() ) )
			.not.toContain( WORDS );
		await expect( editor.sidebar.card( WORDS ) ).toHaveCount( 0 );

		for ( let presses = 0; presses < 3; presses++ ) {
			await page.keyboard.press( 'Backspace' );
		}
		await expect( editor.sidebar.card( WORDS ) ).toHaveCount( 1 );
	} );

	test( 'the formatting: bold stays around a link that is added', async ( {
		editor,
	} ) => {
		await editor.sidebar.addButton( WORDS ).click();
		await expect
			.poll( async () => ( await editor.readBlocks() )[ 0 ]?.content )
			.toMatch( /<strong><a [^>]*>A1C testing<\/a><\/strong>/ );
	} );
} );

test( 'type, accept, type, and three undos take back one each', async ( {
	editor,
	page,
	rest,
} ) => {
	await editor.open(
		await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} ),
		'editor'
	);
	await expect( editor.sidebar.card( WORDS ) ).toBeVisible();
	await editor.placeCaret( 0, 0 );
	await page.keyboard.type( 'One. ' );
	const typed = writeParagraphs( `One. ${ FIRST }`, SECOND );
	await expect.poll( () => editor.readEditedContent() ).toBe( typed );
	await editor.sidebar.addButton( WORDS ).click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toMatch( />A1C testing<\/a>/ );
	const accepted = await editor.readEditedContent();
	await editor.placeCaret( 0, 0 );
	await page.keyboard.type( 'Two. ' );

	await editor.undo();
	await expect.poll( () => editor.readEditedContent() ).toBe( accepted );
	await editor.undo();
	await expect.poll( () => editor.readEditedContent() ).toBe( typed );
	await editor.undo();
	await expect
		.poll( () => editor.readEditedContent() )
		.toBe( writeParagraphs( ...VISIT ) );
} );

function markedWords( marks: { text: string }[] ): string[] {
	return marks.map( ( { text } ) => text );
}
