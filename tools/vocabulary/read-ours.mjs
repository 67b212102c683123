import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import '../load-typescript.mjs';

const FOLDER = fileURLToPath(
	new URL( '../../src/engine/vocabulary', import.meta.url )
);
const { languageOf } = await import( '../../src/engine/language/index.ts' );
const { lemmatize } = await import( '../../src/engine/text/lemmatize.ts' );
const { tokenize } = await import( '../../src/engine/text/tokenize.ts' );

/**
 * Our vocabulary as its files have it.
 *
 * @return {{ concepts: Object[], byId: Map, names: { text: string, form: string, kind: string, concept: Object }[], formOf: Function }}
 * Concepts with the `file` they stand in; English names with the form texts are searched for. Abbreviations are no names
 * here: they mean something only beside other words.
 */
export function readOurs() {
	const concepts = readdirSync( FOLDER )
		.filter( ( file ) => file.endsWith( '.json' ) )
		.flatMap( ( file ) =>
			JSON.parse( readFileSync( join( FOLDER, file ), 'utf8' ) ).map(
				( concept ) => ( { ...concept, file } )
			)
		);
	const names = concepts.flatMap( ( concept ) =>
		[ 'names', 'patient', 'everyday', 'practitioners', 'brands' ].flatMap(
			( kind ) =>
				( concept[ kind ] ?? [] ).map( ( text ) => ( {
					text,
					form: formOf( text ),
					kind,
					concept,
				} ) )
		)
	);

	return {
		concepts,
		byId: new Map( concepts.map( ( concept ) => [ concept.id, concept ] ) ),
		names,
		formOf,
	};
}

/**
 * A name in singular and American spelling.
 *
 * @param {string} text         Name.
 * @param {string} languageCode Such as "en".
 * @return {string} What texts are searched for.
 */
function formOf( text, languageCode = 'en' ) {
	const language = languageOf( languageCode );

	return tokenize( text )
		.words.map( ( word ) => lemmatize( word, language ) )
		.join( ' ' );
}
