import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../places.mjs';

/**
 * Sentences on what is wrong with the languages folder as it is.
 *
 * @param {Awaited<ReturnType<typeof import('./plan-languages.mjs').planLanguages>>} plan What it should hold.
 * @return {Promise<string[]>} Nothing when it is up to date and complete.
 */
export async function compareLanguages( { files, leftovers, complaints } ) {
	const stale = [];

	for ( const [ path, text ] of files ) {
		const file = join( root, path );
		if (
			! existsSync( file ) ||
			( await readFile( file, 'utf8' ) ) !== text
		) {
			stale.push(
				`${ path } is not up to date: run npm run i18n and commit what it changes.`
			);
		}
	}
	return [
		...stale,
		...leftovers.map(
			( path ) =>
				`${ path } belongs to nothing: run npm run i18n, which removes it.`
		),
		...complaints,
	];
}
