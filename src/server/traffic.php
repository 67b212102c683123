<?php
/**
 * How pages did in a search engine's results, as somebody imported it: the only file that knows the table. An import comes
 * in parts and holds from the moment on which all of them are there; until then the one before does. What is kept of a part
 * is the sum for each page that its addresses are of; row 0 of a part says how many addresses were of pages, and how many
 * of none.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Traffic;

use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Parts;
use CarePathwayLinks\ResolveUrls;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;
use CarePathwayLinks\UrlKey;

/** The import that holds: `importId`, `from`, `to`, `importedAt`, `pages`. */
const OPTION = 'care_pathway_links_traffic';

/** Longest part that is taken, in bytes. */
const MAX_LENGTH = 1_000_000;

/** Pages in one answer. */
const LIMIT = 5000;

/** In the place of the page, in the row that says what came of a part. */
const TALLY = 0;

/**
 * What is known of the import that holds.
 *
 * @return array{ from: string, to: string, importedAt: string, pages: int }|null Null: there is none.
 */
function head(): ?array {
	$kept = get_option( OPTION );

	return is_array( $kept ) ? array_diff_key( $kept, array( 'importId' => '' ) ) : null;
}

/**
 * Pages after an id, ascending. The shape of each is that of page-traffic.json.
 *
 * @param int $after Id.
 * @return array{ rows: list<array<string, mixed>>, next: int|null }
 */
function after( int $after ): array {
	global $wpdb;

	$kept = get_option( OPTION );
	$rows = is_array( $kept ) ? (array) $wpdb->get_results(
		$wpdb->prepare(
			'SELECT page_id, SUM(clicks) AS clicks, SUM(impressions) AS impressions, SUM(placed) AS placed, SUM(places) AS places FROM '
			. Tables\name( 'traffic' ) . ' WHERE import_id = %s AND page_id > %d GROUP BY page_id ORDER BY page_id LIMIT %d',
			$kept['importId'],
			max( TALLY, $after ),
			LIMIT + 1
		),
		ARRAY_A
	) : array();
	$more = count( $rows ) > LIMIT;

	$pages = array_map(
		static fn ( array $row ): array => array(
			'pageId'      => (int) $row['page_id'],
			'clicks'      => (int) $row['clicks'],
			'impressions' => (int) $row['impressions'],
			'position'    => (int) $row['placed'] > 0 ? round( (int) $row['places'] / (int) $row['placed'] / 100, 2 ) : null,
		),
		array_slice( $rows, 0, LIMIT )
	);

	return Parts\part( $pages, static fn ( array $page ): int => $page['pageId'], ! $more );
}

/**
 * Take a part of an import. When all of them are there, it holds in place of the one before.
 *
 * @param array<string, mixed> $part Record that fits new-traffic.json.
 * @return array{ known: int, unknown: int } Addresses of all parts so far that are of pages, and that are not.
 */
function keep( array $part ): array {
	global $wpdb;

	$table = Tables\name( 'traffic' );
	$pages = pages_of( array_column( $part['rows'], 'url' ) );
	$sums  = array();
	$known = 0;

	foreach ( $part['rows'] as $place => $row ) {
		$page_id = $pages[ $place ];

		if ( $page_id > 0 ) {
			++$known;
			$sums[ $page_id ] = add( $sums[ $page_id ] ?? null, $row );
		}
	}

	$sums[ TALLY ] = array(
		'clicks'      => $known,
		'impressions' => count( $part['rows'] ) - $known,
		'placed'      => 0,
		'places'      => 0,
	);

	$rows = array();

	foreach ( $sums as $page_id => $sum ) {
		$rows[] = array(
			'import_id' => $part['importId'],
			'part'      => $part['part'],
			'page_id'   => $page_id,
		) + $sum;
	}

	Sql\upsert( 'traffic', $rows, array( 'import_id', 'part', 'page_id' ) );

	$tally = (array) $wpdb->get_row(
		$wpdb->prepare(
			"SELECT COUNT(*) AS parts, SUM(clicks) AS known, SUM(impressions) AS unknown_ones FROM {$table} WHERE import_id = %s AND page_id = %d",
			$part['importId'],
			TALLY
		),
		ARRAY_A
	);

	if ( (int) $tally['parts'] >= $part['parts'] ) {
		finish( $part );
	}

	return array(
		'known'   => (int) $tally['known'],
		'unknown' => (int) $tally['unknown_ones'],
	);
}

/**
 * Let an import hold in place of all others.
 *
 * @param array<string, mixed> $part A part of it.
 */
function finish( array $part ): void {
	global $wpdb;

	$table = Tables\name( 'traffic' );
	$count = "SELECT COUNT(DISTINCT page_id) FROM {$table} WHERE import_id = %s AND page_id > %d";
	$pages = (int) $wpdb->get_var( $wpdb->prepare( $count, $part['importId'], TALLY ) );
	$kept  = get_option( OPTION );
	$is_on = is_array( $kept ) && $kept['importId'] === $part['importId'];
	$next  = array(
		'importId'   => $part['importId'],
		'from'       => $part['from'],
		'to'         => $part['to'],
		'importedAt' => $is_on ? $kept['importedAt'] : gmdate( 'Y-m-d\TH:i:s\Z' ),
		'pages'      => $pages,
	);

	update_option( OPTION, $next, false );
	Sql\write( $wpdb->prepare( "DELETE FROM {$table} WHERE import_id <> %s", $part['importId'] ) );
}

/**
 * Forget all imports.
 */
function forget(): void {
	delete_option( OPTION );
	Sql\write( 'DELETE FROM ' . Tables\name( 'traffic' ) );
}

/**
 * The pages that some addresses are of; addresses that a page had before are of that page.
 *
 * @param string[] $urls Addresses.
 * @return int[] In the same order; 0: no page of the index.
 */
function pages_of( array $urls ): array {
	$keys    = array_map( static fn ( string $url ): ?string => UrlKey\key( $url, home_url( '/' ) ), $urls );
	$targets = ResolveUrls\resolve( array_values( array_filter( $keys, 'is_string' ) ) );
	$front   = 'page' === get_option( 'show_on_front' ) ? (int) get_option( 'page_on_front' ) : 0;
	$found   = array_map(
		static function ( ?string $key ) use ( $targets, $front ): int {
			$target = $targets[ (string) $key ] ?? null;

			return match ( true ) {
				null === $key, null === $target => 0,
				'home' === $target['kind'] => $front,
				default => 'post' === $target['kind'] ? $target['id'] : 0,
			};
		},
		$keys
	);
	$known   = array_flip( PageIndex\known_ids( array_values( array_unique( $found ) ) ) );

	return array_map( static fn ( int $id ): int => isset( $known[ $id ] ) ? $id : 0, $found );
}

/**
 * Add a row to the sum of its page.
 *
 * @param array<string, int>|null $sum Sum so far.
 * @param array<string, mixed>    $row As in new-traffic.json.
 * @return array<string, int>
 */
function add( ?array $sum, array $row ): array {
	$placed = null === ( $row['position'] ?? null ) ? 0 : max( 1, (int) $row['impressions'] );

	return array(
		'clicks'      => ( $sum['clicks'] ?? 0 ) + (int) $row['clicks'],
		'impressions' => ( $sum['impressions'] ?? 0 ) + (int) $row['impressions'],
		'placed'      => ( $sum['placed'] ?? 0 ) + $placed,
		'places'      => ( $sum['places'] ?? 0 ) + ( $placed > 0 ? (int) round( $placed * (float) $row['position'] * 100 ) : 0 ),
	);
}
