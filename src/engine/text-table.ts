/* eslint-disable no-bitwise -- the lowest bit of a number tells the two texts apart. */

/**
 * Many short texts as two long ones: an engine keeps a letter in one byte only where the whole text has Latin letters alone, and
 * one dash in a hundred thousand names would double them all. Found by number, cut out when asked for.
 */
export interface TextTable {
	/** Of Latin letters, and all others; each text behind the one before. */
	latin: string;
	other: string;
	/** Where each begins; one more than there are. */
	latinStarts: Int32Array;
	otherStarts: Int32Array;
}

const LATIN = /^[\u0000-\u00ff]*$/;

/** Gathers texts; the same text has the same number. */
export function createTextTable(): {
	add: ( text: string ) => number;
	table: () => TextTable;
} {
	const numbers = new Map< string, number >();
	const texts: [ string[], string[] ] = [ [], [] ];

	return {
		add: ( text ) => {
			const known = numbers.get( text );
			if ( known !== undefined ) {
				return known;
			}
			const kind = LATIN.test( text ) ? 0 : 1;
			const number = ( ( texts[ kind ].push( text ) - 1 ) << 1 ) | kind;
			numbers.set( text, number );
			return number;
		},
		table: () => ( {
			latin: texts[ 0 ].join( '' ),
			other: texts[ 1 ].join( '' ),
			latinStarts: startsOf( texts[ 0 ] ),
			otherStarts: startsOf( texts[ 1 ] ),
		} ),
	};
}

function startsOf( texts: readonly string[] ): Int32Array {
	const starts = new Int32Array( texts.length + 1 );
	texts.forEach( ( { length }, place ) => {
		starts[ place + 1 ] = ( starts[ place ] as number ) + length;
	} );

	return starts;
}

/** A text by its number. */
export function textAt(
	{ latin, other, latinStarts, otherStarts }: TextTable,
	number: number
): string {
	const place = number >> 1;

	return ( number & 1 ) === 0
		? latin.slice( latinStarts[ place ], latinStarts[ place + 1 ] )
		: other.slice( otherStarts[ place ], otherStarts[ place + 1 ] );
}
