import { spawn } from 'node:child_process';
import { existsSync, openSync, rmSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

import { run } from '../run.mjs';
import {
	canInstallPackages,
	installPackages,
} from '../site/install-packages.mjs';
import { ensureProgram } from '../site/ensure-program.mjs';
import { Stop } from '../stop.mjs';

/** The server without the package that would also start one for the whole system. */
const PACKAGE = 'mariadb-server-core';
const PROGRAMS = [ 'mariadbd', '/usr/sbin/mariadbd' ];

/** Where packages put the statements that make the server's own tables. */
const SYSTEM_TABLES = [
	'/usr/share/mysql/mysql_system_tables.sql',
	'/usr/share/mariadb/mysql_system_tables.sql',
];

/** Who the server runs as when we are root: it refuses to be root. The first that exists. */
const ACCOUNTS = [ 'mysql', 'nobody' ];

const START_TIMEOUT = 30_000;

/**
 * Starts a MariaDB of our own with its defaults: an empty data folder and a socket in a temporary
 * folder, no network, no passwords.
 *
 * @return {Promise<{ version: string, socket: string, process: number, createDatabase: (name: string) => Promise<void>, stop: () => Promise<void> }>}
 *         `createDatabase` makes it empty if it is there already; `stop` removes all it held.
 */
export async function startMariadb() {
	await ensurePhpExtensions();
	const { program, version } = await ensureProgram(
		PROGRAMS,
		PACKAGE,
		'MariaDB'
	);
	const folder = await mkdtemp( join( tmpdir(), 'bench-mariadb-' ) );
	const socket = join( folder, 'socket' );
	const options = [
		'--no-defaults',
		`--datadir=${ join( folder, 'files' ) }`,
		`--socket=${ socket }`,
		`--pid-file=${ join( folder, 'pid' ) }`,
		...( await giveAway( folder ) ),
	];
	await makeSystemTables( program, options, folder );

	const log = openSync( join( folder, 'log' ), 'a' );
	const server = spawn(
		program,
		[ ...options, '--skip-networking', '--skip-grant-tables' ],
		{ stdio: [ 'ignore', log, log ] }
	);
	const ended = new Promise( ( resolve ) => server.on( 'close', resolve ) );
	// When the bench is cut off there is no time to end well, and nothing worth keeping.
	const abandon = () => {
		server.kill( 'SIGKILL' );
		rmSync( folder, { recursive: true, force: true } );
	};
	process.on( 'exit', abandon );

	const stop = async () => {
		server.kill( 'SIGTERM' );
		await ended;
		process.off( 'exit', abandon );
		await rm( folder, { recursive: true, force: true } );
	};
	const patience = performance.now() + START_TIMEOUT;

	while ( ( await query( socket, 'SELECT 1' ) ).code !== 0 ) {
		if ( server.exitCode !== null || performance.now() > patience ) {
			const said = await readFile( join( folder, 'log' ), 'utf8' );
			await stop();
			throw new Stop( `MariaDB did not start. It said:\n${ said }` );
		}
		await wait( 200 );
	}
	return {
		version: /\d+\.\d+\.\d+/.exec( version )?.[ 0 ] ?? version,
		socket,
		process: server.pid,
		stop,
		createDatabase: async ( name ) => {
			const { code, output } = await query(
				socket,
				`DROP DATABASE IF EXISTS ${ name }; CREATE DATABASE ${ name } CHARACTER SET utf8mb4`
			);
			if ( code !== 0 ) {
				throw new Stop( `MariaDB made no database: ${ output }` );
			}
		},
	};
}

async function ensurePhpExtensions() {
	const lacks = async () =>
		(
			await run( 'php', [
				'-r',
				'new mysqli; PDO::MYSQL_ATTR_INIT_COMMAND;',
			] )
		).code !== 0;

	if ( ( await lacks() ) && canInstallPackages() ) {
		await installPackages( [ 'php-mysql' ] );
	}
	if ( await lacks() ) {
		throw new Stop(
			'PHP lacks mysqli and pdo_mysql: install these extensions (on Debian: php-mysql), or measure on SQLite alone with -- --db sqlite'
		);
	}
}

// Makes the data folder, for another account when we are root; returns the option that says whose.
async function giveAway( folder ) {
	await mkdir( join( folder, 'files' ) );

	if ( process.getuid?.() !== 0 ) {
		return [];
	}
	for ( const account of ACCOUNTS ) {
		const { code, output } = await run( 'id', [ '-u', account ] );

		if ( code === 0 ) {
			// The folder is not ours any more, but we are root and may read it all the same.
			await chmod( folder, 0o700 );
			await chown( join( folder, 'files' ), Number( output ), -1 );
			await chown( folder, Number( output ), -1 );
			return [ `--user=${ account }` ];
		}
	}
	throw new Stop(
		`MariaDB must not run as root, and there is no account ${ ACCOUNTS.join(
			' or '
		) }.`
	);
}

// Statistics of tables live in them: without these the server would choose other plans than on a real site.
async function makeSystemTables( program, options, folder ) {
	const file = SYSTEM_TABLES.find( existsSync );

	if ( ! file ) {
		await rm( folder, { recursive: true } );
		throw new Stop(
			`MariaDB came without ${ SYSTEM_TABLES[ 0 ] }: install ${ PACKAGE } of this system.`
		);
	}
	const { code, output } = await run( 'sh', [
		'-c',
		'file="$1"; shift; { echo "CREATE DATABASE mysql;"; echo "USE mysql;"; cat "$file"; } | "$@" --bootstrap',
		'sh',
		file,
		program,
		...options,
	] );
	if ( code !== 0 ) {
		await rm( folder, { recursive: true } );
		throw new Stop( `MariaDB could not make its own tables:\n${ output }` );
	}
}

function query( socket, sql ) {
	return run( 'php', [
		'-r',
		'( new PDO( "mysql:unix_socket=" . $argv[1], "root", "" ) )->exec( $argv[2] );',
		socket,
		sql,
	] );
}
