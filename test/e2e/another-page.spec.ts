import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';
import { VISIT, writeParagraphs } from './fixtures/write-post';

test.describe( 'Another page', () => {
	let postId = 0;

	test.beforeEach( async ( { editor, rest } ) => {
		await rest.createPost( {
			title: 'Metformin and your kidneys',
			content: '',
			status: 'draft',
		} );
		postId = await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} );
		await editor.open( postId, 'editor' );
	} );

	test( 'is found by its name, a draft with the reason why not, and linked with a decision on it', async ( {
		editor,
		page,
		rest,
	} ) => {
		await editor.sidebar.more( 'metformin', 'Another page' );
		const panel = editor.sidebar.region.getByRole( 'group', {
			name: 'Another page for “metformin”',
		} );
		const search = panel.getByRole( 'searchbox' );
		await expect( search ).toBeFocused();
		await search.fill( 'metformin kidneys' );
		await expect( panel.getByRole( 'listitem' ) ).toContainText(
			'Not published yet'
		);
		await expect(
			panel.getByRole( 'button', {
				name: /^Link to this page: “metformin”/,
			} )
		).toHaveCount( 0 );
		await search.fill( 'diabetes medicat' );
		const choice = panel.getByRole( 'button', {
			name: 'Link to this page: “metformin” to “Diabetes medication education”',
		} );
		await expect( choice ).toBeVisible();
		expect(
			await findViolations( page, '.care-pathway-links-sidebar' )
		).toEqual( [] );
		await choice.press( 'Enter' );

		const [ target ] = await rest.get< { id: number; link: string }[] >(
			'/wp/v2/pages?search=Diabetes+medication+education&search_columns=post_title'
		);
		await expect
			.poll( () => editor.readEditedContent() )
			.toContain( `data-id="${ target?.id }">metformin</a>` );
		await expect
			.poll( () =>
				rest.get< object[] >(
					`/care-pathway-links/v1/decisions?sourceId=${ postId }`
				)
			)
			.toMatchObject( [ { verdict: 'accepted', targetId: target?.id } ] );
	} );
} );
