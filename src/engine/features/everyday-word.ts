import { SHAPE } from '../text/tokenize';

import type { Feature } from './case';

/** A single word that people use without any medical meaning: 1; several such words: 0.5. */
export const everydayWord: Feature = ( { match, reading, language } ) => {
	const words = reading.tokens.words.slice( match.first, match.last + 1 );
	const isCapitals = reading.tokens.shapes[ match.first ] === SHAPE.capitals;
	const isEveryday =
		match.phrase.isEveryday ||
		words.every(
			( word ) =>
				language.everydayWords.has( word ) ||
				language.stopWords.has( word )
		);

	if ( ! isEveryday || isCapitals ) {
		return { value: 0 };
	}

	return { value: words.length === 1 ? 1 : 0.5 };
};
