<?php
/**
 * Changes the content of a saved post as an editor would, with a revision, and never over somebody's newer work.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ChangeContent;

use Throwable;
use WP_Post;

/** What of a post we write; everything else stays as the database has it at that moment. */
const OURS = array(
	'post_content'      => true,
	'post_modified'     => true,
	'post_modified_gmt' => true,
);

/**
 * Put content in the place of other content.
 *
 * @param WP_Post $post   Post. That the person may edit it was asked before.
 * @param string  $before Raw content that must be there.
 * @param string  $after  Raw content to put there.
 * @return string Empty: it is there. Else why not, as an outcome of the contract: `locked`, `changed`, `filtered`, `failed`.
 */
function change( WP_Post $post, string $before, string $after ): string {
	require_once ABSPATH . 'wp-admin/includes/post.php';

	if ( false !== wp_check_post_lock( $post->ID ) ) {
		return 'locked';
	}

	$held = get_post_meta( $post->ID, '_edit_lock', true );
	wp_set_post_lock( $post->ID );

	try {
		return write( $post, $before, $after );
	} finally {
		if ( $held ) {
			update_post_meta( $post->ID, '_edit_lock', $held );
		} else {
			delete_post_meta( $post->ID, '_edit_lock' );
		}
	}
}

/**
 * The content of a post, from the database itself: what is to be compared must not come from a cache.
 *
 * @param int $post_id Post.
 * @return string|null Null: it is gone.
 */
function stored( int $post_id ): ?string {
	return row( $post_id )['post_content'] ?? null;
}

/**
 * Id of the newest revision of a post; 0: it has none.
 *
 * @param int $post_id Post.
 */
function newest_revision( int $post_id ): int {
	$found = wp_get_latest_revision_id_and_total_count( $post_id );

	return is_wp_error( $found ) ? 0 : (int) $found['latest_id'];
}

/**
 * Write content while nobody else is let in.
 *
 * @param WP_Post $post   Post.
 * @param string  $before Raw content that must be there.
 * @param string  $after  Raw content to put there.
 * @return string As from change().
 */
function write( WP_Post $post, string $before, string $after ): string {
	if ( stored( $post->ID ) !== $before ) {
		return 'changed';
	}

	if ( wp_unslash( sanitize_post_field( 'post_content', wp_slash( $after ), $post->ID, 'db' ) ) !== $after ) {
		return 'filtered';
	}

	clean_post_cache( $post );
	// WordPress keeps what it writes, not what was there before: an imported post has no revision of that.
	wp_save_post_revision( $post->ID );

	$why   = 'failed';
	$guard = static function ( array $data, array $given ) use ( $post, $before, $after, &$why ): array {
		if ( $post->ID !== (int) ( $given['ID'] ?? 0 ) ) {
			return $data;
		}

		$now = row( $post->ID );

		if ( $now['post_content'] !== $before ) {
			$why = 'changed';
		} elseif ( wp_unslash( $data['post_content'] ) !== $after ) {
			$why = 'filtered';
		}

		return ( 'failed' === $why ? array_intersect_key( $data, OURS ) : array() ) + array_intersect_key( wp_slash( $now ), $data ) + $data;
	};

	add_filter( 'wp_insert_post_data', $guard, PHP_INT_MAX, 2 );

	try {
		wp_update_post(
			wp_slash(
				array(
					'ID'           => $post->ID,
					'post_content' => $after,
				)
			)
		);
	} catch ( Throwable $failure ) {
		// Whatever another plugin stumbled over: what counts is whether the content is there now.
		unset( $failure );
	} finally {
		remove_filter( 'wp_insert_post_data', $guard, PHP_INT_MAX );
	}

	return stored( $post->ID ) === $after ? '' : $why;
}

/**
 * The row of a post as it is now.
 *
 * @param int $post_id Post.
 * @return array<string, string>
 */
function row( int $post_id ): array {
	global $wpdb;

	return (array) $wpdb->get_row( $wpdb->prepare( "SELECT * FROM {$wpdb->posts} WHERE ID = %d", $post_id ), ARRAY_A );
}
