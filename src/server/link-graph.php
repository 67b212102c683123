<?php
/**
 * The link graph: the only file with SQL on the links table.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\LinkGraph;

use CarePathwayLinks\ReadPage;
use CarePathwayLinks\Tables;

/** Kinds of links that lead a reader on; the others are furniture that stands on every page. */
const COUNTED_KINDS = array( 'body', 'block' );

/** Ids of source pages that go along with an anchor. */
const MAX_SOURCE_IDS = 20;

/** Anchors kept for a page, most used first. */
const MAX_ANCHORS = 40;

/**
 * Links of some pages.
 *
 * @param int[] $source_ids Ids.
 * @return array<int, list<array<string, string>>> By source, in text order, as the database has them.
 */
function outbound( array $source_ids ): array {
	global $wpdb;

	$links = array_fill_keys( $source_ids, array() );

	if ( $source_ids ) {
		$found = $wpdb->get_results(
			'SELECT * FROM ' . Tables\name( 'links' ) . ' WHERE source_id IN ' . Tables\in_list( $source_ids ) . ' ORDER BY source_id, position',
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
 * @param array<int, list<array<string, string|int>>> $links  By source: target_id, url, url_hash, anchor, rel, kind, block, path.
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

	Tables\upsert( 'links', array_values( $rows ), array( 'source_id', 'position' ) );

	if ( $tails ) {
		Tables\write( 'DELETE FROM ' . Tables\name( 'links' ) . ' WHERE ' . implode( ' OR ', $tails ) );
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
		$target .= ' WHEN ' . Tables\literal( $hash ) . ' THEN ' . (int) $post_id;
	}

	$target   .= ' ELSE target_id END';
	$condition = ' WHERE url_hash IN ' . Tables\in_list( array_values( $hashes ) ) . " AND target_id <> {$target}";
	$former    = $wpdb->get_col( 'SELECT DISTINCT target_id FROM ' . Tables\name( 'links' ) . $condition );

	if ( $former ) {
		Tables\write( 'UPDATE ' . Tables\name( 'links' ) . " SET target_id = {$target}{$condition}" );
	}

	return array_values( array_filter( array_map( 'intval', $former ) ) );
}

/**
 * How often and in which words other pages link to some pages.
 *
 * @param int[] $target_ids Ids.
 * @return array<int, array{ count: int, anchors: string }> By id, every one of them; `anchors` is JSON of InboundAnchor[].
 */
function inbound( array $target_ids ): array {
	global $wpdb;

	$anchors = array_fill_keys( $target_ids, array() );

	if ( $target_ids ) {
		$found = $wpdb->get_results(
			'SELECT target_id, source_id, anchor, COUNT(*) AS links FROM ' . Tables\name( 'links' )
			. ' WHERE target_id IN ' . Tables\in_list( $target_ids ) . ' AND source_id <> target_id AND kind IN ' . Tables\in_list( COUNTED_KINDS )
			. ' GROUP BY target_id, source_id, anchor ORDER BY target_id, source_id, anchor',
			ARRAY_A
		);

		foreach ( (array) $found as $row ) {
			$anchors[ (int) $row['target_id'] ][] = $row;
		}
	}

	return array_map( __NAMESPACE__ . '\aggregate', $anchors );
}

/**
 * Anchors that differ only in case are one, written as most often.
 *
 * @param list<array<string, string>> $rows Of one target: source_id, anchor, links.
 * @return array{ count: int, anchors: string }
 */
function aggregate( array $rows ): array {
	$total   = 0;
	$anchors = array();

	foreach ( $rows as $row ) {
		$links  = (int) $row['links'];
		$total += $links;

		if ( '' === $row['anchor'] ) {
			continue;
		}

		$anchor = &$anchors[ mb_strtolower( $row['anchor'] ) ];

		$anchor['count']                       = ( $anchor['count'] ?? 0 ) + $links;
		$anchor['spellings'][ $row['anchor'] ] = ( $anchor['spellings'][ $row['anchor'] ] ?? 0 ) + $links;
		$anchor['sources'][]                   = (int) $row['source_id'];
		unset( $anchor );
	}

	$list = array();

	foreach ( $anchors as $anchor ) {
		$list[] = array(
			'anchorText' => (string) array_search( max( $anchor['spellings'] ), $anchor['spellings'], true ),
			'count'      => $anchor['count'],
			'sourceIds'  => array_slice( array_values( array_unique( $anchor['sources'] ) ), 0, MAX_SOURCE_IDS ),
		);
	}

	usort( $list, static fn ( array $a, array $b ): int => $b['count'] <=> $a['count'] ?: $a['anchorText'] <=> $b['anchorText'] );

	return array(
		'count'   => $total,
		'anchors' => ReadPage\json( array_slice( $list, 0, MAX_ANCHORS ) ),
	);
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
			$key                                             = $row['kind'] . "\n" . $row['anchor'];
			$difference[ (int) $row['target_id'] ][ $key ] ??= 0;
			$difference[ (int) $row['target_id'] ][ $key ]  += $step;
		}
	}

	unset( $difference[0] );

	return array_keys( array_filter( $difference, static fn ( array $steps ): bool => (bool) array_filter( $steps ) ) );
}
