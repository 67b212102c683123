import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { run } from '../run.mjs';
import { Stop } from '../stop.mjs';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** What WordPress' package links to in other packages. */
const LIBRARIES = [
	'libphp-phpmailer',
	'php-getid3',
	'libjs-underscore',
	'libjs-lodash',
	'libjs-jquery-ui',
];

/** Which suite of which archive carries a release; `-security` names the security archive's suites. */
const SUITES = {
	current: { core: 'sid', libraries: 'sid' },
	6.8: { core: 'trixie-security', libraries: 'sid' },
};

/**
 * Takes WordPress out of Debian's own package. Nothing is installed, no root is needed, and the
 * system's package lists stay as they are: apt works with a private state folder.
 *
 * @param {'current' | '6.8'} wanted Which release.
 * @param {string}            theme  Theme that must be in it.
 * @param {string}            work   An empty folder to work in.
 * @return {Promise<string>} The unpacked core, inside `work`.
 */
export async function fetchDebianCore( wanted, theme, work ) {
	if ( ! existsSync( '/etc/debian_version' ) || ! existsSync( KEYRING ) ) {
		throw new Stop( 'this is no Debian, so there is no package to take' );
	}
	const { core, libraries } = SUITES[ wanted ];
	const lines = [ core, libraries ].map( async ( suite ) => {
		const archive = await findArchive(
			suite.endsWith( '-security' ),
			work
		);
		return `deb [signed-by=${ KEYRING }] ${ archive } ${ suite } main\n`;
	} );
	const sources = join( work, 'sources.list' );
	await writeFile(
		sources,
		[ ...new Set( await Promise.all( lines ) ) ].join( '' )
	);

	const packages = join( work, 'packages' );
	await mkdir( packages );
	const options = [ ...privateState( work, 'fetch' ), ...from( sources ) ];
	await apt( [ ...options, 'update' ], packages );
	await apt(
		[
			...options,
			'download',
			`wordpress/${ core }`,
			`wordpress-theme-${ theme }/${ core }`,
			...LIBRARIES.map( ( name ) => `${ name }/${ libraries }` ),
		],
		packages
	);
	return unpack( packages, theme, work );
}

// Asks apt where this system's Debian archive is, so that a mirror in use here is used.
async function findArchive( isSecurity, work ) {
	const release = await readFile( '/etc/os-release', 'utf8' );
	const codename = /^VERSION_CODENAME=(\w+)/m.exec( release )?.[ 1 ] ?? '';
	const question = [
		'indextargets',
		'--format',
		'$(REPO_URI)',
		'Created-By: Packages',
		`Codename: ${ codename }${ isSecurity ? '-security' : '' }`,
	];
	const known = await apt( question, work );

	if ( known ) {
		return known;
	}
	// A bare image has no lists, and apt knows codenames from them.
	const options = privateState( work, 'ask' );
	await apt( [ ...options, 'update' ], work );
	const found = await apt( [ ...options, ...question ], work );

	if ( ! found ) {
		throw new Stop( `apt knows no Debian archive of ${ codename }` );
	}
	return found;
}

// Options that make apt keep its lists in our folder; `name` keeps two uses apart.
function privateState( work, name ) {
	return [
		'-o',
		`Dir::State::Lists=${ join( work, `lists-${ name }` ) }`,
		'-o',
		`Dir::Cache=${ join( work, `cache-${ name }` ) }`,
		'-o',
		'APT::Sandbox::User=root',
		// Without this an update that reached nobody counts as one that went well.
		'-o',
		'APT::Update::Error-Mode=any',
	];
}

function from( sources ) {
	return [
		'-o',
		`Dir::Etc::SourceList=${ sources }`,
		'-o',
		'Dir::Etc::SourceParts=/dev/null',
		'-o',
		'Acquire::Check-Valid-Until=false',
	];
}

// Runs apt-get and returns the first line it printed.
async function apt( args, cwd ) {
	for ( const option of args ) {
		const folder = /^Dir::(?:State::Lists|Cache)=(.+)$/.exec(
			option
		)?.[ 1 ];
		if ( folder ) {
			await mkdir( join( folder, 'partial' ), { recursive: true } );
			await mkdir( join( folder, 'archives/partial' ), {
				recursive: true,
			} );
		}
	}
	const { code, output } = await run( 'apt-get', args, { cwd } );

	if ( code !== 0 ) {
		throw new Stop(
			`Debian's archive did not answer: ${
				/^E: .*$/m.exec( output )?.[ 0 ] ??
				`apt-get ended with ${ code }`
			}.`
		);
	}
	return output.split( '\n' )[ 0 ].trim();
}

// Unpacks all packages into one root, then copies WordPress out of it with the files it links to.
async function unpack( packages, theme, work ) {
	const unpacked = join( work, 'root' );

	for ( const name of await readdir( packages ) ) {
		const { code, output } = await run( 'dpkg', [
			'-x',
			join( packages, name ),
			unpacked,
		] );
		if ( code !== 0 ) {
			throw new Stop(
				`${ name } could not be unpacked: ${ output.trim() }`
			);
		}
	}
	const core = join( work, 'wordpress' );
	// `cp -L` reports the few links of the package that lead nowhere (a configuration file, a script of
	// the media library that no browser asks for) and copies all the rest.
	await run( 'cp', [ '-rL', join( unpacked, 'usr/share/wordpress' ), core ] );

	const source = join(
		unpacked,
		'usr/share/wordpress/wp-content/themes',
		theme
	);
	const target = join( core, 'wp-content/themes', theme );

	if ( ! existsSync( target ) && existsSync( source ) ) {
		await cp( source, target, { recursive: true, dereference: true } );
	}
	if (
		! existsSync( join( core, 'wp-includes/version.php' ) ) ||
		! existsSync( target )
	) {
		throw new Stop( "Debian's package of WordPress is not what it was" );
	}
	return core;
}
