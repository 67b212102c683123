<?php
/**
 * Kept findings as they are told: with the title of where they are, what people said, and whether they are out of date.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\KeptFindings;

use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;
use CarePathwayLinks\Titles;

/**
 * Rows as the contract's KeptFinding.
 *
 * @param list<array<string, string>> $rows Rows.
 * @return list<array<string, mixed>>
 */
function records( array $rows ): array {
	$records = array_map( static fn ( array $row ): array => (array) json_decode( $row['record'], true ), $rows );
	$pages   = array_unique( array_merge( array(), ...array_map( __NAMESPACE__ . '\concerned', $records ) ) );
	$changed = changed( $pages );
	$titles  = Titles\of_entries( array_map( __NAMESPACE__ . '\place', $records ) );

	return array_map(
		static fn ( array $row, array $record ): array => array(
			'values'    => (object) $record['values'],
			'title'     => $titles[ place( $record ) ] ?? '',
			'state'     => $row['state'],
			'note'      => $row['note'],
			'ignoredBy' => (int) $row['ignored_by'],
			'firstSeen' => str_replace( ' ', 'T', $row['first_seen'] ) . 'Z',
			'asOf'      => str_replace( ' ', 'T', $row['as_of'] ) . 'Z',
			'isStale'   => array() !== array_filter( concerned( $record ), static fn ( int $id ): bool => ( $changed[ $id ] ?? 0 ) > (int) $row['judged'] ),
		) + $record,
		$rows,
		$records
	);
}

/**
 * The entry that a finding is at: its page, else the menu, template or pattern that the link stands in; 0: neither.
 *
 * @param array<string, mixed> $record As the contract's SiteFinding.
 */
function place( array $record ): int {
	return (int) ( $record['pageId'] > 0 ? $record['pageId'] : $record['link']['sourceId'] ?? 0 );
}

/**
 * Pages that a finding is about.
 *
 * @param array<string, mixed> $record As the contract's SiteFinding.
 * @return int[]
 */
function concerned( array $record ): array {
	return array_values( array_filter( array( $record['pageId'], $record['link']['targetId'] ?? 0, ...$record['pageIds'] ) ) );
}

/**
 * When some pages last changed, those that left the index too.
 *
 * @param int[] $page_ids Pages.
 * @return array<int, int> Microseconds since 1970, by id.
 */
function changed( array $page_ids ): array {
	global $wpdb;

	$rows = $page_ids
		? $wpdb->get_results( 'SELECT post_id, changed FROM ' . Tables\name( 'pages' ) . ' WHERE post_id IN ' . Sql\in_list( $page_ids ), ARRAY_A )
		: array();

	return array_map( 'intval', array_column( (array) $rows, 'changed', 'post_id' ) );
}
