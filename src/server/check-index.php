<?php
/**
 * Compares the index with the site, once a day and after changes that no hook tells entry by entry: an import straight into
 * the database, a plugin that brought or took a post type, a theme, a request that died between writing and reading.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\CheckIndex;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckExternal;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Snapshots;
use CarePathwayLinks\Tables;
use CarePathwayLinks\WriteIndex;

const CRON_HOOK = 'care_pathway_links_check_index';

/** Entries found by one check; if there are as many, another check follows. */
const LIMIT = 2000;

/** Days for which it is kept that a page left the index, for clients that come back with an older copy. */
const KEEP_DAYS = 90;

/**
 * Have the daily check, unless it is planned already.
 */
function schedule_daily(): void {
	if ( ! wp_next_scheduled( CRON_HOOK ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', CRON_HOOK );
	}
}

/**
 * Have a check in a moment, when the change that calls for it is complete.
 */
function schedule_soon(): void {
	wp_schedule_single_event( time() + 10, CRON_HOOK, array( 'soon' ) );
}

/**
 * Find entries that the index lacks, has in vain, or has in an older version, and have them read.
 *
 * @return int How many were found.
 */
function run(): int {
	if ( ! Tables\are_current() ) {
		return 0;
	}

	NoteFailure\attempt( __NAMESPACE__ . '\purge' );
	CheckExternal\schedule();
	Snapshots\schedule_weekly();

	// The files of the theme change without a word, and with another theme other templates count.
	NoteFailure\attempt( 'CarePathwayLinks\IndexEntries\index_furniture' );

	// While the whole site is being read, everything not yet reached would be found.
	if ( BuildIndex\is_running() ) {
		return 0;
	}

	$missed = missed_ids( LIMIT );

	if ( $missed ) {
		Queue\leave_to_background( $missed );
	} else {
		// What failed before has been made up for.
		delete_option( NoteFailure\OPTION );
	}

	if ( count( $missed ) >= LIMIT ) {
		schedule_soon();
	}

	return count( $missed );
}

/**
 * Ids of entries about which the index and the site do not agree.
 *
 * @param int $limit How many at most.
 * @return int[]
 */
function missed_ids( int $limit ): array {
	global $wpdb;

	$pages    = Tables\name( 'pages' );
	$linkable = Linkable\sql_condition( 'entry.' );

	$ids = array(
		...$wpdb->get_col(
			$wpdb->prepare(
				"SELECT entry.ID FROM {$wpdb->posts} AS entry LEFT JOIN {$pages} AS page ON page.post_id = entry.ID WHERE {$linkable}"
				. ' AND ( page.post_id IS NULL OR page.is_indexed = 0 OR page.modified <> entry.post_modified_gmt ) ORDER BY entry.ID LIMIT %d',
				$limit
			)
		),
		...$wpdb->get_col(
			$wpdb->prepare(
				"SELECT page.post_id FROM {$pages} AS page LEFT JOIN {$wpdb->posts} AS entry ON entry.ID = page.post_id AND {$linkable}"
				. ' WHERE page.is_indexed = 1 AND entry.ID IS NULL ORDER BY page.post_id LIMIT %d',
				$limit
			)
		),
	);

	return array_slice( array_map( 'intval', $ids ), 0, $limit );
}

/**
 * Forget that pages left the index a long time ago. Older cursors are told to begin anew, see IndexChanges.
 */
function purge(): void {
	WriteIndex\purge( WriteIndex\now() - KEEP_DAYS * DAY_IN_SECONDS * 1_000_000 );
}
