import { keyOf } from './po-file.mjs';

/**
 * Translations of the PHP strings as WordPress loads them fastest: a PHP file that returns a list. Singular and plural
 * forms are one text with null bytes between.
 *
 * @param {Map<string, string>}               headers  Header lines of the translation.
 * @param {import('./po-file.mjs').Message[]} messages Strings with their translations.
 * @return {string} Text of the `.l10n.php` file.
 */
export function makePhpFile( headers, messages ) {
	const lines = messages
		.filter( ( { places } ) =>
			places.some( ( place ) => ! place.startsWith( 'build/' ) )
		)
		.map(
			( message ) =>
				`\t\t${ phpText( keyOf( message ) ) } => ${ message.translations.map( phpText ).join( ' . "\\0" . ' ) },`
		);

	return [
		'<?php',
		'return array(',
		`\t'language'     => ${ phpText( headers.get( 'Language' ) ) },`,
		`\t'plural-forms' => ${ phpText( headers.get( 'Plural-Forms' ) ) },`,
		`\t'messages'     => array(`,
		...lines,
		'\t),',
		');',
		'',
	].join( '\n' );
}

/**
 * Translations of one script's strings in the form that `wp.i18n.setLocaleData` takes.
 *
 * @param {string}                            place    The built script, such as "build/editor.js".
 * @param {Map<string, string>}               headers  Header lines of the translation.
 * @param {import('./po-file.mjs').Message[]} messages Strings with their translations.
 * @return {string} Text of the `.json` file.
 */
export function makeScriptFile( place, headers, messages ) {
	const translated = messages
		.filter( ( { places } ) => places.includes( place ) )
		.map( ( message ) => [ keyOf( message ), message.translations ] );
	const texts = {
		'': {
			domain: 'messages',
			lang: headers.get( 'Language' ),
			'plural-forms': headers.get( 'Plural-Forms' ),
		},
		...Object.fromEntries( translated ),
	};
	return `${ JSON.stringify( { domain: 'messages', locale_data: { messages: texts } }, null, '\t' ) }\n`;
}

function phpText( text ) {
	return `'${ text.replace( /[\\']/g, '\\$&' ) }'`;
}
