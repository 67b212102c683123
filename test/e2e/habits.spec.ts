import { expect, test } from './fixtures';
import { VISIT, writeParagraphs } from './fixtures/write-post';

interface Manifest {
	version: string;
	habits: { tag: string; learnedAt: string } | null;
}

const INDEX = '/care-pathway-links/v1/index';

test.describe( 'how the site links', () => {
	test.use( { learns: true } );
	// A worker reads the whole demo clinic beside the one that suggests.
	test.slow();

	test( 'is learned in the background, kept, and used at once', async ( {
		editor,
		page,
		rest,
	} ) => {
		const postId = await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} );
		expect( ( await rest.get< Manifest >( INDEX ) ).habits ).toBeNull();

		const read = page.waitForResponse(
			( response ) =>
				/care-pathway-links(\/|%2F)v1(\/|%2F)habits/.test(
					response.url()
				) && response.request().method() === 'GET',
			{ timeout: 120_000 }
		);
		await editor.open( postId, 'administrator' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();

		await expect
			.poll( async () => ( await rest.get< Manifest >( INDEX ) ).habits, {
				timeout: 120_000,
			} )
			.not.toBeNull();
		const { habits } = await rest.get< {
			habits: { pages: number; links: number };
		} >( '/care-pathway-links/v1/habits' );
		expect( habits.pages ).toBeGreaterThan( 20 );
		expect( habits.links ).toBeGreaterThan( 20 );

		expect( ( await read ).status() ).toBe( 200 );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	} );
} );
