import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { siteFolder } from '../places.mjs';

import { linkDevelopment } from './link-plugin.mjs';
import { unzip } from './unzip.mjs';

/**
 * Puts a release archive into a site, as an upload in WordPress does.
 *
 * @param {string} name    Name of the site.
 * @param {string} archive Path of the archive.
 */
export async function unpackPlugin( name, archive ) {
	const plugins = join( siteFolder( name ), 'wordpress/wp-content/plugins' );

	await rm( join( plugins, 'care-pathway-links' ), {
		recursive: true,
		force: true,
	} );
	await unzip( archive, plugins );
	await linkDevelopment( name );
}
