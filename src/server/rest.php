<?php
/**
 * Our REST routes: who may ask, and whether the question makes sense. What is answered stands in the
 * other files whose names begin with rest.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Rest;

use CarePathwayLinks\Capabilities;
use CarePathwayLinks\Contract;
use CarePathwayLinks\Examples;
use CarePathwayLinks\Queue;
use CarePathwayLinks\RestReviews;
use CarePathwayLinks\ReviewQueue;
use CarePathwayLinks\SavedPosts;
use RuntimeException;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

const REST_NAMESPACE = 'care-pathway-links/v1';

/** What is added to the schema of an argument that may not be missing. */
const REQUIRED = array( 'required' => true );

/** Decisions that one request may carry. */
const MAX_DECISIONS = 100;

/** Verdicts of the second person: they need the right to publish the page. */
const REVIEW_VERDICTS = array( 'approved', 'removed', 'returned' );

/** Targets that one request may ask about. */
const MAX_TARGETS = 100;

/** Seconds that one request to read the site may take. */
const RUN_SECONDS = 8.0;

/**
 * On `rest_api_init`.
 */
function register_routes(): void {
	$decision = Contract\schema( 'new-decision' );
	$review   = Contract\schema( 'new-review' )['properties'];

	route( '/status', 'GET', 'RestIndex\get_status', 'can_write_posts' );
	route( '/index', 'GET', 'RestIndex\get_manifest', 'can_write_posts' );
	route( '/index/(?P<chunk>\d{1,12})', 'GET', 'RestIndex\get_chunk', 'can_write_posts' );
	route( '/index/changes', 'GET', 'RestIndex\get_changes', 'can_write_posts', array( 'since' => text( 40 ) + REQUIRED ) );
	route( '/index/run', 'POST', 'RestIndex\run_build', 'can_run', array( 'restart' => array( 'type' => 'boolean' ) ) );
	route( '/pages/(?P<id>\d{1,12})', 'GET', 'RestPages\get_page', 'can_write_posts' );
	route( '/pages/(?P<id>\d{1,12})/links', 'GET', 'RestPages\get_links', 'can_write_posts' );
	route(
		'/targets',
		'GET',
		'RestPages\get_targets',
		'can_write_posts',
		array(
			'urls' => list_of( text( 2000 ), MAX_TARGETS ),
			'ids'  => list_of( from( 1 ), MAX_TARGETS ),
		)
	);
	route( '/targets/hidden', 'GET', 'RestPages\get_hidden_targets', 'can_write_posts', array( 'words' => text( 100 ) + REQUIRED ) );
	route(
		'/examples',
		'GET',
		'RestHabits\get_examples',
		'can_teach',
		array(
			'after'    => from( 0 ) + array( 'default' => 0 ),
			'per_page' => from( 1, Examples\MAX_AT_ONCE ) + array( 'default' => Examples\MAX_AT_ONCE ),
		)
	);
	route( '/habits', 'GET', 'RestHabits\get_habits', 'can_write_posts' );
	route( '/habits', 'POST', 'RestHabits\keep_habits', 'can_teach' );
	route( '/habits', 'DELETE', 'RestHabits\forget_habits', 'can_manage' );
	route( '/pathways', 'GET', 'RestPathways\get_pathways', 'can_write_posts' );
	route( '/pathways', 'PUT', 'RestPathways\keep_pathways', 'can_plan' );
	route( '/guidance', 'GET', 'RestWords\get_guidance', 'can_write_posts' );
	route( '/words', 'GET', 'RestWords\get_words', 'can_write_posts' );
	route( '/words', 'PUT', 'RestWords\keep_words', 'can_plan' );
	route( '/settings', 'GET', 'RestSettings\get_settings', 'can_plan' );
	route( '/settings', 'POST', 'RestSettings\keep_settings', 'can_set' );
	route( '/audit/posts', 'GET', 'RestBatches\get_posts', 'can_plan', array( 'ids' => list_of( from( 1 ), SavedPosts\MAX_POSTS ) + REQUIRED ) );
	route( '/audit/batches', 'GET', 'RestBatches\get_batches', 'can_plan' );
	route( '/audit/batches', 'POST', 'RestBatches\apply_links', 'can_plan' );
	route(
		'/audit/batches/(?P<id>[0-9a-f-]{36})/undo',
		'POST',
		'RestBatches\undo',
		'can_plan',
		array( 'postIds' => list_of( from( 1 ), SavedPosts\MAX_POSTS ) + REQUIRED )
	);
	route( '/decisions', 'GET', 'RestDecisions\get_decisions', 'can_edit_source', array( 'sourceId' => $decision['properties']['sourceId'] + REQUIRED ) );
	route( '/decisions', 'POST', 'RestDecisions\record_decisions', 'can_decide', array( 'decisions' => list_of( $decision, MAX_DECISIONS ) + REQUIRED ) );
	route( '/reviews/(?P<sourceId>\d{1,12})', 'GET', 'RestReviews\get_facts', 'can_edit_source' );
	route(
		'/reviews',
		'GET',
		'RestReviews\get_queue',
		'can_review_others',
		array(
			'author'    => from( 1 ),
			'role'      => text( 20 ),
			'specialty' => from( 1 ),
			'page'      => from( 1 ) + array( 'default' => 1 ),
			'per_page'  => from( 1, RestReviews\MAX_POSTS ) + array( 'default' => 20 ),
		)
	);
	route(
		'/reviews',
		'POST',
		'RestReviews\decide',
		'can_review_others',
		array(
			'verdict' => $review['verdict'] + REQUIRED,
			'note'    => $review['note'],
			'posts'   => $review['posts'] + REQUIRED,
		)
	);
}

/**
 * Schema of a text.
 *
 * @param int $length Longest allowed, in characters.
 * @return array<string, mixed>
 */
function text( int $length ): array {
	return array(
		'type'      => 'string',
		'minLength' => 1,
		'maxLength' => $length,
	);
}

/**
 * Schema of a whole number.
 *
 * @param int      $least Least allowed.
 * @param int|null $most  Most allowed, if there is a limit.
 * @return array<string, mixed>
 */
function from( int $least, ?int $most = null ): array {
	return array(
		'type'    => 'integer',
		'minimum' => $least,
	) + ( null === $most ? array() : array( 'maximum' => $most ) );
}

/**
 * Schema of a list.
 *
 * @param array<string, mixed> $entry  Schema of an entry.
 * @param int                  $length Longest allowed.
 * @return array<string, mixed>
 */
function list_of( array $entry, int $length ): array {
	return array(
		'type'     => 'array',
		'minItems' => 1,
		'maxItems' => $length,
		'items'    => $entry,
	);
}

/**
 * Register a route of ours.
 *
 * @param string               $path       Path below the namespace.
 * @param string               $methods    HTTP methods.
 * @param string               $callback   Function that answers, such as "RestPages\get_page".
 * @param string               $permission Function of this file that says who may ask.
 * @param array<string, array> $arguments  Schema of each argument.
 */
function route( string $path, string $methods, string $callback, string $permission, array $arguments = array() ): void {
	register_rest_route(
		REST_NAMESPACE,
		$path,
		array(
			'methods'             => $methods,
			'callback'            => static fn ( WP_REST_Request $request ) => answer( 'CarePathwayLinks\\' . $callback, $request ),
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
 * Whether the person writes posts: the index says nothing that they could not open on the site.
 */
function can_write_posts(): bool {
	return current_user_can( 'edit_posts' );
}

/**
 * Whether the person may read what others wrote, and say how the site links for everybody. Each page is asked about again.
 */
function can_teach(): bool {
	return current_user_can( 'edit_others_posts' );
}

/**
 * Whether the person plans the site's pathways and sees how its pages are linked.
 */
function can_plan(): bool {
	return current_user_can( plan_capability() );
}

/**
 * What the plugin's own admin page needs, and changing the site's pathways.
 */
function plan_capability(): string {
	/**
	 * Filters the capability that the plugin's own admin page needs, and changing the site's pathways.
	 *
	 * @param string $capability Name of a capability.
	 */
	return (string) apply_filters( 'care_pathway_links_plan_capability', Capabilities\PLAN );
}

/**
 * Whether the person chooses the settings of the site.
 */
function can_set(): bool {
	/**
	 * Filters the capability that changing the settings needs.
	 *
	 * @param string $capability Name of a capability.
	 */
	return current_user_can( (string) apply_filters( 'care_pathway_links_settings_capability', Capabilities\SET ) );
}

/**
 * Whether the person runs the site.
 */
function can_manage(): bool {
	return current_user_can( 'manage_options' );
}

/**
 * Whether the person may have the site read on: everybody who waits for it, as it can do no harm. From the beginning: who
 * runs the site.
 *
 * @param WP_REST_Request $request Question.
 */
function can_run( WP_REST_Request $request ): bool {
	return current_user_can( $request['restart'] ? 'manage_options' : 'edit_posts' );
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
 * Whether the person may publish what others wrote, of some type at least. Each post is asked about again.
 */
function can_review_others(): bool {
	return array() !== ReviewQueue\reviewed_types();
}

/**
 * Whether the person may approve the links of a post.
 *
 * @param int $post_id Post.
 */
function can_review( int $post_id ): bool {
	return current_user_can( 'publish_post', $post_id ) && current_user_can( Capabilities\REVIEW );
}

/**
 * Whether the person may decide all that they send: about their own text while writing, as the second person only with
 * the right to publish the page, where the owner did not leave reviewing to others.
 *
 * @param WP_REST_Request $request Question.
 */
function can_decide( WP_REST_Request $request ): bool {
	foreach ( (array) $request['decisions'] as $decision ) {
		$source_id = (int) ( $decision['sourceId'] ?? 0 );
		$is_review = 'review' === ( $decision['phase'] ?? '' ) || in_array( $decision['verdict'] ?? '', REVIEW_VERDICTS, true );

		if ( ! current_user_can( 'edit_post', $source_id ) || ( $is_review && ! can_review( $source_id ) ) ) {
			return false;
		}
	}

	return true;
}
