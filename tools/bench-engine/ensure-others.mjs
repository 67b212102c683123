import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { cache } from '../places.mjs';
import { run } from '../run.mjs';
import { say } from '../say.mjs';

/** Where the packages of others are: outside the project, which never needs them. */
export const packages = join( cache, 'bench' );

const VERSIONS = {
	'flashtext.js': '1.0.5',
	'modern-ahocorasick': '3.3.0',
	minisearch: '7.2.0',
	yoastseo: '3.6.0',
};

/** Installs what we compare ourselves with. What is missing afterwards is left out of the table. */
export async function ensureOthers() {
	if ( missing().length > 0 ) {
		await mkdir( packages, { recursive: true } );
		await writeFile(
			join( packages, 'package.json' ),
			JSON.stringify( { private: true, dependencies: VERSIONS } )
		);
		await run(
			'npm',
			[
				'install',
				'--ignore-scripts',
				'--no-audit',
				'--no-fund',
				'--omit=dev',
			],
			{ cwd: packages }
		).catch( () => {} );
	}

	const lacking = missing();
	if ( lacking.length > 0 ) {
		say(
			`Not compared with ${ lacking.join( ', ' ) }: npm could not install it in ${ packages }. Everything else is measured.`
		);
	}
}

function missing() {
	return Object.keys( VERSIONS ).filter(
		( name ) => ! existsSync( join( packages, 'node_modules', name ) )
	);
}
