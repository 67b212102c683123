/* eslint-disable no-bitwise -- flags of words are bits. */
import { MIN_COVER, MIN_COVER_OF_ONE } from './best-window';
import type { SpanReading } from './read-span';
import type { WordBags } from './word-bags';
import { WORD } from './word-flags';

/** What a sentence says of the names of all pages. */
export interface SaidBags {
	/** Weights of its words; of those that tell nothing 0. */
	weights: number[];
	/** Bags of which it says so much that one of its stretches may be like the name, as they are met. */
	bags: { bag: number; places: number[] }[];
}

/** A word that the index does not know tells about as much as a rare one. */
const UNKNOWN = 0.8;
/** A hair's breadth, for sums in another order. */
const HAIR = 1e-9;

/** Tables for all sentences of an index, which every sentence leaves as it found them. */
interface Scratch {
	/** By word: one more than the place where the sentence says it last, or 0. */
	lastPlaces: Int32Array;
	/** By bag: number of the sentence that met it last. */
	metBy: Int32Array;
	sentences: number;
}

const scratches = new WeakMap< WordBags, Scratch >();

function scratchOf( names: WordBags ): Scratch {
	const known = scratches.get( names ) ?? {
		lastPlaces: new Int32Array( names.columns.isCommon.length ),
		metBy: new Int32Array( names.columns.pages.length ),
		sentences: 0,
	};
	scratches.set( names, known );

	return known;
}

/**
 * Finds the names that a sentence may be like. Every name is listed under the words without which it cannot be (`word-bags.ts`),
 * so that most are never met; of the others the weight of what is said is added up before anybody looks where.
 *
 * @param text  Words of the text with their flags.
 * @param from  First token of the sentence.
 * @param to    Where it ends.
 * @param names Names of all pages.
 */
export function saidBags(
	text: Pick< SpanReading, 'numbers' | 'flags' >,
	from: number,
	to: number,
	names: WordBags
): SaidBags {
	const { numbers, flags } = text;
	const { columns, idf } = names;
	const { bags, bagStarts, isCommon, weights: bagWeights } = columns;
	const scratch = scratchOf( names );
	const { lastPlaces, metBy } = scratch;
	const sentence = ++scratch.sentences;
	const weights: number[] = [];
	/** By token of the sentence: one more than the place where its word is said before, or 0. */
	const before: number[] = [];
	const said: SaidBags = { weights, bags: [] };

	for ( let place = from; place < to; place++ ) {
		const number = numbers[ place ] as number;
		const isTelling = ( ( flags[ place ] as number ) & WORD.stop ) === 0;
		before.push( 0 );
		if ( ! isTelling ) {
			weights.push( 0 );
			continue;
		}
		weights.push( number === 0 ? UNKNOWN : idf( number ) );
		if ( number !== 0 && isCommon[ number ] === 0 ) {
			before[ place - from ] = lastPlaces[ number ] as number;
			lastPlaces[ number ] = place + 1;
		}
	}

	for ( let place = from; place < to; place++ ) {
		const number = numbers[ place ] as number;
		// A word that is said twice is looked up once.
		if ( lastPlaces[ number ] !== place + 1 ) {
			continue;
		}
		const end = bagStarts[ number + 1 ] as number;
		for (
			let posting = bagStarts[ number ] as number;
			posting < end;
			posting++
		) {
			const bag = bags[ posting ] as number;
			if ( metBy[ bag ] !== sentence ) {
				metBy[ bag ] = sentence;
				if ( saysEnough( bag, bagWeights[ bag ] as number ) ) {
					said.bags.push( { bag, places: placesOf( bag ) } );
				}
			}
		}
	}

	for ( let place = from; place < to; place++ ) {
		const number = numbers[ place ] as number;
		if ( number < lastPlaces.length ) {
			lastPlaces[ number ] = 0;
		}
	}

	return said;

	function saysEnough( bag: number, all: number ): boolean {
		const end = columns.wordStarts[ bag + 1 ] as number;
		let count = 0;
		let weight = 0;
		for ( let at = columns.wordStarts[ bag ] as number; at < end; at++ ) {
			const number = columns.words[ at ] as number;
			if ( lastPlaces[ number ] !== 0 ) {
				count++;
				weight += idf( number );
			}
		}

		return (
			weight >= all * ( count > 1 ? MIN_COVER : MIN_COVER_OF_ONE ) - HAIR
		);
	}

	/** Places of a bag's words in the sentence, in text order. */
	function placesOf( bag: number ): number[] {
		const end = columns.wordStarts[ bag + 1 ] as number;
		const places: number[] = [];
		for ( let at = columns.wordStarts[ bag ] as number; at < end; at++ ) {
			let place = lastPlaces[ columns.words[ at ] as number ] as number;
			while ( place !== 0 ) {
				places.push( place - 1 );
				place = before[ place - 1 - from ] as number;
			}
		}

		return places.sort( ( a, b ) => a - b );
	}
}
