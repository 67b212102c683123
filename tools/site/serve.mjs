import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

import { root, siteFolder } from '../places.mjs';
import { Stop } from '../stop.mjs';

import { PLAYGROUND } from './fetch-sqlite.mjs';
import { wasmOptions } from './run-php.mjs';

/** Only this machine may ask. */
export const HOST = '127.0.0.1';

const START_TIMEOUT = { native: 20_000, wasm: 180_000 };

/**
 * Serves a site until it is told to stop.
 *
 * @param {string}            name Name of the site.
 * @param {'native' | 'wasm'} php  Which PHP.
 * @param {number}            port Where; must be free.
 * @param {number}            lag  How many milliseconds later it hears, and answers; with native PHP only.
 * @return {Promise<{ stop: () => void, ended: Promise<number> }>} `ended` tells the exit code, whoever ended it.
 */
export async function serve( name, php, port, lag = 0 ) {
	const folder = siteFolder( name );
	const log = openSync( join( folder, 'php.log' ), 'a' );
	const [ program, args ] =
		php === 'native'
			? [ 'php', nativeArguments( folder, port ) ]
			: [
					'npx',
					[
						'--yes',
						PLAYGROUND,
						'server',
						...wasmOptions( name ),
						`--port=${ port }`,
						`--site-url=http://${ HOST }:${ port }`,
					],
				];
	const child = spawn( program, args, {
		env: {
			...process.env,
			...( php === 'native'
				? {
						// Who waits for a lag is in nobody's way.
						PHP_CLI_SERVER_WORKERS: lag > 0 ? '12' : '4',
						SERVER_LAG: String( lag ),
					}
				: { NODE_OPTIONS: stayLocal() } ),
		},
		stdio: [ 'ignore', log, log ],
		// A group of its own: stopping only the first process would leave its workers behind.
		detached: true,
	} );
	const stop = () => {
		try {
			process.kill( -child.pid, 'SIGTERM' );
		} catch {
			// It has ended already.
		}
	};
	let hasEnded = false;
	const ended = new Promise( ( resolve ) =>
		child.on( 'close', ( code ) => {
			hasEnded = true;
			resolve( code ?? 0 );
		} )
	);
	for ( const event of [ 'exit', 'SIGINT', 'SIGTERM', 'SIGHUP' ] ) {
		process.on( event, stop );
	}

	const patience = performance.now() + START_TIMEOUT[ php ];

	while ( ! ( await answers( port ) ) ) {
		if ( hasEnded || performance.now() > patience ) {
			stop();
			throw new Stop(
				`The server did not start; ${ join( folder, 'php.log' ) } says why.`
			);
		}
		await wait( 100 );
	}
	return { stop, ended };
}

/**
 * Whether nothing listens on a port of this machine.
 *
 * @param {number} port The port.
 * @return {Promise<boolean>} True when we may.
 */
export function isFree( port ) {
	return new Promise( ( resolve ) => {
		const probe = createServer();
		probe.once( 'error', () => resolve( false ) );
		probe.listen( port, HOST, () => probe.close( () => resolve( true ) ) );
	} );
}

/**
 * A port the system says is free.
 *
 * @return {Promise<number>} The port.
 */
export function findFreePort() {
	return new Promise( ( resolve, reject ) => {
		const probe = createServer();
		probe.once( 'error', reject );
		probe.listen( 0, HOST, () => {
			const { port } = probe.address();
			probe.close( () => resolve( port ) );
		} );
	} );
}

function stayLocal() {
	const preload = new URL( './listen-locally.mjs', import.meta.url );
	return `${ process.env.NODE_OPTIONS ?? '' } --import=${ preload.href }`;
}

function nativeArguments( folder, port ) {
	return [
		...[
			'memory_limit=512M',
			'max_execution_time=120',
			'upload_max_filesize=64M',
			'post_max_size=64M',
			'display_errors=0',
			'log_errors=1',
			'opcache.enable=1',
			'opcache.revalidate_freq=0',
		].flatMap( ( setting ) => [ '-d', setting ] ),
		'-S',
		`${ HOST }:${ port }`,
		'-t',
		join( folder, 'wordpress' ),
		join( root, 'tools/site/php/router.php' ),
	];
}

// Asks for WordPress' smallest page that proves it boots.
async function answers( port ) {
	try {
		const response = await fetch(
			`http://${ HOST }:${ port }/wp-login.php`,
			{ signal: AbortSignal.timeout( 20_000 ), redirect: 'manual' }
		);
		await response.arrayBuffer();
		return response.status < 500;
	} catch {
		return false;
	}
}
