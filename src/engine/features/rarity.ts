import type { PairFeature } from './case';

/** Words that few pages of the site have say more than words that all have: mean inverse document frequency, 0 to 1. */
export const rarity: PairFeature = ( { match, idf } ) => {
	const { words } = match.phrase;
	let sum = 0;
	for ( const word of words ) {
		sum += idf( word );
	}

	return sum / words.length;
};
