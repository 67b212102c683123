import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../places.mjs';

import { checkMessages, checkTranslation } from './check-translation.mjs';
import { makePhpFile, makeScriptFile } from './make-runtime-files.mjs';
import { keyOf, mergeMessages, parsePo, writePo } from './po-file.mjs';
import { readBlockJson } from './read-block-json.mjs';
import { readPhp } from './read-php.mjs';
import { readScripts } from './read-scripts.mjs';

/** Our text domain; `src/server/assets.php` begins the scripts' handles with it too. */
const DOMAIN = 'care-pathway-links';

const FOLDER = 'languages';

/** WordPress says of a language without this header what English does. */
const PLURAL_FORMS = 'nplurals=2; plural=(n != 1);';

/**
 * Works out what the languages folder has to hold: the template of all strings, each translation with exactly these
 * strings, and what WordPress loads of it. Translations that are there already are kept; nothing is written.
 *
 * @return {Promise<{ files: Map<string, string>, leftovers: string[], complaints: string[], strings: number }>} Path to
 *         text of each file, in the project; files there that belong to nothing; and sentences on what a person has to
 *         put right, such as a string that is not translated.
 */
export async function planLanguages() {
	const {
		messages: scriptMessages,
		scripts,
		complaints,
	} = await readScripts( DOMAIN );
	const messages = mergeMessages( [
		...scriptMessages,
		...( await readPhp() ),
		...( await readBlockJson() ),
	] );
	const files = new Map( [
		[ `${ FOLDER }/${ DOMAIN }.pot`, writeTemplate( messages ) ],
	] );

	complaints.push( ...checkMessages( messages ) );
	const present = existsSync( join( root, FOLDER ) )
		? await readdir( join( root, FOLDER ) )
		: [];

	for ( const file of present
		.filter( ( name ) => name.endsWith( '.po' ) )
		.sort() ) {
		const translation = await readTranslation( file, messages );
		const { headers, forms, translated } = translation;
		const base = `${ FOLDER }/${ file.replace( /\.po$/, '' ) }`;

		complaints.push(
			...checkTranslation( `${ base }.po`, translated, forms )
		);
		files.set(
			`${ base }.po`,
			writePo(
				`${ headers.get( 'Language-Team' ) } translation of Care Pathway Links.`,
				headers,
				translated,
				forms
			)
		);

		const complete = translated.filter(
			( { translations } ) =>
				translations.length > 0 && translations.every( Boolean )
		);
		files.set( `${ base }.l10n.php`, makePhpFile( headers, complete ) );
		for ( const script of scripts ) {
			files.set(
				`${ base }-${ DOMAIN }-${ script }.json`,
				makeScriptFile( `build/${ script }.js`, headers, complete )
			);
		}
	}
	const leftovers = present
		.map( ( name ) => `${ FOLDER }/${ name }` )
		.filter( ( path ) => ! files.has( path ) );
	return { files, leftovers, complaints, strings: messages.length };
}

function writeTemplate( messages ) {
	return writePo(
		'Strings of Care Pathway Links. Made by "npm run i18n"; do not edit.\nThis file is distributed under the GPL, version 2 or later.',
		new Map( [
			[ 'Project-Id-Version', 'Care Pathway Links' ],
			[ 'MIME-Version', '1.0' ],
			[ 'Content-Type', 'text/plain; charset=UTF-8' ],
			[ 'Content-Transfer-Encoding', '8bit' ],
			[ 'X-Domain', DOMAIN ],
		] ),
		messages,
		2
	);
}

// Today's strings with the translations a file has for them; strings that are gone lose theirs.
async function readTranslation( file, messages ) {
	const { headers, messages: known } = parsePo(
		await readFile( join( root, FOLDER, file ), 'utf8' )
	);
	const translations = new Map(
		known.map( ( message ) => [ keyOf( message ), message ] )
	);
	const forms = Number(
		/nplurals=(\d+)/.exec(
			headers.get( 'Plural-Forms' ) ?? PLURAL_FORMS
		)[ 1 ]
	);

	return {
		headers,
		forms,
		translated: messages.map( ( message ) => {
			const before = translations.get( keyOf( message ) );
			// What was written for other plural words is not what these say.
			return {
				...message,
				translations:
					before?.plural === message.plural
						? before.translations
						: [],
			};
		} ),
	};
}
