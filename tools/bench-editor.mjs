/**
 * `npm run bench:editor`: what the plugin costs the block editor's main thread while somebody types into a long post, and how
 * soon a return visit has suggestions. Options: --words 3000, --visits 7, --keep (takes the site of the last run), --trace FILE.
 */

import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
// eslint-disable-next-line import/named -- The package hands its names on in a way that the rule does not follow.
import { chromium } from '@playwright/test';

import { createDraft } from './bench/editor/open-editor.mjs';
import { measureTyping } from './bench/editor/measure-typing.mjs';
import { measureVisits } from './bench/editor/measure-visits.mjs';
import { writeContent } from './bench/editor/write-content.mjs';
import { writeReport } from './bench/editor/write-report.mjs';
import { makeTestSite } from './parts/make-test-site.mjs';
import { say, step } from './say.mjs';
import { ensureBuild } from './site/ensure-build.mjs';
import { ensureChromium } from './site/ensure-chromium.mjs';
import { ensureDependencies } from './site/ensure-dependencies.mjs';
import { moveSite, readSite } from './site/install-site.mjs';
import { findFreePort, HOST, serve } from './site/serve.mjs';
import { Stop } from './stop.mjs';

const NAME = 'bench-editor';

/** Some 90 keystrokes each. */
const SENTENCES = 3;

const { values } = parseArgs( {
	options: {
		words: { type: 'string', default: '3000' },
		visits: { type: 'string', default: '7' },
		trace: { type: 'string' },
		keep: { type: 'boolean', default: false },
	},
} );

try {
	await bench();
} catch ( error ) {
	process.stderr.write(
		`\n${ error instanceof Stop ? error.message : error.stack }\n`
	);
	process.exitCode = 1;
}

async function bench() {
	await ensureDependencies();
	await ensureBuild();
	const { program, version } = await ensureChromium();
	const site = await prepareSite();
	const server = await serve( NAME, 'native', site.port );
	const browser = await chromium.launch( {
		executablePath: program,
		args: [ '--no-sandbox', '--disable-gpu', '--disable-quic' ],
	} );
	const loadBefore = loadavg()[ 0 ];

	try {
		const context = await browser.newContext();
		const text = await writeContent( Number( values.words ) );
		const postId = await createDraft( context.request, site, text.content );
		const visits = await step( 'Return visits', async () =>
			measureVisits(
				await context.newPage(),
				site,
				postId,
				Number( values.visits )
			)
		);
		const without = await step( 'Typing without the plugin', async () =>
			measureTyping( await context.newPage(), site, postId, {
				script: 'away',
				sentences: SENTENCES,
			} )
		);
		const withUs = await step( 'Typing with the plugin', async () =>
			measureTyping( await context.newPage(), site, postId, {
				script: 'there',
				sentences: SENTENCES,
				trace: values.trace,
			} )
		);
		const { marks } = await step( 'Typing, part by part', async () =>
			measureTyping( await context.newPage(), site, postId, {
				script: 'watched',
				sentences: 1,
			} )
		);
		say(
			`\n${ writeReport( { text, visits, without, withUs, marks } ) }\n`
		);
		say(
			`${ availableParallelism() } cores, load ${ loadBefore.toFixed( 1 ) } before and ${ loadavg()[ 0 ].toFixed( 1 ) } after, ${ version }, Node.js ${ process.version }`
		);
	} finally {
		await browser.close();
		server.stop();
	}
}

/** The site of the last run when it was kept; a fresh one otherwise. */
async function prepareSite() {
	const known = values.keep ? await readSite( NAME ) : null;
	const port = await findFreePort();
	const address = `http://${ HOST }:${ port }`;

	if ( known ) {
		return {
			...( await moveSite( NAME, 'native', known, address ) ),
			port,
		};
	}
	await makeTestSite( NAME, { address, hasClinic: true } );
	return { ...( await readSite( NAME ) ), port };
}
