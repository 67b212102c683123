<?php
/**
 * Entries that were written during this request. They are read once, at its end: ten writes cost as much as one.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Queue;

use CarePathwayLinks\IndexEntries;
use CarePathwayLinks\Tables;
use WP_HTTP_Response;
use WP_Post;

/** A long import is read in between, so that neither memory nor the end of the request pays for it. */
const FLUSH_AT = 100;

/**
 * Remember an entry until the end of the request.
 *
 * @param int $post_id Entry.
 */
function queue_entry( int $post_id ): void {
	$queued = &queued();

	$queued[ get_current_blog_id() ][ $post_id ] = true;

	if ( count( $queued[ get_current_blog_id() ] ) >= FLUSH_AT ) {
		flush();
	}
}

/**
 * On `wp_after_insert_post`: terms and meta of the entry are there by then.
 *
 * @param int     $post_id Entry.
 * @param WP_Post $post    Entry.
 */
function on_inserted( int $post_id, WP_Post $post ): void {
	if ( is_post_type_viewable( $post->post_type ) && 'auto-draft' !== $post->post_status ) {
		queue_entry( $post_id );
	}
}

/**
 * On `deleted_post`.
 *
 * @param int     $post_id Entry.
 * @param WP_Post $post    Entry as it was.
 */
function on_deleted( int $post_id, WP_Post $post ): void {
	on_inserted( $post_id, $post );
}

/**
 * Read what was queued. Called at the end of the request, before an answer of the REST API leaves, and before anybody
 * reads the index, so that nobody sees it out of date.
 */
function flush(): void {
	$queued = &queued();
	$sites  = $queued;
	$queued = array();

	foreach ( $sites as $site_id => $post_ids ) {
		$is_elsewhere = get_current_blog_id() !== $site_id;

		if ( $is_elsewhere ) {
			switch_to_blog( $site_id );
		}

		if ( Tables\are_current() ) {
			IndexEntries\index_entries( array_keys( $post_ids ) );
		}

		if ( $is_elsewhere ) {
			restore_current_blog();
		}
	}
}

/**
 * On `rest_post_dispatch`: the client that saved a post may ask for the index at once.
 *
 * @param WP_HTTP_Response $response Answer.
 */
function flush_before_answer( WP_HTTP_Response $response ): WP_HTTP_Response {
	flush();

	return $response;
}

/**
 * What is queued, by site.
 *
 * @return array<int, array<int, true>>
 */
function &queued(): array {
	static $queued = array();

	return $queued;
}
