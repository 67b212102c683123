<?php
/**
 * All links of the site, and what they lead to where that is no page of the index, for the audit.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\AuditedLinks;

use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Parts;
use CarePathwayLinks\ResolveUrls;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;
use CarePathwayLinks\TargetStatus;
use CarePathwayLinks\UrlKey;

/** Links in one answer, and somewhat more where a source has many. */
const LIMIT = 2500;

/** Addresses in one answer: each of them is looked up. */
const MAX_TARGETS = 400;

/** Hexadecimal digits of a hash that a place in the list of targets is told by: as many as a number of JavaScript holds. */
const PLACE_DIGITS = 13;

/**
 * Links of the sources after one, by source, then by position: all of a source or none. The shape of each is that of
 * page-link.json. Links that cannot be read by kind or address are left out.
 *
 * @param int $after Id of a source; ReadTheme\THEME comes first.
 * @return array{ rows: list<array<string, mixed>>, next: int|null }
 */
function after( int $after ): array {
	global $wpdb;

	$select = 'SELECT * FROM ' . Tables\name( 'links' ) . ' WHERE kind IN ' . Sql\in_list( array_keys( LinkGraph\KINDS ) ) . " AND url <> ''";
	$rows   = (array) $wpdb->get_results( $wpdb->prepare( "{$select} AND source_id > %d ORDER BY source_id, position LIMIT %d", $after, LIMIT + 1 ), ARRAY_A );
	$more   = count( $rows ) > LIMIT;

	if ( $more ) {
		$last  = $rows[ LIMIT ]['source_id'];
		$whole = array_values( array_filter( $rows, static fn ( array $row ): bool => $row['source_id'] !== $last ) );
		$rows  = $whole ? $whole : (array) $wpdb->get_results( $wpdb->prepare( "{$select} AND source_id = %d ORDER BY position", $last ), ARRAY_A );
	}

	$links = array_map( 'CarePathwayLinks\PageFacts\link', $rows );

	return Parts\part( $links, static fn ( array $link ): int => $link['sourceId'], ! $more );
}

/**
 * What links lead to that is no page of the index, and addresses that a page of the index had before. Each address as
 * written is told once, in an order of its own. The shape of each is that of target-status.json.
 *
 * @param int $after Place in that order, as told before; 0 at first.
 * @return array{ rows: list<array<string, mixed>>, next: int|null }
 */
function targets_after( int $after ): array {
	global $wpdb;

	$links = Tables\name( 'links' );
	$pages = Tables\name( 'pages' );
	$from  = $after > 0 ? str_pad( dechex( $after + 1 ), PLACE_DIGITS, '0', STR_PAD_LEFT ) : '0';

	$rows = (array) $wpdb->get_results(
		$wpdb->prepare(
			'SELECT link.url_hash, link.url, MIN(link.source_id) AS source_id, MAX(link.target_kind) AS target_kind, MAX(link.target_id) AS target_id'
			. " FROM {$links} AS link LEFT JOIN {$pages} AS page"
			. " ON page.post_id = link.target_id AND link.target_kind = 'post' AND page.is_indexed = 1"
			. ' WHERE link.kind <> %s AND link.url_hash >= %s AND ( page.post_id IS NULL OR page.url_hash <> link.url_hash )'
			. ' GROUP BY link.url_hash, link.url ORDER BY link.url_hash, link.url LIMIT %d',
			LinkGraph\SHOWS_PATTERN,
			$from,
			MAX_TARGETS + 1
		),
		ARRAY_A
	);
	$more = count( $rows ) > MAX_TARGETS;

	if ( $more ) {
		// All spellings of an address stay together, so that none is left out between two parts.
		$last  = $rows[ MAX_TARGETS ]['url_hash'];
		$whole = array_filter( $rows, static fn ( array $row ): bool => $row['url_hash'] !== $last );
		$rows  = $whole ? array_values( $whole ) : $rows;
	}

	$place    = static fn ( array $row ): int => (int) hexdec( substr( $row['url_hash'], 0, PLACE_DIGITS ) );
	$statuses = statuses( $rows );
	$part     = Parts\part(
		array_map( static fn ( array $row, array $status ): array => $row + array( 'status' => $status ), $rows, $statuses ),
		$place,
		! $more
	);

	return array(
		'rows' => array_values( array_filter( array_column( $part['rows'], 'status' ), __NAMESPACE__ . '\says_something' ) ),
		'next' => $part['next'],
	);
}

/**
 * Status of what some links lead to.
 *
 * @param list<array<string, string>> $rows url_hash, url, source_id, target_kind, target_id.
 * @return list<array<string, mixed>> In the same order.
 */
function statuses( array $rows ): array {
	$bases = base_urls( $rows );
	$keys  = array();

	foreach ( $rows as $row ) {
		$keys[] = UrlKey\key( $row['url'], $bases[ (int) $row['source_id'] ] ?? home_url( '/' ) );
	}

	// What leads nowhere may lead somewhere by now, as a file that was uploaded since.
	$is_open = static fn ( ?string $key, int $place ): bool => null !== $key && ResolveUrls\UNKNOWN === $rows[ $place ]['target_kind'];
	$found   = ResolveUrls\resolve( array_values( array_filter( $keys, $is_open, ARRAY_FILTER_USE_BOTH ) ) );
	$targets = array();

	foreach ( $rows as $place => $row ) {
		$targets[] = ResolveUrls\UNKNOWN === $row['target_kind']
			? $found[ (string) $keys[ $place ] ] ?? null
			: array(
				'kind' => $row['target_kind'],
				'id'   => (int) $row['target_id'],
			);
	}

	TargetStatus\prime( array_filter( $targets, static fn ( ?array $target ): bool => 'post' === ( $target['kind'] ?? '' ) ) );

	return array_map(
		static fn ( array $row, ?string $key, ?array $target ): array => array( 'url' => $row['url'] ) + TargetStatus\of_target( $key ?? '', $target ),
		$rows,
		$keys,
		$targets
	);
}

/**
 * Addresses that relative links count from, of the pages that have some.
 *
 * @param list<array<string, string>> $rows As for statuses().
 * @return array<int, string> Source to address.
 */
function base_urls( array $rows ): array {
	$relative = array_filter( $rows, static fn ( array $row ): bool => 1 !== preg_match( '#^(/|https?:)#i', $row['url'] ) );
	$sources  = PageIndex\rows( array_unique( array_map( 'intval', array_column( $relative, 'source_id' ) ) ) );

	return array_filter( array_map( static fn ( array $row ): string => (string) $row['url'], $sources ), static fn ( string $url ): bool => '' !== $url );
}

/**
 * Whether a status says more than the link itself: an address by id of a page in the index leads where it says.
 *
 * @param array<string, mixed> $status Status.
 */
function says_something( array $status ): bool {
	return ! $status['isIndexed'] || $status['isMoved'];
}
