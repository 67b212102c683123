/**
 * `npm run pack`: builds the scripts, brings the languages up to date and makes the release archive. Fails when a string
 * is not translated or when something is in the archive that does not belong there.
 */

import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import process from 'node:process';

import { writeLanguages } from './i18n/write-languages.mjs';
import { inspectZip } from './pack/inspect-zip.mjs';
import { makeZip } from './pack/make-zip.mjs';
import { root } from './places.mjs';
import { say, step } from './say.mjs';
import { buildScripts } from './site/ensure-build.mjs';
import { ensureDependencies } from './site/ensure-dependencies.mjs';
import { ensureProgram } from './site/ensure-program.mjs';
import { Stop } from './stop.mjs';

try {
	await ensureDependencies();
	await ensureProgram( [ 'xgettext' ], 'gettext', 'GNU gettext' );
	await buildScripts();
	await step( 'Languages', bringLanguagesUpToDate );

	const { archive, names } = await step( 'Archive', makeZip );
	refuse(
		( await inspectZip( archive ) ).flatMap(
			( { complaints } ) => complaints
		)
	);

	const { size } = await stat( archive );
	say(
		`${ relative( root, archive ) }: ${ names.length } files, ${ Math.round( size / 1024 ) } kB`
	);
} catch ( error ) {
	process.stderr.write(
		`\n${ error instanceof Stop ? error.message : error.stack }\n`
	);
	process.exitCode = 1;
}

async function bringLanguagesUpToDate() {
	// Not before the packages are there: it needs one of them.
	const { planLanguages } = await import( './i18n/plan-languages.mjs' );
	const plan = await planLanguages();

	await writeLanguages( plan );
	refuse( plan.complaints );
}

function refuse( complaints ) {
	if ( complaints.length > 0 ) {
		throw new Stop(
			`This must not be released:\n${ complaints.join( '\n' ) }`
		);
	}
}
