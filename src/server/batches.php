<?php
/**
 * Bulk mends: who did what to which posts in one go. The only file with SQL on the tables of batches.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Batches;

use CarePathwayLinks\ReviewQueue;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

/** Days for which a batch can be undone. */
const DAYS_KEPT = 30;

/** Batches in one answer. */
const MAX_BATCHES = 20;

/**
 * Begin a batch, or go on with it. What can no longer be undone is forgotten on the way.
 *
 * @param string $id      UUID by the client.
 * @param int    $user_id Who does it.
 * @return bool Whether it is this person's.
 */
function begin( string $id, int $user_id ): bool {
	global $wpdb;

	$batches = Tables\name( 'batches' );
	$posts   = Tables\name( 'batch_posts' );

	$old = $wpdb->get_col( $wpdb->prepare( "SELECT id FROM {$batches} WHERE started_at < %s LIMIT 100", oldest() ) );

	if ( $old ) {
		Sql\write( "DELETE FROM {$posts} WHERE batch_id IN " . Sql\in_list( $old ) );
		Sql\write( "DELETE FROM {$batches} WHERE id IN " . Sql\in_list( $old ) );
	}

	Sql\write( $wpdb->prepare( "INSERT IGNORE INTO {$batches} (id, user_id, started_at) VALUES (%s, %d, %s)", $id, $user_id, gmdate( 'Y-m-d H:i:s' ) ) );

	return $user_id === (int) $wpdb->get_var( $wpdb->prepare( "SELECT user_id FROM {$batches} WHERE id = %s", $id ) );
}

/**
 * What came of some posts of a batch.
 *
 * @param string $id       Batch.
 * @param int[]  $post_ids Posts.
 * @return array<int, array{ outcome: string, after_hash: string, links: list<array<string, mixed>> }> By post, as far as known.
 */
function posts( string $id, array $post_ids ): array {
	global $wpdb;

	$table = Tables\name( 'batch_posts' );
	$found = (array) $wpdb->get_results(
		$wpdb->prepare( "SELECT post_id, outcome, after_hash, links FROM {$table} WHERE batch_id = %s AND post_id IN ", $id ) . Sql\in_list( $post_ids ),
		ARRAY_A
	);

	return array_map(
		static fn ( array $row ): array => array( 'links' => (array) json_decode( $row['links'], true ) ) + $row,
		array_column( $found, null, 'post_id' )
	);
}

/**
 * Note what came of a post.
 *
 * @param string               $id      Batch.
 * @param int                  $post_id Post.
 * @param array<string, mixed> $row     Columns: outcome, before_revision, after_revision, after_hash, and links as a list.
 */
function keep( string $id, int $post_id, array $row ): void {
	$row['links'] = (string) wp_json_encode( $row['links'], JSON_UNESCAPED_SLASHES );

	Sql\upsert(
		'batch_posts',
		array(
			$row + array(
				'batch_id'        => $id,
				'post_id'         => $post_id,
				'before_revision' => 0,
				'after_revision'  => 0,
				'after_hash'      => '',
			),
		),
		array( 'batch_id', 'post_id' )
	);
}

/**
 * Note another outcome of a post, and nothing else.
 *
 * @param string $id      Batch.
 * @param int    $post_id Post.
 * @param string $outcome Outcome.
 */
function note( string $id, int $post_id, string $outcome ): void {
	global $wpdb;

	Sql\write( $wpdb->prepare( 'UPDATE ' . Tables\name( 'batch_posts' ) . ' SET outcome = %s WHERE batch_id = %s AND post_id = %d', $outcome, $id, $post_id ) );
}

/**
 * A batch that can still be undone, as the contract's Batch.
 *
 * @param string     $id       Batch.
 * @param int[]|null $post_ids Only these posts of it; null: all.
 * @return array<string, mixed>|null Null: there is none.
 */
function batch( string $id, ?array $post_ids = null ): ?array {
	global $wpdb;

	$rows = (array) $wpdb->get_results(
		$wpdb->prepare( 'SELECT * FROM ' . Tables\name( 'batches' ) . ' WHERE id = %s AND started_at >= %s', $id, oldest() ),
		ARRAY_A
	);

	return records( $rows, $post_ids )[0] ?? null;
}

/**
 * The newest batches that did something: those that can still be undone first, then those that were.
 *
 * @return list<array<string, mixed>> As the contract's Batch.
 */
function recent(): array {
	global $wpdb;

	$batches = Tables\name( 'batches' );
	$posts   = Tables\name( 'batch_posts' );

	return records(
		(array) $wpdb->get_results(
			$wpdb->prepare(
				"SELECT batch.id, batch.user_id, batch.started_at, MIN(CASE WHEN post.outcome = 'done' THEN 0 ELSE 1 END) AS is_undone FROM {$batches} AS batch"
				. " INNER JOIN {$posts} AS post ON post.batch_id = batch.id AND post.outcome IN ('done', 'undone') WHERE batch.started_at >= %s"
				. ' GROUP BY batch.id, batch.user_id, batch.started_at ORDER BY is_undone, batch.started_at DESC, batch.id LIMIT %d',
				oldest(),
				MAX_BATCHES
			),
			ARRAY_A
		)
	);
}

/**
 * Rows of batches as the contract has them.
 *
 * @param list<array<string, string>> $rows     Rows.
 * @param int[]|null                  $post_ids Only these posts; null: all.
 * @return list<array<string, mixed>>
 */
function records( array $rows, ?array $post_ids = null ): array {
	global $wpdb;

	if ( ! $rows ) {
		return array();
	}

	$found  = (array) $wpdb->get_results(
		'SELECT batch_id, post_id, outcome, links FROM ' . Tables\name( 'batch_posts' ) . ' WHERE batch_id IN ' . Sql\in_list( array_column( $rows, 'id' ) )
		. ( null === $post_ids ? '' : ' AND post_id IN ' . Sql\in_list( $post_ids ) ) . ' ORDER BY post_id',
		ARRAY_A
	);
	$people = array_column( ReviewQueue\people( array_map( 'intval', array_column( $rows, 'user_id' ) ) ), 'name', 'id' );
	$posts  = array();

	foreach ( $found as $row ) {
		$posts[ $row['batch_id'] ][] = array(
			'postId'    => (int) $row['post_id'],
			'outcome'   => $row['outcome'],
			'targetIds' => array_map( 'intval', array_column( (array) json_decode( $row['links'], true ), 'targetId' ) ),
		);
	}

	return array_map(
		static fn ( array $row ): array => array(
			'id'        => $row['id'],
			'userId'    => (int) $row['user_id'],
			'userName'  => $people[ (int) $row['user_id'] ] ?? '',
			'startedAt' => mysql_to_rfc3339( $row['started_at'] ) . 'Z',
			'undoUntil' => gmdate( 'Y-m-d\TH:i:s\Z', (int) strtotime( $row['started_at'] . ' UTC' ) + DAYS_KEPT * DAY_IN_SECONDS ),
			'posts'     => $posts[ $row['id'] ] ?? array(),
		),
		$rows
	);
}

/**
 * What began earlier can no longer be undone.
 */
function oldest(): string {
	return gmdate( 'Y-m-d H:i:s', time() - DAYS_KEPT * DAY_IN_SECONDS );
}

/**
 * Mends in bulk of a person.
 *
 * @param int $user_id Person.
 * @param int $limit   How many at most.
 * @param int $offset  How many to leave out first.
 * @return list<array{ id: string, user_id: string, started_at: string }>
 */
function of_person( int $user_id, int $limit, int $offset ): array {
	global $wpdb;

	return (array) $wpdb->get_results(
		$wpdb->prepare( 'SELECT * FROM ' . Tables\name( 'batches' ) . ' WHERE user_id = %d ORDER BY id LIMIT %d OFFSET %d', $user_id, $limit, $offset ),
		ARRAY_A
	);
}

/**
 * Forget who mended what in bulk.
 *
 * @param int $user_id Person.
 * @return int Mends that were theirs.
 */
function forget_person( int $user_id ): int {
	global $wpdb;

	return Sql\write( $wpdb->prepare( 'UPDATE ' . Tables\name( 'batches' ) . ' SET user_id = 0 WHERE user_id = %d', $user_id ) );
}
