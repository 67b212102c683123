/**
 * `npm start`: a WordPress with the demo clinic and this plugin in it, and an address that opens the
 * editor. Options: --port N, --reset (a fresh site), --wasm (PHP as WebAssembly), --wp=6.8.
 */

import process from 'node:process';
import { parseArgs } from 'node:util';

import { cache } from './places.mjs';
import { say, since, step } from './say.mjs';
import { ensureBuild } from './site/ensure-build.mjs';
import { ensureDependencies } from './site/ensure-dependencies.mjs';
import { findPhp } from './site/ensure-php.mjs';
import { fetchCore } from './site/fetch-core.mjs';
import { fetchSqlite, PLAYGROUND } from './site/fetch-sqlite.mjs';
import { installSite, moveSite, readSite } from './site/install-site.mjs';
import { linkPlugin } from './site/link-plugin.mjs';
import { loginLink } from './site/login-link.mjs';
import { HOST, isFree, serve } from './site/serve.mjs';
import { Stop } from './stop.mjs';

const DEFAULT_PORT = 8881;

/** The draft a first look should open, and our sidebar in it. */
const FIRST_DRAFT = /a1c/;
const SIDEBAR = 'care-pathway-links/care-pathway-links';

try {
	await start( readOptions() );
} catch ( error ) {
	process.stderr.write(
		`\n${ error instanceof Stop ? error.message : error.stack }\n`
	);
	process.exitCode = 1;
}

async function start( { port, isReset, isWasm, release } ) {
	const startedAt = performance.now();
	const address = `http://${ HOST }:${ port }`;

	if ( ! ( await isFree( port ) ) ) {
		throw new Stop(
			`Port ${ port } is busy: end what runs there, or choose another with npm start -- --port ${
				port + 1
			}`
		);
	}
	await ensureDependencies();
	await ensureBuild();

	const php = await choosePhp( isWasm );
	const name = release === 'current' ? 'demo' : `demo-${ release }`;
	const known = isReset ? null : await readSite( name );
	const site = known
		? await moveSite( name, php, known, address )
		: await makeSite( name, release, php, address );
	await linkPlugin( name );

	const server = await step( 'Server', () => serve( name, php, port ) );

	welcome( site, since( startedAt ) );
	await server.ended;
}

function readOptions() {
	try {
		const { values } = parseArgs( {
			options: {
				port: { type: 'string', default: String( DEFAULT_PORT ) },
				reset: { type: 'boolean', default: false },
				wasm: { type: 'boolean', default: false },
				wp: { type: 'string', default: 'current' },
			},
		} );
		const port = Number( values.port );

		if ( ! Number.isInteger( port ) || port < 1024 || port > 65535 ) {
			throw new Stop( `--port wants a number from 1024 to 65535.` );
		}
		if ( ! [ 'current', '6.8' ].includes( values.wp ) ) {
			throw new Stop( `--wp wants "current" or "6.8".` );
		}
		return {
			port,
			isReset: values.reset,
			isWasm: values.wasm,
			release: values.wp,
		};
	} catch ( error ) {
		process.stderr.write( `${ error.message }\n` );
		process.exit( 1 );
	}
}

// Native PHP when there is one or one may be installed, else the slower one that npm brings.
async function choosePhp( isWasm ) {
	if ( ! isWasm ) {
		const php = await findPhp();

		if ( 'version' in php ) {
			return 'native';
		}
		say( php.lacking );
		say(
			'Until then: PHP as WebAssembly, which is about forty times slower.'
		);
	}
	say( `PHP as WebAssembly, from npm (${ PLAYGROUND }).` );
	return 'wasm';
}

async function makeSite( name, release, php, address ) {
	const core = await step( 'WordPress', ( note ) =>
		fetchCore( release, note )
	);
	const sqlite = await step( 'SQLite plugin', ( note ) =>
		fetchSqlite( note )
	);
	return step( 'Demo clinic', async ( note ) => {
		const site = await installSite( name, {
			core,
			sqlite,
			php,
			address,
			hasClinic: true,
			hasCron: true,
		} );
		note(
			`${ site.published } published entries, ${ site.drafts.length } drafts`
		);
		return site;
	} );
}

function welcome( site, time ) {
	const draft =
		site.drafts.find( ( { slug } ) => FIRST_DRAFT.test( slug ) ) ??
		site.drafts[ 0 ];
	const to = draft
		? `/wp-admin/post.php?post=${ draft.id }&action=edit&demo-sidebar=${ SIDEBAR }`
		: '/wp-admin/edit.php';

	say();
	say(
		`WordPress ${ site.version } with the demo clinic, ready in ${ time }.`
	);
	say();
	say( 'Open this: a writer’s draft, with suggestions beside it' );
	say( `  ${ loginLink( site, 'author', to ) }` );
	say();
	say( 'The same site as' );
	for ( const login of [ 'contributor', 'editor', 'administrator' ] ) {
		say(
			`  ${ login.padEnd( 14 ) }${ loginLink( site, login, '/wp-admin/' ) }`
		);
	}
	say();
	say(
		`Downloads are kept in ${ cache }. Start afresh: npm start -- --reset`
	);
	say( 'Ctrl-C ends it.' );
}
