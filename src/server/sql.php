<?php
/**
 * Statements for our tables: how values and rows stand in them, and how writing ones are sent.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Sql;

use CarePathwayLinks\Tables;
use RuntimeException;

/** Rows that go into one statement: a page may have thousands of links, and a statement may only be so long. */
const ROWS_AT_ONCE = 500;

/** How often a statement is sent again when the database gave way to another writer. */
const ATTEMPTS = 3;

/**
 * Send a writing statement, again when the database chose another writer over us: a deadlock, or a commit that a
 * multi-writer cluster refused. All our statements may be repeated without harm.
 *
 * @param string $sql Prepared.
 * @return int Rows affected.
 * @throws RuntimeException When the database refuses it for good.
 */
function write( string $sql ): int {
	global $wpdb;

	for ( $attempt = 1; ; $attempt++ ) {
		$affected = $wpdb->query( $sql );

		if ( false !== $affected ) {
			return (int) $affected;
		}

		$may_pass = 1 === preg_match( '/deadlock|lock wait|try restarting|database is locked|wsrep/i', $wpdb->last_error );

		// A restored backup may lack our tables: the next load of the site makes and fills them again.
		if ( 1 === preg_match( "/doesn't exist|no such table/i", $wpdb->last_error ) ) {
			delete_option( Tables\SCHEMA_VERSION_OPTION );
		}

		if ( ! $may_pass || $attempt >= ATTEMPTS ) {
			throw new RuntimeException( $wpdb->last_error );
		}

		usleep( 20000 * $attempt );
	}
}

/**
 * Write many rows with one statement; rows whose key is there already are overwritten.
 *
 * @param string                               $table One of Tables\TABLES.
 * @param list<array<string, string|int|null>> $rows  Column to value, all rows with the same columns.
 * @param string[]                             $key   Columns of the primary key.
 * @param string[]                             $kept  Columns that a row that is there keeps as they are.
 */
function upsert( string $table, array $rows, array $key, array $kept = array() ): void {
	if ( ! $rows ) {
		return;
	}

	$columns = array_keys( $rows[0] );
	$updates = array_map(
		static fn ( string $column ): string => "`{$column}` = VALUES(`{$column}`)",
		array_values( array_diff( $columns, $key, $kept ) )
	);

	foreach ( array_chunk( $rows, ROWS_AT_ONCE ) as $some ) {
		write(
			'INSERT INTO ' . Tables\name( $table ) . ' (`' . implode( '`, `', $columns ) . '`) VALUES '
			. implode( ', ', array_map( __NAMESPACE__ . '\row_values', $some ) )
			. ' ON DUPLICATE KEY UPDATE ' . implode( ', ', $updates )
		);
	}
}

/**
 * A row as the bracketed list of an INSERT.
 *
 * @param array<string, string|int|null> $row Column to value.
 */
function row_values( array $row ): string {
	return '(' . implode( ', ', array_map( __NAMESPACE__ . '\literal', $row ) ) . ')';
}

/**
 * A value as it stands in SQL.
 *
 * @param string|int|null $value Value.
 */
function literal( string|int|null $value ): string {
	global $wpdb;

	if ( null === $value ) {
		return 'NULL';
	}

	return is_int( $value ) ? (string) $value : $wpdb->prepare( '%s', $value );
}

/**
 * A list of numbers or strings as it stands behind IN. Never empty, so that the statement stays valid.
 *
 * @param array<string|int> $values Values.
 */
function in_list( array $values ): string {
	return '(' . ( $values ? implode( ', ', array_map( __NAMESPACE__ . '\literal', $values ) ) : 'NULL' ) . ')';
}
