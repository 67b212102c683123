<?php
/**
 * Answers about the settings of the site.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestSettings;

use CarePathwayLinks\Rest;
use CarePathwayLinks\RestRecord;
use CarePathwayLinks\Settings;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/**
 * What the owner chose.
 */
function get_settings(): WP_REST_Response {
	return new WP_REST_Response( Settings\kept() );
}

/**
 * Keep settings in the place of those that are known.
 *
 * @param WP_REST_Request $request Question.
 */
function keep_settings( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$too_long = __( 'These settings are longer than what the site keeps.', 'care-pathway-links' );
	$made     = RestRecord\given( $request, 'kept-settings', 'settings', Settings\MAX_LENGTH, $too_long );

	if ( ! is_wp_error( $made ) && ! Rest\can_manage() && Settings\concern_owner( $made['settings'] ) ) {
		return new WP_Error(
			'care_pathway_links_owner_only',
			__( 'Only people who run the site decide who may do what, and what deleting the plugin removes.', 'care-pathway-links' ),
			array( 'status' => 403 )
		);
	}

	$kept = is_wp_error( $made ) ? $made : Settings\keep( $made );

	return is_wp_error( $kept ) ? $kept : new WP_REST_Response( $kept );
}
