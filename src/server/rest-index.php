<?php
/**
 * Answers about the page index: how far it is, what it holds, and what changed.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestIndex;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\IndexChanges;
use CarePathwayLinks\IndexChunks;
use CarePathwayLinks\IndexStatus;
use CarePathwayLinks\RestTags;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

use const CarePathwayLinks\Rest\RUN_SECONDS;

/**
 * How far the index is.
 */
function get_status(): WP_REST_Response {
	return new WP_REST_Response( IndexStatus\status() );
}

/**
 * Read the site on for a while, for sites whose background tasks do not run, and people who do not want to wait.
 *
 * @param WP_REST_Request $request Question.
 */
function run_build( WP_REST_Request $request ): WP_REST_Response {
	if ( $request['restart'] ) {
		BuildIndex\start();
	}

	CheckIndex\run();
	BuildIndex\run( RUN_SECONDS );

	return get_status();
}

/**
 * What the index holds.
 */
function get_manifest(): WP_REST_Response {
	return new WP_REST_Response( IndexChunks\manifest() );
}

/**
 * A chunk of the index, or 304 when the client has it as it is.
 *
 * @param WP_REST_Request $request Question.
 */
function get_chunk( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$number = (int) $request['chunk'];
	$tag    = IndexChunks\chunk_tag( $number );

	if ( null === $tag ) {
		return new WP_Error(
			'care_pathway_links_no_chunk',
			__( 'There are no pages in this part of the index.', 'care-pathway-links' ),
			array( 'status' => 404 )
		);
	}

	return RestTags\is_known( $tag, $request ) ? RestTags\unchanged( $tag ) : RestTags\tagged( IndexChunks\chunk( $number ) );
}

/**
 * What changed since a cursor.
 *
 * @param WP_REST_Request $request Question.
 */
function get_changes( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( IndexChanges\since( (string) $request['since'] ) );
}
