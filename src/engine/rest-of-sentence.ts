/* eslint-disable no-bitwise -- flags of words are bits. */
import type { WordsCase } from './features/case';
import type { Topics } from './topic';
import { WORD } from './word-flags';

/**
 * How much the rest of a sentence speaks of a page: cosine of its telling words, each once, and what the page says of itself,
 * 0 to 1. Words that no page has say nothing.
 *
 * @param words Where the words stand that could lead to the page; they themselves do not count.
 * @param topic Weights of the words of the page.
 * @param idf   Inverse document frequency of a word, 0 to 1.
 */
export function similarityOfRest(
	words: Pick< WordsCase, 'match' | 'reading' >,
	topic: ReadonlyMap< number, number >,
	idf: Topics[ 'idf' ]
): number {
	const { match, reading } = words;
	const { sentences, sentenceStarts, numbers, flags } = reading;
	const sentence = sentences[ match.first ] as number;
	const end = sentenceStarts[ sentence + 1 ] as number;
	const met = new Set< number >();
	let shared = 0;
	let squares = 0;

	for (
		let place = sentenceStarts[ sentence ] as number;
		place < end;
		place++
	) {
		const word = numbers[ place ] as number;
		const isOutside = place < match.first || place > match.last;
		const tells = ( ( flags[ place ] as number ) & WORD.stop ) === 0;

		if ( isOutside && tells && word !== 0 && ! met.has( word ) ) {
			met.add( word );
			const weight = idf( word );
			squares += weight * weight;
			shared += weight * ( topic.get( word ) ?? 0 );
		}
	}

	return squares === 0 ? 0 : Math.min( 1, shared / Math.sqrt( squares ) );
}
