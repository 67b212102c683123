import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { clinic, siteFolder } from '../places.mjs';

import { fillWordpress } from './fill-wordpress.mjs';
import { layOutWordpress } from './lay-out-wordpress.mjs';
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
	const token = randomBytes( 16 ).toString( 'hex' );

	await layOutWordpress( name, core, sqlite, {
		WP_DEBUG: true,
		WP_DEBUG_LOG: join( siteFolder( name ), 'debug.log' ),
		WP_DEBUG_DISPLAY: false,
		DISABLE_WP_CRON: ! hasCron,
		DEMO_LOGIN_TOKEN: token,
	} );
	await ( release ? unpackPlugin( name, release ) : linkPlugin( name ) );

	const loaded = await fillWordpress( name, php, {
		address,
		title: 'Care Pathway Links demo clinic',
		clinic: hasClinic ? clinic : null,
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
