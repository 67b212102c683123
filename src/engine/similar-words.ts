import type { Language } from './language/language';
import type { Match } from './match';
import type { Tokens } from './text/tokenize';
import { SHAPE } from './text/tokenize';
import type { WordBag, WordBags } from './word-bags';

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

/**
 * Words of a text that say a name in other order or with other words between ("small business health insurance tax credits"
 * for "Small business health care tax credits"). Never across the end of a sentence.
 *
 * @param tokens    Words of the text.
 * @param numbers   Their numbers.
 * @param sentences Number of the sentence of each.
 * @param language  Of the text.
 * @param names     Names of all pages.
 */
export function findSimilar(
	tokens: Tokens,
	numbers: readonly number[],
	sentences: readonly number[],
	language: Language,
	names: WordBags
): SimilarMatch[] {
	const found: SimilarMatch[] = [];
	// Without its small words and its medical names nobody can tell what a likeness leaves out.
	if ( language.stopWords.size === 0 ) {
		return found;
	}

	for ( let from = 0; from < numbers.length; ) {
		let to = from;
		while ( to < numbers.length && sentences[ to ] === sentences[ from ] ) {
			to++;
		}
		found.push(
			...bestOfPages(
				inSentence( tokens, numbers, from, to, language, names )
			)
		);
		from = to;
	}

	return found.sort( ( a, b ) => a.first - b.first || a.last - b.last );
}

function inSentence(
	tokens: Tokens,
	numbers: readonly number[],
	from: number,
	to: number,
	language: Language,
	names: WordBags
): SimilarMatch[] {
	const places = new Map< number, number[] >();
	const weights: number[] = [];

	for ( let place = from; place < to; place++ ) {
		const number = numbers[ place ] as number;
		const isTelling = ! language.stopWords.has(
			tokens.words[ place ] as string
		);
		const weight = number === 0 ? UNKNOWN : names.idf( number );
		weights[ place - from ] = isTelling ? weight : 0;

		if ( isTelling && number !== 0 ) {
			for ( const bag of names.byWord.get( number ) ?? [] ) {
				const list = places.get( bag );
				if ( list ) {
					list.push( place );
				} else {
					places.set( bag, [ place ] );
				}
			}
		}
	}

	const found: SimilarMatch[] = [];
	for ( const [ number, list ] of places ) {
		const bag = names.bags[ number ] as WordBag;
		const window = bestWindow( bag, list, numbers, weights, from );
		if ( window !== null ) {
			found.push( {
				phrase: bag.phrase,
				bag,
				...wholeCall( window, tokens, from, to, language ),
			} );
		}
	}

	return found;
}

type Window = { first: number; last: number; likeness: Likeness };

/** The stretch of a sentence that is most like a name, or null. */
function bestWindow(
	bag: WordBag,
	places: readonly number[],
	numbers: readonly number[],
	weights: readonly number[],
	from: number
): Window | null {
	let best: Window | null = null;
	let most = MIN_LIKENESS;

	for ( let start = 0; start < places.length; start++ ) {
		const first = places[ start ] as number;
		const shared = new Set< number >();
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
			const word = numbers[ last ] as number;
			if ( shared.has( word ) ) {
				continue;
			}
			shared.add( word );
			sharedWeight += weights[ last - from ] as number;

			const cover = sharedWeight / bag.weight;
			const density = sharedWeight / weight;
			const likeness = ( 2 * cover * density ) / ( cover + density );

			if (
				likeness > most + 1e-9 &&
				cover >= MIN_COVER &&
				( shared.size > 1 || cover >= MIN_COVER_OF_ONE )
			) {
				most = likeness;
				best = {
					first,
					last,
					likeness: {
						cover: Math.min( 1, cover ),
						density: Math.min( 1, density ),
					},
				};
			}
		}
	}

	return best;
}

/** A short sentence that opens with an act ("Find out how to apply for …") is linked whole: no part of it reads as a name. */
function wholeCall(
	window: Window,
	tokens: Tokens,
	from: number,
	to: number,
	language: Language
): Window {
	const isCall =
		to - from <= MAX_CALL &&
		to - from > 2 &&
		language.actions[ tokens.words[ from ] as string ] !== undefined &&
		tokens.shapes[ from ] === SHAPE.capital;

	return isCall ? { ...window, first: from, last: to - 1 } : window;
}

/** Of the names of one page at one place the most alike. */
function bestOfPages( found: readonly SimilarMatch[] ): SimilarMatch[] {
	const kept = new Map< number, SimilarMatch[] >();
	const rank = ( { likeness: { cover, density } }: SimilarMatch ) =>
		( cover * density ) / ( cover + density );

	for ( const match of [ ...found ].sort(
		( a, b ) => rank( b ) - rank( a )
	) ) {
		const page = match.phrase.namings[ 0 ]?.page as number;
		const others = kept.get( page ) ?? [];
		if (
			others.every(
				( { first, last } ) => last < match.first || first > match.last
			)
		) {
			kept.set( page, [ ...others, match ] );
		}
	}

	return [ ...kept.values() ].flat();
}
