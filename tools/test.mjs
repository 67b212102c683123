/**
 * `npm test`: everything that proves the plugin, or the parts that are named: typecheck, lint, languages,
 * unit, php, e2e, release. What is needed is installed first. The last line is always "N passed, N failed".
 * With `e2e --wp=6.8` the browser tests run in the lowest WordPress we support; with `--slow=4` in a browser that takes four
 * times as long, with `--lag=300` against a server that hears and answers 300 ms later.
 */

import process from 'node:process';

import { e2e } from './parts/e2e.mjs';
import { languages } from './parts/languages.mjs';
import { lint } from './parts/lint.mjs';
import { php } from './parts/php.mjs';
import { release } from './parts/release.mjs';
import { showVersions } from './parts/show-versions.mjs';
import { typecheck } from './parts/typecheck.mjs';
import { unit } from './parts/unit.mjs';
import { say, since, step } from './say.mjs';
import { ensureChromium } from './site/ensure-chromium.mjs';
import { ensureDependencies } from './site/ensure-dependencies.mjs';
import { ensurePhp } from './site/ensure-php.mjs';
import { ensureProgram } from './site/ensure-program.mjs';
import { fetchCore } from './site/fetch-core.mjs';
import { fetchSqlite } from './site/fetch-sqlite.mjs';
import { Stop } from './stop.mjs';

const PARTS = { typecheck, lint, languages, unit, php, e2e, release };

/** What of the system each part needs, and where it comes from. */
const NEEDS = {
	PHP: { parts: [ 'lint', 'php', 'e2e', 'release' ], find: ensurePhp },
	PHP_CodeSniffer: {
		parts: [ 'lint' ],
		find: () =>
			ensureProgram( [ 'phpcs' ], 'php-codesniffer', 'PHP_CodeSniffer' ),
	},
	gettext: {
		parts: [ 'languages' ],
		find: () => ensureProgram( [ 'xgettext' ], 'gettext', 'GNU gettext' ),
	},
	PHPUnit: {
		parts: [ 'php' ],
		find: () => ensureProgram( [ 'phpunit' ], 'phpunit', 'PHPUnit 9.6' ),
	},
	WordPress: {
		parts: [ 'php', 'e2e', 'release' ],
		find: () => step( 'WordPress', ( note ) => fetchCore( wp, note ) ),
	},
	'SQLite plugin': {
		parts: [ 'php', 'e2e', 'release' ],
		find: () => step( 'SQLite plugin', ( note ) => fetchSqlite( note ) ),
	},
	Chromium: { parts: [ 'e2e', 'release' ], find: ensureChromium },
};

/** Words that make it hard for the tests in the browser. */
const STRAIN = /^--(?:slow|lag)=\d+$/;

const startedAt = performance.now();
const totals = { passed: 0, failed: 0 };

const given = process.argv.slice( 2 );
const wp = given.includes( '--wp=6.8' ) ? '6.8' : 'current';
const strain = { slow: readNumber( 'slow', 1 ), lag: readNumber( 'lag', 0 ) };
const [ first, ...filters ] = given.filter(
	( word ) => word !== '--wp=6.8' && ! STRAIN.test( word )
);
const chosen = first === undefined ? Object.keys( PARTS ) : [ first ];

if ( first !== undefined && ! ( first in PARTS ) ) {
	say(
		`There is no part "${ first }": ${ Object.keys( PARTS ).join( ', ' ) }.`
	);
	totals.failed++;
} else {
	await count( async () => {
		await ensureDependencies();
		await showVersions( await ensureNeeds() );
		return { passed: 0, failed: 0 };
	} );

	if ( totals.failed === 0 ) {
		for ( const name of chosen ) {
			await runPart( name );
		}
	}
}
say();
say( `In ${ since( startedAt ) }:` );
say( `${ totals.passed } passed, ${ totals.failed } failed` );
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

// The number behind `--name=`. Whatever else stands there is left to Playwright, which refuses it.
function readNumber( name, otherwise ) {
	const word = given.find(
		( each ) => STRAIN.test( each ) && each.startsWith( `--${ name }=` )
	);
	return word === undefined ? otherwise : Number( word.split( '=' )[ 1 ] );
}

async function ensureNeeds() {
	const found = [];

	for ( const [ name, { parts, find } ] of Object.entries( NEEDS ) ) {
		if ( parts.some( ( part ) => chosen.includes( part ) ) ) {
			found.push( { name, version: ( await find() ).version } );
		}
	}
	return found;
}

async function runPart( name ) {
	const partStartedAt = performance.now();
	say( `━━ ${ name }` );

	const { passed, failed } = await count( () =>
		PARTS[ name ]( filters, wp, strain )
	);
	say(
		`━━ ${ name }: ${ passed } passed, ${ failed } failed (${ since(
			partStartedAt
		) })\n`
	);
}

// Whatever ends a part early is one failure, never a silence.
async function count( act ) {
	const counts = await act().catch( ( error ) => {
		say( `\n${ error instanceof Stop ? error.message : error.stack }\n` );
		return { passed: 0, failed: 1 };
	} );
	totals.passed += counts.passed;
	totals.failed += counts.failed;
	return counts;
}
