<?php
/**
 * Writes new pages in one process, as an import does, by turns some hundreds with the plugin and a hundred without. Facts:
 * `address`; `pages`, how many there are; `firstId`; `count`, how many to write with the plugin.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

use CarePathwayLinks\Queue;

require __DIR__ . '/begin.php';

const STRETCH = 100;

/** Of so many stretches the last one is without the plugin. */
const TURN = 5;

log_in( 'administrator' );
kses_remove_filters();

$ms      = array( 'with' => 0.0, 'without' => 0.0 );
$cpu     = $ms;
$written = array_map( 'intval', $ms );
$longest = 0.0;
$number  = $facts['pages'];

for ( $stretch = 1; $written['with'] < $facts['count']; $stretch++ ) {
	$turn    = 0 === $stretch % TURN ? 'without' : 'with';
	$entries = array();

	for ( $i = 0; $i < STRETCH; $i++, $number++ ) {
		$entries[] = array(
			'post_type'    => 'page',
			'post_status'  => 'publish',
			'post_title'   => entry( $number )['title'],
			'post_content' => content( $number, $facts['pages'], $facts['firstId'], $facts['address'] ),
		);
	}

	if ( 'without' === $turn ) {
		set_plugin( false );
	}

	$watch = start_watch();

	foreach ( $entries as $entry ) {
		$one = hrtime( true );
		wp_insert_post( wp_slash( $entry ) );
		$longest = 'with' === $turn ? max( $longest, ( hrtime( true ) - $one ) / 1e9 ) : $longest;
	}

	// The end of the request, for whatever is left.
	if ( 'with' === $turn ) {
		Queue\flush();
	}

	$time              = read_watch( $watch );
	$written[ $turn ] += STRETCH;
	$ms[ $turn ]      += $time['ms'];
	$cpu[ $turn ]     += $time['cpuMs'];

	if ( 'without' === $turn ) {
		set_plugin( true );
	}
}

echo wp_json_encode(
	array(
		'with'           => cost_of_page( $ms['with'], $cpu['with'], $written['with'] ),
		'without'        => cost_of_page( $ms['without'], $cpu['without'], $written['without'] ),
		'longestSeconds' => $longest,
		'memory'         => memory_get_peak_usage(),
	)
), "\n";

/**
 * What one page cost.
 *
 * @param float $ms    Of all pages.
 * @param float $cpu   Processor time of all pages, in milliseconds.
 * @param int   $pages How many.
 * @return array{ ms: float, cpuMs: float, pages: int }
 */
function cost_of_page( float $ms, float $cpu, int $pages ): array {
	return array(
		'ms'    => $ms / $pages,
		'cpuMs' => $cpu / $pages,
		'pages' => $pages,
	);
}
