import { expect, test } from './fixtures';
import { findViolations } from './fixtures/axe';
import type { Rest } from './fixtures/rest';
import { giveTo, leavePost, openReview, readLog } from './fixtures/review';
import { hasWordPress } from './fixtures/site';
import type { Login } from './fixtures/site';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const GLASSES = VISIT[ 0 ].replace(
	'your glasses',
	'<a href="https://other.example/glasses/">your glasses</a>'
);

/** A draft of somebody's. */
async function writeDraft(
	rest: Rest,
	login: Login,
	content: string,
	more: Record< string, unknown > = {}
): Promise< number > {
	const { id } = await rest.post< { id: number } >( '/wp/v2/posts', {
		title: 'Before your first visit',
		content,
		status: 'draft',
		...more,
	} );
	await giveTo( rest, login, id );
	return id;
}

const SIDEBAR = '.care-pathway-links-sidebar';

test( 'a writer sends links for review, an editor decides, the writer mends, all is reviewed', async ( {
	editor,
	page,
	rest,
	site,
} ) => {
	test.slow();
	const postId = await writeDraft(
		rest,
		'contributor',
		writeParagraphs( GLASSES, VISIT[ 1 ] )
	);
	const panel = page.locator( SIDEBAR );

	// The writer takes one suggestion, leaves the other, and sends the post.
	await editor.open( postId, 'contributor' );
	await editor.sidebar.addButton( 'A1C testing' ).click();
	await page.getByRole( 'tab', { name: 'Review', exact: true } ).click();
	await expect( panel ).toContainText( '1 of 2' );
	await expect(
		panel.getByRole( 'button', { name: /^Approve/ } )
	).toHaveCount( 0 );
	await editor.save();
	await panel.getByRole( 'button', { name: 'Send for review' } ).click();
	await expect( panel ).toContainText( 'Sent for review by you' );
	await expect
		.poll( () => readLog( rest, postId ) )
		.toEqual( [ 'accepted A1C testing', 'requested' ] );

	await leavePost( page );
	// The editor approves one and sends the other back.
	await openReview( page, site, postId, 'editor' );
	await expect(
		page.getByRole( 'tab', { name: 'Review · 2' } )
	).toBeVisible();
	await expect( panel ).toContainText( 'Sent for review by Priya' );
	const card = panel.getByRole( 'group', { name: 'Link on “A1C testing”' } );
	await expect( card ).toContainText( 'Suggested; added by Priya' );
	expect( await findViolations( page, SIDEBAR ) ).toEqual( [] );
	await card
		.getByRole( 'button', { name: 'Approve: “A1C testing”' } )
		.click();
	const glasses = panel.getByRole( 'group', {
		name: 'Link on “your glasses”',
	} );
	await expect( glasses ).toBeFocused();
	await expect( panel ).toContainText( '2 of 2' );
	await expect( glasses ).toContainText( 'Written by hand' );
	await glasses
		.getByRole( 'button', { name: 'Send back: “your glasses”' } )
		.click();
	await glasses
		.getByRole( 'textbox', { name: 'Note to the writer' } )
		.fill( 'Not a shop, please.' );
	expect( await findViolations( page, SIDEBAR ) ).toEqual( [] );
	await glasses
		.getByRole( 'button', { name: 'Send back', exact: true } )
		.click();
	await expect( panel ).toContainText( 'Sent back by you' );
	await expect
		.poll( () => readLog( rest, postId ) )
		.toEqual( [
			'accepted A1C testing',
			'requested',
			'approved A1C testing',
			'returned your glasses',
			'returned',
		] );

	// Where WordPress has notes, it is on its block, too, as WordPress' own are.
	const hasNotes = hasWordPress( '6.9' );
	await expect
		.poll( () =>
			rest.get(
				`/wp/v2/comments?post=${ postId }&type=note&status=hold&context=edit`
			)
		)
		.toMatchObject(
			hasNotes ? [ { content: { raw: 'Not a shop, please.' } } ] : []
		);
	await expect
		.poll( () => editor.readEditedContent() )
		.toMatch( hasNotes ? /"noteId":/ : /^<!-- wp:paragraph -->/ );

	// What was left is there for the reviewer to add.
	await expect(
		panel.getByRole( 'button', { name: /^Add link: “metformin”/ } )
	).toBeVisible();

	await leavePost( page );
	// The writer reads the note, takes the link out and sends again.
	await openReview( page, site, postId, 'contributor' );
	await expect(
		page.getByRole( 'tab', { name: 'Review · 1' } )
	).toBeVisible();
	await expect( panel ).toContainText( 'Not a shop, please.' );
	expect( await findViolations( page, SIDEBAR ) ).toEqual( [] );
	const blocks = await editor.readBlocks();
	await editor.writeBlock(
		0,
		( blocks[ 0 ]?.content ?? '' ).replace(
			/<a href="https:\/\/other[^>]*>([^<]*)<\/a>/,
			'$1'
		)
	);
	await editor.save();
	await panel
		.getByRole( 'button', { name: 'Send for review again' } )
		.click();
	await expect( panel ).toContainText( 'Sent for review by you' );

	await leavePost( page );
	// Nothing new is left: the editor closes the review.
	await openReview( page, site, postId, 'editor' );
	await panel.getByRole( 'button', { name: 'Approve', exact: true } ).click();
	await expect( panel ).toContainText( 'All links reviewed' );
	expect( await findViolations( page, SIDEBAR ) ).toEqual( [] );
	await expect
		.poll( async () => ( await readLog( rest, postId ) ).at( -1 ) )
		.toBe( 'approved' );
} );

test( 'a link that the reviewer removes is gone by one step, and comes back by one', async ( {
	editor,
	page,
	rest,
	site,
} ) => {
	const content = writeParagraphs( GLASSES );
	const postId = await writeDraft( rest, 'author', content, {
		status: 'pending',
	} );
	await openReview( page, site, postId, 'editor' );
	const panel = page.locator( SIDEBAR );
	await panel
		.getByRole( 'button', { name: 'Remove link: “your glasses”' } )
		.click();
	await expect
		.poll( () => editor.readEditedContent() )
		.toBe( writeParagraphs( VISIT[ 0 ] ) );
	await expect( panel ).toContainText( 'All links reviewed' );

	await editor.wayBack( 'Link removed.' ).click();
	await expect.poll( () => editor.readEditedContent() ).toBe( content );
	await expect(
		panel.getByRole( 'button', { name: 'Approve: “your glasses”' } )
	).toBeVisible();
} );

test( 'an approval holds for these words and this address, and for no others', async ( {
	editor,
	page,
	rest,
	site,
} ) => {
	const postId = await writeDraft(
		rest,
		'author',
		writeParagraphs( GLASSES ),
		{ status: 'pending' }
	);
	await openReview( page, site, postId, 'editor' );
	const panel = page.locator( SIDEBAR );
	await panel
		.getByRole( 'button', { name: 'Approve: “your glasses”' } )
		.click();
	await expect( panel ).toContainText( 'All links reviewed' );

	await editor.writeBlock( 0, GLASSES.replace( '/glasses/', '/lenses/' ) );
	await expect( panel ).toContainText( '1 of 1' );
	await expect( panel ).not.toContainText( 'All links reviewed' );
} );

test( 'an old page has its links offered to check, and is marked as reviewed', async ( {
	editor,
	page,
	rest,
	site,
} ) => {
	const postId = await writeDraft(
		rest,
		'author',
		writeParagraphs( GLASSES ),
		{ status: 'publish', date: '2020-01-02T03:04:05' }
	);
	await openReview( page, site, postId, 'editor' );
	const panel = page.locator( SIDEBAR );
	await expect( panel ).toContainText( 'Published on January 2, 2020.' );
	await expect(
		page.getByRole( 'tab', { name: 'Review', exact: true } )
	).toBeVisible();

	// Only who edits it is told how many.
	await editor.writeBlock( 0, `${ GLASSES } So long.` );
	await expect(
		page.getByRole( 'tab', { name: 'Review · 1' } )
	).toBeVisible();
	await panel
		.getByRole( 'button', { name: 'Mark as reviewed today' } )
		.click();
	await expect( panel ).toContainText( 'All links reviewed' );
	await expect
		.poll( () => readLog( rest, postId ) )
		.toEqual( [ 'approved your glasses', 'approved' ] );
} );

test( 'a word that could not be recorded is kept and sent again', async ( {
	page,
	rest,
	site,
} ) => {
	const postId = await writeDraft(
		rest,
		'author',
		writeParagraphs( GLASSES ),
		{ status: 'pending' }
	);
	await openReview( page, site, postId, 'editor' );
	let isDown = true;
	await page.route( /v1(?:%2F|\/)decisions/, ( route ) =>
		isDown && route.request().method() === 'POST'
			? route.abort()
			: route.continue()
	);
	const panel = page.locator( SIDEBAR );
	await panel
		.getByRole( 'button', { name: 'Approve: “your glasses”' } )
		.click();
	await expect( panel ).toContainText(
		'2 decisions are not recorded on the site yet.'
	);
	isDown = false;
	await panel.getByRole( 'button', { name: 'Try again' } ).click();
	await expect( panel ).not.toContainText( 'not recorded' );
	await expect
		.poll( () => readLog( rest, postId ) )
		.toContain( 'approved your glasses' );
} );
