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

/* Pages that a person looks up, that must not be linked to from these words all the same. */
for ( const { name, paragraphs, words, wanted, reason } of [
	{
		name: 'a different condition',
		paragraphs: [
			VISIT[ 0 ],
			'Many people who live with type 2 diabetes walk every day, and some of them sleep better for it.',
		],
		words: 'type 2 diabetes',
		wanted: 'Type 1 diabetes',
		reason: 'The words name another condition than the page is about. They cannot be linked to it.',
	},
	{
		name: 'booking, beside a notice about an emergency in the next paragraph',
		paragraphs: [
			VISIT[ 0 ],
			'Call 911 right away if you are confused, or cannot keep water down.',
		],
		words: 'A1C testing',
		wanted: 'Request an appointment',
		reason: 'Nothing should distract from emergency advice',
	},
] ) {
	test( `Another page is refused where it is ${ name }`, async ( {
		editor,
		rest,
	} ) => {
		const content = writeParagraphs( ...paragraphs );
		await editor.open(
			await rest.createPost( {
				title: 'Before your first visit',
				content,
				status: 'draft',
			} ),
			'editor'
		);
		await editor.sidebar.more( words, 'Another page' );
		const panel = editor.sidebar.region.getByRole( 'group', {
			name: `Another page for “${ words }”`,
		} );
		await panel.getByRole( 'searchbox' ).fill( wanted );
		const found = panel
			.getByRole( 'listitem' )
			.filter( { hasText: wanted } )
			.first();
		await expect( found ).toContainText( reason );
		await expect( found.getByRole( 'button' ) ).toHaveCount( 0 );
		expect( await editor.readEditedContent() ).toBe( content );
	} );
}
