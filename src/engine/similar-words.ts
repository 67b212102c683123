import { addBestWindow, createWindows } from './best-window';
import type { Likeness, Windows } from './best-window';
import type { Language } from './language/language';
import type { Match } from './match';
import type { SpanReading } from './read-span';
import { saidBags } from './said-bags';
import type { Tokens } from './text/tokenize';
import { SHAPE } from './text/tokenize';
import { NO_POST } from './word-bags';
import type { BagColumns, WordBag, WordBags } from './word-bags';

export type { Likeness } from './best-window';

/** Words with a name that they share their telling words with. */
export interface SimilarMatch extends Match {
	likeness: Likeness;
	bag: WordBag;
}

/**
 * Words of a text that are like names, in columns and in text order: a post has hundreds, and those that may come near the bar
 * become matches when they are asked for.
 */
export interface SimilarWords {
	/** First and last token, both inside. */
	firsts: number[];
	lasts: number[];
	/** Number of the name's bag, and place of its page in the index. */
	bags: number[];
	pages: number[];
	/**
	 * The one post in which they count, or NO_POST where they do everywhere: what hides them elsewhere are words that this post
	 * alone links with, and those say nothing in that very post.
	 */
	onlyIn: number[];
	covers: number[];
	densities: number[];
	names: WordBags;
}

/** A natural anchor has so many words at most; more only where they are a name as it stands, or a call to action. */
const MAX_WORDS = 6;
/** Up to here a sentence that opens with an act is a call to action and linked whole. */
const MAX_CALL = 12;

/** What is known of a text before similar words are looked for. */
type ReadText = Pick<
	SpanReading,
	'tokens' | 'numbers' | 'flags' | 'sentenceStarts'
>;

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
): SimilarWords {
	const found: SimilarWords = {
		firsts: [],
		lasts: [],
		bags: [],
		pages: [],
		onlyIn: [],
		covers: [],
		densities: [],
		names,
	};
	// Without its small words and its medical names nobody can tell what a likeness leaves out.
	if ( language.stopWords.size === 0 ) {
		return found;
	}

	const { sentenceStarts } = text;
	for ( let sentence = 1; sentence < sentenceStarts.length; sentence++ ) {
		findInSentence(
			text,
			sentenceStarts[ sentence - 1 ] as number,
			sentenceStarts[ sentence ] as number,
			language,
			found
		);
	}

	return found;
}

/** The match at a place in the columns. */
export function similarAt( similar: SimilarWords, at: number ): SimilarMatch {
	const bag = similar.names.bag( similar.bags[ at ] as number );

	return {
		phrase: bag.phrase,
		bag,
		first: similar.firsts[ at ] as number,
		last: similar.lasts[ at ] as number,
		likeness: {
			cover: similar.covers[ at ] as number,
			density: similar.densities[ at ] as number,
		},
	};
}

/** Whether the match at a place in the columns says anything in a post: its own links never count for it. */
export function countsIn(
	{ bags, onlyIn, names }: SimilarWords,
	at: number,
	sourceId: number | null
): boolean {
	const only = onlyIn[ at ] as number;
	const sole = names.columns.soleSources[ bags[ at ] as number ] as number;

	return (
		( only === NO_POST || only === sourceId ) &&
		( sole === NO_POST || sole !== sourceId )
	);
}

/** The stretches of the sentence that is looked at. */
const windows = createWindows();

/** Names that the words of one sentence are like: of each page the best at every place. */
function findInSentence(
	text: ReadText,
	from: number,
	to: number,
	language: Language,
	found: SimilarWords
): void {
	const { names } = found;
	const { pages, weights } = names.columns;
	const isCall = isCallToAction( text.tokens, from, to - 1, language );
	windows.count = 0;
	saidBags( text, from, to, names, ( said ) =>
		addBestWindow(
			said,
			weights[ said.bag ] as number,
			text.numbers,
			from,
			isCall ? MAX_CALL : MAX_WORDS,
			windows
		)
	);
	if ( windows.count === 0 ) {
		return;
	}
	if ( isCall ) {
		windows.firsts.fill( from, 0, windows.count );
		windows.lasts.fill( to - 1, 0, windows.count );
	}

	for ( const { number, onlyIn } of bestOfPages( windows, names.columns ) ) {
		const bag = windows.bags[ number ] as number;
		found.firsts.push( windows.firsts[ number ] as number );
		found.lasts.push( windows.lasts[ number ] as number );
		found.bags.push( bag );
		found.pages.push( pages[ bag ] as number );
		found.onlyIn.push( onlyIn );
		found.covers.push( windows.covers[ number ] as number );
		found.densities.push( windows.densities[ number ] as number );
	}
}

/** A short sentence that opens with an act ("Find out how to apply for …") is linked whole: no part of it reads as a name. */
function isCallToAction(
	tokens: Tokens,
	first: number,
	last: number,
	language: Language
): boolean {
	return (
		last - first < MAX_CALL &&
		last - first > 1 &&
		tokens.shapes[ first ] === SHAPE.capital &&
		language.actions[ tokens.words[ first ] as string ] !== undefined
	);
}

/** A stretch by its number, and the one post in which it counts, or NO_POST. */
interface Kept {
	number: number;
	onlyIn: number;
}

/**
 * Of the names of one page at one place the most alike, in text order. At one place the page comes first whose best stretch of
 * the sentence is more alike; of equal ones the one that the sentence begins to say first.
 */
function bestOfPages(
	{ count, firsts, lasts, bags, said, ranks }: Windows,
	{ pages, soleSources }: BagColumns
): Kept[] {
	const pageOf = ( number: number ) =>
		pages[ bags[ number ] as number ] as number;
	const byRank = ( a: number, b: number ) =>
		( ranks[ b ] as number ) - ( ranks[ a ] as number ) ||
		( said[ a ] as number ) - ( said[ b ] as number ) ||
		( bags[ a ] as number ) - ( bags[ b ] as number );
	const kept: Kept[] = [];
	/** By number of a stretch: the best of its page. */
	const bests: number[] = [];
	let best = -1;
	let begin = 0;
	/** The one post in which no better stretch of its page stands there, NO_POST where none does anywhere, or null. */
	const freeIn = ( number: number ): number | null => {
		let free = NO_POST;
		for ( let at = begin; at < kept.length; at++ ) {
			const other = kept[ at ] as Kept;
			if (
				( lasts[ other.number ] as number ) <
					( firsts[ number ] as number ) ||
				( firsts[ other.number ] as number ) >
					( lasts[ number ] as number )
			) {
				continue;
			}
			const sole = soleSources[
				bags[ other.number ] as number
			] as number;
			if (
				sole === NO_POST ||
				other.onlyIn !== NO_POST ||
				( free !== NO_POST && free !== sole )
			) {
				return null;
			}
			free = sole;
		}
		return free;
	};

	for ( const number of sorted(
		count,
		( a, b ) => pageOf( a ) - pageOf( b ) || byRank( a, b )
	) ) {
		if ( best === -1 || pageOf( best ) !== pageOf( number ) ) {
			best = number;
			begin = kept.length;
		}
		const onlyIn = freeIn( number );
		if (
			onlyIn === NO_POST ||
			( onlyIn !== null &&
				onlyIn !== soleSources[ bags[ number ] as number ] )
		) {
			kept.push( { number, onlyIn } );
		}
		bests[ number ] = best;
	}

	return sort(
		kept,
		( { number: a }, { number: b } ) =>
			( firsts[ a ] as number ) - ( firsts[ b ] as number ) ||
			( lasts[ a ] as number ) - ( lasts[ b ] as number ) ||
			byRank( bests[ a ] as number, bests[ b ] as number )
	);
}

function sorted(
	count: number,
	compare: ( a: number, b: number ) => number
): number[] {
	const numbers: number[] = [];
	for ( let number = 0; number < count; number++ ) {
		numbers.push( number );
	}

	return sort( numbers, compare );
}

/** Most sentences have a handful: those are in order before the sort of the language has made its copies. */
const HANDFUL = 16;

function sort< Item >(
	items: Item[],
	compare: ( a: Item, b: Item ) => number
): Item[] {
	if ( items.length > HANDFUL ) {
		return items.sort( compare );
	}
	for ( let place = 1; place < items.length; place++ ) {
		const item = items[ place ] as Item;
		let free = place;
		while ( free > 0 && compare( items[ free - 1 ] as Item, item ) > 0 ) {
			items[ free ] = items[ free - 1 ] as Item;
			free--;
		}
		items[ free ] = item;
	}

	return items;
}
