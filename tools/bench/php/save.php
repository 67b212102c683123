<?php
/**
 * Saves pages as the block editor does, by turns with the plugin and without it. Facts: `address`; `pages`; `firstId`;
 * `pairs`, how many saves of each kind with and without.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

require __DIR__ . '/begin.php';

log_in( 'editor' );

$links = array(
	// A sentence is changed.
	'words'   => static fn ( int $round ): string => '',
	// A sentence is changed, and a link in it leads elsewhere.
	'link'    => static fn ( int $round ): string => entry( 40 + ( $round * 53 ) % ( $facts['pages'] - 40 ) )['path'],
	// The link leads, by turns, to two of the pages that most others link to.
	'popular' => static fn ( int $round ): string => entry( count( SPECIALTIES ) + intdiv( $round, 2 ) % 2 )['path'],
);

$medians = array();

foreach ( $links as $kind => $path ) {
	$costs = array();

	for ( $round = -4; $round < 2 * $facts['pairs']; $round++ ) {
		// With, without, without, with: whoever comes first in a pair finds the database's own memory cold.
		$is_on = in_array( ( $round + 4 ) % 4, array( 0, 3 ), true );
		$entry = page_for( $round, $facts );
		$url   = $path( abs( $round ) );
		$words = "Looked at again in round {$round}." . ( '' === $url ? '' : " See <a href=\"{$url}\">the page on it</a>." );

		set_plugin( true );
		if ( ! $is_on ) {
			set_plugin( false );
		}

		$cost = ask( 'POST', "/wp/v2/pages/{$entry->ID}", array( 'content' => with_last_paragraph( $entry->post_content, $words ) ) );

		// The first four only warm up.
		if ( $round >= 0 ) {
			$costs[ $is_on ? 'with' : 'without' ][] = $cost;
		}
	}

	// The n-th save with and the n-th without are of the same page, one right after the other.
	$differences = array_map( __NAMESPACE__ . '\difference', $costs['with'], $costs['without'] );

	$medians[ $kind ] = array(
		'with'            => medians( $costs['with'] ),
		'without'         => medians( $costs['without'] ),
		'more'            => medians( $differences ),
		'mostQueriesMore' => max( array_column( $differences, 'queries' ) ),
	);
}

echo wp_json_encode( $medians ), "\n";

/**
 * How much more one save cost than another.
 *
 * @param array<string, mixed> $with    As from ask().
 * @param array<string, mixed> $without As from ask().
 * @return array{ ms: float, cpuMs: float, queries: int }
 */
function difference( array $with, array $without ): array {
	return array(
		'ms'      => $with['ms'] - $without['ms'],
		'cpuMs'   => $with['cpuMs'] - $without['cpuMs'],
		'queries' => $with['queries'] - $without['queries'],
	);
}

/**
 * The middle of some costs.
 *
 * @param array[] $costs As from ask() or difference().
 * @return array{ ms: float, cpuMs: float, queries: float }
 */
function medians( array $costs ): array {
	return array(
		'ms'      => median( array_column( $costs, 'ms' ) ),
		'cpuMs'   => median( array_column( $costs, 'cpuMs' ) ),
		'queries' => median( array_column( $costs, 'queries' ) ),
	);
}

/**
 * The page to save in a round: two rounds, one with and one without the plugin, save the same page.
 *
 * @param int                  $round Round.
 * @param array<string, mixed> $facts Facts.
 */
function page_for( int $round, array $facts ): \WP_Post {
	global $wpdb;

	$number = 40 + ( intdiv( $round + 4, 2 ) * 97 ) % ( $facts['pages'] - 40 );

	while ( 'page' !== entry( $number )['type'] ) {
		$number = 40 + ( $number - 39 ) % ( $facts['pages'] - 40 );
	}

	return get_post( $facts['firstId'] + $number );
}
