<?php
/**
 * One key for the many ways in which people write the address of the same page.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\UrlKey;

use WP_Http;

/** Query variables that choose an entry by its id. */
const ID_VARIABLES = array( 'p', 'page_id', 'attachment_id' );

/**
 * The key of an address on this site: the decoded path below the home page in lower case without slashes at its ends, or
 * "?p=7", "?cat=3", "?clinician=diaz" for addresses by query. Scheme, `www.`, fragment and all other query variables (of
 * tracking, mostly) make no difference.
 *
 * @param string $url      As written: absolute, relative to the scheme, the host or the page.
 * @param string $base_url Address of the page it is written on.
 * @return string|null Null: not on this site.
 */
function key( string $url, string $base_url ): ?string {
	$parts = wp_parse_url( WP_Http::make_absolute_url( $url, $base_url ) );
	$home  = wp_parse_url( home_url( '/' ) );

	if ( ! is_array( $parts ) || ! isset( $parts['host'] ) || host( $parts ) !== host( $home ) ) {
		return null;
	}

	$path      = segments( $parts['path'] ?? '' );
	$home_path = segments( $home['path'] ?? '' );

	if ( array_slice( $path, 0, count( $home_path ) ) !== $home_path ) {
		return null;
	}

	$path = array_slice( $path, count( $home_path ) );

	if ( 'index.php' === ( $path[0] ?? '' ) ) {
		array_shift( $path );
	}

	return $path ? implode( '/', $path ) : query_key( $parts['query'] ?? '' );
}

/**
 * What is stored and compared: of equal length whatever the address.
 *
 * @param string $key As from key().
 */
function hash( string $key ): string {
	return md5( $key );
}

/**
 * Id of the entry that a key names itself, or 0.
 *
 * @param string $key As from key().
 */
function entry_id( string $key ): int {
	return 1 === preg_match( '/^\?p=(\d{1,18})$/', $key, $found ) ? (int) $found[1] : 0;
}

/**
 * Key of an address by query; empty, as that of the home page, when the query chooses nothing.
 *
 * @param string $query Query string.
 */
function query_key( string $query ): string {
	if ( '' === $query ) {
		return '';
	}

	wp_parse_str( $query, $variables );

	foreach ( $variables as $variable => $value ) {
		$is_number = is_string( $value ) && ctype_digit( $value ) && strlen( $value ) < 19;

		if ( $is_number && in_array( $variable, ID_VARIABLES, true ) ) {
			return '?p=' . (int) $value;
		}

		if ( $is_number && in_array( $variable, array( 'cat', 'author' ), true ) ) {
			return "?{$variable}=" . (int) $value;
		}

		if ( is_string( $value ) && '' !== $value && in_array( $variable, name_variables(), true ) ) {
			return "?{$variable}=" . strtolower( basename( $value ) );
		}
	}

	return '';
}

/**
 * Query variables that choose an entry or a term by its name.
 *
 * @return string[]
 */
function name_variables(): array {
	return array_filter(
		array(
			...array_column( get_post_types( array(), 'objects' ), 'query_var' ),
			...array_column( get_taxonomies( array(), 'objects' ), 'query_var' ),
		)
	);
}

/**
 * Host with its port, comparable.
 *
 * @param array<string, mixed> $parts As from wp_parse_url().
 */
function host( array $parts ): string {
	$host = strtolower( (string) $parts['host'] );
	$port = (int) ( $parts['port'] ?? 0 );

	return ( str_starts_with( $host, 'www.' ) ? substr( $host, 4 ) : $host )
		. ( in_array( $port, array( 0, 80, 443 ), true ) ? '' : ':' . $port );
}

/**
 * Decoded parts of a path in lower case.
 *
 * @param string $path Path.
 * @return string[]
 */
function segments( string $path ): array {
	return array_values( array_filter( explode( '/', strtolower( rawurldecode( $path ) ) ), static fn ( string $part ): bool => '' !== $part ) );
}
