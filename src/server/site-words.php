<?php
/**
 * The owner's word list: what some words stand for on this site. The server keeps it; the engine says what follows.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\SiteWords;

use CarePathwayLinks\Contract;
use CarePathwayLinks\SwapOption;
use RuntimeException;

const OPTION = 'care_pathway_links_words';

/** Counts up when what is kept changes its shape. */
const FORMAT = 1;

/** Longest list that is taken, in bytes of JSON. */
const MAX_LENGTH = 1_000_000;

/**
 * The list. The shape is that of site-words.json. One that another version of the plugin kept is as if it were not there,
 * and stays until somebody saves another.
 *
 * @return array{ tag: string|null, words: list<array<string, mixed>> }
 */
function words(): array {
	return read( get_option( OPTION, null ) );
}

/**
 * Keep a list in the place of the one that it was made from. All or nothing, also when two people save at the same moment.
 *
 * @param array<string, mixed> $made Record that fits site-words.json; its tag is that of the list it was made from.
 * @return array{ tag: string, words: list<array<string, mixed>> }|null Null: somebody else has changed the list since.
 * @throws RuntimeException When the database refuses it.
 */
function keep( array $made ): ?array {
	$before = SwapOption\stored( OPTION );

	if ( read( $before )['tag'] !== $made['tag'] ) {
		return null;
	}

	$words = rest_sanitize_value_from_schema( $made['words'], Contract\schema( 'site-words' )['properties']['words'] );
	$kept  = array(
		// Another one each time, so that a list that was changed back and forth is told from one that was not touched.
		'tag'   => str_replace( '-', '', wp_generate_uuid4() ),
		'words' => $words,
	);
	$text  = (string) wp_json_encode( array( 'format' => FORMAT ) + $kept, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );

	return SwapOption\swap( OPTION, $before, $text ) ? $kept : null;
}

/**
 * What is kept, from the text that keeps it.
 *
 * @param mixed $stored Text; null: nothing was ever kept.
 * @return array{ tag: string|null, words: list<array<string, mixed>> }
 */
function read( mixed $stored ): array {
	$record = is_string( $stored ) ? json_decode( $stored, true ) : null;

	return FORMAT === ( $record['format'] ?? null ) && is_string( $record['tag'] ?? null ) && is_array( $record['words'] ?? null )
		? array(
			'tag'   => $record['tag'],
			'words' => $record['words'],
		)
		: array(
			'tag'   => null,
			'words' => array(),
		);
}
