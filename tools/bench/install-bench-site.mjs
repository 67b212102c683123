import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root, siteFolder } from '../places.mjs';
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
	const folder = siteFolder( name );
	const wordpress = join( folder, 'wordpress' );

	await rm( folder, { recursive: true, force: true } );
	await mkdir( join( folder, 'database' ), { recursive: true } );
	await cp( core.folder, wordpress, { recursive: true } );
	await writeFile(
		join( wordpress, 'wp-config.php' ),
		configuration( folder, database )
	);
	if ( database.kind === 'sqlite' ) {
		await cp( sqlite.folder, join( folder, 'sqlite' ), {
			recursive: true,
		} );
		await writeFile(
			join( wordpress, 'wp-content/db.php' ),
			(
				await readFile( join( sqlite.folder, 'db.copy' ), 'utf8' )
			).replaceAll(
				'{SQLITE_IMPLEMENTATION_FOLDER_PATH}',
				join( folder, 'sqlite' )
			)
		);
	}
	await copyPlugin( name, wordpress );

	await runPhp( name, 'native', 'install', {
		address: ADDRESS,
		title: 'Generated clinic',
	} );
	await runPhp( name, 'native', 'furnish', {
		address: ADDRESS,
		clinic: content,
		isPluginFirst: content === null,
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
async function copyPlugin( name, wordpress ) {
	await linkPlugin( name );

	const { files } = JSON.parse(
		await readFile( join( root, 'package.json' ), 'utf8' )
	);
	const plugin = join( wordpress, 'wp-content/plugins/care-pathway-links' );

	for ( const path of files ) {
		await rm( join( plugin, path ), { recursive: true, force: true } );
		if ( existsSync( join( root, path ) ) ) {
			await cp( join( root, path ), join( plugin, path ), {
				recursive: true,
			} );
		}
	}
}

// As on a live site: no debugging. Nothing is fetched, and batches run when we say so.
function configuration( folder, database ) {
	const connection =
		database.kind === 'sqlite'
			? {
					DB_ENGINE: 'sqlite',
					DB_DIR: join( folder, 'database' ),
					DB_FILE: 'wordpress.sqlite',
					DB_USER: '',
					DB_HOST: '',
				}
			: {
					DB_USER: 'root',
					DB_HOST: `localhost:${ database.socket }`,
				};
	const constants = {
		DB_NAME: 'wordpress',
		DB_PASSWORD: '',
		DB_CHARSET: 'utf8mb4',
		DB_COLLATE: '',
		...connection,
		AUTH_KEY: randomBytes( 32 ).toString( 'hex' ),
		WP_ENVIRONMENT_TYPE: 'local',
		WP_DEBUG: false,
		WP_DISABLE_FATAL_ERROR_HANDLER: true,
		WP_HTTP_BLOCK_EXTERNAL: true,
		AUTOMATIC_UPDATER_DISABLED: true,
		DISABLE_WP_CRON: true,
	};

	return `<?php
${ Object.entries( constants )
	.map(
		( [ name, value ] ) =>
			`define( '${ name }', ${
				typeof value === 'string'
					? `'${ value.replace( /[\\']/g, '\\$&' ) }'`
					: value
			} );`
	)
	.join( '\n' ) }
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
}
