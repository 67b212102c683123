import process from 'node:process';

import { defineConfig } from '@playwright/test';

import { readSite } from './test/e2e/fixtures/site';

/** How many times as long the browser takes to think: `npm run test:e2e -- --slow=4`. */
const SLOWNESS = Number( process.env.BROWSER_SLOWNESS ?? 1 );

/*
 * `npm run test:e2e` makes the site, serves it and then starts Playwright with this configuration. One
 * worker, because there is one database and every test begins with it as it was installed.
 */
export default defineConfig( {
	projects: [
		{ name: 'editor', testDir: 'test/e2e' },
		// On a site with the release archive instead of this checkout.
		{ name: 'release', testDir: 'test/release' },
	],
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	workers: 1,
	fullyParallel: false,
	retries: 0,
	forbidOnly: true,
	// Only the whole may take longer in a slowed-down browser: what is waited for must come in time there, too.
	timeout: 60_000 * SLOWNESS,
	expect: { timeout: 15_000 },
	reporter: [
		[ 'list' ],
		...( process.env.PLAYWRIGHT_REPORT
			? [
					[
						'json',
						{ outputFile: process.env.PLAYWRIGHT_REPORT },
					] as const,
				]
			: [] ),
	],
	use: {
		baseURL: readSite().address,
		viewport: { width: 1400, height: 900 },
		actionTimeout: 15_000,
		navigationTimeout: 30_000,
		screenshot: 'only-on-failure',
		trace: 'retain-on-failure',
		launchOptions: {
			...( process.env.CHROMIUM_PATH && {
				executablePath: process.env.CHROMIUM_PATH,
			} ),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
} );
