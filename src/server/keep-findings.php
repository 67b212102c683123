<?php
/**
 * Keeps what an audit found in place of what earlier ones found. Every statement may be sent again without harm.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\KeepFindings;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\Findings;
use CarePathwayLinks\Snapshots;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;
use CarePathwayLinks\WriteIndex;
use WP_Error;

/** Longest part that is taken, in bytes. */
const MAX_LENGTH = 1_000_000;

/** What people said, and when it began: an audit does not change it. */
const SAID = array( 'state', 'note', 'ignored_by', 'first_seen' );

/**
 * Put findings in the place of those of a stretch of pages. What is ignored stays so, also where it is not found any more,
 * for the day on which it is. New rows are written before old ones go, so that at no moment a finding is missing.
 *
 * Facts may have changed while the audit ran. The findings are kept all the same; pages that changed since the facts that
 * the tag stands for were read are told as out of date, see AuditState\count_stale().
 *
 * @param array<string, mixed> $part Record that fits new-findings.json.
 * @return true|WP_Error The error where a finding is not of the stretch.
 */
function keep( array $part ): bool|WP_Error {
	global $wpdb;

	$judged = AuditState\moment( $part['factsTag'] );
	$now    = gmdate( 'Y-m-d H:i:s' );
	$rows   = array();

	foreach ( $part['findings'] as $finding ) {
		if ( $finding['pageId'] < $part['from'] || $finding['pageId'] > $part['to'] ) {
			return new WP_Error(
				'care_pathway_links_other_pages',
				__( 'A finding belongs to a page that this part is not about. Nothing was saved.', 'care-pathway-links' ),
				array( 'status' => 400 )
			);
		}

		$rows[ $finding['id'] ] = row( $finding, $judged, $now );
	}

	Sql\upsert( 'findings', array_values( $rows ), array( 'id' ), SAID );

	$gone = $wpdb->prepare( ' WHERE page_id BETWEEN %d AND %d', $part['from'], $part['to'] )
		. ( $rows ? ' AND id NOT IN ' . Sql\in_list( array_map( 'strval', array_keys( $rows ) ) ) : '' );

	Sql\write( 'DELETE FROM ' . Tables\name( 'findings' ) . "{$gone} AND state = 'open'" );
	Sql\write( 'UPDATE ' . Tables\name( 'findings' ) . " SET is_found = 0{$gone} AND is_found = 1" );
	WriteIndex\note_judged( $part['from'], $part['to'], $judged );

	/**
	 * Fires after findings of an audit were kept in place of earlier ones.
	 *
	 * @param int  $from    First page of the stretch; 0: menus, templates and the site as a whole are in it.
	 * @param int  $to      Last page of the stretch.
	 * @param bool $is_last Whether it was the last part of an audit of all pages.
	 */
	do_action( 'care_pathway_links_findings_kept', $part['from'], $part['to'], $part['isLast'] );

	if ( $part['isLast'] ) {
		confirm( $judged, $now );
		AuditState\note_audit( $part['factsTag'] );
		Snapshots\take();
	}

	return true;
}

/**
 * Note that what no part of an audit of all pages was about was found as it is kept: a client sends only what is new to it.
 *
 * @param int    $judged When the facts were read, in microseconds since 1970.
 * @param string $now    Date and time, UTC.
 */
function confirm( int $judged, string $now ): void {
	global $wpdb;

	$update = 'UPDATE ' . Tables\name( 'findings' ) . ' SET judged = %d, as_of = %s WHERE is_found = 1 AND judged <> %d';

	Sql\write( $wpdb->prepare( $update, $judged, $now, $judged ) );
	WriteIndex\note_judged( 0, PHP_INT_MAX, $judged );
}

/**
 * A finding as a row.
 *
 * @param array<string, mixed> $finding As the contract's SiteFinding.
 * @param int                  $judged  When the facts it was judged by were read, in microseconds since 1970.
 * @param string               $now     Date and time, UTC.
 * @return array<string, string|int>
 */
function row( array $finding, int $judged, string $now ): array {
	$finding['values'] = (object) $finding['values'];

	return array(
		'id'         => $finding['id'],
		'kind'       => $finding['kind'],
		'severity'   => (int) array_search( $finding['severity'], Findings\SEVERITIES, true ),
		'page_id'    => (int) $finding['pageId'],
		'target_id'  => (int) ( $finding['link']['targetId'] ?? 0 ),
		'words'      => $finding['link']['anchorText'] ?? '',
		'record'     => (string) wp_json_encode( $finding, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
		'is_found'   => 1,
		'state'      => 'open',
		'note'       => '',
		'ignored_by' => 0,
		'first_seen' => $now,
		'as_of'      => $now,
		'judged'     => $judged,
	);
}
