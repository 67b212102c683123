import type { Language } from '../language/language';

/**
 * The form under which a word is looked up: singular, American spelling. Words under four letters and function words are
 * left as they are: of those, "plurals" are other words ("this", "gas", "as").
 *
 * @param word     Folded word.
 * @param language Language of the text.
 */
export function lemmatize( word: string, language: Language ): string {
	const { exceptions, endings, spellings } = language.wordForms;
	const exception = exceptions[ word ];

	if ( exception !== undefined ) {
		return exception;
	}

	if ( word.length < 4 || language.stopWords.has( word ) ) {
		return word;
	}

	return respell( withoutEnding( word, endings ), spellings );
}

function withoutEnding(
	word: string,
	endings: Language[ 'wordForms' ][ 'endings' ]
): string {
	for ( const { ending, becomes, minLength } of endings ) {
		if ( word.endsWith( ending ) ) {
			return word.length >= minLength
				? word.slice( 0, word.length - ending.length ) + becomes
				: word;
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
