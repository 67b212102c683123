/**
 * `npm run bench:admin`: how soon each of our admin screens shows something of use on a generated clinic site, the longest task
 * on the way, and the longest request and largest answer of ours. Option: --pages 5000.
 */

import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
// eslint-disable-next-line import/named -- The package hands its names on in a way that the rule does not follow.
import { chromium } from '@playwright/test';

import { generateSite } from './bench/admin/generate-site.mjs';
import { measureScreens } from './bench/admin/measure-screens.mjs';
import { writeReport } from './bench/admin/write-report.mjs';
import { say } from './say.mjs';
import { ensureBuild } from './site/ensure-build.mjs';
import { ensureChromium } from './site/ensure-chromium.mjs';
import { ensureDependencies } from './site/ensure-dependencies.mjs';
import { findFreePort, HOST, serve } from './site/serve.mjs';
import { Stop } from './stop.mjs';

const { values } = parseArgs( {
	options: {
		pages: { type: 'string', default: '5000' },
	},
} );

try {
	await bench( Number( values.pages ) );
} catch ( error ) {
	process.stderr.write(
		`\n${ error instanceof Stop ? error.message : error.stack }\n`
	);
	process.exitCode = 1;
}

async function bench( pages ) {
	if ( ! Number.isInteger( pages ) || pages < 1 ) {
		throw new Stop( '--pages wants a number of pages.' );
	}
	await ensureDependencies();
	await ensureBuild();
	const { program, version } = await ensureChromium();
	const name = `bench-admin-${ pages }`;
	const address = `http://${ HOST }:${ await findFreePort() }`;
	const site = await generateSite( name, pages, address );
	const server = await serve(
		name,
		'native',
		Number( new URL( address ).port )
	);
	const browser = await chromium.launch( {
		executablePath: program,
		args: [ '--no-sandbox', '--disable-gpu', '--disable-quic' ],
	} );
	const loadBefore = loadavg()[ 0 ];

	try {
		say(
			`\n${ writeReport( pages, await measureScreens( browser, site ) ) }\n`
		);
		say(
			`${ availableParallelism() } cores, load ${ loadBefore.toFixed( 1 ) } before and ${ loadavg()[ 0 ].toFixed( 1 ) } after, ${ version }, Node.js ${ process.version }, WordPress ${ site.version } on SQLite`
		);
	} finally {
		await browser.close();
		server.stop();
	}
}
