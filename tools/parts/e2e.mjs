import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { root, siteFolder } from '../places.mjs';
import { run } from '../run.mjs';
import { ensureBuild } from '../site/ensure-build.mjs';
import { ensureChromium } from '../site/ensure-chromium.mjs';
import { findFreePort, HOST, serve } from '../site/serve.mjs';

import { makeTestSite } from './make-test-site.mjs';
import { readReport, results } from './read-report.mjs';

/**
 * Playwright: a real Chromium, a real WordPress with the demo clinic, a real build.
 *
 * @param {string[]} filters What to run, as Playwright takes it; everything when empty.
 * @return {Promise<{ passed: number, failed: number }>} Playwright's own count.
 */
export async function e2e( filters ) {
	const report = join( results, 'e2e.json' );
	await mkdir( results, { recursive: true } );
	await rm( report, { force: true } );
	await ensureBuild();

	const { program } = await ensureChromium();
	const port = await findFreePort();
	await makeTestSite( 'e2e', {
		address: `http://${ HOST }:${ port }`,
		hasClinic: true,
	} );
	const server = await serve( 'e2e', 'native', port );

	try {
		const { code } = await run(
			'npx',
			[ 'playwright', 'test', ...filters ],
			{
				cwd: root,
				env: {
					CHROMIUM_PATH: program,
					SITE_FOLDER: siteFolder( 'e2e' ),
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
