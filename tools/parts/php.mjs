import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { root, siteFolder } from '../places.mjs';
import { run } from '../run.mjs';

import { makeTestSite } from './make-test-site.mjs';
import { readReport, results } from './read-report.mjs';

/**
 * PHPUnit inside a freshly installed WordPress in which this plugin is active and which holds nothing.
 *
 * @return {Promise<{ passed: number, failed: number }>} PHPUnit's own count.
 */
export async function php() {
	const report = join( results, 'php.xml' );
	await mkdir( results, { recursive: true } );
	await rm( report, { force: true } );
	await makeTestSite( 'test', {
		// Nobody listens there: no test may depend on being served.
		address: 'http://127.0.0.1:8899',
		hasClinic: false,
	} );

	const { code } = await run(
		'phpunit',
		[
			'-c',
			'test/server/phpunit.xml',
			'--do-not-cache-result',
			'--log-junit',
			report,
		],
		{
			cwd: root,
			env: { WP_SITE_DIR: join( siteFolder( 'test' ), 'wordpress' ) },
			isLive: true,
		}
	);
	return readReport( report, code, countJunit );
}

// The outermost <testsuite> sums up all within it.
function countJunit( text ) {
	const suite = /<testsuite [^>]*>/.exec( text )?.[ 0 ] ?? '';
	const [ tests = 0, errors = 0, failures = 0, skipped = 0 ] = [
		'tests',
		'errors',
		'failures',
		'skipped',
	].map( ( name ) =>
		Number( new RegExp( ` ${ name }="(\\d+)"` ).exec( suite )?.[ 1 ] ?? 0 )
	);
	return {
		passed: tests - errors - failures - skipped,
		failed: errors + failures,
		skipped,
	};
}
