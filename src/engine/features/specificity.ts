import type { WordsFeature } from './case';

/** Names of more words say more: 0 for one word that carries meaning, 1 for five and more; "of" and "the" carry none. */
export const specificity: WordsFeature = ( { match, reading, language } ) => {
	const words = reading.tokens.words
		.slice( match.first, match.last + 1 )
		.filter( ( word ) => ! language.stopWords.has( word ) ).length;

	return {
		value: Math.min( 4, Math.max( 0, words - 1 ) ) / 4,
		values: { words },
	};
};
