/**
 * Module hooks: imports without an ending find their `.ts` file, types are taken off by the compiler that checks them,
 * and JSON is a module without an import attribute, as it is for webpack and jest.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

export async function resolve( specifier, context, nextResolve ) {
	if ( /^\.\.?\//.test( specifier ) && context.parentURL ) {
		for ( const ending of [ '', '.ts', '/index.ts' ] ) {
			const url = new URL( specifier + ending, context.parentURL );

			if ( /\.(ts|json)$/.test( url.pathname ) && existsSync( url ) ) {
				return { url: url.href, shortCircuit: true };
			}
		}
	}

	return nextResolve( specifier, context );
}

export async function load( asked, context, nextLoad ) {
	// Weights under trial stand in for the shipped ones: training measures each site with weights that never saw it.
	const url =
		process.env.ENGINE_WEIGHTS && asked.endsWith( '/engine/weights.json' )
			? pathToFileURL( process.env.ENGINE_WEIGHTS ).href
			: asked;

	if ( url.startsWith( 'file:' ) && url.endsWith( '.ts' ) ) {
		const { outputText } = ts.transpileModule(
			await readFile( fileURLToPath( url ), 'utf8' ),
			{
				compilerOptions: {
					target: ts.ScriptTarget.ES2022,
					module: ts.ModuleKind.ESNext,
					sourceMap: false,
				},
				fileName: fileURLToPath( url ),
			}
		);

		return { format: 'module', source: outputText, shortCircuit: true };
	}

	if ( url.startsWith( 'file:' ) && url.endsWith( '.json' ) ) {
		const text = await readFile( fileURLToPath( url ), 'utf8' );

		return {
			format: 'module',
			source: `export default ${ text };`,
			shortCircuit: true,
		};
	}

	return nextLoad( asked, context );
}
