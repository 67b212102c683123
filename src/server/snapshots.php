<?php
/**
 * Plain counts of the site, one set a week, so that people see where it goes. The only file that knows the table.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Snapshots;

use CarePathwayLinks\AuditedPages;
use CarePathwayLinks\Findings;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

const CRON_HOOK = 'care_pathway_links_take_snapshot';

/** A year and the week that is on. */
const MOST = 53;

/** What is counted, each a column. */
const COUNTS = array( 'pages', 'links', 'orphans', 'broken', 'high', 'medium', 'low' );

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
			return array( 'day' => substr( $row['day'], 0, 10 ) ) + array_map( 'intval', array_intersect_key( $row, array_flip( COUNTS ) ) );
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
 * @return array<string, int> By name, as in COUNTS.
 */
function counts(): array {
	global $wpdb;

	$links = Tables\name( 'links' );
	$pages = Tables\name( 'pages' );
	$kinds = Sql\in_list( LinkGraph\COUNTED_KINDS );
	$total = array_fill_keys( Findings\SEVERITIES, 0 );

	foreach ( Findings\counts() as $count ) {
		$total[ $count['severity'] ] += $count['open'];
	}

	$count = "SELECT COUNT(*) FROM {$links} AS link LEFT JOIN {$pages} AS page ON page.post_id = link.target_id AND page.is_indexed = 1"
		. " WHERE link.kind IN {$kinds}";
	// Files that were uploaded are no pages, but visitors can open them.
	$is_file = "EXISTS ( SELECT 1 FROM {$wpdb->posts} AS file"
		. " WHERE file.ID = link.target_id AND file.post_type = 'attachment' AND file.post_status <> 'trash' )";

	return array(
		'pages'   => PageIndex\count_pages(),
		'links'   => (int) $wpdb->get_var( "{$count} AND link.target_kind = 'post' AND page.post_id IS NOT NULL AND link.target_id <> link.source_id" ),
		'orphans' => count_orphans(),
		'broken'  => (int) $wpdb->get_var(
			"{$count} AND link.url_hash <> '' AND page.post_id IS NULL AND ( link.target_kind = '' OR ( link.target_kind = 'post' AND NOT {$is_file} ) )"
		),
	) + $total;
}

/**
 * How many orphans there are.
 */
function count_orphans(): int {
	global $wpdb;

	return (int) $wpdb->get_var( 'SELECT COUNT(*) FROM ' . Tables\name( 'pages' ) . ' AS page WHERE ' . sql_is_orphan( 'page' ) );
}

/**
 * Whether a page is an orphan, as a condition for the database: visitors and search engines may open it, and neither a text
 * nor a block of another public page leads to it. Links of menus and templates do not count; the front page, the page of
 * posts and the shop are where people come in, and never orphans.
 *
 * @param string $page How the statement calls the table of pages.
 */
function sql_is_orphan( string $page ): string {
	$entrances = array_keys( AuditedPages\showing_pages() );

	return "{$page}.is_indexed = 1 AND {$page}.is_noindex = 0 AND {$page}.inbound_count = 0"
		. ( $entrances ? " AND {$page}.post_id NOT IN " . Sql\in_list( $entrances ) : '' );
}
