<?php
/**
 * Answers about reviews: what the review of a post needs, and the posts that wait for one.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestReviews;

use CarePathwayLinks\Decisions;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\ReviewActs;
use CarePathwayLinks\ReviewLinks;
use CarePathwayLinks\ReviewQueue;
use CarePathwayLinks\Reviews;
use CarePathwayLinks\Settings;
use WP_REST_Request;
use WP_REST_Response;

/** Posts in one answer. */
const MAX_POSTS = 50;

/** By which the queue may be narrowed, and what Reviews calls it. */
const FILTERS = array(
	'author'    => 'author',
	'role'      => 'role',
	'specialty' => 'term_taxonomy_id',
);

/**
 * What the review of a post needs beside its log. The shape is that of review-facts.json.
 *
 * @param WP_REST_Request $request Question.
 */
function get_facts( WP_REST_Request $request ): WP_REST_Response {
	$post    = get_post( (int) $request['sourceId'] );
	$support = get_all_post_type_supports( $post->post_type )['editor'] ?? null;
	$notes   = array_filter( (array) $support, static fn ( mixed $item ): bool => is_array( $item ) && ! empty( $item['notes'] ) );
	$people  = array_unique( array_column( Decisions\of_source( $post->ID ), 'userId' ) );

	return new WP_REST_Response(
		array(
			'sourceId'        => $post->ID,
			'people'          => ReviewQueue\people( $people ),
			'approvedContent' => ReviewLinks\approved_content( $post->ID ),
			'publishedOn'     => Linkable\is_linkable( $post ) ? substr( $post->post_date_gmt, 0, 10 ) : null,
			'reviewMonths'    => Settings\settings()['reviewMonths'],
			// As WordPress itself asks: support for notes stands inside that for the editor, from 6.9 on.
			'hasNotes'        => array() !== $notes,
		)
	);
}

/**
 * Posts that wait for a review, those that wait longest first.
 *
 * @param WP_REST_Request $request Question.
 */
function get_queue( WP_REST_Request $request ): WP_REST_Response {
	$wanted = array(
		'state' => 'waiting',
		'types' => ReviewQueue\reviewed_types(),
	);

	foreach ( FILTERS as $argument => $name ) {
		if ( null !== $request[ $argument ] ) {
			$wanted[ $name ] = $request[ $argument ];
		}
	}

	$per_page = (int) $request['per_page'];
	$total    = Reviews\count_posts( $wanted );
	$rows     = Reviews\posts( $wanted, $per_page, ( (int) $request['page'] - 1 ) * $per_page );

	_prime_post_caches( array_column( $rows, 'id' ) );

	return new WP_REST_Response(
		array(
			'posts'       => array_values( array_filter( array_map( 'CarePathwayLinks\ReviewQueue\queued', $rows ) ) ),
			'authors'     => ReviewQueue\people( Reviews\authors( $wanted ) ),
			'specialties' => ReviewQueue\specialties(),
		),
		200,
		array(
			'X-WP-Total'      => (string) $total,
			'X-WP-TotalPages' => (string) (int) ceil( $total / $per_page ),
		)
	);
}

/**
 * Approve or send back posts of the queue, each as the reviewer saw it.
 *
 * @param WP_REST_Request $request Question.
 */
function decide( WP_REST_Request $request ): WP_REST_Response {
	$undone = array();

	foreach ( $request['posts'] as $wanted ) {
		$post = get_post( $wanted['sourceId'] );
		$may  = null !== $post && current_user_can( 'edit_post', $post->ID ) && current_user_can( 'publish_post', $post->ID );
		$why  = $may
			? ReviewActs\decide( $post, $request['verdict'], $request['note'], $wanted['id'], $wanted['modified'], get_current_user_id() )
			: 'no-rights';

		if ( '' !== $why ) {
			$undone[] = array(
				'sourceId' => $wanted['sourceId'],
				'why'      => $why,
			);
		}
	}

	return new WP_REST_Response( array( 'undone' => $undone ) );
}
