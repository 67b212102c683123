import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import '../load-typescript.mjs';

const FOLDER = fileURLToPath(
	new URL( '../../src/engine/vocabulary', import.meta.url )
);

/**
 * Our concepts as the files have them now, not as they were when this process began.
 *
 * @return {Object[]} Concepts, file after file.
 */
export function readConcepts() {
	return readdirSync( FOLDER )
		.filter( ( file ) => file.endsWith( '.json' ) )
		.sort()
		.flatMap( ( file ) =>
			JSON.parse( readFileSync( join( FOLDER, file ), 'utf8' ) )
		);
}
