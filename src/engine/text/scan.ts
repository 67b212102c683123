/* eslint-disable no-bitwise -- hashing and classes are made of bits. */
import {
	END_OF_LETTERS,
	FOLDED_BITS,
	LETTER,
	letters,
	MAY_HOLD_ADDRESS,
} from './letters';
import { GAP, SHAPE } from './tokens';
import type { Tokens } from './tokens';
import {
	FORM,
	formAt,
	formOf,
	forms,
	HASH_PRIME,
	HASH_START,
	hashOf,
} from './word-forms';

export const ROMAN: Readonly< Record< string, string > > = {
	i: '1',
	ii: '2',
	iii: '3',
	iv: '4',
	v: '5',
	vi: '6',
	vii: '7',
};

const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const S = 0x73;

// Names of their own: a look into an object costs as much as a letter.
const LOWER = LETTER.lower;
const UPPER = LETTER.upper;
const SIGN = LETTER.sign;
const CASED = LOWER | UPPER;
const WORDLY = CASED | LETTER.digit;
/** Hash of "www". */
const WWW = hashOf( 'www' );

/**
 * The words of a text in Latin letters, in one pass and without a string for a word that was read before. Null where
 * something needs the regular expressions: another script, a combining mark, what may be an address.
 */
export function scan( text: string ): Tokens | null {
	if ( ! classify( text ) ) {
		return null;
	}
	const classes = kinds;
	const tokens: Tokens = {
		text,
		words: [],
		forms: [],
		starts: [],
		ends: [],
		gaps: [],
		shapes: [],
	};
	const { words, forms: read, starts, ends, gaps, shapes } = tokens;
	const { length } = text;
	// "p.m." looks like a part of an address and is none: a text is asked once.
	let isPlain = false;
	let place = 0;
	let previousEnd = 0;
	let previousForm = 0;

	while ( place < length ) {
		// What parts words.
		let signs = 0;
		let isDash = false;
		let hasBreak = false;
		let kind = classes[ place ] as number;
		while ( place < length && ( kind & SIGN ) !== 0 ) {
			const code = text.charCodeAt( place );
			const next = classes[ place + 1 ] as number;
			signs |= kind;
			if ( code === SPACE ) {
				kind = next;
				place++;
				continue;
			}
			hasBreak ||= code === LINE_BREAK;
			isDash ||=
				code === HYPHEN &&
				( next & LETTER.space ) !== 0 &&
				place > previousEnd &&
				( ( classes[ place - 1 ] as number ) & LETTER.space ) !== 0;
			if (
				( ( code === COLON &&
					text.charCodeAt( place + 1 ) === SLASH ) ||
					( code === FULL_STOP && ( next & CASED ) !== 0 ) ) &&
				! isPlain
			) {
				if ( MAY_HOLD_ADDRESS.test( text ) ) {
					return null;
				}
				isPlain = true;
			}
			kind = next;
			place++;
		}
		if ( place >= length ) {
			break;
		}

		// A word: letters and digits, then decimals ("6.5"), then what an apostrophe joins ("Parkinson's").
		const start = place;
		let hash = HASH_START;
		let uppers = 0;
		let lowers = 0;
		let taken = WORDLY;
		for (;;) {
			do {
				uppers += ( kind & UPPER ) >> 1;
				lowers += kind & LOWER;
				hash = Math.imul( hash ^ ( kind >> FOLDED_BITS ), HASH_PRIME );
				kind = classes[ ++place ] as number;
			} while ( ( kind & taken ) !== 0 );

			if ( ( kind & LETTER.space ) !== 0 ) {
				break;
			}
			const code = place < length ? text.charCodeAt( place ) : 0;
			const next = classes[ place + 1 ] as number;
			const isDecimal =
				( code === FULL_STOP || code === COMMA ) &&
				( next & LETTER.digit ) !== 0 &&
				taken !== CASED;
			if (
				code === FULL_STOP &&
				( ( next & CASED ) !== 0 ||
					( isDecimal && uppers + lowers > 0 ) ||
					hash === WWW ) &&
				! isPlain
			) {
				if ( MAY_HOLD_ADDRESS.test( text ) ) {
					return null;
				}
				isPlain = true;
			}
			if ( isDecimal ) {
				taken = LETTER.digit;
			} else if (
				( code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE ) &&
				( next & CASED ) !== 0
			) {
				taken = CASED;
			} else {
				break;
			}
		}

		const written = formAt( text, start, place, hash, classes );
		let form = forms.words[ written ] as number;
		if ( form === 0 ) {
			// The table is full.
			return null;
		}
		if (
			( ( forms.kinds[ previousForm ] as number ) & FORM.counted ) !==
			0
		) {
			const arabic = ROMAN[ forms.texts[ form ] as string ];
			form = arabic === undefined ? form : formOf( arabic );
		}

		words.push( forms.texts[ form ] as string );
		read.push( form );
		starts.push( start );
		ends.push( place );
		gaps.push(
			previousEnd === 0
				? GAP.sentence
				: gapOf(
						signs,
						isDash,
						hasBreak,
						text.charCodeAt( previousEnd ) === FULL_STOP,
						previousForm,
						( ( classes[ start ] as number ) & LETTER.lower ) !== 0
					)
		);
		shapes.push( shapeOf( text, start, place, uppers, lowers ) );
		previousEnd = place;
		previousForm = form;
	}

	return tokens;
}

/** Classes of the characters of the text that is scanned, and two signs behind its end. The next one writes over them. */
let kinds = new Uint16Array( 1 << 12 );

/** Classes all characters of a text, each once; false where one of them is left to the regular expressions. */
function classify( text: string ): boolean {
	const { length } = text;
	if ( kinds.length < length + 2 ) {
		kinds = new Uint16Array( ( length + 2 ) * 2 );
	}
	const classes = kinds;
	for ( let place = 0; place < length; place++ ) {
		const code = text.charCodeAt( place );
		const kind = code < END_OF_LETTERS ? ( letters[ code ] as number ) : 0;
		if ( kind === 0 ) {
			return false;
		}
		classes[ place ] = kind;
	}
	classes[ length ] = SIGN;
	classes[ length + 1 ] = SIGN;

	return true;
}

/** As the regular expressions have it; `signs` are the classes of all characters between two words. */
function gapOf(
	signs: number,
	isDash: boolean,
	hasBreak: boolean,
	isFullStop: boolean,
	previousForm: number,
	isLower: boolean
): number {
	if ( ( signs & LETTER.sentence ) !== 0 ) {
		if ( ! isFullStop || hasBreak ) {
			return GAP.sentence;
		}
		if (
			( ( forms.kinds[ previousForm ] as number ) & FORM.abbreviated ) !==
			0
		) {
			return GAP.joined;
		}
		return isLower ? GAP.clause : GAP.sentence;
	}

	return isDash || ( signs & LETTER.clause ) !== 0 ? GAP.clause : GAP.joined;
}

/** "MRIs" and "A1C's" are abbreviations too: their ending does not count. */
function shapeOf(
	text: string,
	start: number,
	end: number,
	uppers: number,
	lowers: number
): number {
	if ( uppers === 0 ) {
		return lowers === 0 ? SHAPE.number : SHAPE.lower;
	}

	let small = lowers;
	let length = end - start;
	if ( text.charCodeAt( end - 1 ) === S ) {
		const before = text.charCodeAt( end - 2 );
		if ( before === APOSTROPHE || before === TYPOGRAPHIC_APOSTROPHE ) {
			small--;
			length -= 2;
		} else if ( ( ( letters[ before ] ?? 0 ) & LETTER.upper ) !== 0 ) {
			small--;
			length--;
		}
	}
	if ( small === 0 && length > 1 ) {
		return SHAPE.capitals;
	}
	const first =
		( ( letters[ text.charCodeAt( start ) ] ?? 0 ) & LETTER.upper ) >> 1;

	return uppers === first ? SHAPE.capital : SHAPE.mixed;
}
