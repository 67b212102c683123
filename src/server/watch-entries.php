<?php
/**
 * Which entries a change concerns: the entry itself, those below it in the tree of pages, those that carry a term, those
 * that show a pattern. Nothing is read here; entries are queued.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\WatchEntries;

use CarePathwayLinks\ContentBlocks;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\Queue;
use CarePathwayLinks\ReadTheme;
use CarePathwayLinks\ReadUnread;
use CarePathwayLinks\SeoMarks;
use CarePathwayLinks\SeoSchemas;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;
use WP_Post;

/**
 * On `wp_after_insert_post` and `deleted_post`: terms and meta of the entry are there, or gone, by then.
 *
 * @param int     $post_id Entry.
 * @param WP_Post $post    Entry, after the change.
 */
function on_written( int $post_id, WP_Post $post ): void {
	if ( 'wp_block' === $post->post_type ) {
		queue_pages_showing( $post_id );
	} elseif ( 'auto-draft' !== $post->post_status && is_watched( $post->post_type ) ) {
		Queue\queue_entry( $post_id );

		// An edited template stands in place of a file of the theme.
		if ( isset( ReadTheme\FOLDERS[ $post->post_type ] ) ) {
			Queue\queue_entry( ReadTheme\THEME );
		}
	}
}

/**
 * On `transition_post_status`: for writes that go past the functions above.
 *
 * @param string  $new_status New status.
 * @param string  $old_status Old status.
 * @param WP_Post $post       Entry.
 */
function on_status_changed( string $new_status, string $old_status, WP_Post $post ): void {
	if ( $new_status !== $old_status && in_array( 'publish', array( $new_status, $old_status ), true ) ) {
		on_written( $post->ID, $post );
	}
}

/**
 * On `post_updated`: a new slug or parent changes the addresses of all entries below.
 *
 * @param int     $post_id Entry.
 * @param WP_Post $after   Entry after the change.
 * @param WP_Post $before  Entry before.
 */
function on_moved( int $post_id, WP_Post $after, WP_Post $before ): void {
	$is_moved = $after->post_name !== $before->post_name || $after->post_parent !== $before->post_parent;

	if ( $is_moved && is_post_type_hierarchical( $after->post_type ) && is_watched( $after->post_type ) ) {
		Queue\queue_entries( ids_below( $post_id, $after->post_type ) );
	}
}

/**
 * On `added_post_meta`, `updated_post_meta`, `deleted_post_meta`.
 *
 * @param int|int[] $meta_ids Not needed.
 * @param int       $post_id  Entry.
 * @param string    $key      Key.
 */
function on_meta_changed( int|array $meta_ids, int $post_id, string $key ): void {
	if ( is_read_meta( $key ) && is_watched( (string) get_post_type( $post_id ) ) ) {
		Queue\queue_entry( $post_id );
	}
}

/**
 * On `set_object_terms`, `deleted_term_relationships`: the terms of an entry are others. Terms of other things than
 * entries may come by, as links and users have them; what is no entry is found out when it is read.
 *
 * @param int $object_id Entry.
 */
function on_terms_changed( int $object_id ): void {
	$type = get_post_type( $object_id );

	if ( false !== $type && is_watched( $type ) && 'auto-draft' !== get_post_status( $object_id ) ) {
		Queue\queue_entry( $object_id );
	}
}

/**
 * On `edited_term`: a term may have a new slug.
 *
 * @param int    $term_id  Term.
 * @param int    $tt_id    Not needed.
 * @param string $taxonomy Taxonomy.
 */
function on_term_edited( int $term_id, int $tt_id, string $taxonomy ): void {
	if ( is_taxonomy_viewable( $taxonomy ) ) {
		Queue\queue_entries( array_map( 'intval', (array) get_objects_in_term( $term_id, $taxonomy ) ) );
	}
}

/**
 * On `delete_term`: the entries that carried it.
 *
 * @param int    $term_id   Not needed.
 * @param int    $tt_id     Not needed.
 * @param string $taxonomy  Taxonomy.
 * @param mixed  $term      Not needed.
 * @param int[]  $post_ids  Entries.
 */
function on_term_deleted( int $term_id, int $tt_id, string $taxonomy, mixed $term, array $post_ids ): void {
	if ( is_taxonomy_viewable( $taxonomy ) ) {
		Queue\queue_entries( array_map( 'intval', $post_ids ) );
	}
}

/**
 * Entries that show a synced pattern: its links are theirs.
 *
 * @param int $pattern_id Pattern.
 */
function queue_pages_showing( int $pattern_id ): void {
	if ( Tables\are_current() ) {
		Queue\queue_entries( LinkGraph\pages_showing( $pattern_id ) );
	}
}

/**
 * Whether entries of a type are pages, or hold links that stand on pages.
 *
 * @param string $post_type Type.
 */
function is_watched( string $post_type ): bool {
	return 'nav_menu_item' === $post_type
		|| isset( ContentBlocks\FURNITURE[ $post_type ] )
		|| ( 'attachment' !== $post_type && is_post_type_viewable( $post_type ) );
}

/**
 * Whether we read a meta key.
 *
 * @param string $key Key.
 */
function is_read_meta( string $key ): bool {
	$is_read = str_starts_with( $key, OwnerMarks\PREFIX )
		|| str_starts_with( $key, '_menu_item_' )
		|| in_array( $key, SeoMarks\META_KEYS, true )
		|| isset( ReadUnread\BUILDER_META[ $key ] )
		|| SeoSchemas\is_read( $key );

	/**
	 * Filters whether a change of a meta key has the entry read again. For those whose filters on what is indexed read
	 * meta of their own.
	 *
	 * @param bool   $is_read Whether it is a key we read ourselves.
	 * @param string $key     Key.
	 */
	return (bool) apply_filters( 'care_pathway_links_is_read_meta', $is_read, $key );
}

/**
 * Ids of published entries below another, at any depth.
 *
 * @param int    $post_id   Entry.
 * @param string $post_type Its type.
 * @return int[]
 */
function ids_below( int $post_id, string $post_type ): array {
	global $wpdb;

	$below  = array();
	$public = array();
	$level  = array( $post_id );

	while ( $level ) {
		$rows = $wpdb->get_results(
			$wpdb->prepare( "SELECT ID, post_status FROM {$wpdb->posts} WHERE post_type = %s AND post_parent IN ", $post_type ) . Sql\in_list( $level ),
			ARRAY_A
		);

		$level = array();

		foreach ( (array) $rows as $row ) {
			// Broken data may go in circles.
			if ( ! isset( $below[ (int) $row['ID'] ] ) && $post_id !== (int) $row['ID'] ) {
				$below[ (int) $row['ID'] ] = true;
				$level[]                   = (int) $row['ID'];

				if ( 'publish' === $row['post_status'] ) {
					$public[] = (int) $row['ID'];
				}
			}
		}
	}

	return $public;
}
