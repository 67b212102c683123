import { say } from '../say.mjs';
import { ensureBuild } from '../site/ensure-build.mjs';

import { runPlaywright } from './run-playwright.mjs';

/** What the names of tests of the main paths end with. */
const MAIN_PATH = '@main-path';

/**
 * The editor with a real build of this checkout in a browser. When nothing is chosen: everything in the current WordPress, and
 * the main paths in the lowest we support.
 *
 * @param {string[]}          filters What to run, as Playwright takes it; everything when empty.
 * @param {'current' | '6.8'} wp      In which WordPress.
 * @param {Strain}            strain  What makes it hard for them.
 * @return {Promise<{ passed: number, failed: number }>} Playwright's own count.
 *
 * @typedef {import('./run-playwright.mjs').Strain} Strain
 */
export async function e2e( filters, wp, strain ) {
	await ensureBuild();
	const counts = await runPlaywright( 'e2e', 'editor', filters, {
		wp,
		strain,
	} );

	if ( filters.length > 0 || wp !== 'current' ) {
		return counts;
	}
	say( '\nThe main paths in the lowest WordPress we support:' );
	const inLowest = await runPlaywright(
		'e2e-lowest',
		'editor',
		[ '--grep', MAIN_PATH ],
		{ wp: '6.8', strain }
	);
	return {
		passed: counts.passed + inLowest.passed,
		failed: counts.failed + inLowest.failed,
	};
}
