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
	$next    = wp_next_scheduled( BuildIndex\CRON_HOOK );
	$failure = get_option( NoteFailure\OPTION );

	return array(
		'total'       => Linkable\count_entries(),
		'indexed'     => PageIndex\count_pages(),
		'waiting'     => PageIndex\count_stale(),
		'isBuilding'  => BuildIndex\is_running(),
		'isRunning'   => BuildIndex\is_locked(),
		'nextRun'     => false === $next ? null : gmdate( 'Y-m-d\TH:i:s\Z', $next ),
		'lastFailure' => is_string( $failure ) && current_user_can( 'manage_options' ) ? $failure : null,
	);
}
