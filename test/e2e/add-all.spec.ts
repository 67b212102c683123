import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';
import { VISIT, writeParagraphs } from './fixtures/write-post';

test.describe( 'Add all', () => {
	let postId = 0;

	test.beforeEach( async ( { editor, rest } ) => {
		postId = await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} );
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	} );

	test( 'shows the sentences, adds in one step with one notice, and one undo takes all back', async ( {
		editor,
		page,
		rest,
	} ) => {
		await page
			.getByRole( 'button', { name: 'Add all 2 strong links' } )
			.click();
		const dialog = page.getByRole( 'dialog', { name: 'Add these links?' } );
		await expect( dialog.getByRole( 'listitem' ) ).toHaveCount( 2 );
		await expect( dialog ).toContainText( 'Your clinician may order' );
		expect(
			await findViolations( page, '.care-pathway-links-add-all' )
		).toEqual( [] );
		await dialog.getByRole( 'button', { name: 'Add 2 links' } ).click();

		await expect( dialog ).toHaveCount( 0 );
		await expect
			.poll( () => editor.readEditedContent() )
			.toMatch( />A1C testing<\/a>[^]*>metformin<\/a>/ );
		await expect( editor.notice( '2 links added.' ) ).toBeVisible();
		await expect
			.poll( () =>
				rest.get< { verdict: string }[] >(
					`/care-pathway-links/v1/decisions?sourceId=${ postId }`
				)
			)
			.toMatchObject( [
				{ verdict: 'accepted' },
				{ verdict: 'accepted' },
			] );
		await editor.undo();
		await expect
			.poll( () => editor.readEditedContent() )
			.toBe( writeParagraphs( ...VISIT ) );
	} );

	test( 'leaves out what changed meanwhile, and says so', async ( {
		editor,
		page,
	} ) => {
		await page
			.getByRole( 'button', { name: 'Add all 2 strong links' } )
			.click();
		// In one turn, so that nothing of ours hears of the change before.
		await page
			.getByRole( 'button', { name: 'Add 2 links' } )
			.evaluate( ( button ) => {
				const { data, richText } = (
					window as unknown as {
						wp: {
							data: {
								select: ( store: string ) => {
									getBlocks: () => { clientId: string }[];
								};
								dispatch: ( store: string ) => {
									updateBlockAttributes: (
										id: string,
										attributes: object
									) => void;
								};
							};
							richText: {
								RichTextData: {
									fromHTMLString: ( html: string ) => unknown;
								};
							};
						};
					}
				 ).wp;
				const [ block ] = data
					.select( 'core/block-editor' )
					.getBlocks();
				data.dispatch( 'core/block-editor' ).updateBlockAttributes(
					block?.clientId ?? '',
					{
						content: richText.RichTextData.fromHTMLString(
							'Other words by now.'
						),
					}
				);
				( button as HTMLElement ).click();
			} );

		await expect(
			editor.notice( '1 link added. 1 was left out' )
		).toBeVisible();
		await expect
			.poll( () => editor.readEditedContent() )
			.toMatch( /Other words by now\.<\/p>[^]*>metformin<\/a>/ );
	} );
} );
