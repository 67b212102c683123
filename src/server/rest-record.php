<?php
/**
 * Records that people send as the body of a request. They are looked at here and not as arguments of the route: so much of
 * them would be work for anybody who asks, whatever their rights.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestRecord;

use CarePathwayLinks\Contract;
use WP_Error;
use WP_REST_Request;

/**
 * The record in the body of a request, if it is one.
 *
 * @param WP_REST_Request $request  Question.
 * @param string          $record   What it must be: name of a schema, as for Contract\schema().
 * @param string          $name     How messages call it.
 * @param int             $length   Longest body that is taken, in bytes.
 * @param string          $too_long What is said about a longer one.
 * @return array<string, mixed>|WP_Error
 */
function given( WP_REST_Request $request, string $record, string $name, int $length, string $too_long ): array|WP_Error {
	if ( strlen( (string) $request->get_body() ) > $length ) {
		return new WP_Error( 'care_pathway_links_too_long', $too_long, array( 'status' => 413 ) );
	}

	$given = $request->get_json_params();
	$fits  = Contract\validate( $record, $given, $name );

	if ( is_wp_error( $fits ) ) {
		$fits->add_data( array( 'status' => 400 ) );

		return $fits;
	}

	return $given;
}
