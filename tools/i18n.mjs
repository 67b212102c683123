/**
 * `npm run i18n`: brings the languages folder up to date with the strings of the built scripts, PHP and block.json.
 * `-- --check` changes nothing and fails when something is stale or not translated.
 */

import process from 'node:process';

import { compareLanguages } from './i18n/compare-languages.mjs';
import { writeLanguages } from './i18n/write-languages.mjs';
import { say } from './say.mjs';
import { ensureBuild } from './site/ensure-build.mjs';
import { ensureDependencies } from './site/ensure-dependencies.mjs';
import { ensureProgram } from './site/ensure-program.mjs';
import { Stop } from './stop.mjs';

try {
	await ensureDependencies();
	await ensureBuild();
	await ensureProgram( [ 'xgettext' ], 'gettext', 'GNU gettext' );

	// Not before the packages are there: it needs one of them.
	const { planLanguages } = await import( './i18n/plan-languages.mjs' );
	const plan = await planLanguages();

	if ( process.argv.includes( '--check' ) ) {
		report( await compareLanguages( plan ) );
	} else {
		await writeLanguages( plan );
		report( plan.complaints );
	}
	say( `${ plan.strings } strings, ${ plan.files.size } files.` );
} catch ( error ) {
	process.stderr.write(
		`\n${ error instanceof Stop ? error.message : error.stack }\n`
	);
	process.exitCode = 1;
}

function report( complaints ) {
	for ( const complaint of complaints ) {
		say( `✗ ${ complaint }` );
	}
	if ( complaints.length > 0 ) {
		process.exitCode = 1;
	}
}
