/**
 * `npm run bench:server`: what the plugin costs the server on generated clinic sites. Options: --pages 1000,10000 (sizes),
 * --db sqlite,mariadb, --json FILE (the figures as they are), --keep (the sites stay in `.site`).
 */

import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { measureSite, weighClinic } from './bench/measure-site.mjs';
import { startMariadb } from './bench/start-mariadb.mjs';
import { writeTable } from './bench/write-table.mjs';
import { say, since, step } from './say.mjs';
import { ensureDependencies } from './site/ensure-dependencies.mjs';
import { ensurePhp } from './site/ensure-php.mjs';
import { fetchCore } from './site/fetch-core.mjs';
import { fetchSqlite } from './site/fetch-sqlite.mjs';
import { Stop } from './stop.mjs';

const DATABASES = [ 'sqlite', 'mariadb' ];

/** Smaller sites lack the pages that the measures look for. */
const FEWEST_PAGES = 500;

for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] ) {
	// Ending by ourselves has the database server stopped too.
	process.on( signal, () => process.exit( 1 ) );
}

try {
	await bench( readOptions() );
} catch ( error ) {
	process.stderr.write(
		`\n${ error instanceof Stop ? error.message : error.stack }\n`
	);
	process.exitCode = 1;
}

async function bench( { sizes, databases, file, isKept } ) {
	const startedAt = performance.now();
	await ensureDependencies();

	const php = await ensurePhp();
	const sources = {
		core: await step( 'WordPress', ( note ) =>
			fetchCore( 'current', note )
		),
		sqlite: await step( 'SQLite plugin', ( note ) => fetchSqlite( note ) ),
	};
	const machine = {
		cores: availableParallelism(),
		node: process.version,
		php: php.version,
		wordpress: sources.core.version,
		loadBefore: loadavg()[ 0 ],
	};
	const clinic = await weighClinic( sources );
	const sites = [];
	// Before all else: what is missing on this machine is said now, not in half an hour.
	const server = databases.includes( 'mariadb' )
		? await step( 'MariaDB', startMariadb )
		: null;

	try {
		for ( const kind of databases ) {
			for ( const pages of sizes ) {
				if ( kind === 'mariadb' ) {
					await server.createDatabase( 'wordpress' );
				}
				sites.push(
					await measureSite(
						pages,
						sources,
						kind === 'mariadb' ? { kind, ...server } : { kind },
						isKept
					)
				);
			}
		}
	} finally {
		await server?.stop();
	}
	if ( server ) {
		machine.mariadb = server.version;
	}
	machine.loadAfter = loadavg()[ 0 ];

	const { table, missed } = writeTable( sites );

	if ( file ) {
		await writeFile(
			file,
			`${ JSON.stringify( { machine, clinic, sites, missed }, null, '\t' ) }\n`
		);
	}
	say( `\n${ table }\n` );
	say(
		`Index of the demo clinic, whose words are people's: ${ clinic.pages } pages, ${ perPage( clinic.gzipBytes, clinic ) } bytes a page gz, of these the phrases ${ perPage( clinic.phrases, clinic ) } (bound: 60).`
	);
	say( describe( machine ) );
	say(
		missed.length === 0
			? `Every bound is kept. (${ since( startedAt ) })`
			: `Missed (${ since( startedAt ) }):\n  ${ missed.join( '\n  ' ) }`
	);
}

function perPage( bytes, { pages } ) {
	return Math.round( bytes / pages );
}

function describe( machine ) {
	return [
		`${ machine.cores } cores`,
		`load ${ machine.loadBefore.toFixed( 1 ) } before and ${ machine.loadAfter.toFixed( 1 ) } after`,
		`Node.js ${ machine.node }`,
		`PHP ${ machine.php }`,
		`WordPress ${ machine.wordpress }`,
		...( machine.mariadb ? [ `MariaDB ${ machine.mariadb }` ] : [] ),
	].join( ', ' );
}

function readOptions() {
	try {
		const { values } = parseArgs( {
			options: {
				pages: { type: 'string', default: '1000,10000' },
				db: { type: 'string', default: DATABASES.join( ',' ) },
				json: { type: 'string' },
				keep: { type: 'boolean', default: false },
			},
		} );
		const sizes = values.pages.split( ',' ).map( Number );
		const databases = values.db.split( ',' );

		if (
			! sizes.every(
				( size ) => Number.isInteger( size ) && size >= FEWEST_PAGES
			)
		) {
			throw new Stop(
				`--pages wants whole numbers from ${ FEWEST_PAGES } on, such as 1000,10000,50000.`
			);
		}
		if ( ! databases.every( ( name ) => DATABASES.includes( name ) ) ) {
			throw new Stop(
				`--db wants ${ DATABASES.join( ' or ' ) }, or both with a comma.`
			);
		}
		return {
			sizes: sizes.sort( ( a, b ) => a - b ),
			databases,
			file: values.json,
			isKept: values.keep,
		};
	} catch ( error ) {
		process.stderr.write( `${ error.message }\n` );
		process.exit( 1 );
	}
}
