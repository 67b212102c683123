<?php
/**
 * How the site links, as a client learned it from pages of the site. The server keeps it and understands nothing of it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Habits;

use CarePathwayLinks\Contract;
use RuntimeException;

use const CarePathwayLinks\VERSION;

/** What is told with every manifest of the index: small, and apart from the habits themselves. */
const HEAD_OPTION = 'care_pathway_links_habits_head';

const OPTION = 'care_pathway_links_habits';

/** Longest text that is taken, in bytes. */
const MAX_LENGTH = 1_000_000;

/**
 * Which habits there are. Those that another version of the plugin learned say nothing about the engine of this one.
 *
 * @return array{ tag: string, learnedAt: string }|null Null: none.
 */
function head(): ?array {
	$head = get_option( HEAD_OPTION );

	return is_array( $head ) && VERSION === ( $head['version'] ?? null )
		? array(
			'tag'       => (string) $head['tag'],
			'learnedAt' => (string) $head['learnedAt'],
		)
		: null;
}

/**
 * The habits. The shape is that of learned-habits.json.
 *
 * @return array<string, mixed>|null Null: none.
 */
function habits(): ?array {
	$head = head();
	$json = null === $head ? null : get_option( OPTION );

	return is_string( $json )
		// Its own tag: between the two options of another request, the text is the newer one.
		? array( 'tag' => tag( $json ) ) + $head + array( 'habits' => json_decode( $json ) )
		: null;
}

/**
 * Keep habits in the place of those that were there.
 *
 * @param array<string, mixed> $habits Record that fits linking-habits.json.
 * @return array{ tag: string, learnedAt: string }
 * @throws RuntimeException When the database refuses it.
 */
function keep( array $habits ): array {
	$json = (string) wp_json_encode( as_objects( $habits ) );
	$head = array(
		'tag'       => tag( $json ),
		'learnedAt' => gmdate( 'Y-m-d\TH:i:s\Z' ),
	);

	write( OPTION, $json );
	write( HEAD_OPTION, $head + array( 'version' => VERSION ) );

	return $head;
}

/**
 * Forget them. Somebody with the right to teach will bring new ones.
 */
function forget(): void {
	delete_option( HEAD_OPTION );
	delete_option( OPTION );
}

/**
 * Changes whenever the habits do, and only then: learning the same again costs no client anything.
 *
 * @param string $json Habits.
 */
function tag( string $json ): string {
	return substr( md5( $json ), 0, 16 );
}

/**
 * The record in its own types, its maps as objects: PHP cannot tell an empty map, or one with numbers for keys, from a list.
 *
 * @param array<string, mixed> $habits Record that fits linking-habits.json.
 * @return array<string, mixed>
 */
function as_objects( array $habits ): array {
	$schema = Contract\schema( 'linking-habits' );
	$habits = rest_sanitize_value_from_schema( $habits, $schema );
	$record = array();

	foreach ( array_intersect_key( $schema['properties'], $habits ) as $field => $property ) {
		$record[ $field ] = 'object' === $property['type'] ? (object) $habits[ $field ] : $habits[ $field ];
	}

	return $record;
}

/**
 * Write an option that is not loaded with every page.
 *
 * @param string       $option Name.
 * @param string|array $value  Value.
 * @throws RuntimeException When it is not there afterwards.
 */
function write( string $option, string|array $value ): void {
	if ( ! update_option( $option, $value, false ) && get_option( $option ) !== $value ) {
		throw new RuntimeException( "The option {$option} could not be written." );
	}
}
