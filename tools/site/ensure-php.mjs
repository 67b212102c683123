import { run } from '../run.mjs';
import { Stop } from '../stop.mjs';

import { canInstallPackages, installPackages } from './install-packages.mjs';

const EXTENSIONS = [
	'curl',
	'dom',
	'intl',
	'mbstring',
	'pdo_sqlite',
	'sqlite3',
	'xml',
];
const PACKAGES = [
	'php-cli',
	'php-curl',
	'php-intl',
	'php-mbstring',
	'php-sqlite3',
	'php-xml',
];
const LOWEST = 80100;

/**
 * Finds a native PHP that can run WordPress on SQLite, and on Debian-like systems installs it when
 * we are root.
 *
 * @return {Promise<{ version: string } | { lacking: string }>} The PHP that `php` starts, or one sentence on what is missing.
 */
export async function findPhp() {
	const first = await inspectPhp();

	if ( 'version' in first || ! canInstallPackages() ) {
		return first;
	}
	await installPackages( PACKAGES );
	return inspectPhp();
}

/**
 * As `findPhp`, for commands that cannot do without.
 *
 * @return {Promise<{ version: string }>} The PHP that `php` starts.
 */
export async function ensurePhp() {
	const php = await findPhp();

	if ( 'lacking' in php ) {
		throw new Stop( php.lacking );
	}
	return php;
}

async function inspectPhp() {
	const { code, output } = await run( 'php', [
		'-n',
		'-r',
		'echo PHP_VERSION_ID, " ", PHP_VERSION;',
	] );

	if ( code !== 0 ) {
		return {
			lacking: `There is no PHP here: install PHP 8.1 or newer with ${ EXTENSIONS.join(
				', '
			) } (on Debian: ${ PACKAGES.join( ' ' ) }).`,
		};
	}
	const [ id, version ] = output.trim().split( ' ' );

	if ( Number( id ) < LOWEST ) {
		return {
			lacking: `PHP ${ version } is too old: install PHP 8.1 or newer with ${ EXTENSIONS.join(
				', '
			) }.`,
		};
	}
	const loaded = await run( 'php', [
		'-r',
		'echo implode( " ", array_map( "strtolower", get_loaded_extensions() ) );',
	] );
	const missing = EXTENSIONS.filter(
		( name ) => ! loaded.output.split( /\s+/ ).includes( name )
	);

	if ( missing.length > 0 ) {
		return {
			lacking: `PHP ${ version } lacks ${ missing.join(
				', '
			) }: install these extensions (on Debian: ${ PACKAGES.join(
				' '
			) }).`,
		};
	}
	return { version };
}
