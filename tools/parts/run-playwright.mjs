import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { root, siteFolder } from '../places.mjs';
import { run } from '../run.mjs';
import { ensureChromium } from '../site/ensure-chromium.mjs';
import { findFreePort, HOST, serve } from '../site/serve.mjs';

import { makeTestSite } from './make-test-site.mjs';
import { readReport, results } from './read-report.mjs';

/**
 * Runs tests in a real Chromium against a fresh WordPress with the demo clinic.
 *
 * @param    {string}                                                        name    Name of the site and of the report.
 * @param    {string}                                                        project Which tests, by the name in playwright.config.ts.
 * @param    {string[]}                                                      filters What of them to run, as Playwright takes it;
 *                                                                                   everything when empty.
 * @param    {{ release?: string, wp?: 'current' | '6.8', strain?: Strain }} options Release archive to install, this checkout
 *                                                                                   otherwise; in which WordPress; and what makes it
 *                                                                                   hard for the tests.
 * @return {Promise<{ passed: number, failed: number }>} Playwright's own count.
 *
 * @typedef {Object} Strain Shows what a test takes for granted about the order of things.
 * @property {number}                                                        slow    How many times as long the browser takes to think.
 * @property {number}                                                        lag     How many milliseconds later the server hears, and answers.
 */
export async function runPlaywright(
	name,
	project,
	filters,
	{ strain = { slow: 1, lag: 0 }, ...options }
) {
	const report = join( results, `${ name }.json` );
	await mkdir( results, { recursive: true } );
	await rm( report, { force: true } );

	const { program } = await ensureChromium();
	const port = await findFreePort();
	await makeTestSite( name, {
		address: `http://${ HOST }:${ port }`,
		hasClinic: true,
		...options,
	} );
	const server = await serve( name, 'native', port, strain.lag );

	try {
		const { code } = await run(
			'npx',
			[ 'playwright', 'test', `--project=${ project }`, ...filters ],
			{
				cwd: root,
				env: {
					CHROMIUM_PATH: program,
					SITE_FOLDER: siteFolder( name ),
					PLAYWRIGHT_REPORT: report,
					BROWSER_SLOWNESS: String( strain.slow ),
				},
				isLive: true,
			}
		);
		return await readReport( report, code, ( text ) => {
			const { stats, errors } = JSON.parse( text );
			return {
				passed: stats.expected,
				failed: stats.unexpected + stats.flaky + errors.length,
				skipped: stats.skipped,
			};
		} );
	} finally {
		server.stop();
	}
}
