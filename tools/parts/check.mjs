import { root } from '../places.mjs';
import { run } from '../run.mjs';
import { say, since } from '../say.mjs';

/**
 * Runs commands that either pass or fail, one after the other, and shows what a failed one printed.
 *
 * @param {{ name: string, program: string, args: string[] }[]} commands What to run, in the project's folder.
 * @return {Promise<{ passed: number, failed: number }>} Each command counts one.
 */
export async function check( commands ) {
	const counts = { passed: 0, failed: 0 };

	for ( const { name, program, args } of commands ) {
		const startedAt = performance.now();
		const { code, output } = await run( program, args, { cwd: root } );

		if ( code === 0 ) {
			counts.passed++;
			say( `✓ ${ name } (${ since( startedAt ) })` );
		} else {
			counts.failed++;
			say( output.trimEnd() );
			say( `✗ ${ name } (${ since( startedAt ) })` );
		}
	}
	return counts;
}
