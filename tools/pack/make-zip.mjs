import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../places.mjs';
import { run } from '../run.mjs';
import { Stop } from '../stop.mjs';

/**
 * Makes the release archive of what is built: what `files` in package.json names, in a folder of the plugin's name.
 *
 * @return {Promise<{ archive: string, names: string[] }>} Path of the archive, and what is in it, by path in the plugin.
 */
export async function makeZip() {
	const { name, files } = JSON.parse(
		await readFile( join( root, 'package.json' ), 'utf8' )
	);
	const { code, output } = await run( 'npx', [ 'wp-scripts', 'plugin-zip' ], {
		cwd: root,
	} );

	if ( code !== 0 ) {
		throw new Stop( `The archive could not be made:\n${ output.trim() }` );
	}
	const { default: AdmZip } = await import( 'adm-zip' );
	const archive = join( root, `${ name }.zip` );
	const zip = new AdmZip( archive );
	const names = [];

	// npm's rules add package.json and the readme for developers, which nobody needs on a clinic's server.
	for ( const { entryName } of zip.getEntries() ) {
		const path = entryName.slice( name.length + 1 );

		if (
			files.some(
				( wanted ) =>
					path === wanted || path.startsWith( `${ wanted }/` )
			)
		) {
			names.push( path );
		} else {
			zip.deleteFile( entryName );
		}
	}
	zip.writeZip( archive );
	return { archive, names: names.sort() };
}
