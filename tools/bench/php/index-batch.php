<?php
/**
 * Runs one batch of the first index, as a visit by cron does: in a process of its own. Facts: `address`; `isFirst`, whether
 * the site is to be read from the beginning.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\IndexStatus;

require __DIR__ . '/../../site/php/boot.php';
require __DIR__ . '/measure.php';

global $wpdb;

if ( $facts['isFirst'] ) {
	BuildIndex\start();
}

$before  = memory_get_usage();
$queries = $wpdb->num_queries;
$watch   = start_watch();

$is_complete = BuildIndex\run();
$time        = read_watch( $watch );

echo wp_json_encode(
	array(
		'isComplete'  => $is_complete,
		'seconds'     => $time['ms'] / 1e3,
		'cpuSeconds'   => $time['cpuMs'] / 1e3,
		'queries'     => $wpdb->num_queries - $queries,
		'memory'      => memory_get_peak_usage(),
		'memoryAtRest' => $before,
		'status'      => IndexStatus\status(),
	)
), "\n";
