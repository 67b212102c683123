<?php
/**
 * Addresses of other sites as last looked at: the only file that knows the table. They are looked at by check-external.php,
 * where the owner switched that on.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ExternalLinks;

use CarePathwayLinks\Parts;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

/** Addresses in one answer. */
const LIMIT = 2000;

/** As in AuditedLinks: hexadecimal digits that a number of JavaScript holds. */
const PLACE_DIGITS = 13;

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
		$wpdb->prepare( 'SELECT * FROM ' . Tables\name( 'external' ) . ' WHERE url_hash >= %s ORDER BY url_hash LIMIT %d', $from, LIMIT + 1 ),
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

	return (string) wp_json_encode( $wpdb->get_row( 'SELECT COUNT(*), SUM(http_status), MAX(checked_on) FROM ' . Tables\name( 'external' ), ARRAY_N ) );
}
