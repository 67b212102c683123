/* eslint-disable no-bitwise -- hashing and masks are made of bits. */

/**
 * The floor under every figure: the least that JavaScript can do with a text before anything is looked up in it. Every
 * letter is folded to lower case, the text is split at what is no letter or digit, and every word is hashed with FNV-1a
 * (32 bits). Nothing is kept but one number a word.
 */

const PRIME = 0x01000193;
/** The usual 0x811c9dc5, as a signed number. */
const START = 0x811c9dc5 | 0;

/** By byte: 0 parts words, else the byte in lower case. Bytes above 127 are parts of letters. */
const FOLDED = new Uint8Array( 256 ).map( ( _none, byte ) => {
	const letter = String.fromCharCode( byte ).toLowerCase();
	return byte > 127 || /[a-z0-9]/.test( letter ) ? letter.charCodeAt( 0 ) : 0;
} );
const SPACE = 32;

const encoder = new TextEncoder();
let bytes = new Uint8Array( 1 << 17 );
let hashes = new Int32Array( 1 << 15 );

/**
 * Folds, splits and hashes a text.
 *
 * @param {string} text The text.
 * @return {Int32Array} The hash of each word, in order; the next call writes over it.
 */
export function floor( text ) {
	if ( bytes.length <= text.length * 3 ) {
		bytes = new Uint8Array( text.length * 3 + 1 );
		hashes = new Int32Array( text.length );
	}
	// A name of its own for what never changes below costs a fifth less.
	const input = bytes;
	const output = hashes;
	const folded = FOLDED;
	const { written } = encoder.encodeInto( text, input );
	input[ written ] = SPACE;
	let words = 0;
	let place = 0;

	while ( place < written ) {
		let letter = folded[ input[ place ] ];

		if ( letter === 0 ) {
			place++;
			continue;
		}
		let hash = START;
		do {
			hash = Math.imul( hash ^ letter, PRIME );
			letter = folded[ input[ ++place ] ];
		} while ( letter !== 0 );
		output[ words++ ] = hash;
	}

	return output.subarray( 0, words );
}
