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
 * @param {string}                                        name    Name of the site and of the report.
 * @param {string}                                        project Which tests, by the name in playwright.config.ts.
 * @param {string[]}                                      filters What of them to run, as Playwright takes it; everything when empty.
 * @param {{ release?: string, wp?: 'current' | '6.8' }=} options Release archive to install, this checkout otherwise; and in which
 *                                                                WordPress.
 * @return {Promise<{ passed: number, failed: number }>} Playwright's own count.
 */
export async function runPlaywright( name, project, filters, options = {} ) {
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
	const server = await serve( name, 'native', port );

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
