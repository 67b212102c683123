/** How alike the words of a text and a name are, each 0 to 1, weighed by how telling each word is. */
export interface Likeness {
	/** Share of the name that the words say. */
	cover: number;
	/** Share of the words that the name says. */
	density: number;
}

/** A name of which a sentence says so much that one of its stretches may be like it. */
export interface SaidBag {
	/** Its number. */
	bag: number;
	/** Where the sentence says its words, in text order, and how many of these places there are. Another name's a moment later. */
	places: Int32Array;
	count: number;
	/** Weights of the words of the sentence; of those that tell nothing 0. */
	weights: Float64Array;
}

/** The stretch of a sentence that is most like a name. */
export interface Window {
	/** First and last token, both inside. */
	first: number;
	last: number;
	/** Number of the name's bag. */
	bag: number;
	likeness: Likeness;
	/** Harmonic mean of cover and density, halved. */
	rank: number;
	/** Where the sentence begins to say the name. */
	said: number;
}

/** Harmonic mean of cover and density from which on words are worth a look. */
const MIN_LIKENESS = 0.45;
/** One word alone must be so much of the name. */
export const MIN_COVER_OF_ONE = 0.75;
export const MIN_COVER = 0.4;
const MAX_TOKENS = 14;

/**
 * The stretch of a sentence that is most like a name, or null.
 *
 * @param name      The name, with where the sentence says one of its words.
 * @param bagWeight Weight of all its words.
 * @param numbers   Numbers of the words of the text.
 * @param from      Where the sentence begins.
 */
export function bestWindow(
	name: SaidBag,
	bagWeight: number,
	numbers: readonly number[],
	from: number
): Window | null {
	const { bag, places, count, weights } = name;
	let first = -1;
	let last = -1;
	let bestCover = 0;
	let bestDensity = 0;
	let most = MIN_LIKENESS;

	for ( let start = 0; start < count; start++ ) {
		const begin = places[ start ] as number;
		let words = 0;
		let sharedWeight = 0;
		let weight = 0;
		let next = begin;

		for ( let end = start; end < count; end++ ) {
			const place = places[ end ] as number;
			if ( place - begin >= MAX_TOKENS ) {
				break;
			}
			while ( next <= place ) {
				weight += weights[ next - from ] as number;
				next++;
			}
			if ( isSaidBefore( end, start, places, numbers ) ) {
				continue;
			}
			words++;
			sharedWeight += weights[ place - from ] as number;

			const cover = sharedWeight / bagWeight;
			const density = sharedWeight / weight;
			const likeness = ( 2 * cover * density ) / ( cover + density );

			if (
				likeness > most + 1e-9 &&
				cover >= MIN_COVER &&
				( words > 1 || cover >= MIN_COVER_OF_ONE )
			) {
				most = likeness;
				first = begin;
				last = place;
				bestCover = cover;
				bestDensity = density;
			}
		}
	}
	if ( first === -1 ) {
		return null;
	}

	const cover = Math.min( 1, bestCover );
	const density = Math.min( 1, bestDensity );

	return {
		first,
		last,
		bag,
		likeness: { cover, density },
		rank: ( cover * density ) / ( cover + density ),
		said: places[ 0 ] as number,
	};
}

/** Whether the word at a place stands at one of the places from `start` on before it. */
function isSaidBefore(
	end: number,
	start: number,
	places: Int32Array,
	numbers: readonly number[]
): boolean {
	const word = numbers[ places[ end ] as number ];
	for ( let place = start; place < end; place++ ) {
		if ( numbers[ places[ place ] as number ] === word ) {
			return true;
		}
	}

	return false;
}
