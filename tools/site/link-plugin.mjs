import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { root, siteFolder } from '../places.mjs';

/**
 * Puts the plugin into a site as links to what a release holds, and to nothing else: a file that is
 * missing in `files` of package.json is missed here first, and a visitor never sees the project.
 *
 * @param {string} name Name of the site.
 */
export async function linkPlugin( name ) {
	const content = join( siteFolder( name ), 'wordpress/wp-content' );
	const plugin = join( content, 'plugins/care-pathway-links' );
	const { files } = JSON.parse(
		await readFile( join( root, 'package.json' ), 'utf8' )
	);

	await rm( plugin, { recursive: true, force: true } );
	for ( const path of files ) {
		await mkdir( dirname( join( plugin, path ) ), { recursive: true } );
		await symlink( join( root, path ), join( plugin, path ) );
	}
	await linkDevelopment( name );
}

/**
 * Puts into a site what development needs and no release holds: login links, the clinic's post types.
 *
 * @param {string} name Name of the site.
 */
export async function linkDevelopment( name ) {
	const content = join( siteFolder( name ), 'wordpress/wp-content' );

	await rm( join( content, 'mu-plugins' ), { force: true } );
	await symlink(
		join( root, 'tools/site/mu-plugins' ),
		join( content, 'mu-plugins' )
	);
}
