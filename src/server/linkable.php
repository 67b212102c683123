<?php
/**
 * Which entries of the site may be the target of a link.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Linkable;

use CarePathwayLinks\Settings;
use CarePathwayLinks\Sql;
use WP_Post;

/**
 * Post types whose entries visitors can open, but attachments.
 *
 * @return string[]
 */
function viewable_types(): array {
	return array_values( array_diff( array_filter( get_post_types(), 'is_post_type_viewable' ), array( 'attachment' ) ) );
}

/**
 * Post types whose entries are indexed: all that visitors can open and the owner did not leave out.
 *
 * @return string[]
 */
function post_types(): array {
	$types = array_values( array_diff( viewable_types(), Settings\settings()['leftOutTypes'] ) );

	/**
	 * Filters the post types whose entries are indexed and may be suggested as targets.
	 *
	 * @param string[] $types Names of post types.
	 */
	$types = (array) apply_filters( 'care_pathway_links_indexed_post_types', $types );

	return array_values( array_filter( array_map( 'strval', $types ), 'post_type_exists' ) );
}

/**
 * Whether anybody can open the entry: published, of a type visitors can open, not behind a password.
 *
 * @param WP_Post|null $post Entry.
 */
function is_linkable( ?WP_Post $post ): bool {
	return null !== $post
		&& 'publish' === $post->post_status
		&& '' === $post->post_password
		&& in_array( $post->post_type, post_types(), true );
}

/**
 * How many entries of the site are linkable.
 */
function count_entries(): int {
	global $wpdb;

	return (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->posts} WHERE " . sql_condition() );
}

/**
 * Ids of linkable entries in ascending order, from one id on.
 *
 * @param int $after Only ids greater than this.
 * @param int $limit How many at most.
 * @return int[]
 */
function ids_after( int $after, int $limit ): array {
	global $wpdb;

	$condition = sql_condition();

	return array_map(
		'intval',
		$wpdb->get_col(
			$wpdb->prepare( "SELECT ID FROM {$wpdb->posts} WHERE ID > %d AND {$condition} ORDER BY ID LIMIT %d", $after, $limit )
		)
	);
}

/**
 * What is_linkable() says, for the database.
 *
 * @param string $table Name of the posts table in the statement with a dot behind it, if it needs one.
 */
function sql_condition( string $table = '' ): string {
	return "{$table}post_status = 'publish' AND {$table}post_password = '' AND {$table}post_type IN " . Sql\in_list( post_types() );
}
