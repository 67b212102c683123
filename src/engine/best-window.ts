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

/**
 * Stretches of one sentence in columns, of each name the one that is most like it: hundreds a post, of which nearly all come to
 * nothing, so that none of them is an object. The next sentence writes over them.
 */
export interface Windows {
	count: number;
	/** First and last token, both inside, the number of the name's bag, and where the sentence begins to say the name. */
	firsts: Int32Array;
	lasts: Int32Array;
	bags: Int32Array;
	said: Int32Array;
	/** How alike words and name are, and the harmonic mean of both, halved. */
	covers: Float64Array;
	densities: Float64Array;
	ranks: Float64Array;
}

/** Room for so many stretches; it grows. */
export function createWindows( room = 64 ): Windows {
	return {
		count: 0,
		firsts: new Int32Array( room ),
		lasts: new Int32Array( room ),
		bags: new Int32Array( room ),
		said: new Int32Array( room ),
		covers: new Float64Array( room ),
		densities: new Float64Array( room ),
		ranks: new Float64Array( room ),
	};
}

/** Harmonic mean of cover and density from which on words are worth a look. */
const MIN_LIKENESS = 0.45;
/** One word alone must be so much of the name. */
export const MIN_COVER_OF_ONE = 0.75;
export const MIN_COVER = 0.4;

/**
 * Finds the stretch of a sentence that is most like a name.
 *
 * @param name      The name, with where the sentence says one of its words.
 * @param bagWeight Weight of all its words.
 * @param numbers   Numbers of the words of the text.
 * @param from      Where the sentence begins.
 * @param longest   Tokens that a stretch may have.
 * @param windows   Gets the stretch; nothing where none is like enough.
 */
export function addBestWindow(
	name: SaidBag,
	bagWeight: number,
	numbers: readonly number[],
	from: number,
	longest: number,
	windows: Windows
): void {
	const { places, count, weights } = name;
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
			if ( place - begin >= longest ) {
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
		return;
	}

	const cover = Math.min( 1, bestCover );
	const density = Math.min( 1, bestDensity );
	if ( windows.count === windows.firsts.length ) {
		grow( windows );
	}
	const number = windows.count++;
	windows.firsts[ number ] = first;
	windows.lasts[ number ] = last;
	windows.bags[ number ] = name.bag;
	windows.said[ number ] = places[ 0 ] as number;
	windows.covers[ number ] = cover;
	windows.densities[ number ] = density;
	windows.ranks[ number ] = ( cover * density ) / ( cover + density );
}

function grow( windows: Windows ): void {
	const larger = createWindows( windows.firsts.length * 2 );
	larger.firsts.set( windows.firsts );
	larger.lasts.set( windows.lasts );
	larger.bags.set( windows.bags );
	larger.said.set( windows.said );
	larger.covers.set( windows.covers );
	larger.densities.set( windows.densities );
	larger.ranks.set( windows.ranks );
	Object.assign( windows, larger, { count: windows.count } );
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
