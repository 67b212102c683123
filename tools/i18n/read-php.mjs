import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../places.mjs';
import { run } from '../run.mjs';
import { Stop } from '../stop.mjs';

import { parsePo } from './po-file.mjs';

const SOURCES = [ 'plugin.php', 'uninstall.php', 'src/server', 'blocks' ];

/**
 * WordPress' functions as xgettext wants them: where the texts are, `c` marks the context. The number before `t` is how
 * many arguments there are with a text domain: calls without one speak for WordPress itself, and are translated there.
 */
const KEYWORDS = [
	'__:1,2t',
	'_e:1,2t',
	'esc_html__:1,2t',
	'esc_html_e:1,2t',
	'esc_attr__:1,2t',
	'esc_attr_e:1,2t',
	'_x:1,2c,3t',
	'_ex:1,2c,3t',
	'esc_html_x:1,2c,3t',
	'esc_attr_x:1,2c,3t',
	'_n:1,2,4t',
	'_nx:1,2,4c,5t',
	'_n_noop:1,2,3t',
	'_nx_noop:1,2,3c,4t',
];

/** What WordPress shows of a plugin's header, translated. */
const HEADERS = [ 'Plugin Name', 'Description' ];

/**
 * Finds the strings of the PHP files, the plugin's own header among them.
 *
 * @return {Promise<import('./po-file.mjs').Message[]>} Strings.
 */
export async function readPhp() {
	const files = ( await Promise.all( SOURCES.map( findFiles ) ) )
		.flat()
		.sort();
	const { code, output } = await run(
		'xgettext',
		[
			'--language=PHP',
			'--from-code=UTF-8',
			'--add-comments=translators',
			'--add-location=file',
			'--no-wrap',
			'--output=-',
			'--keyword',
			...KEYWORDS.map( ( keyword ) => `--keyword=${ keyword }` ),
			...files,
		],
		{ cwd: root }
	);

	if ( code !== 0 ) {
		throw new Stop(
			`xgettext could not read the PHP files:\n${ output.trim() }`
		);
	}
	return [ ...( await readHeader() ), ...parsePo( output ).messages ];
}

async function readHeader() {
	const source = await readFile( join( root, 'plugin.php' ), 'utf8' );

	return HEADERS.map( ( name ) => ( {
		context: null,
		text:
			new RegExp( `^ \\* ${ name }:\\s*(.+)$`, 'm' )
				.exec( source )?.[ 1 ]
				.trim() ?? '',
		plural: null,
		notes: [ `${ name } of the plugin` ],
		places: [ 'plugin.php' ],
		translations: [],
	} ) ).filter( ( { text } ) => text !== '' );
}

async function findFiles( path ) {
	if ( path.endsWith( '.php' ) ) {
		return [ path ];
	}
	if ( ! existsSync( join( root, path ) ) ) {
		return [];
	}
	return ( await readdir( join( root, path ), { recursive: true } ) )
		.filter( ( name ) => name.endsWith( '.php' ) )
		.map( ( name ) => `${ path }/${ name }` );
}
