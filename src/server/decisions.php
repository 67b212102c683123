<?php
/**
 * The log of what people said about suggestions: the only file with SQL on the decisions table. Lines are added, never
 * changed.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Decisions;

use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

/**
 * What was said about the links of a page, oldest first, as the contract's Decision.
 *
 * @param int $source_id Page.
 * @return list<array<string, mixed>>
 */
function of_source( int $source_id ): array {
	global $wpdb;

	$found = $wpdb->get_results(
		$wpdb->prepare( 'SELECT * FROM ' . Tables\name( 'decisions' ) . ' WHERE source_id = %d ORDER BY decided_at, id', $source_id ),
		ARRAY_A
	);

	return array_map( __NAMESPACE__ . '\decision', (array) $found );
}

/**
 * Add lines to the log. One that is there already stays as it is, so that a client may send it again.
 *
 * @param list<array<string, mixed>> $new_decisions Records that fit new-decision.json.
 * @param int                        $user_id       Who says so.
 * @return string[] Ids of those that are in the log now, as sent by this person.
 */
function record( array $new_decisions, int $user_id ): array {
	global $wpdb;

	if ( ! $new_decisions ) {
		return array();
	}

	$decided_at = gmdate( 'Y-m-d H:i:s' );
	$rows       = array_map(
		static fn ( array $decision ): array => array(
			'id'            => $decision['id'],
			'suggestion_id' => $decision['suggestionId'],
			'source_id'     => (int) $decision['sourceId'],
			'target_id'     => (int) $decision['targetId'],
			'anchor_text'   => $decision['anchorText'],
			'verdict'       => $decision['verdict'],
			'phase'         => $decision['phase'],
			'reason'        => $decision['reason'],
			'user_id'       => $user_id,
			'decided_at'    => $decided_at,
		),
		$new_decisions
	);

	Sql\write(
		'INSERT IGNORE INTO ' . Tables\name( 'decisions' ) . ' (`' . implode( '`, `', array_keys( $rows[0] ) ) . '`) VALUES '
		. implode( ', ', array_map( 'CarePathwayLinks\Sql\row_values', $rows ) )
	);

	$ids = array_column( $new_decisions, 'id' );

	$recorded = $wpdb->get_col(
		$wpdb->prepare(
			'SELECT id FROM ' . Tables\name( 'decisions' ) . ' WHERE user_id = %d AND id IN ' . Sql\in_list( $ids ),
			$user_id
		)
	);

	return array_values( array_intersect( $ids, $recorded ) );
}

/**
 * A row as the contract's Decision.
 *
 * @param array<string, string|null> $row Row.
 * @return array<string, mixed>
 */
function decision( array $row ): array {
	return array(
		'id'           => $row['id'],
		'suggestionId' => $row['suggestion_id'],
		'sourceId'     => (int) $row['source_id'],
		'targetId'     => (int) $row['target_id'],
		'anchorText'   => $row['anchor_text'],
		'verdict'      => $row['verdict'],
		'phase'        => $row['phase'],
		'reason'       => $row['reason'],
		'userId'       => (int) $row['user_id'],
		'decidedAt'    => str_replace( ' ', 'T', (string) $row['decided_at'] ) . 'Z',
	);
}
