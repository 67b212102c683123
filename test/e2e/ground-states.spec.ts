import { expect, test } from './fixtures';
import { CHUNK, INDEX, keepBuilding, refusal } from './fixtures/answers';
import { loginLink } from './fixtures/site';
import { VISIT, writeParagraphs } from './fixtures/write-post';

test.describe( 'an answer that is none', () => {
	let postId = 0;

	test.beforeEach( async ( { rest } ) => {
		postId = await rest.createPost( {
			title: 'Before your first visit',
			content: writeParagraphs( ...VISIT ),
			status: 'draft',
		} );
	} );

	for ( const [ name, routes, answer, text ] of [
		[
			'not JSON',
			INDEX,
			{ status: 200, body: '<p>A page instead' },
			'could not be read',
		],
		[
			'a chunk that is not JSON',
			CHUNK,
			{ status: 200, body: 'Warning: something' },
			'could not be read',
		],
		[
			'a broken server',
			INDEX,
			refusal( 'internal_server_error', 500 ),
			'reported an error',
		],
		[
			'a broken server without a word',
			CHUNK,
			{ status: 500, body: '' },
			'reported an error',
		],
		[
			'no login',
			INDEX,
			refusal( 'rest_not_logged_in', 401 ),
			'You have been logged out',
		],
	] as const ) {
		test( `${ name }: is told, and can be tried again`, async ( {
			editor,
			page,
		} ) => {
			await page.route( routes, ( route ) => route.fulfill( answer ) );
			await editor.open( postId, 'editor' );
			await expect( editor.sidebar.region ).toContainText( text );

			await page.unroute( routes );
			await editor.sidebar.region
				.getByRole( 'button', { name: 'Try again' } )
				.click();
			await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
		} );
	}

	test( 'no connection: is told, and can be tried again', async ( {
		editor,
		page,
	} ) => {
		await page.route( INDEX, ( route ) => route.abort() );
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.region ).toContainText(
			'could not be reached'
		);
		await page.unroute( INDEX );
		await editor.sidebar.region
			.getByRole( 'button', { name: 'Try again' } )
			.click();
		await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	} );

	test( 'no rights: is told, with nothing to press in vain', async ( {
		editor,
		page,
	} ) => {
		await page.route( INDEX, ( route ) =>
			route.fulfill( refusal( 'rest_forbidden', 403 ) )
		);
		await editor.open( postId, 'editor' );
		await expect( editor.sidebar.region ).toContainText(
			'Your account may not use link suggestions'
		);
		await expect(
			editor.sidebar.region.getByRole( 'button', { name: 'Try again' } )
		).toHaveCount( 0 );
	} );

	test( 'no login: leads to it, in another tab', async ( {
		editor,
		page,
	} ) => {
		await page.route( INDEX, ( route ) =>
			route.fulfill( refusal( 'rest_not_logged_in', 401 ) )
		);
		await editor.open( postId, 'editor' );
		const link = editor.sidebar.region.getByRole( 'link', {
			name: /Log in again/,
		} );
		await expect( link ).toHaveAttribute( 'target', '_blank' );
		expect(
			(
				await page.request.get(
					( await link.getAttribute( 'href' ) ) ?? ''
				)
			).ok()
		).toBe( true );
	} );
} );

test( 'an index that is being built: says how far, and goes on by itself', async ( {
	editor,
	page,
	rest,
} ) => {
	const postId = await rest.createPost( {
		title: 'Before your first visit',
		content: writeParagraphs( ...VISIT ),
		status: 'draft',
	} );
	const goOn = await keepBuilding( page );
	await editor.open( postId, 'editor' );
	await expect( editor.sidebar.region ).toContainText(
		'is being built: 0 of 140 pages so far'
	);
	await expect( editor.sidebar.region ).not.toContainText(
		'No link would help here.'
	);

	await goOn();
	await expect( editor.sidebar.card( 'A1C testing' ) ).toBeVisible();
	await expect( editor.sidebar.region ).not.toContainText( 'is being built' );
} );

test( 'a post that was never saved gets suggestions too', async ( {
	editor,
	page,
	site,
} ) => {
	await page.goto( loginLink( site, 'editor', '/wp-admin/post-new.php' ) );
	await editor.sidebar.open();
	await expect( editor.sidebar.region ).toContainText(
		'Suggestions appear here as you write.'
	);
	await editor.canvas
		.getByRole( 'button', { name: /Add default block/ } )
		.or( editor.canvas.getByRole( 'document', { name: /Empty block/ } ) )
		.first()
		.click();
	await page.keyboard.type( 'Many people take metformin every day. ' );
	await expect( editor.sidebar.card( 'metformin' ) ).toBeVisible();
	await editor.sidebar.addButton( 'metformin' ).click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toMatch( />metformin<\/a>/ );
} );
