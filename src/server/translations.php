<?php
/**
 * Other languages' versions of an entry, where a translation plugin says so.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Translations;

use WP_Post;

/**
 * Ids of the other versions, ascending.
 *
 * @param WP_Post $post Entry.
 * @return int[]
 */
function ids( WP_Post $post ): array {
	$found = array();

	if ( function_exists( 'pll_get_post_translations' ) ) {
		$found = (array) pll_get_post_translations( $post->ID );
	} elseif ( has_filter( 'wpml_element_trid' ) && has_filter( 'wpml_get_element_translations' ) ) {
		$type  = 'post_' . $post->post_type;
		$group = apply_filters( 'wpml_element_trid', null, $post->ID, $type );
		$found = null === $group ? array() : array_column( (array) apply_filters( 'wpml_get_element_translations', null, $group, $type ), 'element_id' );
	}

	/**
	 * Filters the ids of the entries that say the same in other languages.
	 *
	 * @param int[] $found   Ids.
	 * @param int   $post_id Entry.
	 */
	$found = array_map( 'intval', (array) apply_filters( 'care_pathway_links_translations', $found, $post->ID ) );
	$found = array_unique( array_filter( $found, static fn ( int $id ): bool => $id > 0 && $id !== $post->ID ) );
	sort( $found );

	return $found;
}
