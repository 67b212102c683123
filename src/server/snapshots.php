<?php
/**
 * Plain counts of the site, one set a week, so that people see where it goes: of pages and links, and of the findings that are
 * kept. The only file that knows the table.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Snapshots;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\Findings;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

const CRON_HOOK = 'care_pathway_links_take_snapshot';

/** A year and the week that is on. */
const MOST = 53;

/** Facts, each a column. */
const FACTS = array( 'pages', 'links' );

/** Open findings, each a column; they say nothing of a site that was never audited. */
const FOUND = array( 'orphans', 'broken', 'high', 'medium', 'low' );

/** Kinds of a link that leads to what visitors cannot open: the number of the screens, so that then and now can be compared. */
const UNREACHABLE = array( 'broken-link', 'draft-target', 'private-target', 'password-target', 'bin-target' );

/**
 * Those that are kept, oldest first. The shape of each is that of site-snapshot.json.
 *
 * @return list<array<string, mixed>>
 */
function snapshots(): array {
	global $wpdb;

	$rows = (array) $wpdb->get_results( 'SELECT * FROM ' . Tables\name( 'snapshots' ) . $wpdb->prepare( ' ORDER BY day DESC LIMIT %d', MOST ), ARRAY_A );

	return array_map(
		static function ( array $row ): array {
			$found = array_map( 'intval', array_intersect_key( $row, array_flip( FOUND ) ) );

			return array( 'day' => substr( $row['day'], 0, 10 ) )
				+ array_map( 'intval', array_intersect_key( $row, array_flip( FACTS ) ) )
				+ ( (int) $row['is_audited'] ? $found : array_fill_keys( FOUND, null ) );
		},
		array_reverse( $rows )
	);
}

/**
 * Count now, in the place of an earlier count of this week; weeks begin on Monday. Counts of more than a year ago go.
 */
function take(): void {
	global $wpdb;

	$today  = gmdate( 'Y-m-d' );
	$monday = gmdate( 'Y-m-d', strtotime( 'monday this week', strtotime( $today . ' UTC' ) ) );
	$table  = Tables\name( 'snapshots' );

	Sql\upsert( 'snapshots', array( array( 'day' => $today ) + counts() ), array( 'day' ) );
	Sql\write( $wpdb->prepare( "DELETE FROM {$table} WHERE ( day >= %s AND day < %s ) OR day > %s", $monday, $today, $today ) );

	$last = $wpdb->get_var( $wpdb->prepare( "SELECT day FROM {$table} ORDER BY day DESC LIMIT 1 OFFSET %d", MOST - 1 ) );

	if ( null !== $last ) {
		Sql\write( $wpdb->prepare( "DELETE FROM {$table} WHERE day < %s", $last ) );
	}
}

/**
 * Have a count every week, unless it is planned already.
 */
function schedule_weekly(): void {
	if ( ! wp_next_scheduled( CRON_HOOK ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'weekly', CRON_HOOK );
	}
}

/**
 * Once a week, in the background.
 */
function take_weekly(): void {
	if ( Tables\are_current() ) {
		NoteFailure\attempt( __NAMESPACE__ . '\take' );
	}
}

/**
 * What there is to count.
 *
 * @return array<string, int> By name of the column.
 */
function counts(): array {
	return array(
		'pages'      => PageIndex\count_pages(),
		'links'      => count_links(),
		'is_audited' => null === AuditState\audited() ? 0 : 1,
	) + count_found();
}

/**
 * Links in text and blocks that lead from one public page to another.
 */
function count_links(): int {
	global $wpdb;

	return (int) $wpdb->get_var(
		'SELECT COUNT(*) FROM ' . Tables\name( 'links' ) . ' AS link INNER JOIN ' . Tables\name( 'pages' ) . ' AS page'
		. " ON page.post_id = link.target_id AND page.is_indexed = 1 WHERE link.target_kind = 'post' AND link.target_id <> link.source_id"
		. ' AND link.kind IN ' . Sql\in_list( LinkGraph\COUNTED_KINDS )
	);
}

/**
 * Open findings as they are kept.
 *
 * @return array<string, int> By FOUND.
 */
function count_found(): array {
	$total = array_fill_keys( FOUND, 0 );

	foreach ( Findings\counts() as $count ) {
		$total[ $count['severity'] ] += $count['open'];

		if ( Findings\ORPHAN === $count['kind'] ) {
			$total['orphans'] += $count['open'];
		}

		if ( in_array( $count['kind'], UNREACHABLE, true ) ) {
			$total['broken'] += $count['open'];
		}
	}

	return $total;
}
