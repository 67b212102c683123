import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Stop } from '../stop.mjs';

import { unzip } from './unzip.mjs';

const RELEASES = 'https://api.wordpress.org/core/version-check/1.7/';

/** Long enough for a slow line, short enough to notice a wall. */
const ANSWER_TIMEOUT = 8_000;
const DOWNLOAD_TIMEOUT = 300_000;

/**
 * Downloads a release of WordPress from wordpress.org.
 *
 * @param {'current' | '6.8'} wanted Which release.
 * @param {string}            theme  Theme that must be in it.
 * @param {string}            work   An empty folder to work in.
 * @return {Promise<string>} The unpacked core, inside `work`.
 */
export async function downloadCore( wanted, theme, work ) {
	const url = await findRelease( wanted );
	const archive = join( work, 'wordpress.zip' );
	await writeFile( archive, await download( url, DOWNLOAD_TIMEOUT ) );

	await unzip( archive, work );

	const core = join( work, 'wordpress' );
	if ( ! existsSync( join( core, 'wp-content/themes', theme ) ) ) {
		throw new Stop( `${ url } does not hold the theme ${ theme }` );
	}
	return core;
}

// The address of the newest release, or of the newest one of an older branch.
async function findRelease( wanted ) {
	const { offers } = JSON.parse(
		( await download( RELEASES, ANSWER_TIMEOUT ) ).toString()
	);
	const offer =
		wanted === 'current'
			? offers[ 0 ]
			: offers.find( ( { version } ) =>
					`${ version }.`.startsWith( `${ wanted }.` )
				);

	if ( ! offer ) {
		throw new Stop( `wordpress.org offers no release ${ wanted }` );
	}
	return offer.download;
}

async function download( url, timeout ) {
	try {
		const response = await fetch( url, {
			signal: AbortSignal.timeout( timeout ),
		} );

		if ( response.ok ) {
			return Buffer.from( await response.arrayBuffer() );
		}
		throw new Stop( `${ url } answered ${ response.status }` );
	} catch ( error ) {
		if ( error instanceof Stop ) {
			throw error;
		}
		throw new Stop( `${ new URL( url ).host } is out of reach` );
	}
}
