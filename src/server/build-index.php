<?php
/**
 * Reads a whole site into the index: at once when it is small, else in batches in the background, each going on where the
 * one before stopped, whatever stopped it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\BuildIndex;

use CarePathwayLinks\IndexEntries;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\Tables;

/** Up to so many entries are read while the plugin is being activated. */
const SMALL_SITE = 200;

/** Seconds after which a batch hands over to the next. */
const BATCH_SECONDS = 15;

/** Seconds after which the lock of a batch that died is void. */
const LOCK_SECONDS = 120;

const CRON_HOOK = 'care_pathway_links_build_index';

/** Where the build stands: the id after which it goes on. There only while an index is being built. */
const PROGRESS_OPTION = 'care_pathway_links_build_progress';

const LOCK_OPTION = 'care_pathway_links_build_lock';

/**
 * On activation of the plugin. Sites of a network that this does not reach bring themselves up to date on their next load.
 */
function activate(): void {
	upgrade();
	start();

	if ( Linkable\count_entries() <= SMALL_SITE ) {
		run();
	}
}

/**
 * On deactivation: nothing runs on in the background. What is indexed stays, and is read again on the next activation.
 */
function deactivate(): void {
	wp_clear_scheduled_hook( CRON_HOOK );
	delete_option( PROGRESS_OPTION );
	delete_option( LOCK_OPTION );
}

/**
 * On `init`: tables of an earlier version, or of a site that never had any, are brought up to date and filled.
 */
function upgrade(): void {
	if ( Tables\are_current() ) {
		return;
	}

	Tables\install();
	start();
}

/**
 * Have the whole site read again, from the beginning.
 */
function start(): void {
	update_option( PROGRESS_OPTION, 0, false );
	schedule();
}

/**
 * Whether entries are still missing.
 */
function is_running(): bool {
	return false !== get_option( PROGRESS_OPTION );
}

/**
 * Read entries until all are in or the time is up; then the next batch is scheduled. Only one batch runs at a time.
 *
 * @param float $seconds Time to use.
 * @return bool Whether the index is complete.
 */
function run( float $seconds = BATCH_SECONDS ): bool {
	if ( ! is_running() ) {
		return true;
	}

	if ( ! lock() ) {
		return false;
	}

	$until = microtime( true ) + $seconds;

	do {
		$after = (int) get_option( PROGRESS_OPTION );
		$ids   = Linkable\ids_after( $after, IndexEntries\PIECE );

		IndexEntries\index_entries( $ids );

		$is_complete = count( $ids ) < IndexEntries\PIECE;

		if ( $is_complete ) {
			delete_option( PROGRESS_OPTION );
			wp_clear_scheduled_hook( CRON_HOOK );
		} else {
			update_option( PROGRESS_OPTION, max( $ids ), false );
			schedule();
		}
	} while ( ! $is_complete && microtime( true ) < $until );

	delete_option( LOCK_OPTION );

	return $is_complete;
}

/**
 * See to it that a batch comes, even if the one that is running is cut off.
 */
function schedule(): void {
	if ( ! wp_next_scheduled( CRON_HOOK ) ) {
		wp_schedule_single_event( time() + 5, CRON_HOOK );
	}
}

/**
 * Take the lock. The database decides between two that come at once: only one of them can add the row.
 *
 * @return bool Whether it is ours.
 */
function lock(): bool {
	global $wpdb;

	$taken = $wpdb->query(
		$wpdb->prepare(
			"INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %d, 'off')",
			LOCK_OPTION,
			time()
		)
	);

	if ( ! $taken ) {
		$since = (int) $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM {$wpdb->options} WHERE option_name = %s", LOCK_OPTION ) );

		// The batch that held it died. Whoever replaces the old time has it.
		$taken = $since < time() - LOCK_SECONDS
			&& $wpdb->query(
				$wpdb->prepare(
					"UPDATE {$wpdb->options} SET option_value = %d WHERE option_name = %s AND option_value = %s",
					time(),
					LOCK_OPTION,
					(string) $since
				)
			);
	}

	wp_cache_delete( LOCK_OPTION, 'options' );
	wp_cache_delete( 'notoptions', 'options' );

	return (bool) $taken;
}
