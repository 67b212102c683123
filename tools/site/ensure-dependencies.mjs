import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../places.mjs';
import { run } from '../run.mjs';
import { step } from '../say.mjs';
import { Stop } from '../stop.mjs';

/**
 * Installs the packages of the lock file, unless they are there already.
 */
export async function ensureDependencies() {
	if ( await isUpToDate() ) {
		return;
	}
	await step( 'Installing packages (npm ci)', async () => {
		const { code, output } = await run(
			'npm',
			[ 'ci', '--no-audit', '--no-fund', '--loglevel=error' ],
			{ cwd: root }
		);

		if ( code !== 0 ) {
			throw new Stop(
				`npm ci did not finish: check the network and run the command again. npm said:\n${ output.trim() }`
			);
		}
	} );
}

// Compares what npm wrote down about node_modules with the lock file, by content: file times say
// nothing after a checkout. Packages for other systems (optional) may be missing.
async function isUpToDate() {
	const installedFile = join( root, 'node_modules/.package-lock.json' );

	if ( ! existsSync( installedFile ) ) {
		return false;
	}
	const wanted = await readPackages( join( root, 'package-lock.json' ) );
	const installed = await readPackages( installedFile );

	return Object.entries( wanted ).every( ( [ path, entry ] ) => {
		if ( path === '' || entry.link ) {
			return true;
		}
		const found = installed[ path ];
		return found
			? found.version === entry.version
			: Boolean( entry.optional || entry.devOptional );
	} );
}

async function readPackages( file ) {
	return JSON.parse( await readFile( file, 'utf8' ) ).packages ?? {};
}
