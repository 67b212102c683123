<?php
/**
 * What the owner of a page says it is: a field of WordPress' own REST API, so that it is saved together with the page and
 * needs no custom fields. How it links on the whole site is for who edits others' pages.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\PageMarks;

use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\Rest;
use WP_Error;

const FIELD = 'care_pathway_links_page';

/** From the field of the contract to the mark. */
const MARKS = array(
	'role'            => 'role',
	'aliases'         => 'aliases',
	'isPillar'        => 'is_pillar',
	'isPrimaryTarget' => 'is_primary_target',
	'isExcluded'      => 'is_excluded',
	'ticked'          => 'ticked',
);

/** What changes the links of other pages, too. */
const OF_THE_SITE = array( 'isPillar', 'isPrimaryTarget', 'isExcluded' );

/**
 * On `rest_api_init`.
 */
function register_field(): void {
	OwnerMarks\register_field( FIELD, 'page-marks', __NAMESPACE__ . '\said', __NAMESPACE__ . '\keep' );
}

/**
 * What the owner says. The shape is that of page-marks.json.
 *
 * @param int $post_id Entry.
 * @return array{ role: string|null, aliases: string[], isPillar: bool, isPrimaryTarget: bool, isExcluded: bool, ticked: string[] }
 */
function said( int $post_id ): array {
	$marks = OwnerMarks\marks( $post_id );
	$said  = array_map( static fn ( string $mark ): string|bool|array => $marks[ $mark ], MARKS );

	return array( 'role' => '' === $said['role'] ? null : $said['role'] ) + $said;
}

/**
 * Keep what the owner says, all or nothing. WordPress has asked before whether the person may edit the entry.
 *
 * @param array<string, mixed> $said    As page-marks.json; what is missing stays.
 * @param int                  $post_id Entry.
 */
function keep( array $said, int $post_id ): ?WP_Error {
	$before  = said( $post_id );
	$changed = array_filter(
		array_intersect_key( $said, MARKS ),
		static fn ( mixed $value, string $field ): bool => $value !== $before[ $field ],
		ARRAY_FILTER_USE_BOTH
	);

	if ( array_intersect_key( $changed, array_flip( OF_THE_SITE ) ) && ! Rest\can_teach() ) {
		return new WP_Error(
			'care_pathway_links_not_yours',
			__( 'Only people who edit the pages of others may say how a page is linked on the whole site.', 'care-pathway-links' ),
			array( 'status' => rest_authorization_required_code() )
		);
	}

	foreach ( $changed as $field => $value ) {
		OwnerMarks\keep( $post_id, MARKS[ $field ], $value );
	}

	return null;
}
