<?php
/**
 * Tables as CSV, safe to open in a spreadsheet. The same rules hold in src/admin/csv.ts.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Csv;

/** What a spreadsheet takes for the beginning of a formula, also in full width and behind blanks. */
const FORMULA = '/^[\s\x00]*[=+\-@\x{FF1D}\x{FF0B}\x{FF0D}\x{FF20}]|^[\t\r\n]/u';

/** So that Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = "\u{FEFF}";

/**
 * A row (RFC 4180). Every value is quoted, and a text that a spreadsheet would calculate is kept a text by an apostrophe in
 * front of it (OWASP, CSV Injection).
 *
 * @param array<string|int|float|bool|null> $values Values; numbers stay numbers.
 */
function line( array $values ): string {
	return implode( ',', array_map( __NAMESPACE__ . '\cell', $values ) ) . "\r\n";
}

/**
 * A value.
 *
 * @param string|int|float|bool|null $value Value.
 */
function cell( string|int|float|bool|null $value ): string {
	if ( is_bool( $value ) ) {
		return $value ? '"yes"' : '"no"';
	}

	$text = (string) $value;
	// What is no UTF-8 fits no pattern: it is taken for the worst.
	$is_formula = is_string( $value ) && 0 !== preg_match( FORMULA, $text );

	return '"' . str_replace( '"', '""', $is_formula ? "'{$text}" : $text ) . '"';
}
