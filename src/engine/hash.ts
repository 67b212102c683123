/* eslint-disable no-bitwise -- hashing and masks are made of bits. */

/** FNV-1a of the UTF-16 units of a text, twice with different starts: 16 hexadecimal digits, the same everywhere. */
export function hash( text: string ): string {
	return half( text, 0x811c9dc5 ) + half( text, 0x9747b28c );
}

function half( text: string, start: number ): string {
	let value = start;

	for ( let index = 0; index < text.length; index++ ) {
		value = Math.imul( value ^ text.charCodeAt( index ), 0x01000193 );
	}

	return ( value >>> 0 ).toString( 16 ).padStart( 8, '0' );
}
