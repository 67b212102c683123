<?php
/**
 * Answers about the settings of the site.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestSettings;

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
	$kept     = is_wp_error( $made ) ? $made : Settings\keep( $made );

	return is_wp_error( $kept ) ? $kept : new WP_REST_Response( $kept );
}
