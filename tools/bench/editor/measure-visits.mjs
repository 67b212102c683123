import { openEditor, waitForSuggestions } from './open-editor.mjs';

const PREFIX = 'care-pathway-links: ';

/**
 * Opens a post again and again in a browser that has been there before.
 *
 * @param {import('@playwright/test').Page} page   The browser's page.
 * @param {any}                             site   As `readSite` gives it.
 * @param {number}                          postId The post.
 * @param {number}                          times  How often.
 * @return {Promise<Array<Record<string, number>>>} For each visit, when what of ours happened, in milliseconds since our
 *                                                  script began.
 */
export async function measureVisits( page, site, postId, times ) {
	const visits = [];

	for ( let visit = 0; visit <= times; visit++ ) {
		await openEditor( page, site, postId );
		await waitForSuggestions( page );
		// What the first visit keeps is written beside everything else.
		await page.waitForTimeout( 500 );
		visits.push(
			await page.evaluate( ( prefix ) => {
				const marks = performance
					.getEntriesByType( 'mark' )
					.filter( ( { name } ) => name.startsWith( prefix ) );
				const started =
					marks.find( ( { name } ) => name.endsWith( 'started' ) )
						?.startTime ?? 0;
				return Object.fromEntries( [
					[ 'page', started ],
					...marks
						.reverse()
						.map( ( { name, startTime } ) => [
							name.slice( prefix.length ),
							startTime - started,
						] ),
				] );
			}, PREFIX )
		);
	}
	return visits.slice( 1 );
}
