import { createClosedWords } from './closed-words';
import type { ClosedWord } from './closed-words';
import type { Language } from './language/language';
import type { PhraseAt } from './phrase-columns';
import type { Phrase } from './phrases';
import type { Lexicon } from './text/lexicon';
import { GAP } from './text/tokenize';
import type { Tokens } from './text/tokenize';
import { step } from './trie';
import type { Trie } from './trie';

/** A phrase found in a text; no judgement. */
export interface Match {
	phrase: Phrase;
	/** First and last token, both inside. */
	first: number;
	last: number;
}

/** What phrases are found with. */
export interface MatchTools {
	/** Of the text. */
	language: Language;
	/** Phrases, by number. */
	trie: Trie;
	phraseAt: PhraseAt;
	/** By word: 1 where a phrase begins with it. */
	starts: Uint8Array;
	/** By node: 1 where a way goes on behind it. */
	leads: Uint8Array;
	closedWord: ClosedWord;
}

/**
 * For texts of one language.
 *
 * @param language     Of the texts.
 * @param lexicon      Numbers of the words.
 * @param trie         Phrases by their words.
 * @param phraseAt     Phrases by their numbers.
 * @param sortedLemmas Places of the lexicon's lemmas in the order of the alphabet, where somebody knows it.
 */
export function createMatchTools(
	language: Language,
	lexicon: Lexicon,
	trie: Trie,
	phraseAt: PhraseAt,
	sortedLemmas?: Int32Array
): MatchTools {
	return {
		language,
		trie,
		phraseAt,
		starts: startsOf( trie, lexicon.size() ),
		leads: leadsOf( trie ),
		closedWord: createClosedWords( language, lexicon, sortedLemmas ),
	};
}

const leading = new WeakMap< Trie, Uint8Array >();

/** The same for all languages. */
function leadsOf( trie: Trie ): Uint8Array {
	const known = leading.get( trie );
	if ( known ) {
		return known;
	}
	const leads = new Uint8Array( trie.nodeCount );
	for ( let node = 1; node < trie.nodeCount; node++ ) {
		leads[ trie.parents[ node ] as number ] = 1;
	}
	leading.set( trie, leads );

	return leads;
}

/** By word of a lexicon: 1 where a way into a trie begins with it. Most words of a text begin none. */
export function startsOf( trie: Trie, words: number ): Uint8Array {
	return new Uint8Array( words + 1 ).map( ( _none, word ) =>
		step( trie, 0, word ) === -1 ? 0 : 1
	);
}

/**
 * All phrases in a text, every end, in text order. A phrase never goes across the end of a clause or a sentence.
 *
 * @param tokens Words of the text.
 * @param words  Their numbers.
 * @param tools  From `createMatchTools`.
 */
export function findMatches(
	tokens: Tokens,
	words: readonly number[],
	tools: MatchTools
): Match[] {
	const { starts, closedWord } = tools;
	const matches: Match[] = [];

	for ( let first = 0; first < words.length; first++ ) {
		if (
			starts[ words[ first ] as number ] !== 1 &&
			closedWord( tokens, first ) === 0
		) {
			continue;
		}
		const before = matches.length;
		walk( 0, first, first, tokens, words, tools, matches );
		if ( ! isInOrder( matches, before ) ) {
			// Two ways to one name count once; the shorter name first.
			const here = matches.splice( before );
			matches.push(
				...here
					.filter(
						( { phrase, last }, place ) =>
							here.findIndex(
								( other ) =>
									other.phrase === phrase &&
									other.last === last
							) === place
					)
					.sort( ( a, b ) => a.last - b.last )
			);
		}
	}

	return matches;
}

/** Goes on behind a node with the word at a place: as it is, joined with the next one, or left out. */
function walk(
	node: number,
	first: number,
	place: number,
	tokens: Tokens,
	words: readonly number[],
	tools: MatchTools,
	matches: Match[]
): void {
	const { trie, leads } = tools;
	if (
		leads[ node ] === 0 ||
		place >= words.length ||
		( place > first && tokens.gaps[ place ] !== GAP.joined )
	) {
		return;
	}

	const word = words[ place ] as number;
	const next = word === 0 ? -1 : step( trie, node, word );
	if ( next !== -1 ) {
		report( next, first, place, tools, matches );
		walk( next, first, place + 1, tokens, words, tools, matches );
	}

	const both = tools.closedWord( tokens, place );
	const behind = both === 0 ? -1 : step( trie, node, both );
	if ( behind !== -1 ) {
		report( behind, first, place + 1, tools, matches );
		walk( behind, first, place + 2, tokens, words, tools, matches );
	}

	if (
		place > first &&
		tools.language.linkWords.has( tokens.words[ place ] as string )
	) {
		walk( node, first, place + 1, tokens, words, tools, matches );
	}
}

function report(
	node: number,
	first: number,
	last: number,
	{ trie, phraseAt }: MatchTools,
	matches: Match[]
): void {
	const number = trie.phrases[ node ] as number;
	const phrase = number === -1 ? undefined : phraseAt( number );
	if ( phrase ) {
		matches.push( { phrase, first, last } );
	}
}

/** Whether each match from a place on is longer than the one before it. */
function isInOrder( matches: readonly Match[], from: number ): boolean {
	for ( let place = from + 1; place < matches.length; place++ ) {
		if (
			( matches[ place ] as Match ).last <=
			( matches[ place - 1 ] as Match ).last
		) {
			return false;
		}
	}

	return true;
}
