import { expect, test } from './fixtures';
import { VISIT, writeParagraphs } from './fixtures/write-post';

/** Names a page of the demo clinic, and denies it further away than a window of words can tell. */
const DENIED =
	'Nobody who works on the second floor of the east building has ever had psoriasis, as far as anyone who keeps the lists can tell. The house is old, the stairs are steep, and the lift is slow, but the people who come here are patient and kind, and most of them know each other by name after a month or two.';

const CHUNK = /engine-grammar\.js/;

test.describe( 'a second look at the sentences', () => {
	let postId = 0;

	test.beforeEach( async ( { rest } ) => {
		postId = await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( DENIED, ...VISIT ),
			status: 'draft',
		} );
	} );

	test( 'takes away what the sentence denies, and nothing else', async ( {
		editor,
		page,
	} ) => {
		const fetched: string[] = [];
		page.context().on( 'request', ( request ) => {
			if ( CHUNK.test( request.url() ) ) {
				fetched.push( request.url() );
			}
		} );
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		await expect.poll( () => fetched.length ).toBe( 1 );
		await expect( editor.sidebar.card( 'psoriasis' ) ).toHaveCount( 0 );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	} );

	test( 'is missed by nobody where it cannot be fetched', async ( {
		editor,
		page,
	} ) => {
		await page.context().route( CHUNK, ( route ) => route.abort() );
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		await expect( editor.sidebar.card( 'psoriasis' ) ).toBeVisible();
	} );
} );
