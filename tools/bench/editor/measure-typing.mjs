import { writeFile } from 'node:fs/promises';

import { openEditor, waitForSuggestions } from './open-editor.mjs';
import { readTrace } from './read-trace.mjs';

/** End of the address of our script. */
const SCRIPT = '/build/editor.js';

/** What the browser writes down: its tasks, our marks, and what runs every tenth of a millisecond. */
const CATEGORIES = [
	'devtools.timeline',
	'disabled-by-default-devtools.timeline',
	'toplevel',
	'blink.user_timing',
	'disabled-by-default-v8.cpu_profiler',
	'disabled-by-default-v8.cpu_profiler.hires',
];

const SENTENCE =
	' Ask about the thyroid tests and bring what you take, metformin for one, in its own box.';

/** Between two keystrokes, and where a writer stops to think, in milliseconds: long enough for an analysis. */
const PACE = 70;
const PAUSE = 900;

/**
 * Types into the middle of a long post, with a pause after each sentence.
 *
 * @param {import('@playwright/test').Page} page              The browser's page.
 * @param {any}                             site              As `readSite` gives it.
 * @param {number}                          postId            The post.
 * @param {Object}                          options
 * @param {'there' | 'watched' | 'away'}    options.script    Whether our script is there, and notes how long its parts take.
 * @param {number}                          options.sentences How many sentences.
 * @param {string=}                         options.trace     Where to keep the trace.
 * @return {Promise<ReturnType<typeof readTrace>>} What it cost.
 */
export async function measureTyping( page, site, postId, options ) {
	if ( options.script === 'away' ) {
		await page.route( `**${ SCRIPT }*`, ( route ) =>
			route.fulfill( { contentType: 'text/javascript', body: '' } )
		);
	}
	if ( options.script === 'watched' ) {
		await page.addInitScript( () =>
			performance.mark( 'care-pathway-links: watched' )
		);
	}
	await openEditor( page, site, postId );
	if ( options.script !== 'away' ) {
		await waitForSuggestions( page );
	}
	const blocks = page
		.frameLocator( 'iframe[name="editor-canvas"]' )
		.locator( '[data-type="core/paragraph"]' );
	await blocks.nth( Math.floor( ( await blocks.count() ) / 2 ) ).click();
	await page.keyboard.press( 'ControlOrMeta+End' );
	// The first strokes have the editor prepare things that it keeps.
	await page.keyboard.type( SENTENCE, { delay: PACE } );
	await page.waitForTimeout( 2 * PAUSE );

	const browser = page.context().browser();
	await browser.startTracing( page, { categories: CATEGORIES } );
	for ( let times = 0; times < options.sentences; times++ ) {
		await page.keyboard.type( SENTENCE, { delay: PACE } );
		await page.waitForTimeout( PAUSE );
	}
	const trace = await browser.stopTracing();
	if ( options.trace ) {
		await writeFile( options.trace, trace );
	}
	return readTrace( JSON.parse( trace.toString() ).traceEvents, SCRIPT );
}
