import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a program to its end.
 *
 * @param {string}                                                           program Name or path.
 * @param {string[]}                                                         args    Its arguments, passed without a shell.
 * @param {{ cwd?: string, env?: Record<string, string>, isLive?: boolean }} options `isLive` passes its output through while it
 *                                                                                   runs; otherwise the output is only collected.
 * @return {Promise<{ code: number, output: string }>} Exit code (127 when there is no such program) and, unless live, all it printed.
 */
export function run( program, args, options = {} ) {
	const { cwd, env, isLive = false } = options;

	return new Promise( ( resolve ) => {
		const child = spawn( program, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: isLive ? 'inherit' : [ 'ignore', 'pipe', 'pipe' ],
		} );
		const printed = [];
		child.stdout?.on( 'data', ( piece ) => printed.push( piece ) );
		child.stderr?.on( 'data', ( piece ) => printed.push( piece ) );
		child.on( 'error', ( error ) =>
			resolve( { code: 127, output: error.message } )
		);
		child.on( 'close', ( code, signal ) =>
			resolve( {
				code: code ?? 1,
				output:
					Buffer.concat( printed ).toString() +
					( signal ? `\nStopped by ${ signal }.` : '' ),
			} )
		);
	} );
}

/**
 * Whether a program can be started at all, and what it answers to being asked its version.
 *
 * @param {string}   program Name or path.
 * @param {string[]} args    What makes it print its version and leave.
 * @return {Promise<string | null>} First line of the answer that holds a digit, or null when there is no such program.
 */
export async function askVersion( program, args = [ '--version' ] ) {
	const { code, output } = await run( program, args );

	if ( code !== 0 ) {
		return null;
	}
	return (
		output.split( '\n' ).find( ( line ) => /\d+\.\d+/.test( line ) ) ?? ''
	).trim();
}
