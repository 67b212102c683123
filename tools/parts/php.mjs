import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { root, siteFolder } from '../places.mjs';
import { run } from '../run.mjs';

import { makeTestSite } from './make-test-site.mjs';
import { readReport, results } from './read-report.mjs';

/** Sites that tests run in, each with its own suite. Nobody listens there: no test may depend on being served. */
const ONE_SITE = {
	site: 'test',
	address: 'http://127.0.0.1:8899',
	folder: 'test/server',
	isNetwork: false,
};
const NETWORK = {
	site: 'test-network',
	address: 'http://127.0.0.1:8897',
	folder: 'test/server/network',
	isNetwork: true,
};

/**
 * PHPUnit inside a freshly installed WordPress in which this plugin is active and which holds nothing, and on a network.
 *
 * @param {string[]} words Only tests with one of these in the name of their class or their own; none for all, on both sites.
 *                         The network is left out then: its few tests are no quicker for being chosen.
 * @return {Promise<{ passed: number, failed: number }>} PHPUnit's own count.
 */
export async function php( words = [] ) {
	const counts = { passed: 0, failed: 0 };
	await mkdir( results, { recursive: true } );

	for ( const suite of words.length > 0
		? [ ONE_SITE ]
		: [ ONE_SITE, NETWORK ] ) {
		const { passed, failed } = await runSuite( suite, words );
		counts.passed += passed;
		counts.failed += failed;
	}
	return counts;
}

async function runSuite( { site, address, folder, isNetwork }, words ) {
	const report = join( results, `php-${ site }.xml` );
	await rm( report, { force: true } );
	await makeTestSite( site, { address, hasClinic: false, isNetwork } );

	const { code } = await run(
		'phpunit',
		[
			'-c',
			`${ folder }/phpunit.xml`,
			'--do-not-cache-result',
			'--log-junit',
			report,
			...( words.length > 0 ? [ '--filter', words.join( '|' ) ] : [] ),
		],
		{
			cwd: root,
			env: {
				WP_SITE_DIR: join( siteFolder( site ), 'wordpress' ),
				WP_SITE_ADDRESS: address,
			},
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
