<?php
/**
 * What changed in the page index since a client last looked.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\IndexChanges;

use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\Guidance;
use CarePathwayLinks\IndexChunks;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\WriteIndex;

/** Pages in one answer. */
const LIMIT = 1000;

/**
 * Writes that began earlier may become visible later, on another server or in a longer transaction. A cursor never comes
 * closer to the present than this, so that the last seconds are simply sent again. In microseconds.
 */
const OVERLAP = 5_000_000;

/**
 * Changes since a cursor. The shape is that of index-changes.json.
 *
 * @param string $cursor As handed out before.
 * @return array<string, mixed>
 */
function since( string $cursor ): array {
	$position = read_cursor( $cursor );

	if ( null === $position ) {
		return answer( $cursor, array( 'isReset' => true ) );
	}

	$rows      = PageIndex\rows_changed_after( $position[0], $position[1], LIMIT + 1 );
	$has_more  = count( $rows ) > LIMIT;
	$rows      = array_slice( $rows, 0, LIMIT );
	$indexed   = array_filter( $rows, static fn ( array $row ): bool => (bool) (int) $row['is_indexed'] );
	$forgotten = array_filter( $rows, static fn ( array $row ): bool => ! (int) $row['is_indexed'] );
	$last      = end( $rows );

	return answer(
		$has_more ? $last['changed'] . '-' . $last['post_id'] : max( $cursor, cursor() ),
		array(
			'hasMore'   => $has_more,
			'pages'     => IndexChunks\columns( array_map( 'CarePathwayLinks\PageIndex\page', array_values( $indexed ) ) ),
			'forgotten' => array_values( array_map( 'intval', array_column( $forgotten, 'post_id' ) ) ),
		)
	);
}

/**
 * An answer with all its fields.
 *
 * @param string               $cursor Where the next request goes on.
 * @param array<string, mixed> $fields What is known.
 * @return array<string, mixed>
 */
function answer( string $cursor, array $fields ): array {
	return $fields + array(
		'version'   => IndexChunks\version( IndexChunks\chunks(), Guidance\head() ),
		'cursor'    => $cursor,
		'isReset'   => false,
		'hasMore'   => false,
		'pages'     => IndexChunks\columns( array() ),
		'forgotten' => array(),
	);
}

/**
 * The cursor for who has just read all there is.
 */
function cursor(): string {
	return ( WriteIndex\now() - OVERLAP ) . '-0';
}

/**
 * A cursor as it comes back; null when it is none, or so old that we no longer know which pages left since.
 *
 * @param string $cursor Cursor.
 * @return array{ int, int }|null
 */
function read_cursor( string $cursor ): ?array {
	if ( 1 !== preg_match( '/^(\d{1,18})-(\d{1,18})$/', $cursor, $found ) ) {
		return null;
	}

	$position = array( (int) $found[1], (int) $found[2] );
	$horizon  = WriteIndex\now() - CheckIndex\KEEP_DAYS * DAY_IN_SECONDS * 1_000_000;

	return $position[0] < $horizon ? null : $position;
}
