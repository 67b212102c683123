<?php
/**
 * How far the index is.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\IndexStatus;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\PageIndex;

/**
 * Progress. The shape is that of index-status.json.
 *
 * @return array<string, mixed>
 */
function status(): array {
	$indexed = PageIndex\count_pages();
	$next    = wp_next_scheduled( BuildIndex\CRON_HOOK );
	$failure = get_option( NoteFailure\OPTION );

	return array(
		'total'       => total( $indexed ),
		'indexed'     => $indexed,
		'waiting'     => PageIndex\count_stale(),
		'isBuilding'  => BuildIndex\is_running(),
		'isRunning'   => BuildIndex\is_locked(),
		'nextRun'     => false === $next ? null : gmdate( 'Y-m-d\TH:i:s\Z', $next ),
		'lastFailure' => is_string( $failure ) && current_user_can( 'manage_options' ) ? $failure : null,
	);
}

/**
 * How many entries of the site belong into the index. They are counted only while some may be missing: counting reads
 * every post. When nothing waits, those in the index are all; the daily check sees to that.
 *
 * @param int $indexed How many are in the index.
 */
function total( int $indexed ): int {
	return BuildIndex\is_running() || PageIndex\count_stale() > 0 ? Linkable\count_entries() : $indexed;
}
