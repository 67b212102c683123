<?php
/**
 * Answers about bulk mends: the posts they are made from, doing them, and taking them back.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestBatches;

use CarePathwayLinks\Batches;
use CarePathwayLinks\MendPosts;
use CarePathwayLinks\RestRecord;
use CarePathwayLinks\SavedPosts;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/** Longest list of links that is taken, in bytes. */
const MAX_LENGTH = 1_000_000;

/**
 * Posts as they are saved.
 *
 * @param WP_REST_Request $request Question.
 */
function get_posts( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( SavedPosts\posts( array_values( array_unique( $request['ids'] ) ) ) );
}

/**
 * Put links into posts.
 *
 * @param WP_REST_Request $request Question.
 */
function apply_links( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$given = RestRecord\given( $request, 'new-batch', 'batch', MAX_LENGTH, __( 'These are too many links for one request.', 'care-pathway-links' ) );

	if ( is_wp_error( $given ) ) {
		return $given;
	}

	if ( ! Batches\begin( $given['batchId'], get_current_user_id() ) ) {
		return new WP_Error(
			'care_pathway_links_not_yours',
			__( 'These links are being added by somebody else.', 'care-pathway-links' ),
			array( 'status' => 403 )
		);
	}

	foreach ( $given['posts'] as $wanted ) {
		MendPosts\mend( $given['batchId'], $wanted );
	}

	return new WP_REST_Response( Batches\batch( $given['batchId'], array_column( $given['posts'], 'postId' ) ) );
}

/**
 * The batches that can still be undone, and those that were.
 */
function get_batches(): WP_REST_Response {
	return new WP_REST_Response( Batches\recent() );
}

/**
 * Take back what a batch did to some posts. A post that could not be put back says why, and can be tried again.
 *
 * @param WP_REST_Request $request Question.
 */
function undo( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$batch = Batches\batch( $request['id'], $request['postIds'] );

	if ( null === $batch ) {
		return new WP_Error(
			'care_pathway_links_batch_gone',
			__( 'These links can no longer be taken back in one go.', 'care-pathway-links' ),
			array( 'status' => 404 )
		);
	}

	$batch['posts'] = array_map(
		static fn ( array $post ): array => array( 'outcome' => MendPosts\undo( $batch['id'], $post['postId'] ) ) + $post,
		$batch['posts']
	);

	return new WP_REST_Response( $batch );
}
