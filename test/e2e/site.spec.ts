import { execFileSync } from 'node:child_process';

import { expect, test } from './fixtures';
import { loginLink } from './fixtures/site';

test( 'the demo clinic is there, and its permalinks work', async ( {
	rest,
	request,
} ) => {
	const pages = await rest.get< { link: string }[] >(
		'/wp/v2/pages?per_page=5&status=publish'
	);
	expect( pages.length ).toBeGreaterThan( 0 );

	for ( const { link } of pages ) {
		expect( ( await request.get( link ) ).status() ).toBe( 200 );
	}
} );

test( 'a login link with another token lets nobody in', async ( {
	request,
	site,
} ) => {
	const answer = await request.get(
		loginLink(
			{ ...site, token: 'f'.repeat( 32 ) },
			'author',
			'/wp-admin/'
		)
	);
	expect( answer.status() ).toBe( 403 );
	expect(
		await request.get( `${ site.address }/wp-json/wp/v2/users/me` )
	).not.toBeOK();
} );

test( 'a release holds the plugin and nothing of its workshop', () => {
	const [ release ]: { files: { path: string }[] }[] = JSON.parse(
		execFileSync( 'npm', [ 'pack', '--dry-run', '--json' ], {
			encoding: 'utf8',
			stdio: [ 'ignore', 'pipe', 'ignore' ],
		} )
	);
	const paths = release?.files.map( ( { path } ) => path ) ?? [];

	expect( paths ).toEqual(
		expect.arrayContaining( [
			'plugin.php',
			'uninstall.php',
			'build/editor.js',
			'build/editor.asset.php',
		] )
	);
	expect(
		paths.filter( ( path ) =>
			/^(?:tools|test|node_modules|\.)|login-link/.test( path )
		)
	).toEqual( [] );
} );
