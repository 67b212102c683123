<?php
/**
 * Answers about single pages: their facts, their links, and what links lead to.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestPages;

use CarePathwayLinks\HiddenTargets;
use CarePathwayLinks\PageFacts;
use CarePathwayLinks\TargetStatus;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/**
 * All facts about a page.
 *
 * @param WP_REST_Request $request Question.
 */
function get_page( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	return found( PageFacts\facts( (int) $request['id'] ) );
}

/**
 * Links of a page and to it.
 *
 * @param WP_REST_Request $request Question.
 */
function get_links( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	return found( PageFacts\links( (int) $request['id'] ) );
}

/**
 * What some links lead to.
 *
 * @param WP_REST_Request $request Question.
 */
function get_targets( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response(
		array(
			...TargetStatus\of_urls( $request['urls'] ?? array() ),
			...TargetStatus\of_ids( $request['ids'] ?? array() ),
		)
	);
}

/**
 * Pages that visitors cannot open, by words of their titles.
 *
 * @param WP_REST_Request $request Question.
 */
function get_hidden_targets( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( HiddenTargets\find( $request['words'] ) );
}

/**
 * Facts about a page, or that it is not in the index.
 *
 * @param array<string, mixed>|null $facts Facts.
 */
function found( ?array $facts ): WP_REST_Response|WP_Error {
	return null === $facts
		? new WP_Error(
			'care_pathway_links_no_page',
			__( 'This page is not in the index: visitors cannot open it, or it was never read.', 'care-pathway-links' ),
			array( 'status' => 404 )
		)
		: new WP_REST_Response( $facts );
}
