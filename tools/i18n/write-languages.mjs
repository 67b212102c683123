import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { root } from '../places.mjs';
import { say } from '../say.mjs';

/**
 * Makes the languages folder what it should be.
 *
 * @param {Awaited<ReturnType<typeof import('./plan-languages.mjs').planLanguages>>} plan What it should hold.
 */
export async function writeLanguages( { files, leftovers } ) {
	for ( const [ path, text ] of files ) {
		await mkdir( dirname( join( root, path ) ), { recursive: true } );
		await writeFile( join( root, path ), text );
	}
	for ( const path of leftovers ) {
		await rm( join( root, path ) );
		say( `${ path } belonged to nothing and was removed.` );
	}
}
