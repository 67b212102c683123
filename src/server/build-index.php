<?php
/**
 * Reads a whole site into the index: at once when it is small, else in batches in the background, each going on where the
 * one before stopped, whatever stopped it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\BuildIndex;

use CarePathwayLinks\CheckExternal;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\IndexEntries;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Settings;
use CarePathwayLinks\Snapshots;
use CarePathwayLinks\Tables;

use function CarePathwayLinks\EverySite\on_every_site;

/** Up to so many entries are read while the plugin is being activated. */
const SMALL_SITE = 200;

/** Seconds after which a batch hands over to the next. */
const BATCH_SECONDS = 15;

/** Seconds to wait after the database refused. */
const RETRY_SECONDS = 300;

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
 * On deactivation: nothing runs on in the background, on no site of a network that loses the plugin as a whole. What is
 * indexed stays, and is read again on the next activation.
 *
 * @param bool $is_network_wide Whether all sites of the network lose it.
 */
function deactivate( bool $is_network_wide = false ): void {
	// WordPress tells of our own going too, and a check would be planned that nobody runs.
	remove_action( 'deactivated_plugin', 'CarePathwayLinks\WatchSite\on_post_types_changed' );

	$is_network_wide ? on_every_site( __NAMESPACE__ . '\stop' ) : stop();
}

/**
 * Nothing runs on in the background of the current site.
 */
function stop(): void {
	wp_unschedule_hook( CRON_HOOK );
	wp_unschedule_hook( CheckIndex\CRON_HOOK );
	wp_unschedule_hook( CheckExternal\CRON_HOOK );
	wp_unschedule_hook( Snapshots\CRON_HOOK );
	delete_option( PROGRESS_OPTION );
	delete_option( LOCK_OPTION );
}

/**
 * On `init`: tables of an earlier version, or of a site that never had any, are brought up to date and filled.
 */
function upgrade(): void {
	if ( ! Tables\are_current() ) {
		Tables\install();
		Settings\prepare();
		start();
	}

	CheckIndex\schedule_daily();
}

/**
 * Have the whole site read again, from the beginning.
 */
function start(): void {
	update_option( PROGRESS_OPTION, 0, false );
	schedule();
}

/**
 * Whether the whole site is being read.
 */
function is_running(): bool {
	return false !== get_option( PROGRESS_OPTION );
}

/**
 * Read what waits to be read until nothing is left or the time is up; then the next batch is scheduled. Only one batch
 * runs at a time.
 *
 * @param float $seconds Time to use.
 * @return bool Whether the index is complete.
 */
function run( float $seconds = BATCH_SECONDS ): bool {
	if ( ! Tables\are_current() || ! lock() ) {
		return false;
	}

	$until       = microtime( true ) + $seconds;
	$is_complete = false;
	$has_failed  = false;

	do {
		$has_failed = ! NoteFailure\attempt(
			static function () use ( &$is_complete ): void {
				$is_complete = ! run_piece();
			}
		);
		forget_read_entries();
	} while ( ! $is_complete && ! $has_failed && microtime( true ) < $until );

	delete_option( LOCK_OPTION );
	wp_clear_scheduled_hook( CRON_HOOK );

	if ( ! $is_complete ) {
		schedule( $has_failed ? RETRY_SECONDS : 0 );
	}

	return $is_complete;
}

/**
 * Read one piece of what waits.
 *
 * @return bool Whether something may be left.
 */
function run_piece(): bool {
	$stale = PageIndex\stale_ids( IndexEntries\PIECE );

	if ( $stale ) {
		IndexEntries\index_entries( $stale );
		return true;
	}

	if ( ! is_running() ) {
		return false;
	}

	$after = (int) get_option( PROGRESS_OPTION );

	if ( 0 === $after ) {
		IndexEntries\index_furniture();
	}

	$ids = Linkable\ids_after( $after, IndexEntries\PIECE );

	IndexEntries\index_entries( $ids );

	if ( count( $ids ) < IndexEntries\PIECE ) {
		delete_option( PROGRESS_OPTION );
		// Pages that left the site while nobody looked are found by comparing.
		CheckIndex\run();
	} else {
		update_option( PROGRESS_OPTION, max( $ids ), false );
	}

	return true;
}

/**
 * Let go of the entries a piece has read. WordPress' object cache keeps every entry until the process ends, and the faster
 * the machine, the more of them fit into the time of a batch. What other processes share in a persistent cache stays.
 */
function forget_read_entries(): void {
	if ( wp_cache_supports( 'flush_runtime' ) ) {
		wp_cache_flush_runtime();
	}
}

/**
 * See to it that a batch comes.
 *
 * @param int $delay In seconds.
 */
function schedule( int $delay = 0 ): void {
	if ( ! wp_next_scheduled( CRON_HOOK ) ) {
		wp_schedule_single_event( time() + $delay, CRON_HOOK );
	}
}

/**
 * Whether a batch is running.
 */
function is_locked(): bool {
	return (int) get_option( LOCK_OPTION, 0 ) > time() - LOCK_SECONDS;
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
