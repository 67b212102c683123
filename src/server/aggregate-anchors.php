<?php
/**
 * How often, and in which words, other pages link to a page: counted by the database, put together here.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\AggregateAnchors;

use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\ReadPage;
use CarePathwayLinks\ReadText;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

/** Ids of source pages that go along with an anchor. */
const MAX_SOURCE_IDS = 20;

/** Anchors kept for a page, most used first. */
const MAX_ANCHORS = 40;

/** MySQL cuts a joined list at 1024 bytes unless told otherwise; the last id of a longer one may be half an id. */
const SAFE_LIST_LENGTH = 1000;

/**
 * What other pages say about some pages by linking to them.
 *
 * @param int[] $target_ids Ids.
 * @return array<int, array{ count: int, anchors: string }> By id, every one of them; `anchors` is JSON of InboundAnchor[].
 */
function inbound( array $target_ids ): array {
	global $wpdb;

	$rows = array_fill_keys( $target_ids, array() );

	if ( $target_ids ) {
		$found = $wpdb->get_results(
			'SELECT target_id, anchor, COUNT(*) AS links, GROUP_CONCAT(DISTINCT source_id) AS source_ids FROM ' . Tables\name( 'links' )
			. ' WHERE target_id IN ' . Sql\in_list( $target_ids ) . " AND target_kind = 'post' AND source_id <> target_id"
			. ' AND kind IN ' . Sql\in_list( LinkGraph\COUNTED_KINDS ) . ' GROUP BY target_id, anchor ORDER BY target_id, anchor',
			ARRAY_A
		);

		foreach ( (array) $found as $row ) {
			$rows[ (int) $row['target_id'] ][] = $row;
		}
	}

	return array_map( __NAMESPACE__ . '\aggregate', $rows );
}

/**
 * Anchors that differ only in case are one, written as most often.
 *
 * @param list<array<string, string>> $rows Of one target: anchor, links, source_ids.
 * @return array{ count: int, anchors: string }
 */
function aggregate( array $rows ): array {
	$anchors = array();

	foreach ( $rows as $row ) {
		if ( '' === $row['anchor'] ) {
			continue;
		}

		$folded = ReadText\lower( $row['anchor'] );
		$anchor = $anchors[ $folded ] ?? array(
			'anchorText' => $row['anchor'],
			'most'       => 0,
			'count'      => 0,
			'sourceIds'  => array(),
		);

		if ( (int) $row['links'] > $anchor['most'] ) {
			$anchor['anchorText'] = $row['anchor'];
			$anchor['most']       = (int) $row['links'];
		}

		$anchor['count']    += (int) $row['links'];
		$anchor['sourceIds'] = lowest_ids( array( ...$anchor['sourceIds'], ...listed_ids( $row['source_ids'] ) ) );
		$anchors[ $folded ]  = $anchor;
	}

	usort( $anchors, static fn ( array $a, array $b ): int => $b['count'] <=> $a['count'] ?: strcmp( $a['anchorText'], $b['anchorText'] ) );

	$anchors = array_map( static fn ( array $anchor ): array => array_diff_key( $anchor, array( 'most' => 0 ) ), $anchors );

	return array(
		'count'   => (int) array_sum( array_column( $rows, 'links' ) ),
		'anchors' => ReadPage\json( array_slice( $anchors, 0, MAX_ANCHORS ) ),
	);
}

/**
 * Ids of a joined list.
 *
 * @param string $list Ids with commas.
 * @return int[]
 */
function listed_ids( string $list ): array {
	if ( strlen( $list ) > SAFE_LIST_LENGTH ) {
		$list = substr( $list, 0, (int) strrpos( substr( $list, 0, SAFE_LIST_LENGTH ), ',' ) );
	}

	return array_map( 'intval', explode( ',', $list ) );
}

/**
 * The lowest of some ids, ascending, each once.
 *
 * @param int[] $ids Ids.
 * @return int[]
 */
function lowest_ids( array $ids ): array {
	$ids = array_unique( $ids );
	sort( $ids );

	return array_slice( $ids, 0, MAX_SOURCE_IDS );
}
