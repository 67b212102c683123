import { expect, test } from './fixtures';
import { AdminPage } from './fixtures/admin-page';
import { findViolations } from './fixtures/axe';
import type { Rest } from './fixtures/rest';
import { loginLink } from './fixtures/site';
import { VISIT, writeParagraphs } from './fixtures/write-post';

const CONTENT = writeParagraphs(
	VISIT[ 0 ].replace(
		'your glasses',
		'<a href="https://other.example/">your glasses</a>'
	)
);

/** Posts that wait, oldest first, by people of the demo. */
async function sendPosts( rest: Rest ): Promise< number[] > {
	const ids: number[] = [];
	for ( const [ title, login ] of [
		[ 'Before your first visit', 'author' ],
		[ 'After your first visit', 'contributor' ],
		[ 'Between two visits', 'author' ],
	] ) {
		const [ person ] = await rest.get< { id: number }[] >(
			`/wp/v2/users?slug=${ login }&context=edit`
		);
		const { id } = await rest.post< { id: number } >( '/wp/v2/posts', {
			title,
			content: CONTENT,
			status: 'pending',
			author: person?.id,
		} );
		ids.push( id );
	}
	return ids;
}

test( 'the queue has what waits, narrowed by author, and opens it', async ( {
	page,
	rest,
	site,
} ) => {
	await sendPosts( rest );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'review' } );
	await expect( admin.content.getByRole( 'table' ) ).toBeVisible();
	await expect( admin.content.getByRole( 'row' ) ).toHaveCount( 4 );
	await expect( admin.content ).toContainText( '1 link' );
	await expect( admin.content ).toContainText( 'Theo Brandvold' );
	expect( await findViolations( page, '#care-pathway-links-admin' ) ).toEqual(
		[]
	);

	// The filter; the heading of the column is behind it.
	await admin.content
		.getByRole( 'button', { name: 'Author' } )
		.first()
		.click();
	await page.getByRole( 'option', { name: 'Priya Venkataraman' } ).click();
	await expect( admin.content.getByRole( 'row' ) ).toHaveCount( 2 );
	await expect( page ).toHaveURL( /author=\d+/ );
	await page.keyboard.press( 'Escape' );

	await admin.content
		.getByRole( 'link', { name: 'After your first visit' } )
		.click();
	await expect(
		page.getByRole( 'tab', { name: 'Review · 1' } )
	).toHaveAttribute( 'aria-selected', 'true' );
} );

test( 'several posts are sent back at once, with a note that their writers read', async ( {
	page,
	rest,
	site,
} ) => {
	const ids = await sendPosts( rest );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'review' } );
	await admin.content
		.getByRole( 'checkbox', { name: /Before your first visit/ } )
		.check();
	await admin.content
		.getByRole( 'checkbox', { name: /After your first visit/ } )
		.check();
	await admin.content
		.getByRole( 'button', { name: 'Send back' } )
		.last()
		.click();
	const dialog = page.getByRole( 'dialog' );
	await dialog
		.getByRole( 'textbox', { name: 'Note to the writers' } )
		.fill( 'Please look at the first paragraph.' );
	await dialog.getByRole( 'button', { name: 'Send 2 posts back' } ).click();
	await expect( admin.notice( '2 posts sent back.' ) ).toBeVisible();
	await expect( admin.content.getByRole( 'row' ) ).toHaveCount( 2 );

	await page.goto( loginLink( site, 'contributor', '/wp-admin/index.php' ) );
	const widget = page.locator( '#care-pathway-links-reviews' );
	await expect( widget ).toContainText( 'Sent back to you' );
	expect(
		await findViolations( page, '#care-pathway-links-reviews' )
	).toEqual( [] );
	await widget
		.getByRole( 'link', { name: 'After your first visit' } )
		.click();
	await expect( page ).toHaveURL( new RegExp( `post=${ ids[ 1 ] }` ) );
	await expect( page.locator( '.care-pathway-links-sidebar' ) ).toContainText(
		'Please look at the first paragraph.'
	);
} );

test( 'a post that changed since it was looked at stays in the queue', async ( {
	page,
	rest,
	site,
} ) => {
	const [ id ] = await sendPosts( rest );
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'review' } );
	await expect( admin.content.getByRole( 'row' ) ).toHaveCount( 4 );
	const { modified } = await rest.get< { modified: string } >(
		`/wp/v2/posts/${ id }`
	);
	// WordPress counts changes in seconds.
	await expect
		.poll( () =>
			rest
				.post< { modified: string } >( `/wp/v2/posts/${ id }`, {
					content: `${ CONTENT }\n`,
				} )
				.then( ( changed ) => changed.modified )
		)
		.not.toBe( modified );

	await admin.content
		.getByRole( 'checkbox', { name: 'Select all' } )
		.first()
		.check();
	await admin.content
		.getByRole( 'button', { name: 'Approve all links' } )
		.last()
		.click();
	await expect(
		admin.notice(
			'Links of 2 posts approved. 1 post was changed meanwhile and is still waiting.'
		)
	).toBeVisible();
	await expect( admin.content.getByRole( 'row' ) ).toHaveCount( 2 );
} );

test( 'says so when nothing waits', async ( { page, site } ) => {
	const admin = new AdminPage( page, site );
	await admin.open( { screen: 'review' } );
	await expect( admin.content ).toContainText(
		'No post waits for a review of its links.'
	);
} );
