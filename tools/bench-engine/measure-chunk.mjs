/**
 * Size of the worker's code as browsers download it: built with the project's own configuration and compressed, whole and
 * without what is data (the vocabulary, words of languages and of roles, weights). The grammar is a chunk of its own. The
 * matcher alone is what finds names: the reading of a text, the table of word forms, the trie, the matcher and the cues.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { root } from '../places.mjs';

const require = createRequire( import.meta.url );
/** All data of the engine is JSON; the vocabulary's is packed by a loader of its own. */
const DATA = /\.json$/;

/**
 * Builds the worker twice and the matcher once.
 *
 * @return {Promise<{ worker: number, code: number, matcher: number }>} Bytes, compressed.
 */
export async function measureChunk() {
	const worker = join( root, 'src/worker/worker.ts' );

	return {
		worker: await build( worker, false ),
		code: await build( worker, true ),
		matcher: await build( join( root, 'src/engine/read-span.ts' ), true ),
	};
}

async function build( entry, isBare ) {
	process.env.NODE_ENV = 'production';
	const webpack = require( 'webpack' );
	const configuration = require( join( root, 'webpack.config.js' ) );
	const directory = await mkdtemp( join( tmpdir(), 'chunk-' ) );

	try {
		await new Promise( ( resolve, reject ) =>
			webpack(
				{
					...configuration,
					mode: 'production',
					plugins: [],
					entry: { chunk: entry },
					output: {
						path: directory,
						library: { name: 'chunk', type: 'var' },
					},
					...( isBare ? withoutData( configuration, webpack ) : {} ),
				},
				( error, stats ) =>
					error || stats.hasErrors()
						? reject( error ?? new Error( stats.toString() ) )
						: resolve( stats )
			)
		);
		const files = await readdir( directory );

		return gzipSync(
			await readFile(
				join(
					directory,
					files.find( ( file ) => file === 'chunk.js' )
				)
			)
		).length;
	} finally {
		await rm( directory, { recursive: true } );
	}
}

// The same configuration with an empty object in the place of every data file.
function withoutData( { module }, webpack ) {
	const nothing = require.resolve( './nothing.json' );

	return {
		module: {
			...module,
			rules: module.rules.filter( ( { enforce } ) => enforce !== 'pre' ),
		},
		plugins: [
			new webpack.NormalModuleReplacementPlugin( DATA, ( found ) => {
				if ( DATA.test( found.createData?.resource ?? '' ) ) {
					found.createData.resource = nothing;
				} else if ( found.createData === undefined ) {
					found.request = nothing;
				}
			} ),
		],
	};
}
