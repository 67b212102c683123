import { bestWindow } from './best-window';
import type { Likeness, Window } from './best-window';
import type { Language } from './language/language';
import type { Match } from './match';
import type { SpanReading } from './read-span';
import { saidBags } from './said-bags';
import type { Tokens } from './text/tokenize';
import { SHAPE } from './text/tokenize';
import type { WordBag, WordBags } from './word-bags';

export type { Likeness } from './best-window';

/** Words with a name that they share their telling words with. */
export interface SimilarMatch extends Match {
	likeness: Likeness;
	bag: WordBag;
}

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

/** Names that the words of one sentence are like: of each page the best at every place. */
function inSentence(
	text: ReadText,
	from: number,
	to: number,
	language: Language,
	names: WordBags
): SimilarMatch[] {
	const { columns } = names;
	const isCall = isCallToAction( text.tokens, from, to - 1, language );
	const windows: Window[] = [];

	saidBags( text, from, to, names, ( said ) => {
		const window = bestWindow(
			said,
			columns.weights[ said.bag ] as number,
			text.numbers,
			from
		);
		if ( window !== null ) {
			if ( isCall ) {
				window.first = from;
				window.last = to - 1;
			}
			windows.push( window );
		}
	} );

	return bestOfPages( windows, columns.pages ).map(
		( { bag: number, first, last, likeness } ) => {
			const bag = names.bag( number );
			return { phrase: bag.phrase, bag, first, last, likeness };
		}
	);
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

/**
 * Of the names of one page at one place the most alike, best first; pages in the order of their best. Of equal ones the one
 * that the sentence begins to say first.
 */
function bestOfPages( windows: Window[], pages: Int32Array ): Window[] {
	if ( windows.length < 2 ) {
		return windows;
	}
	const kept = new Map< number, Window[] >();

	for ( const window of windows.sort(
		( a, b ) => b.rank - a.rank || a.said - b.said || a.bag - b.bag
	) ) {
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
