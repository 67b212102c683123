<?php
/**
 * Finds the entries that addresses lead to, however many, with a fixed number of queries.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ResolveUrls;

use CarePathwayLinks\PageIndex;
use CarePathwayLinks\UrlKey;

/**
 * Ids of the entries that some keys lead to.
 *
 * @param string[] $keys As from UrlKey\key().
 * @return array<string, int> Key to id; keys that lead nowhere we know are missing.
 */
function entry_ids( array $keys ): array {
	$ids    = array();
	$hashes = array();

	foreach ( array_unique( $keys ) as $key ) {
		$id = UrlKey\entry_id( $key );

		if ( $id > 0 ) {
			$ids[ $key ] = $id;
		} else {
			$hashes[ UrlKey\hash( $key ) ] = $key;
		}
	}

	foreach ( PageIndex\ids_by_hash( array_map( 'strval', array_keys( $hashes ) ) ) as $hash => $id ) {
		$ids[ $hashes[ $hash ] ] = $id;
	}

	return $ids;
}
