import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

import { cache } from '../places.mjs';
import { run } from '../run.mjs';
import { Stop } from '../stop.mjs';

import { unzip } from './unzip.mjs';

/** The npm package that carries WordPress' SQLite plugin (and PHP as WebAssembly), pinned. */
export const PLAYGROUND = '@wp-playground/cli@3.1.56';

/**
 * Finds WordPress' own *SQLite Database Integration*, which is not on npm by itself.
 *
 * @param {(text: string) => void} note Called with its version.
 * @return {Promise<{ folder: string, version: string }>} The plugin's folder, and its version.
 */
export async function fetchSqlite( note ) {
	const cached = join(
		cache,
		`sqlite-${ PLAYGROUND.slice( PLAYGROUND.lastIndexOf( '@' ) + 1 ) }`
	);

	if ( ! existsSync( cached ) ) {
		await download( cached );
	}
	const main = await readFile( join( cached, 'load.php' ), 'utf8' );
	const version = /^ \* Version: (.+)$/m.exec( main )?.[ 1 ] ?? 'unknown';
	note( version );
	return { folder: cached, version };
}

async function download( cached ) {
	const work = `${ cached }.${ process.pid }`;
	await mkdir( work, { recursive: true } );

	try {
		const packed = await run(
			'npm',
			[
				'pack',
				PLAYGROUND,
				'--pack-destination',
				work,
				'--loglevel=error',
			],
			{ cwd: work }
		);
		const archive = ( await readdir( work ) ).find( ( name ) =>
			name.endsWith( '.tgz' )
		);

		if ( packed.code !== 0 || ! archive ) {
			throw new Stop(
				`WordPress' SQLite plugin could not be fetched (npm pack ${ PLAYGROUND }): check the network and run the command again. npm said:\n${ packed.output.trim() }`
			);
		}
		await run( 'tar', [ '-xzf', join( work, archive ), '-C', work ] );
		await unzip(
			join( work, 'package/sqlite-database-integration.zip' ),
			work
		);
		await rename(
			join( work, 'plugin-sqlite-database-integration' ),
			cached
		);
	} finally {
		await rm( work, { recursive: true, force: true } );
	}
}
