/* eslint-disable no-bitwise -- hashing and masks are made of bits. */
import { ABBREVIATED, COUNTED } from '../language/marks';

import { fold } from './fold';
import { FOLDED_BITS } from './letters';

/** A number for every form of a word that was read, so that texts are compared by numbers. 0 is a form without a number. */
export interface WordForms {
	/** Folded text of each form; of number 0 the empty text. */
	texts: string[];
	/** By number: the form without apostrophe and possessive ending, which is the word ("parkinson" of "parkinson's"). */
	words: Int32Array;
	/** By number: a sum of values of FORM. */
	kinds: Uint8Array;
}

export const FORM = {
	/** Has no full meaning without the full stop behind it: "dr". */
	abbreviated: 1,
	/** A number follows, be it Roman: "type". */
	counted: 2,
} as const;

/** Far more than a language has; what comes after it goes by its text. It keeps the memory of a long session bounded. */
const MAX_FORMS = 1 << 19;

export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** One table for all texts and phrases: it depends on nothing but what was read, and a number never changes its meaning. */
export const forms: WordForms = {
	texts: [ '' ],
	words: new Int32Array( 1 << 13 ),
	kinds: new Uint8Array( 1 << 13 ),
};

/** The letters of the forms that a scanner may meet, one form behind the other; of other forms none. */
const spellings = {
	letters: new Uint8Array( 1 << 16 ),
	/** By number, one more than there are forms. */
	starts: new Int32Array( ( 1 << 13 ) + 1 ),
};
let hashes = new Int32Array( 1 << 13 );
let slots = new Int32Array( 1 << 14 );

/** FNV-1a of a text, 32 bits. */
export function hashOf( text: string ): number {
	let hash = HASH_START;
	for ( let place = 0; place < text.length; place++ ) {
		hash = Math.imul( hash ^ text.charCodeAt( place ), HASH_PRIME );
	}
	return hash;
}

/** The number of a folded text; a new one is entered. */
export function formOf( text: string ): number {
	const hash = hashOf( text );
	const slot = slotOf( text, hash );

	return slots[ slot ] || enter( text, hash, slot );
}

/** The number of a folded text that was entered before, or 0. */
export function knownFormOf( text: string ): number {
	return slots[ slotOf( text, hashOf( text ) ) ] as number;
}

/** The slot in which the number of a text is, or the free one where it belongs. */
function slotOf( text: string, hash: number ): number {
	const mask = slots.length - 1;
	let slot = hash & mask;
	while ( slots[ slot ] !== 0 ) {
		const number = slots[ slot ] as number;
		if ( hashes[ number ] === hash && forms.texts[ number ] === text ) {
			break;
		}
		slot = ( slot + 1 ) & mask;
	}

	return slot;
}

/**
 * The number of the form that stands in a text, found without making a string of it. The letters themselves are compared:
 * two forms with one hash are never taken for each other.
 *
 * @param text  A text.
 * @param start Place of its first letter.
 * @param end   Place behind its last; all between are in the table of letters.
 * @param hash  FNV-1a of the folded letters.
 * @param kinds Classes of the characters of the text, as in the table of letters.
 */
export function formAt(
	text: string,
	start: number,
	end: number,
	hash: number,
	kinds: Uint16Array
): number {
	const mask = slots.length - 1;

	for (
		let slot = hash & mask;
		slots[ slot ] !== 0;
		slot = ( slot + 1 ) & mask
	) {
		const number = slots[ slot ] as number;
		if ( hashes[ number ] === hash && isAt( kinds, start, end, number ) ) {
			return number;
		}
	}

	return formOf( fold( text.slice( start, end ) ) );
}

function isAt(
	kinds: Uint16Array,
	start: number,
	end: number,
	number: number
): boolean {
	let known = spellings.starts[ number ] as number;
	if (
		( spellings.starts[ number + 1 ] as number ) - known !==
		end - start
	) {
		return false;
	}
	for ( let place = start; place < end; place++ ) {
		if (
			( kinds[ place ] as number ) >> FOLDED_BITS !==
			spellings.letters[ known++ ]
		) {
			return false;
		}
	}

	return true;
}

function enter( text: string, hash: number, slot: number ): number {
	const number = forms.texts.length;
	if ( number >= MAX_FORMS ) {
		return 0;
	}
	if ( number === hashes.length ) {
		grow();
		return formOf( text );
	}

	slots[ slot ] = number;
	hashes[ number ] = hash;
	forms.texts.push( text );
	spell( number, text );
	forms.kinds[ number ] =
		( ABBREVIATED.has( text ) ? FORM.abbreviated : 0 ) |
		( COUNTED.has( text ) ? FORM.counted : 0 );
	const word = withoutPossessive( text );
	forms.words[ number ] = word === text ? number : formOf( word );

	return number;
}

function spell( number: number, text: string ): void {
	const start = spellings.starts[ number ] as number;
	const length = ASCII.test( text ) ? text.length : 0;
	if ( start + length > spellings.letters.length ) {
		const larger = new Uint8Array( ( start + length ) * 2 );
		larger.set( spellings.letters );
		spellings.letters = larger;
	}
	for ( let place = 0; place < length; place++ ) {
		spellings.letters[ start + place ] = text.charCodeAt( place );
	}
	spellings.starts[ number + 1 ] = start + length;
}

const ASCII = /^[\u0000-\u007f]*$/;

export function withoutPossessive( form: string ): string {
	return form.endsWith( "'s" ) && form.length > 3
		? form.slice( 0, -2 )
		: form.replace( /'/g, '' );
}

/** Twice the room; the slots stay at most half full, so that every search ends. */
function grow(): void {
	const room = hashes.length * 2;
	const old = { hashes, words: forms.words, kinds: forms.kinds };
	hashes = new Int32Array( room );
	hashes.set( old.hashes );
	forms.words = new Int32Array( room );
	forms.words.set( old.words );
	forms.kinds = new Uint8Array( room );
	forms.kinds.set( old.kinds );
	const starts = new Int32Array( room + 1 );
	starts.set( spellings.starts );
	spellings.starts = starts;

	slots = new Int32Array( room * 2 );
	const mask = slots.length - 1;
	for ( let number = 1; number < forms.texts.length; number++ ) {
		let slot = ( hashes[ number ] as number ) & mask;
		while ( slots[ slot ] !== 0 ) {
			slot = ( slot + 1 ) & mask;
		}
		slots[ slot ] = number;
	}
}
