import type { Language } from '../language/language';

/**
 * The form under which a word is looked up: singular, American spelling. Words under four letters and function words are
 * left as they are: of those, "plurals" are other words ("this", "gas", "as").
 *
 * @param word     Folded word.
 * @param language Language of the text.
 */
export function lemmatize( word: string, language: Language ): string {
	const { exceptions, endings, spellings, mayBeRespelled } =
		language.wordForms;
	const exception = exceptionOf( word, exceptions );

	if ( exception !== undefined ) {
		return exception;
	}

	if ( word.length < 4 || language.stopWords.has( word ) ) {
		return word;
	}

	const singular = withoutEnding( word, endings );

	return (
		exceptionOf( singular, exceptions ) ??
		( mayBeRespelled.test( singular )
			? respell( singular, spellings )
			: singular )
	);
}

/** An entry of its own, never what every object has ("constructor"). */
function exceptionOf(
	word: string,
	exceptions: Language[ 'wordForms' ][ 'exceptions' ]
): string | undefined {
	return Object.hasOwn( exceptions, word ) ? exceptions[ word ] : undefined;
}

function withoutEnding(
	word: string,
	endings: Language[ 'wordForms' ][ 'endings' ]
): string {
	for ( const { ending, becomes, minLength } of endings.get(
		word.at( -1 ) ?? ''
	) ?? [] ) {
		if ( word.length >= minLength && word.endsWith( ending ) ) {
			return word.slice( 0, word.length - ending.length ) + becomes;
		}
	}

	return word;
}

function respell(
	word: string,
	spellings: Language[ 'wordForms' ][ 'spellings' ]
): string {
	let spelled = word;

	for ( const { part, becomes, minLength } of spellings ) {
		if ( spelled.length >= minLength ) {
			spelled = spelled.replace( part, becomes );
		}
	}

	return spelled;
}
