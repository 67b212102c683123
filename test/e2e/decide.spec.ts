import { expect, test } from './fixtures';
import { VISIT, writeParagraphs } from './fixtures/write-post';

interface Decision {
	anchorText: string;
	verdict: string;
	reason: string | null;
}

test( 'a dismissed suggestion stays away, also after a reload', async ( {
	editor,
	rest,
} ) => {
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content: writeParagraphs( ...VISIT ),
		status: 'draft',
	} );
	await editor.open( postId, 'editor' );
	await editor.sidebar.dismiss( 'A1C testing', 'Not helpful here' );

	await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	await expect
		.poll( () =>
			rest.get< Decision[] >(
				`/care-pathway-links/v1/decisions?sourceId=${ postId }`
			)
		)
		.toMatchObject( [
			{
				anchorText: 'A1C testing',
				verdict: 'dismissed',
				reason: 'not-helpful',
			},
		] );

	await editor.open( postId, 'editor' );
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	await expect( editor.sidebar.card( 'A1C testing' ) ).toHaveCount( 0 );
	expect( await editor.readEditedContent() ).toBe(
		writeParagraphs( ...VISIT )
	);
} );

test( 'an accepted suggestion is written down with the person', async ( {
	editor,
	rest,
} ) => {
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content: writeParagraphs( ...VISIT ),
		status: 'draft',
	} );
	const { id: userId } = (
		await rest.get< { id: number }[] >( '/wp/v2/users?slug=editor' )
	)[ 0 ] ?? { id: 0 };
	await editor.open( postId, 'editor' );
	await editor.sidebar.addButton( 'A1C testing' ).click();

	await expect
		.poll( () =>
			rest.get< Decision[] >(
				`/care-pathway-links/v1/decisions?sourceId=${ postId }`
			)
		)
		.toMatchObject( [
			{ anchorText: 'A1C testing', verdict: 'accepted', userId },
		] );
} );
