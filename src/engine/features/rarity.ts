import type { PairFeature } from './case';

/** Words that few pages of the site have say more than words that all have: mean inverse document frequency, 0 to 1. */
export const rarity: PairFeature = ( { match, idf } ) => ( {
	value:
		match.phrase.words.reduce( ( sum, word ) => sum + idf( word ), 0 ) /
		match.phrase.words.length,
} );
