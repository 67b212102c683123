import type { Case, Feature } from './case';

/** How much of the page's title the words say, weighed by how telling each is: 0 to 1. */
export const titleSaid: Feature = ( candidate ) => {
	const { target, idf } = candidate;
	const said = new Set( tellingWords( candidate ) );
	const all = sum( target.titleWords, idf );

	return {
		value:
			all === 0
				? 0
				: sum(
						target.titleWords.filter( ( word ) =>
							said.has( word )
						),
						idf
					) / all,
	};
};

/** How much of the words the page's title says: 0 to 1. */
export const titleSays: Feature = ( candidate ) => {
	const { target, idf } = candidate;
	const words = tellingWords( candidate );
	const weigh = ( word: number ) => ( word === 0 ? UNKNOWN : idf( word ) );
	const all = sum( words, weigh );

	return {
		value:
			all === 0
				? 0
				: sum(
						words.filter( ( word ) =>
							target.titleWords.includes( word )
						),
						weigh
					) / all,
	};
};

/** A word that the index does not know tells about as much as a rare one. */
const UNKNOWN = 0.8;

function tellingWords( { match, reading, language }: Case ): number[] {
	const words: number[] = [];

	for ( let place = match.first; place <= match.last; place++ ) {
		if (
			! language.stopWords.has( reading.tokens.words[ place ] as string )
		) {
			words.push( reading.numbers[ place ] as number );
		}
	}

	return words;
}

function sum(
	words: readonly number[],
	weigh: ( word: number ) => number
): number {
	return words.reduce( ( total, word ) => total + weigh( word ), 0 );
}
