import type { PairCase, PairFeature } from './case';

/** How much of the page's title the words say, weighed by how telling each is: 0 to 1. */
export const titleSaid: PairFeature = ( { target, telling, idf } ) => {
	let all = 0;
	let said = 0;
	for ( const word of target.titleWords ) {
		const weight = idf( word );
		all += weight;
		said += telling.includes( word ) ? weight : 0;
	}

	return all === 0 ? 0 : said / all;
};

/** How much of the words the page's title says: 0 to 1. */
export const titleSays: PairFeature = ( { target, telling, idf } ) => {
	let all = 0;
	let says = 0;
	for ( const word of telling ) {
		const weight = weigh( word, idf );
		all += weight;
		says += target.titleWords.includes( word ) ? weight : 0;
	}

	return all === 0 ? 0 : says / all;
};

/** A word that the index does not know tells about as much as a rare one. */
const UNKNOWN = 0.8;

function weigh( word: number, idf: PairCase[ 'idf' ] ): number {
	return word === 0 ? UNKNOWN : idf( word );
}
