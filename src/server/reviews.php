<?php
/**
 * Where the review of each post stands: the only file with SQL on the reviews table. A row follows from the log of decisions
 * and nothing else; it is there so that the queue can be asked for in order, without a look at any post.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Reviews;

use CarePathwayLinks\Decisions;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

/** What a word on the post as a whole makes of its review. */
const STATES = array(
	'requested' => 'waiting',
	'returned'  => 'returned',
	'approved'  => 'approved',
);

/** Posts of these statuses are not to be reviewed, whatever was said before. */
const OVER = array( 'trash', 'auto-draft', 'inherit' );

/**
 * Write down where the review of some posts stands by now.
 *
 * @param int[] $post_ids Posts.
 */
function note( array $post_ids ): void {
	$rows = array();

	foreach ( Decisions\of_posts( $post_ids ) as $post_id => $lines ) {
		$state = state( $lines );

		if ( null !== $state ) {
			$mark   = OwnerMarks\marks( $post_id )['role'];
			$rows[] = array(
				'post_id' => $post_id,
				'state'   => $state['state'],
				'since'   => $state['since'],
				'role'    => '' === $mark ? $state['role'] : $mark,
			);
		}
	}

	Sql\upsert( 'reviews', $rows, array( 'post_id' ) );
}

/**
 * Where a review stands.
 *
 * @param list<array<string, mixed>> $lines Words on the post as a whole, oldest first.
 * @return array{ state: string, since: string, role: string }|null Null: nobody has said anything. `since` is the first of the
 *         last words that agree: who asks twice does not lose the place in the queue.
 */
function state( array $lines ): ?array {
	$state = null;

	foreach ( $lines as $line ) {
		$now = STATES[ $line['verdict'] ] ?? null;

		if ( null === $now ) {
			continue;
		}

		$state = array(
			'state' => $now,
			'since' => $now === ( $state['state'] ?? null ) ? $state['since'] : str_replace( array( 'T', 'Z' ), array( ' ', '' ), $line['decidedAt'] ),
			'role'  => $line['role'] ?? $state['role'] ?? '',
		);
	}

	return $state;
}

/**
 * Posts whose review stands somewhere, those that wait longest first.
 *
 * @param array{ state: string, types: string[], author?: int, role?: string, term_taxonomy_id?: int } $wanted Which.
 * @param int                                                                                           $limit  How many at most.
 * @param int                                                                                           $offset How many to leave out first.
 * @return list<array{ id: int, since: string, role: string }>
 */
function posts( array $wanted, int $limit, int $offset = 0 ): array {
	global $wpdb;

	$rows = $wpdb->get_results(
		$wpdb->prepare( 'SELECT r.post_id, r.since, r.role' . tables( $wanted ) . ' ORDER BY r.since, r.post_id LIMIT %d OFFSET %d', $limit, $offset ),
		ARRAY_A
	);

	return array_map(
		static fn ( array $row ): array => array(
			'id'    => (int) $row['post_id'],
			'since' => str_replace( ' ', 'T', $row['since'] ) . 'Z',
			'role'  => $row['role'],
		),
		(array) $rows
	);
}

/**
 * How many there are.
 *
 * @param array<string, mixed> $wanted As for posts().
 */
function count_posts( array $wanted ): int {
	global $wpdb;

	return (int) $wpdb->get_var( 'SELECT COUNT(*)' . tables( $wanted ) );
}

/**
 * Who wrote posts that stand there, for a choice of authors.
 *
 * @param array<string, mixed> $wanted As for posts().
 * @return int[]
 */
function authors( array $wanted ): array {
	global $wpdb;

	unset( $wanted['author'] );

	return array_map( 'intval', $wpdb->get_col( 'SELECT DISTINCT p.post_author' . tables( $wanted ) . ' LIMIT 100' ) );
}

/**
 * Forget a post that is gone.
 *
 * @param int $post_id Post.
 */
function forget( int $post_id ): void {
	global $wpdb;

	Sql\write( $wpdb->prepare( 'DELETE FROM ' . Tables\name( 'reviews' ) . ' WHERE post_id = %d', $post_id ) );
}

/**
 * The statement from FROM on.
 *
 * @param array<string, mixed> $wanted As for posts().
 */
function tables( array $wanted ): string {
	global $wpdb;

	$conditions = array(
		$wpdb->prepare( 'r.state = %s', $wanted['state'] ),
		'p.post_type IN ' . Sql\in_list( $wanted['types'] ),
		'p.post_status NOT IN ' . Sql\in_list( OVER ),
	);

	if ( isset( $wanted['author'] ) ) {
		$conditions[] = $wpdb->prepare( 'p.post_author = %d', $wanted['author'] );
	}

	if ( isset( $wanted['role'] ) ) {
		$conditions[] = $wpdb->prepare( 'r.role = %s', $wanted['role'] );
	}

	$terms = isset( $wanted['term_taxonomy_id'] )
		? $wpdb->prepare( " INNER JOIN {$wpdb->term_relationships} t ON t.object_id = r.post_id AND t.term_taxonomy_id = %d", $wanted['term_taxonomy_id'] )
		: '';

	return ' FROM ' . Tables\name( 'reviews' ) . " r INNER JOIN {$wpdb->posts} p ON p.ID = r.post_id{$terms} WHERE " . implode( ' AND ', $conditions );
}
