<?php
/**
 * Reads the page index as a client does: all of it, once more when nothing changed, and what changed after a save. Facts:
 * `address`; `firstId`, id of the first generated entry, or null on a site without: then nothing is saved there.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

require __DIR__ . '/begin.php';

const INDEX = '/care-pathway-links/v1/index';

/** Columns whose words the engine looks for in a text, with what says whose they are. */
const PHRASES = array( 'id', 'title', 'aliases', 'keyphrases' );

log_in( 'editor' );

// The first question in a process also loads code.
ask( 'GET', INDEX );

$manifest_cost = ask( 'GET', INDEX );
$manifest      = json_decode( $manifest_cost['json'], true );
$chunks        = array();
$columns       = array();
$phrases       = 0;

foreach ( $manifest['chunks'] as $chunk ) {
	$cost = ask( 'GET', INDEX . '/' . $chunk['chunk'] );
	$list = json_decode( $cost['json'], true )['pages'];

	foreach ( $list as $column => $values ) {
		$columns[ $column ] = ( $columns[ $column ] ?? 0 ) + strlen( gzencode( wp_json_encode( $values ), GZIP_LEVEL ) );
	}

	$phrases += strlen( gzencode( wp_json_encode( array_intersect_key( $list, array_flip( PHRASES ) ) ), GZIP_LEVEL ) );
	unset( $cost['json'] );
	$chunks[] = $cost;
}

$answer = array(
	'manifest' => array_diff_key( $manifest_cost, array( 'json' => true ) ),
	'chunks'   => array(
		'count'     => count( $chunks ),
		'pages'     => $manifest['indexed'],
		'ms'        => array_sum( array_column( $chunks, 'ms' ) ),
		'longestMs' => max( array_column( $chunks, 'ms' ) ),
		'bytes'     => array_sum( array_column( $chunks, 'bytes' ) ),
		'gzipBytes' => array_sum( array_column( $chunks, 'gzipBytes' ) ),
		'phrases'   => $phrases,
		'columns'   => $columns,
	),
);

if ( null !== $facts['firstId'] ) {
	$last      = end( $manifest['chunks'] );
	$unchanged = array_map(
		static fn (): array => ask( 'GET', INDEX . '/' . $last['chunk'], array(), array( 'If-None-Match' => '"' . $last['tag'] . '"' ) ),
		range( 1, 9 )
	);

	if ( array( 304 ) !== array_unique( array_column( $unchanged, 'status' ) ) ) {
		throw new \RuntimeException( 'A chunk that has not changed was sent again.' );
	}

	$saved = get_post( $facts['firstId'] + 100 );
	ask(
		'POST',
		"/wp/v2/pages/{$saved->ID}",
		array( 'content' => with_last_paragraph( $saved->post_content, 'See <a href="' . entry( 200 )['path'] . '">the page on it</a>.' ) )
	);

	$deltas  = array_map( static fn (): array => ask( 'GET', INDEX . '/changes', array( 'since' => $manifest['cursor'] ) ), range( 1, 9 ) );
	$changed = json_decode( $deltas[0]['json'], true )['pages']['id'];

	if ( ! in_array( $saved->ID, $changed, true ) ) {
		throw new \RuntimeException( 'The page that was saved is not among the changes.' );
	}

	$answer += array(
		'unchanged' => array(
			'ms'      => median( array_column( $unchanged, 'ms' ) ),
			'queries' => $unchanged[0]['queries'],
		),
		'delta'     => array(
			'ms'        => median( array_column( $deltas, 'ms' ) ),
			'queries'   => $deltas[0]['queries'],
			'bytes'     => $deltas[0]['bytes'],
			'gzipBytes' => $deltas[0]['gzipBytes'],
			'pages'     => count( $changed ),
		),
	);
}

echo wp_json_encode( $answer ), "\n";
