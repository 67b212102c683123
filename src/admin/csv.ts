/** What a spreadsheet takes for the beginning of a formula, also in full width and behind blanks. */
const FORMULA = /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** So that Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180). Every value is quoted, and one that a spreadsheet would calculate is kept a text by an apostrophe
 * in front of it (OWASP, CSV Injection).
 *
 * @param rows Texts, the heading first.
 */
export function toCsv( rows: readonly ( readonly string[] )[] ): string {
	return (
		BYTE_ORDER_MARK +
		rows
			.map( ( row ) => `${ row.map( quote ).join( ',' ) }\r\n` )
			.join( '' )
	);
}

function quote( value: string ): string {
	const safe = FORMULA.test( value ) ? `'${ value }` : value;
	return `"${ safe.replaceAll( '"', '""' ) }"`;
}
