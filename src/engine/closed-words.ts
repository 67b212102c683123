import type { Language } from './language/language';
import type { Lexicon } from './text/lexicon';
import { GAP } from './text/tokenize';
import type { Tokens } from './text/tokenize';
import { forms } from './text/word-forms';

/** Number of a word and the next one written as one ("gall stone" for "gallstone", "B-12" for "B12"), or 0. */
export type ClosedWord = ( tokens: Tokens, place: number ) => number;

/** What a form may be in a closed word; `unknown` was not asked yet. */
const ROLE = { unknown: 0, none: 1, second: 2, either: 3 } as const;
const MAX_PAIRS = 50_000;

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
	const pairs = new Map< number, number >();

	const roleOf = ( form: number, word: string ): number => {
		const known = roles[ form ];
		if ( known !== undefined && known !== ROLE.unknown ) {
			return known;
		}
		const named = begins( word ) ? ROLE.either : ROLE.second;
		const role = language.stopWords.has( word ) ? ROLE.none : named;
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
		const first = tokens.words[ place ] as string;
		const second = tokens.words[ place + 1 ] as string;
		if (
			roleOf( one, first ) !== ROLE.either ||
			roleOf( other, second ) === ROLE.none ||
			( ( first.length < 2 || second.length < 2 ) &&
				tokens.text[ tokens.ends[ place ] ?? 0 ] !== '-' )
		) {
			return 0;
		}

		const pair = one * PAIR + other;
		const known = pairs.get( pair );
		if ( known !== undefined && one !== 0 && other !== 0 ) {
			return known;
		}
		if ( pairs.size >= MAX_PAIRS ) {
			pairs.clear();
		}
		const number = lexicon.find( first + second, language );
		pairs.set( pair, number );
		return number;
	};
}

/** More than there are forms. */
const PAIR = 2 ** 21;

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
