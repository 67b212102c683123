import { join } from 'node:path';

import { root, siteFolder } from '../places.mjs';
import { run } from '../run.mjs';
import { Stop } from '../stop.mjs';

import { PLAYGROUND } from './fetch-sqlite.mjs';

/**
 * Runs one of our scripts in `php/` inside a site's WordPress.
 *
 * @param {string}                  name   Name of the site.
 * @param {'native' | 'wasm'}       php    Which PHP.
 * @param {string}                  script Name of the script, such as "install".
 * @param {Record<string, unknown>} facts  What the script is told; `address` always among it.
 * @return {Promise<any>} What the script printed as JSON.
 */
export async function runPhp( name, php, script, facts ) {
	const args = [
		join( root, 'tools/site/php', `${ script }.php` ),
		join( siteFolder( name ), 'wordpress' ),
		JSON.stringify( facts ),
	];
	const { code, output } = await ( php === 'native'
		? run( 'php', [ '-d', 'memory_limit=512M', ...args ] )
		: run( 'npx', [
				'--yes',
				PLAYGROUND,
				'php',
				...wasmOptions( name ),
				`--site-url=${ facts.address }`,
				'--',
				...args,
			] ) );
	const answer = output
		.split( '\n' )
		.findLast( ( line ) => line.startsWith( '{' ) );

	if ( code !== 0 || answer === undefined ) {
		throw new Stop( `${ script }.php failed:\n${ output.trim() }` );
	}
	return JSON.parse( answer );
}

/**
 * Lets PHP as WebAssembly see the site and the project under their own paths.
 *
 * @param {string} name Name of the site.
 * @return {string[]} Options of the playground's command line.
 */
export function wasmOptions( name ) {
	const folder = siteFolder( name );

	return [
		'--php=8.2',
		'--verbosity=quiet',
		'--wordpress-install-mode=do-not-attempt-installing',
		'--skip-sqlite-setup',
		'--mount-dir-before-install',
		join( folder, 'wordpress' ),
		'/wordpress',
		'--mount-dir-before-install',
		root,
		root,
	];
}
