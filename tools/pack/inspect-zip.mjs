import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../places.mjs';

/** The kinds of files a release may hold; whatever else gets in is a mistake. */
const KINDS = [
	/^(plugin|uninstall)\.php$/,
	/^readme\.txt$/,
	/^LICENSE$/,
	/^src\/server\/([\w-]+\/)*[\w-]+\.php$/,
	/^src\/contract\/schemas\/[\w-]+\.json$/,
	/^blocks\/[\w-]+\/(block\.json|render\.php)$/,
	/^build\/[\w-]+\.(js|css|asset\.php)$/,
	/^languages\/care-pathway-links\.pot$/,
	/^languages\/care-pathway-links-[a-z]{2,3}(_\w+)?(\.po|\.l10n\.php|-care-pathway-links-[\w-]+\.json)$/,
];

/** Without these the plugin does not work; the files that plugin.php requires are added to them. */
const NEEDED = [
	'plugin.php',
	'uninstall.php',
	'readme.txt',
	'LICENSE',
	'build/editor.js',
	'build/editor.asset.php',
	'build/editor.css',
	'build/editor-rtl.css',
	'build/canvas.css',
	'build/admin.js',
	'build/admin.asset.php',
	'build/admin.css',
	'build/admin-rtl.css',
	'blocks/clinical-review/block.json',
	'blocks/clinical-review/render.php',
	'build/clinical-review.js',
	'build/clinical-review.asset.php',
	'build/style-clinical-review.css',
	'blocks/next-steps/block.json',
	'blocks/next-steps/render.php',
	'build/next-steps.js',
	'build/next-steps.asset.php',
	'build/next-steps.css',
	'build/style-next-steps.css',
	'src/server/remove-all.php',
	'languages/care-pathway-links.pot',
];

/** Words that only development has: login links, source maps. */
const DEVELOPMENT =
	/demo-login|DEMO_LOGIN_TOKEN|CarePathwayLinks\\Development|sourceMappingURL=/;

/**
 * Looks into a release archive.
 *
 * @param {string} archive Path of the archive.
 * @return {Promise<{ name: string, complaints: string[] }[]>} What was looked at, and sentences on what is wrong.
 */
export async function inspectZip( archive ) {
	const { default: AdmZip } = await import( 'adm-zip' );
	const { name, version } = JSON.parse(
		await readFile( join( root, 'package.json' ), 'utf8' )
	);
	const folder = `${ name }/`;
	const texts = new Map(
		new AdmZip( archive )
			.getEntries()
			.filter( ( { isDirectory } ) => ! isDirectory )
			.map( ( entry ) => [
				entry.entryName,
				entry.getData().toString( 'utf8' ),
			] )
	);
	const paths = [ ...texts.keys() ];
	const read = ( path ) => texts.get( folder + path ) ?? '';

	return [
		{
			name: 'everything is in the plugin’s own folder',
			complaints: paths
				.filter( ( path ) => ! path.startsWith( folder ) )
				.map( ( path ) => `${ path } is beside it.` ),
		},
		{
			name: 'only the kinds of files a release is made of',
			complaints: paths
				.map( ( path ) => path.slice( folder.length ) )
				.filter(
					( path ) => ! KINDS.some( ( kind ) => kind.test( path ) )
				)
				.map( ( path ) => `${ path } does not belong there.` ),
		},
		{
			name: 'nothing is missing',
			complaints: [ ...NEEDED, ...requiredFiles( read( 'plugin.php' ) ) ]
				.filter( ( path ) => ! texts.has( folder + path ) )
				.map( ( path ) => `${ path } is not there.` ),
		},
		{
			name: 'no login links and no source maps',
			complaints: [ ...texts ]
				.filter( ( [ , text ] ) => DEVELOPMENT.test( text ) )
				.map(
					( [ path, text ] ) =>
						`${ path } says "${ DEVELOPMENT.exec( text )[ 0 ] }".`
				),
		},
		{
			name: `one version everywhere (${ version })`,
			complaints: Object.entries( {
				'Version in plugin.php': /^ \* Version:\s*(\S+)$/m.exec(
					read( 'plugin.php' )
				),
				'VERSION in plugin.php': /^const VERSION\s*= '([^']+)';$/m.exec(
					read( 'plugin.php' )
				),
				'Stable tag in readme.txt': /^Stable tag:\s*(\S+)$/m.exec(
					read( 'readme.txt' )
				),
				'newest changes in readme.txt':
					/^== Changelog ==\s+= (\S+) =$/m.exec(
						read( 'readme.txt' )
					),
			} )
				.filter( ( [ , found ] ) => found?.[ 1 ] !== version )
				.map(
					( [ where, found ] ) =>
						`${ where } is ${ found?.[ 1 ] ?? 'missing' }.`
				),
		},
	];
}

// What plugin.php loads, by path in the plugin.
function requiredFiles( source ) {
	return [ ...source.matchAll( /require_once __DIR__ \. '\/([^']+)'/g ) ].map(
		( [ , path ] ) => path
	);
}
