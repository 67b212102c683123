import { randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { siteFolder } from '../places.mjs';

/** Our sites are alone in the world: nothing is fetched, nothing updates itself. */
const ALONE = {
	WP_ENVIRONMENT_TYPE: 'local',
	WP_DISABLE_FATAL_ERROR_HANDLER: true,
	WP_HTTP_BLOCK_EXTERNAL: true,
	AUTOMATIC_UPDATER_DISABLED: true,
};

const SALTS = [
	'AUTH_KEY',
	'SECURE_AUTH_KEY',
	'LOGGED_IN_KEY',
	'NONCE_KEY',
	'AUTH_SALT',
	'SECURE_AUTH_SALT',
	'LOGGED_IN_SALT',
	'NONCE_SALT',
];

/** Behind this line of wp-config.php nothing more can be defined. */
const END_OF_CONSTANTS = '$table_prefix';

/**
 * Puts the files of a fresh WordPress where a site will be, in place of whatever stood there. Nothing is installed yet.
 *
 * @param {string}                                    name      Name of the site.
 * @param {{ folder: string }}                        core      WordPress.
 * @param {{ folder: string } | null}                 sqlite    WordPress' SQLite plugin; null: `constants` name a database server.
 * @param {Record<string, string | number | boolean>} constants What wp-config.php defines beside what all our sites have in common.
 */
export async function layOutWordpress( name, core, sqlite, constants ) {
	const folder = siteFolder( name );
	const wordpress = join( folder, 'wordpress' );

	await rm( folder, { recursive: true, force: true } );
	await mkdir( folder, { recursive: true } );
	await cp( core.folder, wordpress, { recursive: true } );
	await writeFile(
		join( wordpress, 'wp-config.php' ),
		configuration( {
			DB_NAME: 'wordpress',
			DB_PASSWORD: '',
			DB_CHARSET: 'utf8mb4',
			DB_COLLATE: '',
			...( sqlite ? await layOutSqlite( folder, sqlite ) : {} ),
			...Object.fromEntries(
				SALTS.map( ( salt ) => [
					salt,
					randomBytes( 32 ).toString( 'hex' ),
				] )
			),
			...ALONE,
			...constants,
		} )
	);
}

/**
 * Has a site's wp-config.php define more.
 *
 * @param {string}                                    name      Name of the site.
 * @param {Record<string, string | number | boolean>} constants What it does not define yet.
 */
export async function defineMore( name, constants ) {
	const file = join( siteFolder( name ), 'wordpress/wp-config.php' );
	const [ before, after ] = ( await readFile( file, 'utf8' ) ).split(
		END_OF_CONSTANTS
	);
	await writeFile(
		file,
		before + definitions( constants ) + END_OF_CONSTANTS + after
	);
}

// Copies the plugin beside WordPress; returns what WordPress has to know of it.
async function layOutSqlite( folder, sqlite ) {
	const home = join( folder, 'sqlite' );
	const connector = await readFile(
		join( sqlite.folder, 'db.copy' ),
		'utf8'
	);

	await mkdir( join( folder, 'database' ) );
	await cp( sqlite.folder, home, { recursive: true } );
	await writeFile(
		join( folder, 'wordpress/wp-content/db.php' ),
		connector.replaceAll( '{SQLITE_IMPLEMENTATION_FOLDER_PATH}', home )
	);
	return {
		DB_ENGINE: 'sqlite',
		DB_DIR: join( folder, 'database' ),
		DB_FILE: 'wordpress.sqlite',
		DB_USER: '',
		DB_HOST: '',
	};
}

function configuration( constants ) {
	return `<?php
${ definitions( constants ) }${ END_OF_CONSTANTS } = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
}

function definitions( constants ) {
	return Object.entries( constants )
		.map(
			( [ name, value ] ) => `define( '${ name }', ${ php( value ) } );\n`
		)
		.join( '' );
}

function php( value ) {
	return typeof value === 'string'
		? `'${ value.replace( /[\\']/g, '\\$&' ) }'`
		: String( value );
}
