/* eslint-disable no-bitwise -- flags of words are bits. */
import { MIN_COVER, MIN_COVER_OF_ONE } from './best-window';
import type { SaidBag } from './best-window';
import type { SpanReading } from './read-span';
import type { WordBags } from './word-bags';
import { WORD } from './word-flags';

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
	/** By token of the sentence: its weight, and one more than the place where its word is said before, or 0. */
	weights: Float64Array;
	before: Int32Array;
	/** The one name that is told, which the next one takes over. */
	said: SaidBag;
}

const scratches = new WeakMap< WordBags, Scratch >();

/** Tokens of an ordinary sentence; what is longer gets longer tables. */
const USUAL_LENGTH = 256;

function scratchOf( names: WordBags, length: number ): Scratch {
	const known = scratches.get( names ) ?? {
		lastPlaces: new Int32Array( names.columns.isCommon.length ),
		metBy: new Int32Array( names.columns.pages.length ),
		sentences: 0,
		...tables( USUAL_LENGTH ),
	};
	if ( known.before.length < length ) {
		Object.assign( known, tables( length * 2 ) );
	}
	scratches.set( names, known );

	return known;
}

function tables(
	length: number
): Pick< Scratch, 'weights' | 'before' | 'said' > {
	const weights = new Float64Array( length );

	return {
		weights,
		before: new Int32Array( length ),
		said: { bag: 0, places: new Int32Array( length ), count: 0, weights },
	};
}

/**
 * Finds the names that a sentence may be like. Every name is listed under the words without which it cannot be (`word-bags.ts`),
 * so that most are never met; of the others the weight of what is said is added up before anybody looks where.
 *
 * @param text  Words of the text with their flags.
 * @param from  First token of the sentence.
 * @param to    Where it ends.
 * @param names Names of all pages.
 * @param meet  Is told each of them, as they are met: thousands a post, so that nothing is made of one that comes to nothing.
 */
export function saidBags(
	text: Pick< SpanReading, 'numbers' | 'flags' >,
	from: number,
	to: number,
	names: WordBags,
	meet: ( said: SaidBag ) => void
): void {
	const { numbers, flags } = text;
	const { columns, idf } = names;
	const { bags, bagStarts, isCommon, weights: bagWeights } = columns;
	const scratch = scratchOf( names, to - from );
	const { lastPlaces, metBy, weights, before, said } = scratch;
	const { places } = said;
	const sentence = ++scratch.sentences;

	for ( let place = from; place < to; place++ ) {
		const number = numbers[ place ] as number;
		const isTelling = ( ( flags[ place ] as number ) & WORD.stop ) === 0;
		before[ place - from ] = 0;
		if ( ! isTelling ) {
			weights[ place - from ] = 0;
			continue;
		}
		weights[ place - from ] = number === 0 ? UNKNOWN : idf( number );
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
					said.bag = bag;
					said.count = placesOf( bag );
					meet( said );
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

	function saysEnough( bag: number, all: number ): boolean {
		const end = columns.wordStarts[ bag + 1 ] as number;
		let count = 0;
		let weight = 0;
		for ( let at = columns.wordStarts[ bag ] as number; at < end; at++ ) {
			const number = columns.words[ at ] as number;
			const last = lastPlaces[ number ] as number;
			if ( last !== 0 ) {
				count++;
				// What it weighs was looked up for its place.
				weight += weights[ last - 1 - from ] as number;
			}
		}

		return (
			weight >= all * ( count > 1 ? MIN_COVER : MIN_COVER_OF_ONE ) - HAIR
		);
	}

	/** Notes the places of a bag's words in the sentence, in text order, and counts them. */
	function placesOf( bag: number ): number {
		const end = columns.wordStarts[ bag + 1 ] as number;
		let count = 0;
		for ( let at = columns.wordStarts[ bag ] as number; at < end; at++ ) {
			let next = lastPlaces[ columns.words[ at ] as number ] as number;
			while ( next !== 0 ) {
				const place = next - 1;
				let behind = count;
				while (
					behind > 0 &&
					( places[ behind - 1 ] as number ) > place
				) {
					places[ behind ] = places[ behind - 1 ] as number;
					behind--;
				}
				places[ behind ] = place;
				count++;
				next = before[ place - from ] as number;
			}
		}

		return count;
	}
}
