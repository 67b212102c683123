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
	const report = ( node: number, first: number, last: number ) => {
		const phrase = phrases[ trie.phrases[ node ] ?? -1 ];
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

		const both = joined( tokens, place, language, lexicon );
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

/** Number of two words written as one ("gall stone" for "gallstone", "B-12" for "B12"), or 0. */
function joined(
	tokens: Tokens,
	place: number,
	language: Language,
	lexicon: Lexicon
): number {
	const one = tokens.words[ place ] ?? '';
	const other = tokens.words[ place + 1 ] ?? '';
	const isShort = one.length < 2 || other.length < 2;

	if (
		other === '' ||
		tokens.gaps[ place + 1 ] !== GAP.joined ||
		language.stopWords.has( one ) ||
		language.stopWords.has( other ) ||
		( isShort && tokens.text[ tokens.ends[ place ] ?? 0 ] !== '-' )
	) {
		return 0;
	}

	return lexicon.find( one + other, language );
}
