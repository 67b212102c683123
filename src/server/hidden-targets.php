<?php
/**
 * Finds pages that may not be linked to because visitors cannot open them: who looks for one is told so instead of finding
 * nothing. Only what the person may read is found.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\HiddenTargets;

use CarePathwayLinks\Linkable;
use CarePathwayLinks\TargetStatus;
use WP_Query;

/** Entries that one answer holds. */
const MAX_FOUND = 5;

/** Entries that are looked at: some of them the person may not read. */
const MAX_LOOKED_AT = 20;

/**
 * Entries with these words in their title that visitors cannot open, best first. The shape of each is that of
 * target-status.json.
 *
 * @param string $words Words.
 * @return list<array<string, mixed>>
 */
function find( string $words ): array {
	$ids = array_merge(
		query( $words, array( 'post_status' => array( 'draft', 'pending', 'future', 'private' ) ) ),
		query( $words, array( 'has_password' => true ) )
	);
	$ids = array_filter( array_unique( $ids ), static fn ( int $id ): bool => current_user_can( 'read_post', $id ) );

	return TargetStatus\of_ids( array_slice( array_values( $ids ), 0, MAX_FOUND ) );
}

/**
 * Ids of entries with these words in their title.
 *
 * @param string               $words Words.
 * @param array<string, mixed> $more  What else is asked of them.
 * @return int[]
 */
function query( string $words, array $more ): array {
	$query = new WP_Query(
		$more + array(
			's'                      => $words,
			'search_columns'         => array( 'post_title' ),
			'post_type'              => Linkable\post_types(),
			'post_status'            => 'publish',
			'posts_per_page'         => MAX_LOOKED_AT,
			'fields'                 => 'ids',
			'no_found_rows'          => true,
			'ignore_sticky_posts'    => true,
			'update_post_meta_cache' => false,
			'update_post_term_cache' => false,
		)
	);

	return array_map( 'intval', $query->posts );
}
