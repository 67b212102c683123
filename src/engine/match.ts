import type { Language } from './language/language';
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

/**
 * All phrases in a text, every end, in text order. A phrase never goes across the end of a clause or a sentence.
 *
 * @param tokens   Words of the text.
 * @param language Language of the text.
 * @param lexicon  Of the trie's words.
 * @param trie     Phrases, by number.
 * @param phrases  The same phrases.
 */
export function findMatches(
	tokens: Tokens,
	language: Language,
	lexicon: Lexicon,
	trie: Trie,
	phrases: readonly Phrase[]
): Match[] {
	const words = tokens.words.map( ( word ) =>
		lexicon.find( word, language )
	);
	const matches: Match[] = [];

	for ( let first = 0; first < words.length; first++ ) {
		let node = 0;

		for ( let last = first; last < words.length; last++ ) {
			const word = words[ last ] as number;

			if (
				word === 0 ||
				( last > first && tokens.gaps[ last ] !== GAP.joined )
			) {
				break;
			}

			node = step( trie, node, word );
			if ( node === -1 ) {
				break;
			}

			const phrase = phrases[ trie.phrases[ node ] ?? -1 ];
			if ( phrase ) {
				matches.push( { phrase, first, last } );
			}
		}
	}

	return matches;
}
