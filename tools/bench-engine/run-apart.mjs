import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs one of the measuring scripts beside this file in a process of its own.
 *
 * @param {string}            script Name of the file.
 * @param {(string|number)[]} args   Its arguments.
 * @param {number}            limit  Milliseconds after which it is stopped.
 * @return {Promise<any | string>} What it measured, or in words why there is nothing.
 */
export function runApart( script, args, limit ) {
	return new Promise( ( resolve ) => {
		const child = fork(
			fileURLToPath( new URL( script, import.meta.url ) ),
			args.map( String ),
			{
				execArgv: [ '--expose-gc', '--max-old-space-size=6000' ],
				silent: true,
			}
		);
		let said = '';
		let outcome = null;
		child.stderr.on( 'data', ( piece ) => ( said += piece ) );
		const timer = setTimeout( () => {
			outcome ??= `> ${ Math.round( limit / 1000 ) } s`;
			child.kill( 'SIGKILL' );
		}, limit );

		child.on( 'message', ( figures ) => {
			outcome = figures;
		} );
		child.stdout.resume();
		child.on( 'close', () => {
			clearTimeout( timer );
			resolve( outcome ?? reasonIn( said ) );
		} );
	} );
}

function reasonIn( said ) {
	return /out of memory/i.test( said )
		? 'out of memory'
		: ( /^\w*Error: (.*)$/m.exec( said )?.[ 1 ] ?? 'failed' );
}
