import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../places.mjs';
import { say } from '../say.mjs';

/** Where the runners write what they counted. */
export const results = join( root, '.cache/results' );

/**
 * Reads a runner's report and lets nothing pass in silence: no report, no tests, skipped tests and an
 * exit code that contradicts the count are failures.
 *
 * @param {string}                                                                  file  The report.
 * @param {number}                                                                  code  The runner's exit code.
 * @param {( text: string ) => { passed: number, failed: number, skipped: number }} count Reads the runner's format.
 * @return {Promise<{ passed: number, failed: number }>} What counts.
 */
export async function readReport( file, code, count ) {
	if ( ! existsSync( file ) ) {
		say( `✗ The runner ended with ${ code } and left no report.` );
		return { passed: 0, failed: 1 };
	}
	const { passed, failed, skipped } = count( await readFile( file, 'utf8' ) );

	if ( skipped > 0 ) {
		say(
			`✗ ${ skipped } skipped: a test that does not run counts as failed.`
		);
	}
	if ( passed + failed + skipped === 0 ) {
		say( '✗ Not one test ran.' );
		return { passed: 0, failed: 1 };
	}
	if ( code !== 0 && failed + skipped === 0 ) {
		say( `✗ All tests passed, and yet the runner ended with ${ code }.` );
		return { passed, failed: 1 };
	}
	return { passed, failed: failed + skipped };
}
