<?php
/**
 * Answers about the owner's pathways.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestPathways;

use CarePathwayLinks\Pathways;
use CarePathwayLinks\RestRecord;
use CarePathwayLinks\RestTags;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/**
 * The owner's pathways, or 304 when the client knows them.
 *
 * @param WP_REST_Request $request Question.
 */
function get_pathways( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$kept = Pathways\kept();

	if ( is_wp_error( $kept ) ) {
		return $kept;
	}

	return RestTags\is_known( $kept['tag'], $request ) ? RestTags\unchanged( $kept['tag'] ) : RestTags\tagged( $kept );
}

/**
 * Keep the owner's pathways.
 *
 * @param WP_REST_Request $request Question.
 */
function keep_pathways( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$too_long = __( 'These are more pathways than the site keeps. Remove some, then try again.', 'care-pathway-links' );
	$given    = RestRecord\given( $request, 'new-pathways', 'pathways', Pathways\MAX_LENGTH, $too_long );
	$kept     = is_wp_error( $given ) ? $given : Pathways\keep( $given['pathways'], $given['knownTag'] );

	return is_wp_error( $kept ) ? $kept : RestTags\tagged( $kept );
}
