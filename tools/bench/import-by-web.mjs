import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { root, siteFolder } from '../places.mjs';
import { serve } from '../site/serve.mjs';
import { Stop } from '../stop.mjs';

import { ADDRESS, runBench } from './install-bench-site.mjs';

const SCRIPTS = join( root, 'tools/bench/php' );
const SCRIPT = 'import-by-web.php';

/**
 * Imports pages in one request of the web, once without the plugin and once with it, and has what the second left to the
 * background read there.
 *
 * @param {string}                                                            site  Name of the site.
 * @param {{ pages: number, firstId: number }}                                facts How many generated entries there are, and the id of the first.
 * @param {{ from: number, count: number, buildIndex: () => Promise<any[]> }} work  Number of the first entry that is not there yet, how many to
 *                                                                                  write, and what runs batches until nothing is left.
 * @return {Promise<{ with: number, without: number, left: number, batches: number } | null>} Seconds of both requests, how many pages the
 *                                                                                             second left to the background, and the batches they took;
 *                                                                                             null where WordPress alone does not come to an end
 *                                                                                             within its limit of time.
 */
export async function importByWeb( site, facts, { from, count, buildIndex } ) {
	await cp(
		join( SCRIPTS, SCRIPT ),
		join( siteFolder( site ), 'wordpress', SCRIPT )
	);
	const server = await serve(
		site,
		'native',
		Number( new URL( ADDRESS ).port )
	);

	try {
		const without = await ask( facts, from, count, false );
		if ( without === null ) {
			return null;
		}
		// Written past the plugin: found as any import straight into the database is.
		await runBench( site, 'check-index', {} );
		await buildIndex();

		const seconds = await ask( facts, from + count, count, true );
		if ( seconds === null ) {
			throw new Stop(
				'The import by web came to an end without the plugin, and not with it.'
			);
		}
		const { waiting } = await runBench( site, 'check-index', {} );
		const batches = await buildIndex();

		return {
			with: seconds,
			without,
			left: waiting,
			batches: waiting > 0 ? batches.length : 0,
		};
	} finally {
		server.stop();
		await server.ended;
	}
}

// Until the connection ends: the request goes on when the answer is complete. Null where PHP's limit of time ended it.
async function ask( { pages, firstId }, from, count, isPluginOn ) {
	const startedAt = performance.now();
	const response = await fetch( `${ ADDRESS }/${ SCRIPT }`, {
		method: 'POST',
		body: JSON.stringify( {
			folder: SCRIPTS,
			address: ADDRESS,
			pages,
			firstId,
			from,
			count,
			isPluginOn,
		} ),
	} );
	const text = await response.text();
	const seconds = ( performance.now() - startedAt ) / 1000;

	if ( response.status === 500 ) {
		return null;
	}
	if ( text !== JSON.stringify( { written: count } ) ) {
		throw new Stop( `The import by web did not end well:\n${ text }` );
	}
	return seconds;
}
