<?php
/**
 * Reads the page index. It is written by write-index.php; nobody else knows the table, but for the comparison with the
 * posts of the site in check-index.php.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\PageIndex;

use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

/** Ids that make a chunk: the pages of a chunk are fetched together, and again when one of them changes. */
const CHUNK_SIZE = 1000;

/** Fields of the contract's IndexedPage, in the order in which they are sent. */
const FIELDS = array(
	'id',
	'url',
	'title',
	'postType',
	'language',
	'role',
	'headings',
	'summary',
	'aliases',
	'keyphrases',
	'terms',
	'termNames',
	'schemaTypes',
	'isPillar',
	'isPrimaryTarget',
	'isExcluded',
	'isNoindex',
	'modified',
	'reviewed',
	'inboundAnchors',
	'inboundCount',
	'relations',
);

/**
 * Rows of some pages, those that left the index too.
 *
 * @param int[] $post_ids Ids.
 * @return array<int, array<string, string|null>> By id, as the database has them.
 */
function rows( array $post_ids ): array {
	global $wpdb;

	if ( ! $post_ids ) {
		return array();
	}

	$found = $wpdb->get_results(
		'SELECT * FROM ' . Tables\name( 'pages' ) . ' WHERE post_id IN ' . Sql\in_list( $post_ids ),
		ARRAY_A
	);

	return array_column( (array) $found, null, 'post_id' );
}

/**
 * Those of some posts that are in the index: visitors may read them.
 *
 * @param int[] $post_ids Ids.
 * @return int[]
 */
function known_ids( array $post_ids ): array {
	global $wpdb;

	return array_map(
		'intval',
		$wpdb->get_col( 'SELECT post_id FROM ' . Tables\name( 'pages' ) . ' WHERE is_indexed = 1 AND post_id IN ' . Sql\in_list( $post_ids ) )
	);
}

/**
 * Ids of entries that wait to be read again, ascending.
 *
 * @param int $limit How many at most.
 * @return int[]
 */
function stale_ids( int $limit ): array {
	global $wpdb;

	return array_map(
		'intval',
		$wpdb->get_col( $wpdb->prepare( 'SELECT post_id FROM ' . Tables\name( 'pages' ) . ' WHERE is_stale = 1 ORDER BY post_id LIMIT %d', $limit ) )
	);
}

/**
 * How many entries wait to be read again.
 */
function count_stale(): int {
	global $wpdb;

	return (int) $wpdb->get_var( 'SELECT COUNT(*) FROM ' . Tables\name( 'pages' ) . ' WHERE is_stale = 1' );
}

/**
 * How many pages are in the index.
 */
function count_pages(): int {
	global $wpdb;

	return (int) $wpdb->get_var( 'SELECT COUNT(*) FROM ' . Tables\name( 'pages' ) . ' WHERE is_indexed = 1' );
}

/**
 * Ids of the pages at some addresses. Where a page that left the index and one that is in it share an address, the one
 * that visitors see wins.
 *
 * @param string[] $hashes As from UrlKey\hash().
 * @return array<string, int> Hash to id.
 */
function ids_by_hash( array $hashes ): array {
	global $wpdb;

	if ( ! $hashes ) {
		return array();
	}

	$found = $wpdb->get_results(
		'SELECT url_hash, post_id FROM ' . Tables\name( 'pages' ) . ' WHERE url_hash IN ' . Sql\in_list( $hashes )
		. ' ORDER BY is_indexed, post_id DESC',
		ARRAY_A
	);

	return array_map( 'intval', array_column( (array) $found, 'post_id', 'url_hash' ) );
}

/**
 * The chunk that a page is in.
 *
 * @param int $post_id Page.
 */
function chunk( int $post_id ): int {
	return intdiv( $post_id, CHUNK_SIZE );
}

/**
 * Pages in a stretch of ids, as the contract's IndexedPage.
 *
 * @param int $first_id First id of the stretch.
 * @param int $length   How many ids.
 * @return list<array<string, mixed>>
 */
function pages( int $first_id, int $length ): array {
	global $wpdb;

	$found = $wpdb->get_results(
		$wpdb->prepare(
			'SELECT * FROM ' . Tables\name( 'pages' ) . ' WHERE is_indexed = 1 AND post_id BETWEEN %d AND %d ORDER BY post_id',
			$first_id,
			$first_id + $length - 1
		),
		ARRAY_A
	);

	return array_map( __NAMESPACE__ . '\page', (array) $found );
}

/**
 * Rows that changed after a position in the order of (changed, id), in that order; those that left the index too.
 *
 * @param int $changed Microseconds since 1970.
 * @param int $post_id Id.
 * @param int $limit   How many at most.
 * @return list<array<string, string|null>>
 */
function rows_changed_after( int $changed, int $post_id, int $limit ): array {
	global $wpdb;

	return (array) $wpdb->get_results(
		$wpdb->prepare(
			'SELECT * FROM ' . Tables\name( 'pages' )
			. ' WHERE changed > 0 AND ( changed > %d OR ( changed = %d AND post_id > %d ) ) ORDER BY changed, post_id LIMIT %d',
			$changed,
			$changed,
			$post_id,
			$limit
		),
		ARRAY_A
	);
}

/**
 * Rows of pages that carry one of some terms.
 *
 * @param string[] $terms "taxonomy:slug".
 * @param int      $limit How many at most.
 * @return array<int, array<string, string|null>> By id.
 */
function rows_sharing_terms( array $terms, int $limit ): array {
	global $wpdb;

	if ( ! $terms ) {
		return array();
	}

	$conditions = array_map(
		static fn ( string $term ): string => (string) $wpdb->prepare( 'terms LIKE %s', '%' . $wpdb->esc_like( '"' . $term . '"' ) . '%' ),
		$terms
	);

	$found = $wpdb->get_results(
		'SELECT * FROM ' . Tables\name( 'pages' ) . ' WHERE is_indexed = 1 AND ( ' . implode( ' OR ', $conditions ) . ' ) ORDER BY post_id'
		. $wpdb->prepare( ' LIMIT %d', $limit ),
		ARRAY_A
	);

	return array_column( (array) $found, null, 'post_id' );
}

/**
 * Ids of the pages that say most about how the site links: those that lead on to others first, then those changed last.
 * Pages that the owner keeps out of suggestions are left out.
 *
 * @param int $limit How many at most.
 * @return int[]
 */
function example_ids( int $limit ): array {
	global $wpdb;

	$pages    = Tables\name( 'pages' );
	$leads_on = LinkGraph\sql_leads_on( "{$pages}.post_id" );

	return array_map(
		'intval',
		$wpdb->get_col(
			$wpdb->prepare(
				"SELECT post_id, {$leads_on} AS leads_on FROM {$pages} WHERE is_indexed = 1 AND is_excluded = 0"
				. ' ORDER BY leads_on DESC, modified DESC, post_id DESC LIMIT %d',
				$limit
			)
		)
	);
}

/**
 * For each chunk: how many pages it has, and when one of them last changed or left.
 *
 * @param int|null $chunk Only this one.
 * @return array<int, array{ pages: int, changed: int }> By number of the chunk, ascending.
 */
function summaries( ?int $chunk = null ): array {
	global $wpdb;

	$condition = null === $chunk ? '' : $wpdb->prepare( ' WHERE chunk = %d', $chunk );
	$found     = $wpdb->get_results(
		'SELECT chunk, SUM(is_indexed) AS pages, MAX(changed) AS changed FROM ' . Tables\name( 'pages' ) . "{$condition} GROUP BY chunk ORDER BY chunk",
		ARRAY_A
	);

	return array_map(
		static fn ( array $row ): array => array(
			'pages'   => (int) $row['pages'],
			'changed' => (int) $row['changed'],
		),
		array_column( (array) $found, null, 'chunk' )
	);
}

/**
 * A row as the contract's IndexedPage.
 *
 * @param array<string, string|null> $row Row.
 * @return array<string, mixed>
 */
function page( array $row ): array {
	return array(
		'id'              => (int) $row['post_id'],
		'url'             => $row['url'],
		'title'           => $row['title'],
		'postType'        => $row['post_type'],
		'language'        => $row['language'],
		'role'            => $row['role'],
		'headings'        => unfold( $row['headings'] ),
		'summary'         => $row['summary'],
		'aliases'         => unfold( $row['aliases'] ),
		'keyphrases'      => unfold( $row['keyphrases'] ),
		'terms'           => unfold( $row['terms'] ),
		'termNames'       => unfold( $row['term_names'] ),
		'schemaTypes'     => unfold( $row['schema_types'] ),
		'isPillar'        => (bool) $row['is_pillar'],
		'isPrimaryTarget' => (bool) $row['is_primary_target'],
		'isExcluded'      => (bool) $row['is_excluded'],
		'isNoindex'       => (bool) $row['is_noindex'],
		'modified'        => str_replace( ' ', 'T', (string) $row['modified'] ) . 'Z',
		'reviewed'        => $row['reviewed'],
		'inboundAnchors'  => unfold( $row['inbound_anchors'] ),
		'inboundCount'    => (int) $row['inbound_count'],
		'relations'       => unfold( $row['relations'] ),
	);
}

/**
 * A stored list.
 *
 * @param string|null $json As written by ReadPage\json().
 * @return array<int, mixed>
 */
function unfold( ?string $json ): array {
	return (array) json_decode( (string) $json, true );
}
