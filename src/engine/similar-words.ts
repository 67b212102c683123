/* eslint-disable no-bitwise -- flags of words are bits. */
import type { Language } from './language/language';
import type { Match } from './match';
import type { SpanReading } from './read-span';
import type { Tokens } from './text/tokenize';
import { SHAPE } from './text/tokenize';
import type { WordBag, WordBags } from './word-bags';
import { WORD } from './word-flags';

/** How alike the words of a text and a name are, each 0 to 1, weighed by how telling each word is. */
export interface Likeness {
	/** Share of the name that the words say. */
	cover: number;
	/** Share of the words that the name says. */
	density: number;
}

/** Words with a name that they share their telling words with. */
export interface SimilarMatch extends Match {
	likeness: Likeness;
	bag: WordBag;
}

/** Harmonic mean of cover and density from which on words are worth a look. */
const MIN_LIKENESS = 0.45;
/** One word alone must be so much of the name. */
const MIN_COVER_OF_ONE = 0.75;
const MIN_COVER = 0.4;
const MAX_TOKENS = 14;
/** A word that the index does not know tells about as much as a rare one. */
const UNKNOWN = 0.8;
/** Up to here a sentence that opens with an act is a call to action and linked whole. */
const MAX_CALL = 12;

/** What is known of a text before similar words are looked for. */
type ReadText = Pick<
	SpanReading,
	'tokens' | 'numbers' | 'flags' | 'sentenceStarts'
>;

/** Which bags a sentence touches, and how much of each; a table for all sentences of an index. */
interface Scratch {
	/** By bag: weight of the words that the sentence shares with it, and the last of its hits; both 0 when untouched. */
	shared: Float64Array;
	lastHits: Int32Array;
	/** By hit, from 1: place of the word, and the hit of the same bag before it. */
	places: number[];
	previous: number[];
	touched: number[];
}

const scratches = new WeakMap< WordBags, Scratch >();

function scratchOf( names: WordBags ): Scratch {
	const bags = names.columns.pages.length;
	const known = scratches.get( names ) ?? {
		shared: new Float64Array( bags ),
		lastHits: new Int32Array( bags ),
		places: [],
		previous: [],
		touched: [],
	};
	scratches.set( names, known );

	return known;
}

/**
 * Words of a text that say a name in other order or with other words between ("small business health insurance tax credits"
 * for "Small business health care tax credits"). Never across the end of a sentence.
 *
 * @param text     Words of the text with their numbers, flags and sentences.
 * @param language Of the text.
 * @param names    Names of all pages.
 */
export function findSimilar(
	text: ReadText,
	language: Language,
	names: WordBags
): SimilarMatch[] {
	const found: SimilarMatch[] = [];
	// Without its small words and its medical names nobody can tell what a likeness leaves out.
	if ( language.stopWords.size === 0 ) {
		return found;
	}

	const { sentenceStarts } = text;
	for ( let sentence = 1; sentence < sentenceStarts.length; sentence++ ) {
		for ( const match of inSentence(
			text,
			sentenceStarts[ sentence - 1 ] as number,
			sentenceStarts[ sentence ] as number,
			language,
			names
		) ) {
			found.push( match );
		}
	}

	return found.sort( ( a, b ) => a.first - b.first || a.last - b.last );
}

/**
 * Most names that share a word with a sentence share too little with it, wherever in it: what is shared is added up for all of
 * them first, and only the few that may reach the bars are looked at word by word.
 */
function inSentence(
	text: ReadText,
	from: number,
	to: number,
	language: Language,
	names: WordBags
): SimilarMatch[] {
	const scratch = scratchOf( names );
	const { columns } = names;
	const { tokens, numbers } = text;
	const weights = touchBags( scratch, text, from, to, names );
	const { shared, lastHits, places, previous, touched } = scratch;
	const windows: Window[] = [];
	const whole = { first: from, last: to - 1 };
	const isCall = isCallToAction( tokens, whole, language );

	for ( const bag of touched ) {
		const hit = lastHits[ bag ] as number;
		const isAlone = previous[ hit ] === 0;
		if (
			( shared[ bag ] as number ) >=
			( columns.weights[ bag ] as number ) *
				( isAlone ? MIN_COVER_OF_ONE : MIN_COVER )
		) {
			const window = bestWindow(
				bag,
				columns.weights[ bag ] as number,
				placesOf( hit, places, previous ),
				numbers,
				weights,
				from
			);
			if ( window !== null ) {
				windows.push( isCall ? { ...window, ...whole } : window );
			}
		}
		shared[ bag ] = 0;
		lastHits[ bag ] = 0;
	}

	return bestOfPages( windows, columns.pages ).map(
		( { bag: number, first, last, likeness } ) => {
			const bag = names.bag( number );
			return { phrase: bag.phrase, bag, first, last, likeness };
		}
	);
}

/** Adds up what a sentence shares with each bag. Returns the weights of its words; of those that tell nothing 0. */
function touchBags(
	scratch: Scratch,
	{ numbers, flags }: ReadText,
	from: number,
	to: number,
	{ columns, idf }: WordBags
): number[] {
	const { shared, lastHits } = scratch;
	const { bags, bagStarts } = columns;
	const places = [ 0 ];
	const previous = [ 0 ];
	const touched: number[] = [];
	const weights: number[] = [];

	for ( let place = from; place < to; place++ ) {
		const number = numbers[ place ] as number;
		const isTelling = ( ( flags[ place ] as number ) & WORD.stop ) === 0;
		let weight = 0;

		if ( isTelling ) {
			weight = number === 0 ? UNKNOWN : idf( number );
			const end = bagStarts[ number + 1 ] ?? 0;
			for (
				let posting = bagStarts[ number ] ?? 0;
				posting < end;
				posting++
			) {
				const bag = bags[ posting ] as number;
				const before = lastHits[ bag ] as number;
				if ( before === 0 ) {
					touched.push( bag );
				}
				( shared[ bag ] as number ) += weight;
				lastHits[ bag ] = places.length;
				places.push( place );
				previous.push( before );
			}
		}
		weights.push( weight );
	}

	scratch.places = places;
	scratch.previous = previous;
	scratch.touched = touched;

	return weights;
}

/** Places of a bag's words in a sentence, in text order. */
function placesOf(
	lastHit: number,
	places: readonly number[],
	previous: readonly number[]
): number[] {
	const found: number[] = [];
	for ( let hit = lastHit; hit !== 0; hit = previous[ hit ] as number ) {
		found.push( places[ hit ] as number );
	}

	return found.reverse();
}

type Stretch = { first: number; last: number };
type Window = Stretch & { bag: number; likeness: Likeness };

/** The stretch of a sentence that is most like a name, or null. */
function bestWindow(
	bag: number,
	bagWeight: number,
	places: readonly number[],
	numbers: readonly number[],
	weights: readonly number[],
	from: number
): Window | null {
	let best: Stretch | null = null;
	let bestCover = 0;
	let bestDensity = 0;
	let most = MIN_LIKENESS;

	for ( let start = 0; start < places.length; start++ ) {
		const first = places[ start ] as number;
		let words = 0;
		let sharedWeight = 0;
		let weight = 0;
		let next = first;

		for ( let end = start; end < places.length; end++ ) {
			const last = places[ end ] as number;
			if ( last - first >= MAX_TOKENS ) {
				break;
			}
			while ( next <= last ) {
				weight += weights[ next - from ] as number;
				next++;
			}
			if ( isSaidBefore( end, start, places, numbers ) ) {
				continue;
			}
			words++;
			sharedWeight += weights[ last - from ] as number;

			const cover = sharedWeight / bagWeight;
			const density = sharedWeight / weight;
			const likeness = ( 2 * cover * density ) / ( cover + density );

			if (
				likeness > most + 1e-9 &&
				cover >= MIN_COVER &&
				( words > 1 || cover >= MIN_COVER_OF_ONE )
			) {
				most = likeness;
				best = { first, last };
				bestCover = cover;
				bestDensity = density;
			}
		}
	}

	return best === null
		? null
		: {
				first: best.first,
				last: best.last,
				bag,
				likeness: {
					cover: Math.min( 1, bestCover ),
					density: Math.min( 1, bestDensity ),
				},
			};
}

/** Whether the word at a place stands at one of the places from `start` on before it. */
function isSaidBefore(
	end: number,
	start: number,
	places: readonly number[],
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

/** A short sentence that opens with an act ("Find out how to apply for …") is linked whole: no part of it reads as a name. */
function isCallToAction(
	tokens: Tokens,
	{ first, last }: Stretch,
	language: Language
): boolean {
	return (
		last - first < MAX_CALL &&
		last - first > 1 &&
		language.actions[ tokens.words[ first ] as string ] !== undefined &&
		tokens.shapes[ first ] === SHAPE.capital
	);
}

/** Of the names of one page at one place the most alike, best first; pages in the order of their best. */
function bestOfPages(
	windows: readonly Window[],
	pages: Int32Array
): Window[] {
	const kept = new Map< number, Window[] >();
	const ranked = windows.map( ( window ) => ( {
		window,
		rank: rankOf( window.likeness ),
	} ) );

	for ( const { window } of ranked.sort( ( a, b ) => b.rank - a.rank ) ) {
		const page = pages[ window.bag ] as number;
		const others = kept.get( page );
		if ( others === undefined ) {
			kept.set( page, [ window ] );
		} else if (
			others.every(
				( { first, last } ) =>
					last < window.first || first > window.last
			)
		) {
			others.push( window );
		}
	}

	return [ ...kept.values() ].flat();
}

function rankOf( { cover, density }: Likeness ): number {
	return ( cover * density ) / ( cover + density );
}
