<?php
/**
 * All that is known about one page, for who looks at it: too much to send about every page.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\PageFacts;

use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Relations;

/** Inbound links in one answer. */
const MAX_INBOUND = 500;

/**
 * Facts about a page. The shape is that of page-facts.json.
 *
 * @param int $post_id Page.
 * @return array<string, mixed>|null Null: not in the index.
 */
function facts( int $post_id ): ?array {
	$row = PageIndex\rows( array( $post_id ) )[ $post_id ] ?? null;

	if ( null === $row || ! (int) $row['is_indexed'] ) {
		return null;
	}

	// Relations in both directions, with their evidence, in place of what the page alone was said to be tied to.
	return array_merge(
		PageIndex\page( $row ),
		array(
			'topTerms'      => PageIndex\unfold( $row['top_terms'] ),
			'reviewedBy'    => OwnerMarks\marks( $post_id )['reviewed_by'],
			'contentHash'   => $row['content_hash'],
			'relations'     => Relations\relations( $row ),
			'inboundCounts' => LinkGraph\inbound_counts( $post_id ),
		)
	);
}

/**
 * Links of a page and links to it. The shape is that of page-links.json.
 *
 * @param int $post_id Page.
 * @return array<string, mixed>|null Null: not in the index.
 */
function links( int $post_id ): ?array {
	$row = PageIndex\rows( array( $post_id ) )[ $post_id ] ?? null;

	if ( null === $row || ! (int) $row['is_indexed'] ) {
		return null;
	}

	$outbound = array_filter(
		LinkGraph\outbound( array( $post_id ) )[ $post_id ],
		static fn ( array $link ): bool => LinkGraph\SHOWS_PATTERN !== $link['kind']
	);

	return array(
		'outbound'      => array_map( __NAMESPACE__ . '\link', array_values( $outbound ) ),
		'inbound'       => array_map( __NAMESPACE__ . '\link', LinkGraph\inbound( $post_id, MAX_INBOUND ) ),
		'inboundCounts' => LinkGraph\inbound_counts( $post_id ),
	);
}

/**
 * A row of the graph as it is sent.
 *
 * @param array<string, string> $row Row.
 * @return array<string, string|int>
 */
function link( array $row ): array {
	return array(
		'sourceId'   => (int) $row['source_id'],
		'targetId'   => (int) $row['target_id'],
		'targetKind' => $row['target_kind'],
		'url'        => $row['url'],
		'anchorText' => $row['anchor'],
		'rel'        => $row['rel'],
		'kind'       => $row['kind'],
		'blockName'  => $row['block'],
		'path'       => $row['path'],
		'position'   => (int) $row['position'],
	);
}
