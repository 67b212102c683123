/* eslint-disable no-bitwise -- classes are sums of bits. */
import { fold } from './fold';

/** What a character is to the scanner; 0 is one that it leaves to the regular expressions. */
export const LETTER = {
	lower: 1,
	upper: 2,
	digit: 4,
	/** Parts words. */
	sign: 8,
	sentence: 16,
	clause: 32,
	space: 64,
	/** Alone between two words it joins them. */
	joins: 128,
} as const;

export const SENTENCE_END = /[.!?…。！？؟।]|\n\s*\n|\n/;
export const CLAUSE_END =
	/[,;:()[\]{}"“”«»/\\|–—•·=+<>*&،؛、，；：（）「」]|\s-\s/;
export const MAY_HOLD_ADDRESS =
	/@|:\/\/|www\.|\.(?:com|org|net|edu|gov|info|example)/i;
export const PLAIN_GAP = /^(?: |-|‑|\u00a0)$/;

/** Characters from here on are left to the regular expressions. */
export const END_OF_LETTERS = 0x2300;
const END_OF_LATIN = 0x180;
const START_OF_SIGNS = 0x2010;

/** By character: a sum of values of LETTER, and above those bits the one letter, digit or apostrophe that it is folded to. */
export const letters = new Uint16Array( END_OF_LETTERS );
export const FOLDED_BITS = 8;

for ( let code = 0; code < END_OF_LETTERS; code++ ) {
	if ( code < END_OF_LATIN || code >= START_OF_SIGNS ) {
		const kind = classOf( String.fromCharCode( code ) );
		const folded = fold( String.fromCharCode( code ) );
		const isAscii = folded.length === 1 && folded < '\u0080';
		letters[ code ] =
			kind !== 0 && isAscii
				? kind | ( folded.charCodeAt( 0 ) << FOLDED_BITS )
				: kind;
	}
}

function classOf( character: string ): number {
	if ( /\p{L}/u.test( character ) ) {
		if (
			! /^[a-z]$/.test( fold( character ) ) ||
			/\p{Lo}/u.test( character )
		) {
			return 0;
		}
		return character.toLowerCase() === character
			? LETTER.lower
			: LETTER.upper;
	}
	if ( /[0-9]/.test( character ) ) {
		return LETTER.digit;
	}
	// Addresses, marks, other digits, what is invisible.
	if ( /[@\p{M}\p{N}\p{Cf}]/u.test( character ) ) {
		return 0;
	}

	return (
		LETTER.sign |
		( SENTENCE_END.test( character ) ? LETTER.sentence : 0 ) |
		( CLAUSE_END.test( character ) ? LETTER.clause : 0 ) |
		( /\s/.test( character ) ? LETTER.space : 0 ) |
		( PLAIN_GAP.test( character ) ? LETTER.joins : 0 )
	);
}
