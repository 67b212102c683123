<?php
/**
 * Addresses of other sites as last looked at: the only file that knows the table. They are looked at by check-external.php,
 * where the owner switched that on.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ExternalLinks;

use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\Parts;
use CarePathwayLinks\RobotsRules;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

/** Addresses in one answer. */
const LIMIT = 2000;

/** As in AuditedLinks: hexadecimal digits that a number of JavaScript holds. */
const PLACE_DIGITS = 13;

/** Addresses that are taken up at once. */
const MAX_NEW = 500;

/** In the place of a day. */
const NEVER = '1970-01-01';

/** An address that fails once may have a bad day: it is told when it failed as often as this in a row, each time on another day. */
const FAILURES = 2;

/**
 * Addresses after a place, in an order of their own. The shape of each is that of external-status.json.
 *
 * @param int $after Place, as told before; 0 at first.
 * @return array{ rows: list<array<string, mixed>>, next: int|null }
 */
function after( int $after ): array {
	global $wpdb;

	$from = $after > 0 ? str_pad( dechex( $after + 1 ), PLACE_DIGITS, '0', STR_PAD_LEFT ) : '0';
	$rows = (array) $wpdb->get_results(
		$wpdb->prepare(
			'SELECT * FROM ' . Tables\name( 'external' )
			. ' WHERE url_hash >= %s AND checked_on > %s AND ( failures = 0 OR failures >= %d ) ORDER BY url_hash LIMIT %d',
			$from,
			NEVER,
			FAILURES,
			LIMIT + 1
		),
		ARRAY_A
	);
	$more = count( $rows ) > LIMIT;
	$part = Parts\part(
		array_slice( $rows, 0, LIMIT ),
		static fn ( array $row ): int => (int) hexdec( substr( $row['url_hash'], 0, PLACE_DIGITS ) ),
		! $more
	);

	return array(
		'rows' => array_map(
			static fn ( array $row ): array => array(
				'url'        => $row['url'],
				'httpStatus' => (int) $row['http_status'],
				'checkedOn'  => substr( $row['checked_on'], 0, 10 ),
			),
			$part['rows']
		),
		'next' => $part['next'],
	);
}

/**
 * Changes whenever an address answers otherwise than before.
 */
function mark(): string {
	global $wpdb;

	return (string) wp_json_encode(
		$wpdb->get_row(
			'SELECT SUM(CASE WHEN failures >= ' . FAILURES . ' THEN 1 ELSE 0 END), SUM(CASE WHEN failures = 0 THEN http_status ELSE 0 END) FROM '
			. Tables\name( 'external' ),
			ARRAY_N
		)
	);
}

/**
 * Take up addresses that pages have come to link to, and let go of those that none links to any more.
 */
function follow_links(): void {
	global $wpdb;

	$table = Tables\name( 'external' );
	$links = Tables\name( 'links' );
	$kinds = Sql\in_list( LinkGraph\COUNTED_KINDS );

	Sql\write( "DELETE FROM {$table} WHERE url_hash NOT IN ( SELECT MD5(url) FROM {$links} WHERE url_hash = '' AND kind IN {$kinds} )" );

	$urls = $wpdb->get_col(
		"SELECT DISTINCT link.url FROM {$links} AS link LEFT JOIN {$table} AS known ON known.url_hash = MD5(link.url)"
		. $wpdb->prepare( " WHERE link.url_hash = '' AND link.kind IN {$kinds} AND known.url_hash IS NULL LIMIT %d", MAX_NEW )
	);
	$rows = array();

	foreach ( $urls as $url ) {
		$host = (string) wp_parse_url( $url, PHP_URL_HOST );

		if ( '' !== $host && 1 === preg_match( '#^https?://#i', $url ) ) {
			$rows[] = array(
				'url_hash'    => md5( $url ),
				'url'         => $url,
				'host'        => substr( strtolower( $host ), 0, 190 ),
				'http_status' => 0,
				'checked_on'  => NEVER,
				'failures'    => 0,
				'next_on'     => NEVER . ' 00:00:00',
			);
		}
	}

	Sql\upsert( 'external', $rows, array( 'url_hash' ) );
}

/**
 * Addresses whose turn it is, those that wait longest first.
 *
 * @param int $limit   How many at most.
 * @param int $of_host How many at most of one site.
 * @return list<array<string, string>> Rows.
 */
function due( int $limit, int $of_host ): array {
	global $wpdb;

	$rows  = (array) $wpdb->get_results(
		$wpdb->prepare(
			'SELECT * FROM ' . Tables\name( 'external' ) . ' WHERE next_on <= %s ORDER BY next_on, url_hash LIMIT %d',
			gmdate( 'Y-m-d H:i:s' ),
			MAX_NEW
		),
		ARRAY_A
	);
	$hosts = array();
	$due   = array();

	foreach ( $rows as $row ) {
		$hosts[ $row['host'] ] = ( $hosts[ $row['host'] ] ?? 0 ) + 1;

		if ( $hosts[ $row['host'] ] <= $of_host && count( $due ) < $limit ) {
			$due[] = $row;
		}
	}

	return $due;
}

/**
 * Leave an address alone for some days.
 *
 * @param string $url_hash Address.
 * @param int    $days     Days.
 */
function postpone( string $url_hash, int $days ): void {
	global $wpdb;

	$update = 'UPDATE ' . Tables\name( 'external' ) . ' SET next_on = %s WHERE url_hash = %s';

	Sql\write( $wpdb->prepare( $update, gmdate( 'Y-m-d H:i:s', time() + $days * DAY_IN_SECONDS ), $url_hash ) );
}

/**
 * Note what an address answered.
 *
 * @param array<string, string> $row     Its row.
 * @param int                   $status  HTTP status; 0: none came.
 * @param int                   $days    Days until it is looked at again.
 * @param bool                  $is_well Whether a reader would find something there.
 */
function note( array $row, int $status, int $days, bool $is_well ): void {
	$now = array(
		'http_status' => $status,
		'checked_on'  => gmdate( 'Y-m-d' ),
		'failures'    => $is_well ? 0 : (int) $row['failures'] + 1,
		'next_on'     => gmdate( 'Y-m-d H:i:s', time() + $days * DAY_IN_SECONDS ),
	);

	Sql\upsert( 'external', array( $now + $row ), array( 'url_hash' ) );
}

/**
 * Forget all of it: when nobody looks any more, nothing that was seen holds for long.
 */
function forget_all(): void {
	Sql\write( 'DELETE FROM ' . Tables\name( 'external' ) );
	delete_option( RobotsRules\OPTION );
}
