<?php
/**
 * The link graph: the only file with SQL on the links table.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\LinkGraph;

use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

/** Kinds of links, each counted from nothing. */
const KINDS = array(
	'body'       => 0,
	'block'      => 0,
	'navigation' => 0,
	'template'   => 0,
);

/** Kinds of links that lead a reader on; the others are furniture that stands on every page. */
const COUNTED_KINDS = array( 'body', 'block' );

/**
 * Not a link: the page shows a synced pattern, whose id stands as the target. Such rows say whom a change of the pattern
 * concerns; they are in no list of links.
 */
const SHOWS_PATTERN = 'pattern';

/** When a link of a menu, a template or the theme last changed. These have no row in the index that says so. */
const FURNITURE_OPTION = 'care_pathway_links_furniture_changed';

/**
 * Links of some pages, and the patterns they show.
 *
 * @param int[] $source_ids Ids.
 * @return array<int, list<array<string, string>>> By source, in text order, as the database has them.
 */
function outbound( array $source_ids ): array {
	global $wpdb;

	$links = array_fill_keys( $source_ids, array() );

	if ( $source_ids ) {
		$found = $wpdb->get_results(
			'SELECT * FROM ' . Tables\name( 'links' ) . ' WHERE source_id IN ' . Sql\in_list( $source_ids ) . ' ORDER BY source_id, position',
			ARRAY_A
		);

		foreach ( (array) $found as $link ) {
			$links[ (int) $link['source_id'] ][] = $link;
		}
	}

	return $links;
}

/**
 * Replace all links of some pages. Rows are overwritten in place and only a longer tail is removed, so that at no moment
 * a page stands there without its links.
 *
 * @param array<int, list<array<string, string|int>>> $links  By source: target_id, target_kind, url, url_hash, anchor, rel, kind, block, path.
 * @param array<int, list<array<string, string>>>     $before As from outbound(), for the same sources.
 * @return int[] Ids of the targets that this makes a difference to.
 */
function replace_outbound( array $links, array $before ): array {
	$rows     = array();
	$tails    = array();
	$affected = array();

	foreach ( $links as $source_id => $list ) {
		$old = $before[ $source_id ] ?? array();
		$new = array();

		foreach ( $list as $position => $link ) {
			$new[] = array(
				'source_id' => $source_id,
				'position'  => $position,
			) + $link;
		}

		if ( count( $old ) > count( $new ) ) {
			$tails[] = "(source_id = {$source_id} AND position >= " . count( $new ) . ')';
		}

		array_push( $rows, ...array_filter( $new, static fn ( array $row ): bool => array_map( 'strval', $row ) !== ( $old[ $row['position'] ] ?? null ) ) );
		array_push( $affected, ...affected_targets( $old, $new ) );
	}

	Sql\upsert( 'links', array_values( $rows ), array( 'source_id', 'position' ) );

	if ( $tails ) {
		Sql\write( 'DELETE FROM ' . Tables\name( 'links' ) . ' WHERE ' . implode( ' OR ', $tails ) );
	}

	return array_values( array_unique( $affected ) );
}

/**
 * Let links that lead to the address of a page know that it is there now.
 *
 * @param array<int, string> $hashes Id of the page to hash of its address.
 * @return int[] Ids of the entries that those links led to so far.
 */
function adopt( array $hashes ): array {
	global $wpdb;

	if ( ! $hashes ) {
		return array();
	}

	$target = 'CASE url_hash';

	foreach ( $hashes as $post_id => $hash ) {
		$target .= ' WHEN ' . Sql\literal( $hash ) . ' THEN ' . (int) $post_id;
	}

	$target   .= ' ELSE target_id END';
	$condition = ' WHERE url_hash IN ' . Sql\in_list( array_values( $hashes ) ) . " AND (target_id <> {$target} OR target_kind <> 'post')";
	$former    = $wpdb->get_col( 'SELECT DISTINCT target_id FROM ' . Tables\name( 'links' ) . $condition );

	if ( $former ) {
		Sql\write( 'UPDATE ' . Tables\name( 'links' ) . " SET target_id = {$target}, target_kind = 'post'{$condition}" );
	}

	return array_values( array_filter( array_map( 'intval', $former ) ) );
}

/**
 * Ids of the pages that show a synced pattern.
 *
 * @param int $pattern_id Pattern.
 * @return int[]
 */
function pages_showing( int $pattern_id ): array {
	global $wpdb;

	return array_map(
		'intval',
		$wpdb->get_col(
			$wpdb->prepare(
				'SELECT DISTINCT source_id FROM ' . Tables\name( 'links' ) . ' WHERE target_id = %d AND kind = %s',
				$pattern_id,
				SHOWS_PATTERN
			)
		)
	);
}

/**
 * Whether a page has a link in its own text to another page of the site, as a condition for the database.
 *
 * @param string $source How the statement calls the id of the page.
 */
function sql_leads_on( string $source ): string {
	return 'EXISTS ( SELECT 1 FROM ' . Tables\name( 'links' ) . " AS link WHERE link.source_id = {$source}"
		. " AND link.kind = 'body' AND link.target_kind = 'post' AND link.target_id <> link.source_id )";
}

/**
 * Links to a page, those of one page together, newest pages first.
 *
 * @param int $target_id Page.
 * @param int $limit     How many at most.
 * @return list<array<string, string>> As the database has them.
 */
function inbound( int $target_id, int $limit ): array {
	global $wpdb;

	return (array) $wpdb->get_results(
		$wpdb->prepare(
			'SELECT * FROM ' . Tables\name( 'links' )
			. " WHERE target_id = %d AND target_kind = 'post' AND kind <> %s ORDER BY source_id DESC, position LIMIT %d",
			$target_id,
			SHOWS_PATTERN,
			$limit
		),
		ARRAY_A
	);
}

/**
 * How many links of other pages lead to a page, by kind.
 *
 * @param int $target_id Page.
 * @return array{ body: int, block: int, navigation: int, template: int }
 */
function inbound_counts( int $target_id ): array {
	global $wpdb;

	$found = $wpdb->get_results(
		$wpdb->prepare(
			'SELECT kind, COUNT(*) AS links FROM ' . Tables\name( 'links' )
			. " WHERE target_id = %d AND target_kind = 'post' AND source_id <> target_id GROUP BY kind",
			$target_id
		),
		ARRAY_A
	);

	$counts = array_map( 'intval', array_column( (array) $found, 'links', 'kind' ) );

	return array_intersect_key( $counts, KINDS ) + KINDS;
}

/**
 * From how many other pages a text or a block leads to some pages.
 *
 * @param int[] $target_ids Pages.
 * @return array<int, int> By page; those that nothing leads to are missing.
 */
function count_sources( array $target_ids ): array {
	global $wpdb;

	$found = $wpdb->get_results(
		'SELECT target_id, COUNT(DISTINCT source_id) AS sources FROM ' . Tables\name( 'links' ) . ' WHERE target_id IN ' . Sql\in_list( $target_ids )
		. " AND target_kind = 'post' AND source_id <> target_id AND kind IN " . Sql\in_list( COUNTED_KINDS ) . ' GROUP BY target_id',
		ARRAY_A
	);

	return array_map( 'intval', array_column( (array) $found, 'sources', 'target_id' ) );
}

/**
 * Targets for which the links of a source changed in number, words or kind.
 *
 * @param list<array<string, string>>     $old Rows before.
 * @param list<array<string, string|int>> $new Rows after.
 * @return int[]
 */
function affected_targets( array $old, array $new ): array {
	$difference = array();

	foreach ( array( array( $old, 1 ), array( $new, -1 ) ) as list( $rows, $step ) ) {
		foreach ( $rows as $row ) {
			if ( 'post' === $row['target_kind'] ) {
				$target_id = (int) $row['target_id'];
				$words     = $row['kind'] . "\n" . $row['anchor'];

				$difference[ $target_id ][ $words ] = ( $difference[ $target_id ][ $words ] ?? 0 ) + $step;
			}
		}
	}

	return array_keys( array_filter( $difference, static fn ( array $steps ): bool => (bool) array_filter( $steps ) ) );
}
