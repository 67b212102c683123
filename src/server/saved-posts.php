<?php
/**
 * Posts as they are saved, for looking at their text outside the editor.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\SavedPosts;

use CarePathwayLinks\Linkable;
use CarePathwayLinks\PageIndex;
use WP_Post;

/** Posts that one request may ask for. */
const MAX_POSTS = 20;

/** Bytes of content after which an answer ends: whoever asks goes on behind the last post of it. */
const MAX_BYTES = 700_000;

/**
 * Posts in the order in which they are asked for, as the contract's SavedPost. Those that visitors cannot open are not told.
 *
 * @param int[] $ids Ids.
 * @return list<array<string, mixed>>
 */
function posts( array $ids ): array {
	require_once ABSPATH . 'wp-admin/includes/post.php';
	_prime_post_caches( $ids );

	$rows  = PageIndex\rows( $ids );
	$posts = array();
	$bytes = 0;

	foreach ( $ids as $id ) {
		$post = get_post( $id );

		if ( ! isset( $rows[ $id ] ) || ! Linkable\is_linkable( $post ) ) {
			continue;
		}

		$posts[] = saved_post( $post, $rows[ $id ] );
		$bytes  += strlen( $post->post_content );

		if ( $bytes > MAX_BYTES ) {
			break;
		}
	}

	return $posts;
}

/**
 * A post as it is saved. Its content is told to those who may edit it: what is raw may hold what visitors do not see.
 *
 * @param WP_Post                    $post Post.
 * @param array<string, string|null> $row  What the index says of it.
 * @return array<string, mixed>
 */
function saved_post( WP_Post $post, array $row ): array {
	$can_edit = current_user_can( 'edit_post', $post->ID );
	$holder   = $can_edit ? wp_check_post_lock( $post->ID ) : false;

	return array(
		'postId'      => $post->ID,
		'title'       => (string) $row['title'],
		'url'         => (string) $row['url'],
		'language'    => (string) $row['language'],
		'content'     => $can_edit ? $post->post_content : '',
		'contentHash' => md5( $post->post_content ),
		'canEdit'     => $can_edit,
		'lockedBy'    => false === $holder ? null : ( get_userdata( $holder )->display_name ?? '' ),
	);
}
