<?php
/**
 * Answers about words of the site: its word list, and all that people told the engine about words.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestWords;

use CarePathwayLinks\Guidance;
use CarePathwayLinks\RestRecord;
use CarePathwayLinks\RestTags;
use CarePathwayLinks\SiteWords;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/**
 * What people of the site told the engine, or 304 when the client knows.
 *
 * @param WP_REST_Request $request Question.
 */
function get_guidance( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$guidance = Guidance\guidance();

	if ( null === $guidance ) {
		return new WP_Error(
			'care_pathway_links_no_guidance',
			__( 'Nobody has said anything about words of this site yet.', 'care-pathway-links' ),
			array( 'status' => 404 )
		);
	}

	return RestTags\is_known( $guidance['tag'], $request ) ? RestTags\unchanged( $guidance['tag'] ) : RestTags\tagged( $guidance );
}

/**
 * The owner's word list.
 */
function get_words(): WP_REST_Response {
	return new WP_REST_Response( SiteWords\words() );
}

/**
 * Keep a word list in the place of the one it was made from.
 *
 * @param WP_REST_Request $request Question.
 */
function keep_words( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$too_long = __( 'This is longer than a word list may be.', 'care-pathway-links' );
	$words    = RestRecord\given( $request, 'site-words', 'words', SiteWords\MAX_LENGTH, $too_long );

	if ( is_wp_error( $words ) ) {
		return $words;
	}

	$kept = SiteWords\keep( $words );

	return null === $kept
		? new WP_Error(
			'care_pathway_links_changed_meanwhile',
			__( 'Somebody else has changed the word list meanwhile.', 'care-pathway-links' ),
			array( 'status' => 409 )
		)
		: new WP_REST_Response( $kept );
}
