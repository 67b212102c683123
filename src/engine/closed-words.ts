/* eslint-disable no-bitwise -- hashing and roles are made of bits. */
import type { Language } from './language/language';
import type { Lexicon } from './text/lexicon';
import { GAP } from './text/tokenize';
import type { Tokens } from './text/tokenize';
import { forms } from './text/word-forms';

/** Number of a word and the next one written as one ("gall stone" for "gallstone", "B-12" for "B12"), or 0. */
export type ClosedWord = ( tokens: Tokens, place: number ) => number;

/** What a form may be in a closed word; `unknown` was not asked yet. */
const ROLE = { unknown: 0, none: 1, second: 2, either: 3 } as const;
/** Beside its role: it is one letter, which only a hyphen makes a part of a word. */
const SHORT = 4;
/** Pairs that are remembered, a power of two: of two at one place the later one. */
const PAIRS = 1 << 13;

/**
 * A finder of closed words that remembers. Few words begin another one, and only those are put together and looked up.
 *
 * @param language     Language of the texts.
 * @param lexicon      Of the trie's words.
 * @param sortedLemmas Places of its lemmas in the order of the alphabet; worked out where nobody knows it.
 */
export function createClosedWords(
	language: Language,
	lexicon: Lexicon,
	sortedLemmas?: Int32Array
): ClosedWord {
	const begins = beginnings( language, lexicon, sortedLemmas );
	let roles = new Uint8Array( forms.kinds.length );
	const ones = new Int32Array( PAIRS );
	const others = new Int32Array( PAIRS );
	const numbers = new Int32Array( PAIRS );

	const roleOf = (
		form: number,
		words: readonly string[],
		place: number
	): number => {
		const known = roles[ form ];
		if ( known !== undefined && known !== ROLE.unknown ) {
			return known;
		}
		const word = words[ place ] as string;
		const named = begins( word ) ? ROLE.either : ROLE.second;
		const role =
			( language.stopWords.has( word ) ? ROLE.none : named ) |
			( word.length < 2 ? SHORT : 0 );
		if ( form >= roles.length ) {
			const larger = new Uint8Array( forms.kinds.length );
			larger.set( roles );
			roles = larger;
		}
		roles[ form ] = form === 0 ? ROLE.unknown : role;
		return role;
	};

	return ( tokens, place ) => {
		const one = tokens.forms[ place ] as number;
		const other = tokens.forms[ place + 1 ];
		if ( other === undefined || tokens.gaps[ place + 1 ] !== GAP.joined ) {
			return 0;
		}
		const role = roleOf( one, tokens.words, place );
		if ( ( role & ~SHORT ) !== ROLE.either ) {
			return 0;
		}
		const otherRole = roleOf( other, tokens.words, place + 1 );
		if (
			( otherRole & ~SHORT ) === ROLE.none ||
			( ( ( role | otherRole ) & SHORT ) !== 0 &&
				tokens.text[ tokens.ends[ place ] ?? 0 ] !== '-' )
		) {
			return 0;
		}

		const slot =
			( Math.imul( one, 0x9e3779b1 ) ^ Math.imul( other, 0x85ebca6b ) ) &
			( PAIRS - 1 );
		const isKept = one !== 0 && other !== 0;
		if ( isKept && ones[ slot ] === one && others[ slot ] === other ) {
			return numbers[ slot ] as number;
		}
		const number = lexicon.find(
			( tokens.words[ place ] as string ) +
				( tokens.words[ place + 1 ] as string ),
			language
		);
		if ( isKept ) {
			ones[ slot ] = one;
			others[ slot ] = other;
			numbers[ slot ] = number;
		}
		return number;
	};
}

/** Whether a word, as written or respelled, begins a lemma of the lexicon or a form with a lemma of its own. */
function beginnings(
	language: Language,
	lexicon: Lexicon,
	sortedLemmas?: Int32Array
): ( word: string ) => boolean {
	const { exceptions, spellings } = language.wordForms;
	const lemmas = lexicon.lemmas();
	const inOrder = sortedLemmas
		? Array.from( sortedLemmas, ( place ) => lemmas[ place ] as string )
		: [ ...lemmas ].sort();
	const irregular = Object.keys( exceptions ).sort();
	const isBeginning = ( word: string ) =>
		isPrefix( word, inOrder ) || isPrefix( word, irregular );

	return ( word ) =>
		isBeginning( word ) ||
		isBeginning(
			spellings.reduce(
				( spelled, { part, becomes } ) =>
					spelled.replace( part, becomes ),
				word
			)
		);
}

/** Whether a word begins a longer one of a list in the order of the alphabet. */
function isPrefix( word: string, sorted: readonly string[] ): boolean {
	let low = 0;
	let high = sorted.length;
	while ( low < high ) {
		const middle = Math.floor( ( low + high ) / 2 );
		if ( ( sorted[ middle ] as string ) < word ) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	// The word itself may stand there first, and what it begins behind it.
	const next = sorted[ low ] === word ? sorted[ low + 1 ] : sorted[ low ];
	return next !== undefined && next.startsWith( word );
}
