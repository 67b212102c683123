import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

import { root } from '../../places.mjs';

/** Where nobody listens: all requests are answered here. */
export const ADDRESS = 'http://map.test/';

const LIBRARIES = [ 'd3-force', 'd3-quadtree', 'd3-dispatch', 'd3-timer' ];

const MAP = `<!doctype html>
<script type="importmap">${ JSON.stringify( {
	imports: Object.fromEntries(
		LIBRARIES.map( ( name ) => [
			name,
			`/node_modules/${ name }/dist/${ name }.mjs`,
		] )
	),
} ) }</script>
<div style="position:relative;height:640px;overflow:hidden">
<canvas style="position:absolute;transform-origin:0 0;will-change:transform"></canvas>
</div>`;

/**
 * Serves a page with a canvas, and the product's own modules as they are: without a build, and without WordPress.
 *
 * @param {import('@playwright/test').Page} page The browser's page.
 */
export async function serveModules( page ) {
	await page.route( '**/*', async ( route ) => {
		const { pathname } = new URL( route.request().url() );
		const file = join( root, pathname );
		const source = existsSync( `${ file }.ts` ) ? `${ file }.ts` : file;

		if ( pathname === '/' ) {
			await route.fulfill( { contentType: 'text/html', body: MAP } );
		} else if ( existsSync( source ) ) {
			const text = await readFile( source, 'utf8' );
			await route.fulfill( {
				contentType: 'text/javascript',
				body: source.endsWith( '.ts' ) ? toScript( text ) : text,
			} );
		} else {
			await route.fulfill( { status: 404 } );
		}
	} );
}

function toScript( text ) {
	return ts.transpileModule( text, {
		compilerOptions: {
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.ESNext,
		},
	} ).outputText;
}
