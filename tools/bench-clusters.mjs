/**
 * `npm run bench:clusters`: what the picture of the clusters costs a browser's main thread on a generated map, from its places
 * to every frame while it is moved and zoomed. No site is needed. Options: --pages 2000, --links 20000.
 */

import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
// eslint-disable-next-line import/named -- The package hands its names on in a way that the rule does not follow.
import { chromium } from '@playwright/test';

import { generateMap } from './bench/clusters/generate-map.mjs';
import { measurePicture } from './bench/clusters/measure-picture.mjs';
import { serveModules } from './bench/clusters/serve-modules.mjs';
import { writeReport } from './bench/clusters/write-report.mjs';
import { say, step } from './say.mjs';
import { ensureChromium } from './site/ensure-chromium.mjs';
import { ensureDependencies } from './site/ensure-dependencies.mjs';
import { Stop } from './stop.mjs';

const { values } = parseArgs( {
	options: {
		pages: { type: 'string', default: '2000' },
		links: { type: 'string', default: '20000' },
	},
} );

try {
	await bench( Number( values.pages ), Number( values.links ) );
} catch ( error ) {
	process.stderr.write(
		`\n${ error instanceof Stop ? error.message : error.stack }\n`
	);
	process.exitCode = 1;
}

async function bench( pages, links ) {
	await ensureDependencies();
	const { program, version } = await ensureChromium();
	const loadBefore = loadavg()[ 0 ];
	const browser = await chromium.launch( {
		executablePath: program,
		args: [ '--no-sandbox', '--disable-gpu', '--disable-quic' ],
	} );

	try {
		const page = await browser.newPage( {
			viewport: { width: 1400, height: 900 },
		} );
		await serveModules( page );
		const figures = await step( `${ pages } pages, ${ links } links`, () =>
			measurePicture( page, generateMap( pages, links ) )
		);
		say( `\n${ writeReport( figures ) }\n` );
		say(
			`${ availableParallelism() } cores, load ${ loadBefore.toFixed( 1 ) } before and ${ loadavg()[ 0 ].toFixed( 1 ) } after, ${ version }, Node.js ${ process.version }`
		);
	} finally {
		await browser.close();
	}
}
