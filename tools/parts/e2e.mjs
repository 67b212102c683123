import { ensureBuild } from '../site/ensure-build.mjs';

import { runPlaywright } from './run-playwright.mjs';

/**
 * The editor in a browser, with a real build of this checkout.
 *
 * @param {string[]}          filters What to run, as Playwright takes it; everything when empty.
 * @param {'current' | '6.8'} wp      In which WordPress.
 * @return {Promise<{ passed: number, failed: number }>} Playwright's own count.
 */
export async function e2e( filters, wp ) {
	await ensureBuild();

	return runPlaywright( 'e2e', 'editor', filters, { wp } );
}
