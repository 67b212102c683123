import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { clinic, siteFolder } from '../places.mjs';

import { linkPlugin } from './link-plugin.mjs';
import { runPhp } from './run-php.mjs';
import { unpackPlugin } from './unpack-plugin.mjs';

/**
 * What we remember of a site.
 *
 * @typedef {{ address: string, token: string, version: string, published: number,
 *             drafts: { id: number, slug: string, title: string }[] }} Site
 */

/**
 * Reads what is known of a site that was installed to the end.
 *
 * @param {string} name Name of the site.
 * @return {Promise<Site | null>} Null when there is none, or only half of one.
 */
export async function readSite( name ) {
	const file = join( siteFolder( name ), 'site.json' );
	return existsSync( file )
		? JSON.parse( await readFile( file, 'utf8' ) )
		: null;
}

/**
 * Makes a fresh site, in place of whatever stood there under that name. The plugin in it is this checkout, or the
 * release archive with the path `release`.
 *
 * @param {string}                                                                                                           name    Such as "demo".
 * @param {{ core: { folder: string, version: string }, sqlite: { folder: string }, php: 'native' | 'wasm', address: string,
 *           hasClinic: boolean, hasCron: boolean, release?: string }} options `address` without a slash at the end.
 * @return {Promise<Site>} The site.
 */
export async function installSite( name, options ) {
	const { core, sqlite, php, address, hasClinic, hasCron, release } = options;
	const folder = siteFolder( name );
	const wordpress = join( folder, 'wordpress' );
	const token = randomBytes( 16 ).toString( 'hex' );

	await rm( folder, { recursive: true, force: true } );
	await mkdir( join( folder, 'database' ), { recursive: true } );
	await cp( core.folder, wordpress, { recursive: true } );
	await cp( sqlite.folder, join( folder, 'sqlite' ), { recursive: true } );
	await writeFile(
		join( wordpress, 'wp-config.php' ),
		configuration( folder, token, hasCron )
	);
	await writeFile(
		join( wordpress, 'wp-content/db.php' ),
		(
			await readFile( join( sqlite.folder, 'db.copy' ), 'utf8' )
		).replaceAll(
			'{SQLITE_IMPLEMENTATION_FOLDER_PATH}',
			join( folder, 'sqlite' )
		)
	);
	await ( release ? unpackPlugin( name, release ) : linkPlugin( name ) );

	await runPhp( name, php, 'install', {
		address,
		title: 'Care Pathway Links demo clinic',
	} );
	const loaded = await runPhp( name, php, 'furnish', {
		address,
		clinic: hasClinic ? clinic : null,
		isPluginFirst: ! hasClinic,
	} );
	return rememberSite( name, {
		address,
		token,
		version: core.version,
		...loaded,
	} );
}

/**
 * Moves a site to another address, links in its content included.
 *
 * @param {string}            name    Name of the site.
 * @param {'native' | 'wasm'} php     Which PHP.
 * @param {Site}              site    The site.
 * @param {string}            address The new address.
 * @return {Promise<Site>} The site as it is now.
 */
export async function moveSite( name, php, site, address ) {
	if ( site.address === address ) {
		return site;
	}
	await runPhp( name, php, 'set-address', { address, before: site.address } );
	return rememberSite( name, { ...site, address } );
}

// Written last: a site without this file is not finished.
async function rememberSite( name, site ) {
	await writeFile(
		join( siteFolder( name ), 'site.json' ),
		JSON.stringify( site, null, '\t' )
	);
	return site;
}

// wp-config.php of a site that is alone in the world: nothing is fetched, nothing updates itself.
function configuration( folder, token, hasCron ) {
	const salts = [
		'AUTH_KEY',
		'SECURE_AUTH_KEY',
		'LOGGED_IN_KEY',
		'NONCE_KEY',
		'AUTH_SALT',
		'SECURE_AUTH_SALT',
		'LOGGED_IN_SALT',
		'NONCE_SALT',
	].map( ( name ) => [ name, randomBytes( 32 ).toString( 'hex' ) ] );

	const constants = [
		[ 'DB_ENGINE', 'sqlite' ],
		[ 'DB_DIR', join( folder, 'database' ) ],
		[ 'DB_FILE', 'wordpress.sqlite' ],
		[ 'DB_NAME', 'wordpress' ],
		[ 'DB_USER', '' ],
		[ 'DB_PASSWORD', '' ],
		[ 'DB_HOST', '' ],
		[ 'DB_CHARSET', 'utf8mb4' ],
		[ 'DB_COLLATE', '' ],
		...salts,
		[ 'WP_ENVIRONMENT_TYPE', 'local' ],
		[ 'WP_DEBUG', true ],
		[ 'WP_DEBUG_LOG', join( folder, 'debug.log' ) ],
		[ 'WP_DEBUG_DISPLAY', false ],
		[ 'WP_DISABLE_FATAL_ERROR_HANDLER', true ],
		[ 'WP_HTTP_BLOCK_EXTERNAL', true ],
		[ 'AUTOMATIC_UPDATER_DISABLED', true ],
		[ 'DISABLE_WP_CRON', ! hasCron ],
		[ 'DEMO_LOGIN_TOKEN', token ],
	];

	return `<?php
${ constants
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
