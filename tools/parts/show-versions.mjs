import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

import { root } from '../places.mjs';
import { askVersion } from '../run.mjs';
import { say } from '../say.mjs';

/**
 * Prints what the tests run on, so that a log by itself says what was proved.
 *
 * @param {{ name: string, version: string }[]} found What the tests needed and was found.
 */
export async function showVersions( found ) {
	const rows = [
		{ name: 'Node.js', version: process.version.slice( 1 ) },
		{ name: 'npm', version: await askVersion( 'npm' ) },
		{ name: 'TypeScript', version: await readVersion( 'typescript' ) },
		{
			name: '@wordpress/scripts',
			version: await readVersion( '@wordpress/scripts' ),
		},
		{ name: 'Jest', version: await readVersion( 'jest' ) },
		{
			name: 'Playwright',
			version: await readVersion( '@playwright/test' ),
		},
		...found,
	];

	for ( const { name, version } of rows ) {
		say( `  ${ name.padEnd( 20 ) }${ version }` );
	}
	say();
}

async function readVersion( name ) {
	const file = join( root, 'node_modules', name, 'package.json' );
	return JSON.parse( await readFile( file, 'utf8' ) ).version;
}
