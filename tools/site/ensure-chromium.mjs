import process from 'node:process';

import { root } from '../places.mjs';
import { askVersion, run } from '../run.mjs';
import { step } from '../say.mjs';
import { Stop } from '../stop.mjs';

import { findProgram } from './ensure-program.mjs';
import { canInstallPackages, installPackages } from './install-packages.mjs';

const NAMES = [
	process.env.CHROMIUM_PATH ?? '',
	'chromium',
	'chromium-browser',
	'google-chrome',
].filter( Boolean );

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, the system's, one that apt installs (as root on
 * Debian-like systems), or the one Playwright downloads for itself.
 *
 * @return {Promise<{ program: string, version: string }>} Path or name of the program, and its version.
 */
export async function ensureChromium() {
	const found = await findProgram( NAMES );

	if ( found ) {
		return found;
	}
	if ( canInstallPackages() ) {
		await installPackages( [ 'chromium' ] );
		const installed = await findProgram( NAMES );

		if ( installed ) {
			return installed;
		}
	}
	return downloadChromium();
}

async function downloadChromium() {
	await step( "Playwright's own Chromium", async () => {
		const { code, output } = await run(
			'npx',
			[ 'playwright', 'install', 'chromium' ],
			{ cwd: root }
		);

		if ( code !== 0 ) {
			throw new Stop(
				`There is no Chromium here, and Playwright could not download one: install Chromium, or name it in CHROMIUM_PATH. Playwright said:\n${ output.trim() }`
			);
		}
	} );
	const { chromium } = await import( '@playwright/test' );
	const program = chromium.executablePath();
	const version = await askVersion( program );

	if ( version === null ) {
		throw new Stop(
			`${ program } does not start: install what npx playwright install-deps chromium lists.`
		);
	}
	return { program, version };
}
