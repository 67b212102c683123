/** Blanks and apostrophes that part thousands, and what a spreadsheet puts in front of a text. */
const PADDING = /[\s\u00a0\u202f'’]/g;

/**
 * A count as files of several countries write it: "1234", "1,234", "1.234", "1 234", "1234.0"; null: it is none.
 */
export function readCount( text: string ): number | null {
	const plain = text.replace( PADDING, '' );
	const digits = /^\d+$/.test( plain )
		? plain
		: ( groupsOf( plain ) ?? withoutZeros( plain ) );

	return digits === null ? null : Number( digits );
}

/** A number with a fraction: "12.5", "12,5", "1,234.5", "1.234,5", "8"; null: it is none. */
export function readFraction( text: string ): number | null {
	const plain = text.replace( PADDING, '' );
	const [ , whole = '', fraction = '' ] =
		/^([\d.,]*?)(?:[.,](\d*))?$/.exec( plain ) ?? [];
	const digits = /^\d+$/.test( whole ) ? whole : groupsOf( whole );

	return digits === null || digits === ''
		? null
		: Number( `${ digits }.${ fraction || '0' }` );
}

/** Digits of a number whose thousands are parted by one sign: "1.234.567". */
function groupsOf( text: string ): string | null {
	return /^\d{1,3}(\.\d{3})+$|^\d{1,3}(,\d{3})+$/.test( text )
		? text.replace( /[.,]/g, '' )
		: null;
}

/** Some programs write whole numbers as "12.0". */
function withoutZeros( text: string ): string | null {
	return /^(\d+)[.,]0{1,2}$/.exec( text )?.[ 1 ] ?? null;
}
