import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../places.mjs';
import { run } from '../run.mjs';

import { readReport, results } from './read-report.mjs';

/**
 * Jest: engine, worker, content, editor.
 *
 * @return {Promise<{ passed: number, failed: number }>} Jest's own count; a file that cannot be run at all is a failure too.
 */
export async function unit() {
	const report = join( results, 'unit.json' );
	await mkdir( results, { recursive: true } );
	await rm( report, { force: true } );

	const { code } = await run(
		'npx',
		[
			'wp-scripts',
			'test-unit-js',
			'--config',
			'jest.config.js',
			'--json',
			`--outputFile=${ report }`,
		],
		{ cwd: root, isLive: true }
	);
	return readReport( report, code, ( text ) => {
		const jest = JSON.parse( text );
		return {
			passed: jest.numPassedTests,
			failed: jest.numFailedTests + jest.numRuntimeErrorTestSuites,
			skipped: jest.numPendingTests + jest.numTodoTests,
		};
	} );
}
