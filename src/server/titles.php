<?php
/**
 * How entries are called, of whatever kind: pages by what the index says, furniture by the name people gave it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Titles;

use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

use function CarePathwayLinks\ReadText\plain;

/** Furniture has a name that anybody may know. Entries of other types are named only while they are in the index. */
const FURNITURE = array( 'nav_menu_item', 'wp_navigation', 'wp_template', 'wp_template_part', 'wp_block' );

/**
 * Titles of some entries.
 *
 * @param int[] $ids Ids; 0 and those that nobody may know are left out.
 * @return array<int, string> By id.
 */
function of_entries( array $ids ): array {
	global $wpdb;

	$ids = array_values( array_unique( array_filter( $ids ) ) );

	if ( ! $ids ) {
		return array();
	}

	$rows   = $wpdb->get_results(
		'SELECT post_id, title FROM ' . Tables\name( 'pages' ) . ' WHERE is_indexed = 1 AND post_id IN ' . Sql\in_list( $ids ),
		ARRAY_A
	);
	$titles = array_column( (array) $rows, 'title', 'post_id' );
	$others = array_diff( $ids, array_keys( $titles ) );

	_prime_post_caches( $others, true, false );

	foreach ( $others as $id ) {
		$post = get_post( $id );

		if ( null !== $post && 'publish' === $post->post_status && in_array( $post->post_type, FURNITURE, true ) ) {
			$titles[ $id ] = 'nav_menu_item' === $post->post_type ? of_menu( $id ) : plain( $post->post_title );
		}
	}

	return $titles;
}

/**
 * Name of the classic menu that an entry of it is in.
 *
 * @param int $id Entry.
 */
function of_menu( int $id ): string {
	$menus = get_the_terms( $id, 'nav_menu' );

	return is_array( $menus ) && $menus ? plain( $menus[0]->name ) : '';
}
