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
		closedWord: createClosedWords( language, lexicon, sortedLemmas ),
	};
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
	const { language, trie, phraseAt, starts, closedWord } = tools;
	const matches: Match[] = [];
	const report = ( node: number, first: number, last: number ) => {
		const phrase = phraseAt( trie.phrases[ node ] ?? -1 );
		if ( phrase ) {
			matches.push( { phrase, first, last } );
		}
	};

	/** Goes on behind a node with the word at a place: as it is, joined with the next one, or left out. */
	const walk = ( node: number, first: number, place: number ) => {
		if (
			place >= words.length ||
			( place > first && tokens.gaps[ place ] !== GAP.joined )
		) {
			return;
		}

		const next = step( trie, node, words[ place ] as number );
		if ( words[ place ] !== 0 && next !== -1 ) {
			report( next, first, place );
			walk( next, first, place + 1 );
		}

		const both = closedWord( tokens, place );
		const behind = both === 0 ? -1 : step( trie, node, both );
		if ( behind !== -1 ) {
			report( behind, first, place + 1 );
			walk( behind, first, place + 2 );
		}

		if (
			place > first &&
			language.linkWords.has( tokens.words[ place ] ?? '' )
		) {
			walk( node, first, place + 1 );
		}
	};

	for ( let first = 0; first < words.length; first++ ) {
		if (
			starts[ words[ first ] as number ] !== 1 &&
			closedWord( tokens, first ) === 0
		) {
			continue;
		}
		const before = matches.length;
		walk( 0, first, first );
		// Two ways to one name count once; the shorter name first.
		if ( matches.length > before + 1 ) {
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
