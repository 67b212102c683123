import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath( new URL( '..', import.meta.url ) ).replace(
	/\/$/,
	''
);

/** Downloads that outlive a checkout: WordPress and its SQLite plugin. */
export const cache = join(
	process.env.XDG_CACHE_HOME || join( homedir(), '.cache' ),
	'care-pathway-links'
);

/**
 * Folder of one of our sites: `wordpress/` is served, the rest (database, logs, token) is not.
 *
 * @param {string} name Such as "demo".
 * @return {string} Its path.
 */
export function siteFolder( name ) {
	return join( root, '.site', name );
}

/** The demo clinic, as files. */
export const clinic = join( root, 'test/fixtures/clinic' );
