import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../places.mjs';
import { run } from '../run.mjs';
import { step } from '../say.mjs';
import { Stop } from '../stop.mjs';

const SOURCES = [
	'src',
	'blocks',
	'webpack.config.js',
	'package-lock.json',
	'tsconfig.json',
];

/** What webpack writes when it is done with the editor. */
const built = join( root, 'build/editor.asset.php' );

/**
 * Builds the editor scripts when a source is newer than the last build.
 */
export async function ensureBuild() {
	if ( existsSync( built ) ) {
		const newest = await Promise.all(
			SOURCES.map( ( path ) => newestChange( join( root, path ) ) )
		);

		if ( Math.max( ...newest ) <= ( await stat( built ) ).mtimeMs ) {
			return;
		}
	}
	await buildScripts();
}

/**
 * Builds the editor scripts.
 */
export async function buildScripts() {
	await step( 'Building the scripts', async () => {
		const { code, output } = await run( 'npm', [ 'run', 'build' ], {
			cwd: root,
		} );

		if ( code !== 0 || ! existsSync( built ) ) {
			throw new Stop( `The build failed:\n${ output.trim() }` );
		}
	} );
}

// Time of the newest change at or below a path, in milliseconds; PHP is not built and does not count.
async function newestChange( path ) {
	if ( ! existsSync( path ) || path.endsWith( '.php' ) ) {
		return 0;
	}
	const facts = await stat( path );

	if ( ! facts.isDirectory() ) {
		return facts.mtimeMs;
	}
	const times = await Promise.all(
		( await readdir( path ) ).map( ( name ) =>
			newestChange( join( path, name ) )
		)
	);
	return Math.max( 0, ...times );
}
