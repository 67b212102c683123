import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../places.mjs';

import { check } from './check.mjs';

const FOLDERS = [ 'src', 'blocks', 'test', 'tools' ];
const PHP = [ 'plugin.php', 'uninstall.php', ...FOLDERS ];

/** PHP checks the syntax of one file at a time; the shell stops at the first that is broken. */
const EACH_FILE =
	'for file in "$@"; do php -l "$file" > /dev/null || exit 1; done';

/**
 * Style and syntax of scripts, styles and PHP.
 *
 * @return {Promise<{ passed: number, failed: number }>} One check for each command.
 */
export async function lint() {
	const php = await findPhpFiles();

	return check( [
		{
			name: 'scripts (wp-scripts lint-js)',
			program: 'npx',
			args: [
				'wp-scripts',
				'lint-js',
				'--no-error-on-unmatched-pattern',
				'--max-warnings=0',
				...FOLDERS,
				'playwright.config.ts',
			],
		},
		{
			name: 'styles (wp-scripts lint-style)',
			program: 'npx',
			args: [
				'wp-scripts',
				'lint-style',
				'{src,blocks}/**/*.{css,scss}',
				'--allow-empty-input',
			],
		},
		{
			name: `PHP syntax, ${ php.length } files (php -l)`,
			program: 'sh',
			args: [ '-c', EACH_FILE, 'sh', ...php ],
		},
		{
			name: 'PHP style (phpcs)',
			program: 'phpcs',
			args: [ '-s', '--standard=phpcs.xml.dist', ...php ],
		},
	] );
}

async function findPhpFiles() {
	const found = await Promise.all(
		PHP.filter( ( path ) => existsSync( join( root, path ) ) ).map(
			async ( path ) =>
				path.endsWith( '.php' )
					? [ path ]
					: (
							await readdir( join( root, path ), {
								recursive: true,
							} )
						)
							.filter( ( name ) => name.endsWith( '.php' ) )
							.map( ( name ) => join( path, name ) )
		)
	);
	return found.flat().sort();
}
