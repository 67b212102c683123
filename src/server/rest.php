<?php
/**
 * Our REST routes: who may ask, whether the question makes sense, and what is answered.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Rest;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Decisions;
use CarePathwayLinks\IndexChunks;
use CarePathwayLinks\Queue;
use RuntimeException;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

const REST_NAMESPACE = 'care-pathway-links/v1';

/** Decisions that one request may carry. */
const MAX_DECISIONS = 100;

/** Verdicts of the second person: they need the right to publish the page. */
const REVIEW_VERDICTS = array( 'approved', 'removed', 'returned' );

/**
 * On `rest_api_init`.
 */
function register_routes(): void {
	route( '/index', WP_REST_Server::READABLE, 'get_manifest', 'can_write_posts' );

	route( '/index/(?P<chunk>\d{1,12})', WP_REST_Server::READABLE, 'get_chunk', 'can_write_posts' );

	route(
		'/decisions',
		WP_REST_Server::READABLE,
		'get_decisions',
		'can_edit_source',
		array( 'sourceId' => Contract\schema( 'new-decision' )['properties']['sourceId'] + array( 'required' => true ) )
	);

	route(
		'/decisions',
		WP_REST_Server::CREATABLE,
		'record_decisions',
		'can_decide',
		array(
			'decisions' => array(
				'description' => __( 'What was decided.', 'care-pathway-links' ),
				'type'        => 'array',
				'required'    => true,
				'minItems'    => 1,
				'maxItems'    => MAX_DECISIONS,
				'items'       => Contract\schema( 'new-decision' ),
			),
		)
	);
}

/**
 * Register a route of ours.
 *
 * @param string               $path       Path below the namespace.
 * @param string               $methods    HTTP methods.
 * @param string               $callback   Function of this file that answers.
 * @param string               $permission Function of this file that says who may ask.
 * @param array<string, array> $arguments  Schema of each argument.
 */
function route( string $path, string $methods, string $callback, string $permission, array $arguments = array() ): void {
	register_rest_route(
		REST_NAMESPACE,
		$path,
		array(
			'methods'             => $methods,
			'callback'            => static fn ( WP_REST_Request $request ) => answer( __NAMESPACE__ . '\\' . $callback, $request ),
			'permission_callback' => __NAMESPACE__ . '\\' . $permission,
			'args'                => rest_get_endpoint_args_for_schema( array( 'properties' => $arguments ) ),
		)
	);
}

/**
 * Let a function answer. The index is brought up to date first, so that nobody reads what this request just made untrue.
 * A refusal of the database ends here, as an error that says that trying again may help.
 *
 * @param callable-string $callback Function.
 * @param WP_REST_Request $request  Question.
 */
function answer( string $callback, WP_REST_Request $request ): WP_REST_Response|WP_Error {
	try {
		Queue\flush();

		return $callback( $request );
	} catch ( RuntimeException $failure ) {
		return new WP_Error(
			'care_pathway_links_database',
			__( 'The database did not take the change. Please try again.', 'care-pathway-links' ),
			array(
				'status' => 503,
				'cause'  => current_user_can( 'manage_options' ) ? $failure->getMessage() : null,
			)
		);
	}
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

	if ( in_array( $tag, known_tags( (string) $request->get_header( 'if_none_match' ) ), true ) ) {
		return new WP_REST_Response( null, 304, array( 'ETag' => "\"{$tag}\"" ) );
	}

	$chunk = IndexChunks\chunk( $number );

	return new WP_REST_Response( $chunk, 200, array( 'ETag' => '"' . $chunk['tag'] . '"' ) );
}

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
	return new WP_REST_Response( array( 'recorded' => Decisions\record( $request['decisions'], get_current_user_id() ) ) );
}

/**
 * Whether the person writes posts: the index says nothing that they could not open on the site.
 */
function can_write_posts(): bool {
	return current_user_can( 'edit_posts' );
}

/**
 * Whether the person may edit the page asked about.
 *
 * @param WP_REST_Request $request Question.
 */
function can_edit_source( WP_REST_Request $request ): bool {
	return current_user_can( 'edit_post', (int) $request['sourceId'] );
}

/**
 * Whether the person may decide all that they send: about their own text while writing, as the second person only with
 * the right to publish the page.
 *
 * @param WP_REST_Request $request Question.
 */
function can_decide( WP_REST_Request $request ): bool {
	foreach ( (array) $request['decisions'] as $decision ) {
		$source_id = (int) ( $decision['sourceId'] ?? 0 );
		$is_review = 'review' === ( $decision['phase'] ?? '' ) || in_array( $decision['verdict'] ?? '', REVIEW_VERDICTS, true );

		if ( ! current_user_can( 'edit_post', $source_id ) || ( $is_review && ! current_user_can( 'publish_post', $source_id ) ) ) {
			return false;
		}
	}

	return true;
}

/**
 * Tags a client says it has. Servers that compress mark the tag they hand out.
 *
 * @param string $header If-None-Match.
 * @return string[]
 */
function known_tags( string $header ): array {
	preg_match_all( '/"([^"]*?)(?:[-;](?:gzip|br|zstd|deflate))?"/', $header, $found );

	return $found[1];
}
