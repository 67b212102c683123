import { check } from './check.mjs';

/** Everything as the editor sees it, and the engine as it must be: without a browser. */
const PROJECTS = [ 'tsconfig.json', 'src/engine/tsconfig.json' ];

/**
 * Type checks.
 *
 * @return {Promise<{ passed: number, failed: number }>} One check for each project.
 */
export function typecheck() {
	return check(
		PROJECTS.map( ( project ) => ( {
			name: `tsc -p ${ project }`,
			program: 'npx',
			args: [ 'tsc', '-p', project ],
		} ) )
	);
}
