import { existsSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { root, siteFolder } from '../places.mjs';
import { fillWordpress } from '../site/fill-wordpress.mjs';
import { layOutWordpress } from '../site/lay-out-wordpress.mjs';
import { linkPlugin } from '../site/link-plugin.mjs';
import { runPhp } from '../site/run-php.mjs';

/** Nobody listens there: WordPress is asked within PHP. */
export const ADDRESS = 'http://127.0.0.1:8898';

/**
 * Makes a fresh site with the plugin in it.
 *
 * @param {string}                                                                    name     Name of the site; what stood there is removed.
 * @param {{ core: { folder: string }, sqlite: { folder: string } }}                  sources  WordPress and its SQLite plugin.
 * @param {{ kind: 'sqlite' } | { kind: 'mariadb', socket: string, process: number }} database Where its tables are; MariaDB's must be there, empty.
 * @param {string | null}                                                             content  Folder of a clinic's files that the site is filled with, or null for an empty one.
 */
export async function installBenchSite(
	name,
	{ core, sqlite },
	database,
	content = null
) {
	await layOutWordpress(
		name,
		core,
		database.kind === 'sqlite' ? sqlite : null,
		{
			...( database.kind === 'mariadb' && {
				DB_USER: 'root',
				DB_HOST: `localhost:${ database.socket }`,
			} ),
			// As on a live site; batches run when we say so.
			WP_DEBUG: false,
			DISABLE_WP_CRON: true,
		}
	);
	await copyPlugin( name );
	await fillWordpress( name, 'native', {
		address: ADDRESS,
		title: 'Generated clinic',
		clinic: content,
	} );
}

/**
 * Runs one of our scripts in `php/` inside such a site.
 *
 * @param {string}                  name   Name of the site.
 * @param {string}                  script Name of the script, such as "seed".
 * @param {Record<string, unknown>} facts  What the script is told, beside the address.
 * @return {Promise<any>} What it answers.
 */
export function runBench( name, script, facts ) {
	return runPhp( name, 'native', `../../bench/php/${ script }`, {
		address: ADDRESS,
		...facts,
	} );
}

// A copy in place of the links: what is measured must not change while it is measured.
async function copyPlugin( name ) {
	await linkPlugin( name );

	const { files } = JSON.parse(
		await readFile( join( root, 'package.json' ), 'utf8' )
	);
	const plugin = join(
		siteFolder( name ),
		'wordpress/wp-content/plugins/care-pathway-links'
	);

	for ( const path of files ) {
		await rm( join( plugin, path ), { recursive: true, force: true } );
		if ( existsSync( join( root, path ) ) ) {
			await cp( join( root, path ), join( plugin, path ), {
				recursive: true,
			} );
		}
	}
}
