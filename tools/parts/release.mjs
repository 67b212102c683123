import { inspectZip } from '../pack/inspect-zip.mjs';
import { makeZip } from '../pack/make-zip.mjs';
import { say, step } from '../say.mjs';
import { ensureBuild } from '../site/ensure-build.mjs';

import { runPlaywright } from './run-playwright.mjs';

/**
 * The release archive: what is in it, and that it works on a site that has never seen this checkout.
 *
 * @param {string[]}                              filters Not read: it is looked at as a whole.
 * @param {'current' | '6.8'}                     wp      In which WordPress.
 * @param {import('./run-playwright.mjs').Strain} strain  What makes it hard for the tests in the browser.
 * @return {Promise<{ passed: number, failed: number }>} Each thing looked at counts one, and each test in the browser.
 */
export async function release( filters, wp, strain ) {
	await ensureBuild();
	const { archive } = await step( 'Release archive', makeZip );
	const counts = { passed: 0, failed: 0 };

	for ( const { name, complaints } of await inspectZip( archive ) ) {
		complaints.forEach( ( complaint ) => say( complaint ) );
		counts[ complaints.length === 0 ? 'passed' : 'failed' ]++;
		say( `${ complaints.length === 0 ? '✓' : '✗' } ${ name }` );
	}
	const inBrowser = await runPlaywright( 'release', 'release', [], {
		release: archive,
		wp,
		strain,
	} );

	return {
		passed: counts.passed + inBrowser.passed,
		failed: counts.failed + inBrowser.failed,
	};
}
