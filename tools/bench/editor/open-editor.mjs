import { loginLink } from '../../site/login-link.mjs';

/** Longest wait for anything in the browser, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Opens a post in the block editor.
 *
 * @param {import('@playwright/test').Page} page   The browser's page.
 * @param {any}                             site   As `readSite` gives it.
 * @param {number}                          postId The post.
 */
export async function openEditor( page, site, postId ) {
	await page.goto(
		loginLink(
			site,
			'editor',
			`/wp-admin/post.php?post=${ postId }&action=edit&demo-sidebar=care-pathway-links/care-pathway-links`
		)
	);
	await page
		.frameLocator( 'iframe[name="editor-canvas"]' )
		.locator( '[data-type="core/paragraph"]' )
		.first()
		.waitFor( { timeout: PATIENCE } );
}

/**
 * Waits for the sidebar's first suggestion.
 *
 * @param {import('@playwright/test').Page} page The browser's page.
 */
export async function waitForSuggestions( page ) {
	await page
		.locator( '.care-pathway-links-sidebar [data-suggestion]' )
		.first()
		.waitFor( { timeout: PATIENCE } );
}

/**
 * Writes a draft through core's own REST API.
 *
 * @param {import('@playwright/test').APIRequestContext} request A browser's requests.
 * @param {any}                                          site    As `readSite` gives it.
 * @param {string}                                       content Saved content.
 * @return {Promise<number>} Its id.
 */
export async function createDraft( request, site, content ) {
	const nonce = await request.get(
		loginLink(
			site,
			'editor',
			'/wp-admin/admin-ajax.php?action=rest-nonce'
		)
	);
	const answer = await request.post(
		`${ site.address }/wp-json/wp/v2/posts`,
		{
			headers: { 'X-WP-Nonce': await nonce.text() },
			data: {
				title: 'A long day at the clinic',
				content,
				status: 'draft',
			},
		}
	);
	return ( await answer.json() ).id;
}
