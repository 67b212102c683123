import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { cache } from '../places.mjs';
import { Stop } from '../stop.mjs';

import { downloadCore } from './download-core.mjs';
import { fetchDebianCore } from './fetch-debian-core.mjs';

/** Lowest WordPress the plugin supports, and the newest it was made for. */
const LOWEST = '6.8';
const NEWEST = '7.1';

/** The theme of the demo clinic; not every package of WordPress brings it. */
const THEME = 'twentytwentyfive';

/**
 * Finds a WordPress core with the default theme. Sources, in this order: the folder that
 * WP_CORE_DIR names, the copy in our cache, the official download, Debian's own package.
 *
 * @param {'current' | '6.8'}      wanted Which release.
 * @param {(text: string) => void} note   Called with the version and where it is from.
 * @return {Promise<{ folder: string, version: string }>} A folder nobody may write to, and its version.
 */
export async function fetchCore( wanted, note ) {
	const { folder, origin } = await findCore( wanted );
	const version = await readCoreVersion( folder );

	if ( version === null || compareVersions( version, LOWEST ) < 0 ) {
		throw new Stop(
			`${ folder } holds ${
				version ? `WordPress ${ version }` : 'no WordPress'
			}, but WordPress ${ LOWEST } or newer is needed.`
		);
	}
	const isNewer =
		compareVersions(
			version.split( '.' ).slice( 0, 2 ).join( '.' ),
			NEWEST
		) > 0;
	note(
		`${ version }, ${ origin }${
			isNewer ? `; newer than ${ NEWEST }, used all the same` : ''
		}`
	);
	return { folder, version };
}

/**
 * The version a core folder says it is.
 *
 * @param {string} folder Folder with wp-load.php.
 * @return {Promise<string | null>} Such as "7.1.4"; null when there is no WordPress.
 */
export async function readCoreVersion( folder ) {
	const file = join( folder, 'wp-includes/version.php' );

	if ( ! existsSync( file ) ) {
		return null;
	}
	return (
		/\$wp_version = '([^']+)'/.exec(
			await readFile( file, 'utf8' )
		)?.[ 1 ] ?? null
	);
}

async function findCore( wanted ) {
	if ( process.env.WP_CORE_DIR && wanted === 'current' ) {
		const folder = resolve( process.env.WP_CORE_DIR );

		if ( ! existsSync( join( folder, 'wp-content/themes', THEME ) ) ) {
			throw new Stop(
				`WP_CORE_DIR (${ folder }) must be a WordPress folder with the theme ${ THEME } in it.`
			);
		}
		return { folder, origin: 'from WP_CORE_DIR' };
	}
	const cached = join( cache, `wordpress-${ wanted }` );

	if ( existsSync( cached ) ) {
		return { folder: cached, origin: 'cached copy' };
	}
	await mkdir( cache, { recursive: true } );

	const failures = [];
	const work = join( cache, `fetching-${ process.pid }` );

	for ( const [ origin, fetchFrom ] of [
		[ 'official download', downloadCore ],
		[ "Debian's package", fetchDebianCore ],
	] ) {
		await mkdir( work, { recursive: true } );
		try {
			await adopt( await fetchFrom( wanted, THEME, work ), cached );
			return { folder: cached, origin };
		} catch ( error ) {
			if ( ! ( error instanceof Stop ) ) {
				throw error;
			}
			failures.push( error.message );
		} finally {
			await rm( work, { recursive: true, force: true } );
		}
	}
	throw new Stop(
		`WordPress could not be fetched: check the network, or set WP_CORE_DIR to a folder that holds it (${ failures.join(
			'; '
		) }).`
	);
}

// Moves a fetched core into the cache in one go, so that a broken download never looks like a good one.
async function adopt( fetched, cached ) {
	const themes = join( fetched, 'wp-content/themes' );

	for ( const name of await readdir( themes ) ) {
		if ( name !== THEME && name !== 'index.php' ) {
			await rm( join( themes, name ), { recursive: true } );
		}
	}
	// Debian's configuration reads files of the system; ours is written into each site.
	await rm( join( fetched, 'wp-config.php' ), { force: true } );

	const staged = `${ cached }.${ process.pid }`;
	await cp( fetched, staged, { recursive: true } );
	await rename( staged, cached ).catch( async ( error ) => {
		// Another command was quicker: its copy is as good.
		await rm( staged, { recursive: true } );
		if ( ! existsSync( cached ) ) {
			throw error;
		}
	} );
}

function compareVersions( left, right ) {
	const [ a, b ] = [ left, right ].map( ( version ) =>
		version
			.split( /[.-]/ )
			.map( ( part ) => Number.parseInt( part, 10 ) || 0 )
	);

	for ( let i = 0; i < Math.max( a.length, b.length ); i++ ) {
		const difference = ( a[ i ] ?? 0 ) - ( b[ i ] ?? 0 );
		if ( difference !== 0 ) {
			return difference;
		}
	}
	return 0;
}
