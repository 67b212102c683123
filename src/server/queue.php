<?php
/**
 * Entries that were written during this request. They are read once, at its end: ten writes cost as much as one.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Queue;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\IndexEntries;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\ReadTheme;
use CarePathwayLinks\Tables;
use CarePathwayLinks\WriteIndex;
use WP_HTTP_Response;

/** A long import is read in between, so that neither memory nor the end of the request pays for it. */
const FLUSH_AT = 100;

/**
 * Seconds that one request gives to reading; what is left then is read in the background. Enough for a bulk edit, little
 * beside the half minute after which servers end an import.
 */
const REQUEST_SECONDS = 2.0;

/** One act that concerns more entries than this, such as renaming a large hub, leaves them to the background at once. */
const MANY = 200;

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
 * Remember the entries that one act concerns.
 *
 * @param int[] $post_ids Entries.
 */
function queue_entries( array $post_ids ): void {
	if ( count( $post_ids ) > MANY ) {
		leave_to_background( $post_ids );
		return;
	}

	array_map( __NAMESPACE__ . '\queue_entry', $post_ids );
}

/**
 * Read what was queued. Called at the end of the request, before an answer of the REST API leaves, and before anybody
 * reads the index, so that nobody sees it out of date. Never stands in the way of what people do: a failure is noted, and
 * what it left out is found by the daily check.
 */
function flush(): void {
	$queued = &queued();
	$sites  = $queued;
	$queued = array();

	foreach ( $sites as $site_id => $post_ids ) {
		if ( get_current_blog_id() !== $site_id ) {
			switch_to_blog( $site_id );
			leave_to_background( array_keys( $post_ids ) );
			restore_current_blog();
		} elseif ( Tables\are_current() ) {
			read_entries( array_keys( $post_ids ) );
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
 * Read entries of the current site while there is time.
 *
 * @param int[] $post_ids Entries.
 */
function read_entries( array $post_ids ): void {
	static $used = 0.0;

	foreach ( array_chunk( $post_ids, IndexEntries\PIECE ) as $piece ) {
		if ( $used > seconds() ) {
			leave_to_background( $piece );
			continue;
		}

		$started = microtime( true );

		if ( ! NoteFailure\attempt( static fn () => IndexEntries\index_entries( $piece ) ) ) {
			BuildIndex\schedule( BuildIndex\RETRY_SECONDS );
		}

		$used += microtime( true ) - $started;
	}
}

/**
 * Seconds that this request gives to reading. Nobody waits for a command or a task in the background.
 */
function seconds(): float {
	$seconds = wp_doing_cron() || 'cli' === PHP_SAPI ? INF : REQUEST_SECONDS;

	/**
	 * Filters how long one request reads what was written during it, before it leaves the rest to the background.
	 *
	 * @param float $seconds Seconds.
	 */
	return (float) apply_filters( 'care_pathway_links_request_seconds', $seconds );
}

/**
 * Have entries read by a batch in the background: when there are too many, and on other sites of a network, whose post
 * types and permalinks hold only there. A site without tables gets them, and is read as a whole, on its next load.
 *
 * @param int[] $post_ids Entries.
 */
function leave_to_background( array $post_ids ): void {
	if ( in_array( ReadTheme\THEME, $post_ids, true ) ) {
		CheckIndex\schedule_soon();
	}

	if ( Tables\are_current() && NoteFailure\attempt( static fn () => WriteIndex\mark_stale( $post_ids ) ) ) {
		BuildIndex\schedule();
	}
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
