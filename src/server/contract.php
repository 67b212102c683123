<?php
/**
 * The records that cross HTTP, as JSON Schema. The same files are checked by the tests of both languages.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Contract;

use WP_Error;

use const CarePathwayLinks\PLUGIN_DIR;

/**
 * The schema of a record, ready for WordPress' validation, which knows no references: they are put in place here.
 *
 * @param string $record File name without ending, such as "new-decision".
 * @return array<string, mixed>
 */
function schema( string $record ): array {
	static $schemas = array();

	if ( ! isset( $schemas[ $record ] ) ) {
		$json               = (string) file_get_contents( PLUGIN_DIR . '/src/contract/schemas/' . $record . '.json' );
		$schemas[ $record ] = resolve( (array) json_decode( $json, true, 64, JSON_THROW_ON_ERROR ) );
	}

	return $schemas[ $record ];
}

/**
 * Whether a value is the record it claims to be.
 *
 * @param string $record As for schema().
 * @param mixed  $value  Decoded JSON, objects as arrays.
 * @param string $name   How messages call the value.
 * @return true|WP_Error
 */
function validate( string $record, mixed $value, string $name = 'record' ): bool|WP_Error {
	return rest_validate_value_from_schema( $value, schema( $record ), $name );
}

/**
 * The roles a page may have.
 *
 * @return string[]
 */
function page_roles(): array {
	return array_values( array_filter( schema( 'page-role' )['enum'] ) );
}

/**
 * Put the files that `$ref` names in place of the reference.
 *
 * @param array<int|string, mixed> $node Part of a schema.
 * @return array<int|string, mixed>
 */
function resolve( array $node ): array {
	if ( isset( $node['$ref'] ) ) {
		return schema( basename( (string) $node['$ref'], '.json' ) );
	}

	unset( $node['$id'] );

	foreach ( $node as $key => $part ) {
		if ( is_array( $part ) ) {
			$node[ $key ] = resolve( $part );
		}
	}

	return $node;
}
