<?php
/**
 * What is counted of every page for the audit of the site, beside what the page index says.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\AuditedPages;

use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Parts;
use CarePathwayLinks\Tables;

/** Pages in one answer. */
const LIMIT = 2000;

/**
 * Pages after an id, ascending. The shape of each is that of audited-page.json.
 *
 * @param int $after Id.
 * @return array{ rows: list<array<string, mixed>>, next: int|null }
 */
function after( int $after ): array {
	global $wpdb;

	$rows  = (array) $wpdb->get_results(
		$wpdb->prepare(
			'SELECT post_id, words, unread, places, people, translations FROM ' . Tables\name( 'pages' )
			. ' WHERE is_indexed = 1 AND post_id > %d ORDER BY post_id LIMIT %d',
			$after,
			LIMIT + 1
		),
		ARRAY_A
	);
	$more  = count( $rows ) > LIMIT;
	$rows  = array_slice( $rows, 0, LIMIT );
	$named = array_map( __NAMESPACE__ . '\ids', array( ...array_column( $rows, 'people' ), ...array_column( $rows, 'translations' ) ) );
	$known = array_flip( PageIndex\known_ids( array_values( array_unique( array_merge( ...$named ) ) ) ) );
	$shows = showing_pages();

	$pages = array_map(
		static fn ( array $row ): array => array(
			'pageId'         => (int) $row['post_id'],
			'words'          => (int) $row['words'],
			'shows'          => $shows[ (int) $row['post_id'] ] ?? '',
			// Visitors cannot open the others.
			'translationIds' => array_values( array_filter( ids( $row['translations'] ), static fn ( int $id ): bool => isset( $known[ $id ] ) ) ),
			'hasReviewer'    => array() !== array_filter( ids( $row['people'] ), static fn ( int $id ): bool => isset( $known[ $id ] ) ),
			'unread'         => '' === $row['unread'] ? array() : explode( ',', $row['unread'] ),
			'places'         => PageIndex\unfold( $row['places'] ),
		),
		$rows
	);

	return Parts\part( $pages, static fn ( array $page ): int => $page['pageId'], ! $more );
}

/**
 * Pages that show other entries by themselves.
 *
 * @return array<int, string> Id to front, posts or shop.
 */
function showing_pages(): array {
	$pages = array( (int) get_option( 'woocommerce_shop_page_id', 0 ) => 'shop' );

	if ( 'page' === get_option( 'show_on_front' ) ) {
		$pages[ (int) get_option( 'page_for_posts' ) ] = 'posts';
		$pages[ (int) get_option( 'page_on_front' ) ]  = 'front';
	}

	unset( $pages[0] );

	return $pages;
}

/**
 * How many pages there are whose text could not be read as a whole.
 */
function count_unread(): int {
	global $wpdb;

	return (int) $wpdb->get_var( 'SELECT COUNT(*) FROM ' . Tables\name( 'pages' ) . " WHERE is_indexed = 1 AND unread <> ''" );
}

/**
 * Ids of a list with commas.
 *
 * @param string $list List.
 * @return int[]
 */
function ids( string $list ): array {
	return '' === $list ? array() : array_map( 'intval', explode( ',', $list ) );
}
