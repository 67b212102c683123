<?php
/**
 * Writes the page index. Every statement may be sent again without harm.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\WriteIndex;

use CarePathwayLinks\PageIndex;
use CarePathwayLinks\ReadTheme;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

/** A row that says nothing but that its entry waits to be read. */
const EMPTY_ROW = array(
	'is_indexed'      => 0,
	'is_stale'        => 1,
	'url'             => '',
	'url_hash'        => '',
	'title'           => '',
	'post_type'       => '',
	'language'        => '',
	'headings'        => '[]',
	'summary'         => '',
	'aliases'         => '[]',
	'keyphrases'      => '[]',
	'terms'           => '[]',
	'term_names'      => '[]',
	'schema_types'    => '[]',
	'relations'       => '[]',
	'top_terms'       => '[]',
	'modified'        => '1970-01-01 00:00:00',
	'inbound_anchors' => '[]',
	'content_hash'    => '',
	'changed'         => 0,
);

/**
 * Write pages that are new or say something else than before; the others cost nothing.
 *
 * @param list<array<string, string|int|null>>   $pages  Rows as from ReadPage\row().
 * @param array<int, array<string, string|null>> $before Rows as from rows().
 * @return int[] Ids of the pages whose address is new to the index.
 */
function save( array $pages, array $before ): array {
	$changed = array();
	$moved   = array();

	foreach ( $pages as $page ) {
		$old = $before[ $page['post_id'] ] ?? null;

		if ( null !== $old && says_the_same( $page, $old ) ) {
			continue;
		}

		if ( null === $old || $old['url_hash'] !== $page['url_hash'] || ! (int) $old['is_indexed'] ) {
			$moved[] = (int) $page['post_id'];
		}

		$changed[] = $page + array(
			'chunk'           => PageIndex\chunk( (int) $page['post_id'] ),
			'inbound_count'   => (int) ( $old['inbound_count'] ?? 0 ),
			'inbound_anchors' => $old['inbound_anchors'] ?? '[]',
			'changed'         => now(),
		);
	}

	Sql\upsert( 'pages', $changed, array( 'post_id' ) );

	return $moved;
}

/**
 * Take pages out of the index. What they said is erased; that they were there is kept for clients with an older copy, and
 * their address, so that links to them can be told from links to nowhere.
 *
 * @param int[] $post_ids Ids; those that were never in do no harm.
 */
function forget( array $post_ids ): void {
	if ( ! $post_ids ) {
		return;
	}

	Sql\write(
		'UPDATE ' . Tables\name( 'pages' ) . " SET is_indexed = 0, is_stale = 0, url = '', title = '', language = '', role = NULL,"
		. " headings = '[]', summary = '', aliases = '[]', keyphrases = '[]', terms = '[]', term_names = '[]', schema_types = '[]',"
		. " relations = '[]', top_terms = '[]', words = 0, unread = '', places = NULL, people = '', translations = '',"
		. ' is_pillar = 0, is_primary_target = 0, is_excluded = 0, is_noindex = 0, reviewed = NULL,'
		. " inbound_count = 0, inbound_anchors = '[]', content_hash = '', changed = " . now()
		. ' WHERE ( is_indexed = 1 OR is_stale = 1 ) AND post_id IN ' . Sql\in_list( $post_ids )
	);
}

/**
 * Have entries read again in the background, those that are not in the index as well.
 *
 * @param int[] $post_ids Ids.
 */
function mark_stale( array $post_ids ): void {
	$rows = array();

	foreach ( $post_ids as $post_id ) {
		// The theme is no page and has no row; every check reads it.
		if ( ReadTheme\THEME === $post_id ) {
			continue;
		}

		$rows[] = array(
			'post_id' => $post_id,
			'chunk'   => PageIndex\chunk( $post_id ),
		) + EMPTY_ROW;
	}

	foreach ( array_chunk( $rows, Sql\ROWS_AT_ONCE ) as $some ) {
		Sql\write(
			'INSERT INTO ' . Tables\name( 'pages' ) . ' (`' . implode( '`, `', array_keys( $some[0] ) ) . '`) VALUES '
			. implode( ', ', array_map( 'CarePathwayLinks\Sql\row_values', $some ) ) . ' ON DUPLICATE KEY UPDATE is_stale = 1'
		);
	}
}

/**
 * Write what other pages say about some pages.
 *
 * @param array<int, array{ count: int, anchors: string }> $inbound By id; `anchors` is JSON.
 */
function save_inbound( array $inbound ): void {
	if ( ! $inbound ) {
		return;
	}

	$counts  = 'CASE post_id';
	$anchors = 'CASE post_id';

	foreach ( $inbound as $post_id => $facts ) {
		$counts  .= ' WHEN ' . (int) $post_id . ' THEN ' . $facts['count'];
		$anchors .= ' WHEN ' . (int) $post_id . ' THEN ' . Sql\literal( $facts['anchors'] );
	}

	Sql\write(
		'UPDATE ' . Tables\name( 'pages' )
		. " SET inbound_count = {$counts} END, inbound_anchors = {$anchors} END, changed = " . now()
		. ' WHERE is_indexed = 1 AND post_id IN ' . Sql\in_list( array_keys( $inbound ) )
	);
}

/**
 * Whether a page says the same as its row; what other pages say about it is not compared.
 *
 * @param array<string, string|int|null> $page Row to be.
 * @param array<string, string|null>     $old  Row that is.
 */
function says_the_same( array $page, array $old ): bool {
	foreach ( $page as $column => $value ) {
		if ( ( null === $value ? null : (string) $value ) !== $old[ $column ] ) {
			return false;
		}
	}

	return true;
}

/**
 * Microseconds since 1970.
 */
function now(): int {
	return (int) ( microtime( true ) * 1_000_000 );
}

/**
 * Forget for good that pages left the index before a moment.
 *
 * @param int $moment Microseconds since 1970.
 */
function purge( int $moment ): void {
	Sql\write( 'DELETE FROM ' . Tables\name( 'pages' ) . " WHERE is_indexed = 0 AND is_stale = 0 AND changed < {$moment}" );
}

/**
 * Note by what the pages in a stretch of ids were judged, those that left the index too. The index itself says nothing else
 * than before.
 *
 * @param int $from   First id.
 * @param int $to     Last id.
 * @param int $judged When the facts were read, in microseconds since 1970.
 */
function note_judged( int $from, int $to, int $judged ): void {
	global $wpdb;

	$update = 'UPDATE ' . Tables\name( 'pages' ) . ' SET judged = %d WHERE post_id BETWEEN %d AND %d AND judged <> %d';

	Sql\write( $wpdb->prepare( $update, $judged, $from, $to, $judged ) );
}
