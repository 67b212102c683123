/** Where a number or a name is put in: `%s`, `%1$s`, `%d`; `%%` is a percent sign. */
const PLACEHOLDER = /%(?:\d+\$)?[sdf]/g;

/**
 * Sentences on what is wrong with the strings themselves.
 *
 * @param {import('./po-file.mjs').Message[]} messages Strings.
 * @return {string[]} Nothing when all is well.
 */
export function checkMessages( messages ) {
	return messages
		.filter(
			( { text, notes } ) =>
				placeholders( text ).length > 0 && notes.length === 0
		)
		.map(
			( { text, places } ) =>
				`${ places[ 0 ] }: "${ text }" has no translators' comment that says what is put in.`
		);
}

/**
 * Sentences on what is wrong with a translation: a string that is not translated, a placeholder that got lost.
 *
 * @param {string}                            file     The translation's name.
 * @param {import('./po-file.mjs').Message[]} messages Strings with their translations.
 * @param {number}                            forms    How many plural forms the language has.
 * @return {string[]} Nothing when all is well.
 */
export function checkTranslation( file, messages, forms ) {
	return messages.flatMap( ( { text, plural, translations } ) => {
		const wanted = plural === null ? 1 : forms;
		const given = translations.filter(
			( translation ) => translation.trim() !== ''
		);

		if ( given.length < wanted ) {
			return [ `${ file }: "${ text }" is not translated.` ];
		}
		const allowed = placeholders( plural ?? text );
		return given
			.filter(
				( translation ) =>
					! isSameList( placeholders( translation ), allowed )
			)
			.map(
				( translation ) =>
					`${ file }: "${ translation }" does not put in what "${ plural ?? text }" does.`
			);
	} );
}

function placeholders( text ) {
	return ( text.replaceAll( '%%', '' ).match( PLACEHOLDER ) ?? [] ).sort();
}

function isSameList( a, b ) {
	return (
		a.length === b.length && a.every( ( one, place ) => one === b[ place ] )
	);
}
