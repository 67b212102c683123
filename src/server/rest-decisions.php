<?php
/**
 * Answers about what was decided.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestDecisions;

use CarePathwayLinks\Decisions;
use CarePathwayLinks\ReviewActs;
use WP_REST_Request;
use WP_REST_Response;

/**
 * What was decided about the links of a page.
 *
 * @param WP_REST_Request $request Question.
 */
function get_decisions( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( Decisions\of_source( (int) $request['sourceId'] ) );
}

/**
 * Add decisions to the log.
 *
 * @param WP_REST_Request $request Question.
 */
function record_decisions( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( array( 'recorded' => ReviewActs\record( $request['decisions'], get_current_user_id() ) ) );
}
