import type { Language } from '../language/language';

import { lemmatize } from './lemmatize';

/** Numbers for the words of all phrases. A word of a text that no phrase has is 0. */
export interface Lexicon {
	/** Number of a word for building phrases; new words get one. */
	add: ( word: string, language: Language ) => number;
	/** Number of a word of a text, by its lemma. */
	find: ( word: string, language: Language ) => number;
	size: () => number;
}

/** An empty lexicon. Lemmas are looked up once a word and language. */
export function createLexicon(): Lexicon {
	const numbers = new Map< string, number >();
	const lemmas = new Map< string, Map< string, string > >();

	const lemmaOf = ( word: string, language: Language ): string => {
		let known = lemmas.get( language.code );

		if ( known === undefined ) {
			known = new Map();
			lemmas.set( language.code, known );
		}

		let lemma = known.get( word );

		if ( lemma === undefined ) {
			// Words of a post come and go; forgetting them all at once keeps the memory bounded.
			if ( known.size > MAX_LEMMAS ) {
				known.clear();
			}
			lemma = lemmatize( word, language );
			known.set( word, lemma );
		}

		return lemma;
	};

	return {
		add( word, language ) {
			const lemma = lemmaOf( word, language );
			const number = numbers.get( lemma ) ?? numbers.size + 1;
			numbers.set( lemma, number );

			return number;
		},
		find: ( word, language ) =>
			numbers.get( lemmaOf( word, language ) ) ?? 0,
		size: () => numbers.size,
	};
}

const MAX_LEMMAS = 200_000;
