import { expect, test } from './fixtures';
import { VISIT, writeParagraphs } from './fixtures/write-post';

test.describe( 'Add link', () => {
	let postId = 0;
	let target = { id: 0, link: '' };

	test.beforeEach( async ( { editor, rest } ) => {
		postId = await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} );
		const [ page ] = await rest.get< { id: number; link: string }[] >(
			'/wp/v2/pages?slug=a1c-testing'
		);
		target = page ?? target;
		await editor.open( postId, 'editor' );
		await editor.sidebar.addButton( 'A1C testing' ).click();
	} );

	const [ first, second ] = VISIT;
	const linked = () =>
		first.replace(
			'A1C testing',
			`<a href="${ target.link }" data-type="page" data-id="${ target.id }">A1C testing</a>`
		);

	test( 'puts a link of core on these words, and nothing else', async ( {
		editor,
	} ) => {
		await expect
			.poll( () => editor.readBlocks() )
			.toEqual( [
				{ name: 'core/paragraph', content: linked() },
				{ name: 'core/paragraph', content: second },
			] );
	} );

	test( 'is saved as core saves links @main-path', async ( {
		editor,
		rest,
	} ) => {
		await expect
			.poll( () => editor.readEditedContent() )
			.toContain( '>A1C testing</a>' );
		await editor.save();
		expect( await rest.readRawContent( postId ) ).toBe(
			writeParagraphs( linked(), second )
		);
	} );

	test( 'is taken back whole by one undo', async ( { editor } ) => {
		await expect
			.poll( () => editor.readEditedContent() )
			.toBe( writeParagraphs( linked(), second ) );
		await editor.undo();

		await expect
			.poll( () => editor.readEditedContent() )
			.toBe( writeParagraphs( ...VISIT ) );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'is an undo step of its own between two stretches of typing', async ( {
		editor,
		page,
	} ) => {
		await editor.placeCaretAtStart( 'A few days later' );
		await page.keyboard.type( 'Now. ' );
		await editor.sidebar.addButton( 'metformin' ).click();
		await expect
			.poll( () => editor.readEditedContent() )
			.toMatch( />metformin<\/a>/ );
		await editor.placeCaretAtStart( 'Now. A few' );
		await page.keyboard.type( 'Well. ' );

		await editor.undo();
		await expect
			.poll( () => editor.readEditedContent() )
			.toMatch( /<p>Now\. A few.*>metformin<\/a>/ );
		await editor.undo();
		await expect
			.poll( () => editor.readEditedContent() )
			.toBe( writeParagraphs( linked(), `Now. ${ second }` ) );
	} );

	test( 'counts the link and takes its card and its marks away', async ( {
		editor,
	} ) => {
		await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
		await expect( editor.sidebar.region ).toContainText( /1 (?:of|link)/ );
		await expect
			.poll( async () =>
				( await editor.readMarks() ).map( ( { text } ) => text )
			)
			.not.toContain( 'A1C testing' );
	} );

	test( 'says what happened, and offers to undo it', async ( { editor } ) => {
		await editor.wayBack( 'Link to “A1C testing” added.' ).click();

		await expect
			.poll( () => editor.readEditedContent() )
			.toBe( writeParagraphs( ...VISIT ) );
	} );
} );
