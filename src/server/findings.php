<?php
/**
 * Findings of the audit as they are kept: read, counted, ignored. They are written by keep-findings.php; nobody else knows
 * the table. What is wrong with a page is the engine's judgement; here it is only kept, with what people said of it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Findings;

use CarePathwayLinks\KeptFindings;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

use function CarePathwayLinks\ReadText\plain;

/** Worst first: the place of each is its number in the table. */
const SEVERITIES = array( 'high', 'medium', 'low' );

/** The kind of a page that no other page leads to. Whether one is, is the engine's judgement: nothing here works it out anew. */
const ORPHAN = 'orphan-page';

/** Findings in one answer. */
const MAX_AT_ONCE = 100;

/** In characters. */
const MAX_NOTE = 1000;

/**
 * Findings that are there, worst first. The shape of each is that of kept-finding.json.
 *
 * @param array<string, mixed> $wanted Which: `state`, `kinds`, `severity`, `page_id`, `term_taxonomy_id`, `search`; what is not named does not narrow.
 * @param int                  $limit  How many at most.
 * @param int                  $offset How many to leave out first.
 * @return list<array<string, mixed>>
 */
function findings( array $wanted, int $limit, int $offset = 0 ): array {
	global $wpdb;

	$rows = (array) $wpdb->get_results(
		$wpdb->prepare( 'SELECT f.*' . tables( $wanted ) . ' ORDER BY f.severity, f.page_id, f.kind, f.id LIMIT %d OFFSET %d', $limit, $offset ),
		ARRAY_A
	);

	return KeptFindings\records( $rows );
}

/**
 * The first open findings of every kind, of its worst severity alone: what is most worth mending is among them.
 *
 * @param int $each How many of each kind at most.
 * @return list<array<string, mixed>> As from findings(); those of a kind stand together, worst first.
 */
function first_of_kinds( int $each ): array {
	global $wpdb;

	$parts = array();

	// Worst first: what comes again is less severe.
	foreach ( counts() as $count ) {
		if ( $count['open'] > 0 && ! isset( $parts[ $count['kind'] ] ) ) {
			$wanted = array(
				'state'    => 'open',
				'kinds'    => array( $count['kind'] ),
				'severity' => $count['severity'],
			);

			$parts[ $count['kind'] ] = 'SELECT * FROM ( SELECT f.*' . tables( $wanted )
				. $wpdb->prepare( ' ORDER BY f.page_id, f.id LIMIT %d', $each ) . ' ) AS k' . count( $parts );
		}
	}

	$rows = $parts ? (array) $wpdb->get_results( implode( ' UNION ALL ', $parts ), ARRAY_A ) : array();
	// The order within a part is not promised to the whole.
	$place = static fn ( array $row ): array => array( (int) $row['severity'], $row['kind'], (int) $row['page_id'], $row['id'] );
	usort( $rows, static fn ( array $one, array $other ): int => $place( $one ) <=> $place( $other ) );

	return KeptFindings\records( $rows );
}

/**
 * How many there are.
 *
 * @param array<string, mixed> $wanted As for findings().
 */
function count_findings( array $wanted ): int {
	global $wpdb;

	return (int) $wpdb->get_var( 'SELECT COUNT(*)' . tables( $wanted ) );
}

/**
 * How many there are of each kind and severity.
 *
 * @return list<array{ kind: string, severity: string, open: int, ignored: int }>
 */
function counts(): array {
	global $wpdb;

	$rows = $wpdb->get_results(
		'SELECT kind, severity, SUM(CASE WHEN state = \'open\' THEN 1 ELSE 0 END) AS open_ones, COUNT(*) AS all_ones FROM ' . Tables\name( 'findings' )
		. ' WHERE is_found = 1 GROUP BY kind, severity ORDER BY severity, kind',
		ARRAY_A
	);

	return array_map(
		static fn ( array $row ): array => array(
			'kind'     => $row['kind'],
			'severity' => SEVERITIES[ (int) $row['severity'] ],
			'open'     => (int) $row['open_ones'],
			'ignored'  => (int) $row['all_ones'] - (int) $row['open_ones'],
		),
		(array) $rows
	);
}

/**
 * Whether there is an open finding that is at least as bad.
 *
 * @param string $severity One of SEVERITIES.
 */
function has_open( string $severity ): bool {
	$bad = array_slice( SEVERITIES, 0, (int) array_search( $severity, SEVERITIES, true ) + 1 );

	return array() !== array_filter( counts(), static fn ( array $count ): bool => $count['open'] > 0 && in_array( $count['severity'], $bad, true ) );
}

/**
 * How many open findings some pages have.
 *
 * @param int[] $page_ids Pages.
 * @return array<int, int> By page; those without any are missing.
 */
function counts_of_pages( array $page_ids ): array {
	global $wpdb;

	$rows = $wpdb->get_results(
		'SELECT page_id, COUNT(*) AS findings FROM ' . Tables\name( 'findings' )
		. " WHERE is_found = 1 AND state = 'open' AND page_id IN " . Sql\in_list( $page_ids ) . ' GROUP BY page_id',
		ARRAY_A
	);

	return array_map( 'intval', array_column( (array) $rows, 'findings', 'page_id' ) );
}

/**
 * Pages with an open finding, as a list for the database.
 *
 * @param string|null $kind Of this kind; null: of any.
 */
function sql_pages( ?string $kind = null ): string {
	global $wpdb;

	return 'SELECT page_id FROM ' . Tables\name( 'findings' ) . " WHERE is_found = 1 AND state = 'open'"
		. ( null === $kind ? '' : $wpdb->prepare( ' AND kind = %s', $kind ) );
}

/**
 * Ignore findings with a reason, or open them again. Those that are gone are passed over.
 *
 * @param string[] $ids     Ids.
 * @param string   $state   "ignored" or "open".
 * @param string   $note    Why.
 * @param int      $user_id Who says so.
 * @return int How many are in that state now.
 */
function set_state( array $ids, string $state, string $note, int $user_id ): int {
	global $wpdb;

	$is_ignored = 'ignored' === $state;
	$in         = Sql\in_list( $ids );
	$table      = Tables\name( 'findings' );

	Sql\write(
		$wpdb->prepare(
			"UPDATE {$table} SET state = %s, note = %s, ignored_by = %d WHERE id IN {$in}",
			$state,
			$is_ignored ? mb_substr( plain( $note ), 0, MAX_NOTE ) : '',
			$is_ignored ? $user_id : 0
		)
	);

	// What is open and was not found any more is there for nobody.
	Sql\write( "DELETE FROM {$table} WHERE is_found = 0 AND state = 'open' AND id IN {$in}" );

	$count = (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$table} WHERE is_found = 1 AND id IN {$in}" );

	/**
	 * Fires after somebody ignored findings, or opened them again.
	 *
	 * @param string[] $ids     Their ids.
	 * @param string   $state   "ignored" or "open".
	 * @param int      $user_id Who said so.
	 */
	do_action( 'care_pathway_links_findings_changed', $ids, $state, $user_id );

	return $count;
}

/**
 * What one person ignored, by id.
 *
 * @param int $user_id Person.
 * @param int $limit   How many at most.
 * @param int $offset  How many to leave out first.
 * @return list<array<string, mixed>> As from findings().
 */
function of_person( int $user_id, int $limit, int $offset ): array {
	global $wpdb;

	return KeptFindings\records(
		(array) $wpdb->get_results(
			$wpdb->prepare( 'SELECT * FROM ' . Tables\name( 'findings' ) . ' WHERE ignored_by = %d ORDER BY id LIMIT %d OFFSET %d', $user_id, $limit, $offset ),
			ARRAY_A
		)
	);
}

/**
 * Forget who ignored what: it stays ignored, without the person.
 *
 * @param int $user_id Person.
 * @return int Findings that were theirs.
 */
function forget_person( int $user_id ): int {
	global $wpdb;

	return Sql\write( $wpdb->prepare( 'UPDATE ' . Tables\name( 'findings' ) . ' SET ignored_by = 0 WHERE ignored_by = %d', $user_id ) );
}

/**
 * The statement from FROM on.
 *
 * @param array<string, mixed> $wanted As for findings().
 */
function tables( array $wanted ): string {
	global $wpdb;

	$conditions = array( 'f.is_found = 1' );
	$joins      = '';

	if ( isset( $wanted['state'] ) ) {
		$conditions[] = $wpdb->prepare( 'f.state = %s', $wanted['state'] );
	}

	if ( isset( $wanted['kinds'] ) ) {
		$conditions[] = 'f.kind IN ' . Sql\in_list( $wanted['kinds'] );
	}

	if ( isset( $wanted['severity'] ) ) {
		$conditions[] = $wpdb->prepare( 'f.severity = %d', (int) array_search( $wanted['severity'], SEVERITIES, true ) );
	}

	if ( isset( $wanted['page_id'] ) ) {
		$conditions[] = $wpdb->prepare( 'f.page_id = %d', $wanted['page_id'] );
	}

	if ( isset( $wanted['term_taxonomy_id'] ) ) {
		$joins .= " INNER JOIN {$wpdb->term_relationships} t ON t.object_id = f.page_id";
		$joins .= $wpdb->prepare( ' AND t.term_taxonomy_id = %d', $wanted['term_taxonomy_id'] );
	}

	if ( '' !== trim( $wanted['search'] ?? '' ) ) {
		$like         = '%' . $wpdb->esc_like( trim( $wanted['search'] ) ) . '%';
		$joins       .= ' LEFT JOIN ' . Tables\name( 'pages' ) . ' p ON p.post_id = f.page_id';
		$conditions[] = $wpdb->prepare( '( f.words LIKE %s OR p.title LIKE %s )', $like, $like );
	}

	return ' FROM ' . Tables\name( 'findings' ) . " f{$joins} WHERE " . implode( ' AND ', $conditions );
}
