<?php
/**
 * Long lists as they are sent in parts, each below a megabyte whatever stands in it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Parts;

/** Bytes after which a part ends: what is still in hand then is sent with it. */
const MAX_BYTES = 700_000;

/**
 * A part of a list.
 *
 * @param list<array<string, mixed>>         $rows    Rows of the part and of what follows, in order.
 * @param callable( array<string, mixed> ): int $key  Number of a row, never falling: rows of one number stay together.
 * @param bool                               $is_last Whether nothing follows the rows.
 * @return array{ rows: list<array<string, mixed>>, next: int|null } `next` is the number after which to go on.
 */
function part( array $rows, callable $key, bool $is_last ): array {
	$bytes = 0;
	$end   = count( $rows );

	foreach ( $rows as $place => $row ) {
		if ( $bytes > MAX_BYTES && $key( $row ) !== $key( $rows[ $place - 1 ] ) ) {
			$end     = $place;
			$is_last = false;
			break;
		}

		$bytes += strlen( (string) wp_json_encode( $row, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) ) + 1;
	}

	return array(
		'rows' => array_slice( $rows, 0, $end ),
		'next' => $is_last || 0 === $end ? null : $key( $rows[ $end - 1 ] ),
	);
}
