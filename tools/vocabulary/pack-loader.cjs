const { dirname } = require( 'node:path' );

/**
 * Webpack loader for `src/engine/vocabulary/concepts.ts`: puts the packed vocabulary in the place of its files.
 */
module.exports = function packVocabulary() {
	const done = this.async();

	this.addContextDependency( dirname( this.resourcePath ) );
	packConcepts().then(
		( packed ) =>
			done(
				null,
				`import { byId } from './by-id';\n` +
					`import { openPacked } from './unpack';\n` +
					`const packed = ${ JSON.stringify( packed ) };\n` +
					`export const conceptsById = () => {\n` +
					`	const { ids, at } = openPacked( packed );\n` +
					`	return byId( ids, at );\n` +
					`};\n`
			),
		done
	);
};

async function packConcepts() {
	const { readConcepts } = await import( './read-concepts.mjs' );
	const { pack } = await import( '../../src/engine/vocabulary/pack.ts' );

	return pack( readConcepts() );
}
