<?php
/**
 * Where the audit of the site stands, by counts alone. What is out of date is not written down anywhere: a page says when it
 * last changed and when the facts were read that it was judged by. So a save costs nothing for it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\AuditState;

use CarePathwayLinks\AuditedPages;
use CarePathwayLinks\ExternalLinks;
use CarePathwayLinks\Findings;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\ReviewQueue;
use CarePathwayLinks\Settings;
use CarePathwayLinks\Snapshots;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;
use CarePathwayLinks\Traffic;

use const CarePathwayLinks\VERSION;

/** By what all pages were last judged in one go, and when: `tag`, `asOf`. */
const OPTION = 'care_pathway_links_audited';

/**
 * All of it. The shape is that of audit-state.json.
 *
 * @return array<string, mixed>
 */
function state(): array {
	$audited = audited();

	return array(
		'asOf'        => $audited['asOf'] ?? null,
		'factsTag'    => facts_tag(),
		'judgedTag'   => $audited['tag'] ?? null,
		'specialties' => ReviewQueue\specialties(),
		'pages'       => PageIndex\count_pages(),
		'stalePages'  => count_stale(),
		'unreadPages' => AuditedPages\count_unread(),
		'counts'      => Findings\counts(),
		'snapshots'   => Snapshots\snapshots(),
		'traffic'     => Traffic\head(),
	);
}

/**
 * The last audit of all pages.
 *
 * @return array{ tag: string, asOf: string }|null
 */
function audited(): ?array {
	$kept = get_option( OPTION );

	return is_array( $kept ) && isset( $kept['tag'], $kept['asOf'] ) ? $kept : null;
}

/**
 * Note that all pages were judged.
 *
 * @param string $tag As from facts_tag().
 */
function note_audit( string $tag ): void {
	$kept = array(
		'tag'  => $tag,
		'asOf' => gmdate( 'Y-m-d\TH:i:s\Z' ),
	);

	update_option( OPTION, $kept, false );
}

/**
 * Changes whenever a link, a page, a target or the time of reviews does, and with the version of the plugin. Begins with when a page last
 * changed: what changes later was not judged.
 *
 * @return string Such as "1790000000000000-0123456789abcdef".
 */
function facts_tag(): string {
	$summaries = PageIndex\summaries();
	$changed   = array_column( $summaries, 'changed' );
	$facts     = array(
		VERSION,
		array_sum( array_column( $summaries, 'pages' ) ),
		(string) get_option( LinkGraph\FURNITURE_OPTION, '' ),
		hidden_targets(),
		AuditedPages\showing_pages(),
		Traffic\head(),
		ExternalLinks\mark(),
		Settings\settings()['reviewMonths'],
	);

	return ( $changed ? max( $changed ) : 0 ) . '-' . substr( md5( (string) wp_json_encode( $facts ) ), 0, 16 );
}

/**
 * When the facts were read that a tag stands for.
 *
 * @param string $tag As from facts_tag(); of anything else nothing is known.
 * @return int Microseconds since 1970.
 */
function moment( string $tag ): int {
	return 1 === preg_match( '/^(\d{1,18})-/', $tag, $found ) ? (int) $found[1] : 0;
}

/**
 * Entries that links lead to and that are not in the index, with their status.
 *
 * @return list<array<string, string>>
 */
function hidden_targets(): array {
	global $wpdb;

	$ids = $wpdb->get_col(
		'SELECT DISTINCT link.target_id FROM ' . Tables\name( 'links' ) . ' AS link LEFT JOIN ' . Tables\name( 'pages' ) . ' AS page'
		. " ON page.post_id = link.target_id AND page.is_indexed = 1 WHERE link.target_kind = 'post' AND page.post_id IS NULL AND link.kind <> '"
		. LinkGraph\SHOWS_PATTERN . "'"
	);

	return $ids ? (array) $wpdb->get_results(
		"SELECT ID, post_status, CASE WHEN post_password = '' THEN 0 ELSE 1 END AS is_locked FROM {$wpdb->posts} WHERE ID IN "
		. Sql\in_list( array_map( 'intval', $ids ) ) . ' ORDER BY ID',
		ARRAY_A
	) : array();
}

/**
 * How many pages changed since they were judged, or lead to a page that did. Whoever changed links changed what is said
 * about the pages they lead to, so these count as changed too.
 */
function count_stale(): int {
	global $wpdb;

	$pages   = Tables\name( 'pages' );
	$changed = "SELECT post_id FROM {$pages} WHERE changed > judged";

	if ( null === $wpdb->get_var( "{$changed} LIMIT 1" ) ) {
		return 0;
	}

	return (int) $wpdb->get_var(
		"SELECT COUNT(*) FROM {$pages} WHERE is_indexed = 1 AND ( changed > judged OR post_id IN ("
		. ' SELECT source_id FROM ' . Tables\name( 'links' ) . " WHERE target_kind = 'post' AND target_id IN ( {$changed} ) ) )"
	);
}
