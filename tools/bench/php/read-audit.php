<?php
/**
 * Reads the facts of the audit as a client does, all parts of every list, and keeps findings: one for every page.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

require __DIR__ . '/begin.php';

const AUDIT = '/care-pathway-links/v1/audit';

/** As the client sends them, see src/admin/audit/split-findings.ts. */
const FINDINGS_AT_ONCE = 200;

log_in( 'editor' );

/**
 * All parts of a list.
 *
 * @param string $list List.
 * @return array{ parts: int, rows: int, ms: float, longestMs: float, mostBytes: int, ids: int[] }
 */
function read_parts( string $list ): array {
	$costs = array();
	$ids   = array();
	$rows  = 0;
	$after = -1;

	do {
		$cost  = ask( 'GET', AUDIT . "/{$list}", array( 'after' => $after ) );
		$part  = json_decode( $cost['json'], true );
		$after = $part['next'];
		$rows += count( $part['rows'] );
		$ids   = array( ...$ids, ...array_column( $part['rows'], 'pageId' ) );
		unset( $cost['json'] );
		$costs[] = $cost;
	} while ( null !== $after );

	return summary( $costs ) + array(
		'parts' => count( $costs ),
		'rows'  => $rows,
		'ids'   => $ids,
	);
}

/**
 * What some questions cost together.
 *
 * @param array[] $costs As from ask().
 * @return array{ ms: float, longestMs: float, mostBytes: int }
 */
function summary( array $costs ): array {
	return array(
		'ms'        => array_sum( array_column( $costs, 'ms' ) ),
		'longestMs' => max( array_column( $costs, 'ms' ) ),
		'mostBytes' => max( array_column( $costs, 'bytes' ) ),
	);
}

// The first question in a process also loads code.
ask( 'GET', AUDIT );

$state  = ask( 'GET', AUDIT );
$lists  = array();
$answer = array( 'never' => summary( array( $state ) ) );

foreach ( array( 'pages', 'links', 'targets' ) as $list ) {
	$lists[ $list ]  = read_parts( $list );
	$answer[ $list ] = array_diff_key( $lists[ $list ], array( 'ids' => true ) );
}

$kept = array();
$from = 0;

foreach ( array_chunk( $lists['pages']['ids'], FINDINGS_AT_ONCE ) as $ids ) {
	$findings = array_map(
		static fn ( int $id ): array => array(
			'id'       => "f{$id}",
			'kind'     => 'generic-anchor',
			'severity' => array( 'high', 'medium', 'low' )[ $id % 3 ],
			'pageId'   => $id,
			'link'     => array(
				'sourceId'   => $id,
				'position'   => 0,
				'anchorText' => 'click here',
				'url'        => '/somewhere/',
				'targetId'   => 0,
			),
			'pageIds'  => array(),
			'values'   => array( 'words' => 'click here' ),
		),
		$ids
	);
	$part     = array(
		'factsTag' => json_decode( $state['json'], true )['factsTag'],
		'from'     => $from,
		'to'       => max( $ids ),
		'findings' => $findings,
		'isLast'   => count( $ids ) < FINDINGS_AT_ONCE || end( $lists['pages']['ids'] ) === end( $ids ),
	);
	$from     = max( $ids ) + 1;
	$kept[]   = send( 'PUT', AUDIT . '/findings', $part );
}

// What the background does before it looks at other sites; nothing is asked of them here.
$answer['external'] = array_diff_key( measure( 'CarePathwayLinks\ExternalLinks\follow_links' ), array( 'result' => true ) );
$answer['keep']     = summary( $kept );
$answer['findings'] = summary( array( ask( 'GET', AUDIT . '/findings', array( 'per_page' => 100, 'state' => 'open' ) ) ) );
$answer['search']   = summary( array( ask( 'GET', AUDIT . '/findings', array( 'per_page' => 100, 'search' => 'click' ) ) ) );
$answer['state']    = summary( array( ask( 'GET', AUDIT ) ) );

echo wp_json_encode( $answer ), "\n";
