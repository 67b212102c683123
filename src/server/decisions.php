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
use CarePathwayLinks\WriteIndex;

/**
 * Oldest first. Lines from before the log knew more than seconds say 0 of the rest: of one second, what was taken back stands
 * behind what it takes back, and a word on the whole post behind those on its links.
 */
const IN_TIME = 'decided_at, micros,'
	. " CASE WHEN verdict = 'restored' THEN 1 WHEN suggestion_id <> 'post' THEN 0 WHEN verdict = 'requested' THEN 2 ELSE 3 END, id";

/** Stands in the place of a suggestion's id where a word is on the post as a whole. */
const OF_POST = 'post';

/** Newest lines that are looked at for what was dismissed on the whole site. */
const MAX_ABOUT_DISMISSALS = 5000;

/**
 * What was said about the links of a page, oldest first, as the contract's Decision.
 *
 * @param int $source_id Page.
 * @return list<array<string, mixed>>
 */
function of_source( int $source_id ): array {
	global $wpdb;

	$found = $wpdb->get_results(
		$wpdb->prepare( 'SELECT * FROM ' . Tables\name( 'decisions' ) . ' WHERE source_id = %d ORDER BY ' . IN_TIME, $source_id ),
		ARRAY_A
	);

	return array_map( __NAMESPACE__ . '\decision', (array) $found );
}

/**
 * The newest dismissals of all posts, what took them back, and which links of those posts were accepted before, oldest
 * first, as the contract's Decision.
 *
 * @return list<array<string, mixed>>
 */
function about_dismissals(): array {
	global $wpdb;

	$table = Tables\name( 'decisions' );
	$lines = (array) $wpdb->get_results(
		$wpdb->prepare(
			"SELECT * FROM {$table} WHERE verdict IN ('dismissed', 'restored') ORDER BY decided_at DESC, micros DESC, id LIMIT %d",
			MAX_ABOUT_DISMISSALS
		),
		ARRAY_A
	);
	$taken = array_filter( $lines, static fn ( array $line ): bool => 'restored' === $line['verdict'] );

	if ( $taken ) {
		$sources = array_unique( array_map( 'intval', array_column( $taken, 'source_id' ) ) );
		$lines   = array_merge(
			(array) $wpdb->get_results( "SELECT * FROM {$table} WHERE verdict = 'accepted' AND source_id IN " . Sql\in_list( $sources ), ARRAY_A ),
			$lines
		);
	}

	$rank = static fn ( array $line ): array => array( $line['decided_at'], (int) $line['micros'], 'restored' === $line['verdict'], $line['id'] );
	usort( $lines, static fn ( array $one, array $other ): int => $rank( $one ) <=> $rank( $other ) );

	return array_map( __NAMESPACE__ . '\decision', $lines );
}

/**
 * Changes whenever there is a new dismissal, or one that was taken back. Reads the end of a key, and no line.
 *
 * @return string Empty: nobody ever dismissed anything.
 */
function dismissals_mark(): string {
	global $wpdb;

	$table = Tables\name( 'decisions' );
	$ends  = array_map(
		static fn ( string $verdict ): string => (string) wp_json_encode(
			$wpdb->get_row(
				$wpdb->prepare( "SELECT decided_at, COUNT(*) FROM {$table} WHERE verdict = %s GROUP BY decided_at ORDER BY decided_at DESC LIMIT 1", $verdict ),
				ARRAY_N
			)
		),
		array( 'dismissed', 'restored' )
	);

	return 'null' === $ends[0] ? '' : implode( '', $ends );
}

/**
 * Add lines to the log. One that is there already stays as it is, so that a client may send it again.
 *
 * @param list<array<string, mixed>> $new_decisions Records that fit new-decision.json, oldest first; those of a mend in bulk with `batchId`.
 * @param int                        $user_id       Who says so.
 * @return string[] Ids of those that are in the log now, as sent by this person.
 */
function record( array $new_decisions, int $user_id ): array {
	global $wpdb;

	if ( ! $new_decisions ) {
		return array();
	}

	// What is sent at once was said in the order in which it is sent: each a microsecond after the one before.
	$now     = WriteIndex\now();
	$moments = array_map( static fn ( int $place ): int => $now + $place, array_keys( $new_decisions ) );
	$rows    = array_map(
		static fn ( int $moment, array $decision ): array => array(
			'id'            => $decision['id'],
			'suggestion_id' => $decision['suggestionId'],
			'source_id'     => (int) $decision['sourceId'],
			'target_id'     => (int) $decision['targetId'],
			'anchor_text'   => $decision['anchorText'],
			'verdict'       => $decision['verdict'],
			'phase'         => $decision['phase'],
			'reason'        => $decision['reason'],
			'user_id'       => $user_id,
			'decided_at'    => gmdate( 'Y-m-d H:i:s', intdiv( $moment, 1_000_000 ) ),
			'micros'        => $moment % 1_000_000,
			'url'           => $decision['url'] ?? null,
			'note'          => isset( $decision['note'] ) ? sanitize_textarea_field( $decision['note'] ) : null,
			'because'       => isset( $decision['because'] ) ? (string) wp_json_encode( $decision['because'] ) : null,
			'role'          => $decision['role'] ?? null,
			'batch_id'      => $decision['batchId'] ?? null,
			'revision_id'   => is_of_post( $decision ) && 'approved' === $decision['verdict'] ? newest_revision( (int) $decision['sourceId'] ) : 0,
		),
		$moments,
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
 * Those of some ids that are in the log, whoever sent them.
 *
 * @param string[] $ids Ids.
 * @return string[]
 */
function known_ids( array $ids ): array {
	global $wpdb;

	return $wpdb->get_col( 'SELECT id FROM ' . Tables\name( 'decisions' ) . ' WHERE id IN ' . Sql\in_list( $ids ) );
}

/**
 * Whether a word is on a post as a whole, and not on one of its links.
 *
 * @param array<string, mixed> $decision As new-decision.json.
 */
function is_of_post( array $decision ): bool {
	return OF_POST === $decision['suggestionId'];
}

/**
 * Words on some posts as a whole, oldest first, with the revision that an approval is about.
 *
 * @param int[] $source_ids Posts.
 * @return array<int, list<array<string, mixed>>> By post: as the contract's Decision, and `revisionId`.
 */
function of_posts( array $source_ids ): array {
	global $wpdb;

	$posts = Sql\in_list( array_map( 'intval', $source_ids ) );
	$rows  = (array) $wpdb->get_results(
		$wpdb->prepare( 'SELECT * FROM ' . Tables\name( 'decisions' ) . " WHERE source_id IN {$posts} AND suggestion_id = %s ORDER BY " . IN_TIME, OF_POST ),
		ARRAY_A
	);
	$lines = array_fill_keys( $source_ids, array() );

	foreach ( $rows as $row ) {
		$lines[ (int) $row['source_id'] ][] = decision( $row ) + array( 'revisionId' => (int) $row['revision_id'] );
	}

	return $lines;
}

/**
 * What one person said, oldest first, as the contract's Decision.
 *
 * @param int $user_id Person.
 * @param int $limit   How many at most.
 * @param int $offset  How many to leave out first.
 * @return list<array<string, mixed>>
 */
function of_person( int $user_id, int $limit, int $offset ): array {
	global $wpdb;

	$rows = $wpdb->get_results(
		$wpdb->prepare(
			'SELECT * FROM ' . Tables\name( 'decisions' ) . ' WHERE user_id = %d ORDER BY ' . IN_TIME . ' LIMIT %d OFFSET %d',
			$user_id,
			$limit,
			$offset
		),
		ARRAY_A
	);

	return array_map( __NAMESPACE__ . '\decision', (array) $rows );
}

/**
 * Forget who said what: the lines stay, as they are what the site's links were made and reviewed by, without the person.
 *
 * @param int $user_id Person.
 * @return int Lines that were theirs.
 */
function forget_person( int $user_id ): int {
	global $wpdb;

	return Sql\write( $wpdb->prepare( 'UPDATE ' . Tables\name( 'decisions' ) . ' SET user_id = 0 WHERE user_id = %d', $user_id ) );
}

/**
 * The revision that holds the content of a post as it is saved now. A post that was only ever written once has none yet.
 *
 * @param int $post_id Post.
 * @return int 0: revisions are not kept.
 */
function newest_revision( int $post_id ): int {
	wp_save_post_revision( $post_id );

	foreach ( wp_get_post_revisions( $post_id, array( 'posts_per_page' => 5 ) ) as $revision ) {
		if ( ! wp_is_post_autosave( $revision ) ) {
			return $revision->ID;
		}
	}

	return 0;
}

/**
 * A row as the contract's Decision.
 *
 * @param array<string, string|null> $row Row.
 * @return array<string, mixed>
 */
function decision( array $row ): array {
	$more = array(
		'url'     => $row['url'],
		'note'    => $row['note'],
		'because' => null === $row['because'] ? null : json_decode( $row['because'], true ),
		'role'    => $row['role'],
		'batchId' => $row['batch_id'],
	);

	if ( is_array( $more['because'] ) ) {
		$more['because']['values'] = (object) $more['because']['values'];
	}

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
	) + array_filter( $more, static fn ( mixed $value ): bool => null !== $value );
}
