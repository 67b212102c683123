<?php
/**
 * Answers about how the site links: the pages to learn it from, and what was learned.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestHabits;

use CarePathwayLinks\Examples;
use CarePathwayLinks\Habits;
use CarePathwayLinks\RestRecord;
use CarePathwayLinks\RestTags;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/**
 * Pages to learn from how the site links.
 *
 * @param WP_REST_Request $request Question.
 */
function get_examples( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( Examples\after( (int) $request['after'], (int) $request['per_page'] ) );
}

/**
 * How the site links, or 304 when the client knows.
 *
 * @param WP_REST_Request $request Question.
 */
function get_habits( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$head = Habits\head();

	if ( null !== $head && RestTags\is_known( $head['tag'], $request ) ) {
		return RestTags\unchanged( $head['tag'] );
	}

	$habits = Habits\habits();

	return null === $habits
		? new WP_Error(
			'care_pathway_links_no_habits',
			__( 'How this site links was not learned yet.', 'care-pathway-links' ),
			array( 'status' => 404 )
		)
		: RestTags\tagged( $habits );
}

/**
 * Keep how the site links.
 *
 * @param WP_REST_Request $request Question.
 */
function keep_habits( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$too_long = __( 'This is longer than what is kept about how a site links.', 'care-pathway-links' );
	$habits   = RestRecord\given( $request, 'linking-habits', 'habits', Habits\MAX_LENGTH, $too_long );

	return is_wp_error( $habits ) ? $habits : new WP_REST_Response( Habits\keep( $habits ) );
}

/**
 * Forget how the site links.
 */
function forget_habits(): WP_REST_Response {
	Habits\forget();

	return new WP_REST_Response( null, 204 );
}
