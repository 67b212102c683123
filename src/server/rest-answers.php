<?php
/**
 * What our REST routes answer. Rights and the shape of the question are checked before, in rest.php.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestAnswers;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\Contract;
use CarePathwayLinks\Decisions;
use CarePathwayLinks\Examples;
use CarePathwayLinks\Guidance;
use CarePathwayLinks\Habits;
use CarePathwayLinks\IndexChanges;
use CarePathwayLinks\IndexChunks;
use CarePathwayLinks\IndexStatus;
use CarePathwayLinks\PageFacts;
use CarePathwayLinks\Pathways;
use CarePathwayLinks\SiteWords;
use CarePathwayLinks\TargetStatus;
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

	return is_known( $tag, $request ) ? unchanged( $tag ) : tagged( IndexChunks\chunk( $number ) );
}

/**
 * Pages to learn from how the site links.
 *
 * @param WP_REST_Request $request Question.
 */
function get_examples( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( Examples\after( (int) $request['after'], (int) $request['per_page'] ) );
}

/**
 * How the site links, or 304 when the client knows.
 *
 * @param WP_REST_Request $request Question.
 */
function get_habits( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$head = Habits\head();

	if ( null !== $head && is_known( $head['tag'], $request ) ) {
		return unchanged( $head['tag'] );
	}

	$habits = Habits\habits();

	return null === $habits
		? new WP_Error(
			'care_pathway_links_no_habits',
			__( 'How this site links was not learned yet.', 'care-pathway-links' ),
			array( 'status' => 404 )
		)
		: tagged( $habits );
}

/**
 * Keep how the site links. The record is looked at here and not before: so much of it would be work for anybody who asks.
 *
 * @param WP_REST_Request $request Question.
 */
function keep_habits( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	if ( strlen( (string) $request->get_body() ) > Habits\MAX_LENGTH ) {
		return new WP_Error(
			'care_pathway_links_too_long',
			__( 'This is longer than what is kept about how a site links.', 'care-pathway-links' ),
			array( 'status' => 413 )
		);
	}

	$habits = $request->get_json_params();
	$fits   = Contract\validate( 'linking-habits', $habits, 'habits' );

	if ( is_wp_error( $fits ) ) {
		$fits->add_data( array( 'status' => 400 ) );

		return $fits;
	}

	return new WP_REST_Response( Habits\keep( $habits ) );
}

/**
 * Forget how the site links.
 */
function forget_habits(): WP_REST_Response {
	Habits\forget();

	return new WP_REST_Response( null, 204 );
}

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

	return is_known( $kept['tag'], $request ) ? unchanged( $kept['tag'] ) : tagged( $kept );
}

/**
 * Keep the owner's pathways. Looked at here and not before: so much of it would be work for anybody who asks.
 *
 * @param WP_REST_Request $request Question.
 */
function keep_pathways( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	if ( strlen( (string) $request->get_body() ) > Pathways\MAX_LENGTH ) {
		return new WP_Error(
			'care_pathway_links_too_long',
			__( 'These are more pathways than the site keeps. Remove some, then try again.', 'care-pathway-links' ),
			array( 'status' => 413 )
		);
	}

	$given = $request->get_json_params();
	$fits  = Contract\validate( 'new-pathways', $given, 'pathways' );

	if ( is_wp_error( $fits ) ) {
		$fits->add_data( array( 'status' => 400 ) );

		return $fits;
	}

	$kept = Pathways\keep( $given['pathways'], $given['knownTag'] );

	return is_wp_error( $kept ) ? $kept : tagged( $kept );
}

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

	return is_known( $guidance['tag'], $request ) ? unchanged( $guidance['tag'] ) : tagged( $guidance );
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
	if ( strlen( (string) $request->get_body() ) > SiteWords\MAX_LENGTH ) {
		return new WP_Error(
			'care_pathway_links_too_long',
			__( 'This is longer than a word list may be.', 'care-pathway-links' ),
			array( 'status' => 413 )
		);
	}

	$words = $request->get_json_params();
	$fits  = Contract\validate( 'site-words', $words, 'words' );

	if ( is_wp_error( $fits ) ) {
		$fits->add_data( array( 'status' => 400 ) );

		return $fits;
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
 * What changed since a cursor.
 *
 * @param WP_REST_Request $request Question.
 */
function get_changes( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( IndexChanges\since( (string) $request['since'] ) );
}

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

/**
 * Whether the client says it has what a tag stands for.
 *
 * @param string          $tag     Tag.
 * @param WP_REST_Request $request Question.
 */
function is_known( string $tag, WP_REST_Request $request ): bool {
	return in_array( $tag, known_tags( (string) $request->get_header( 'if_none_match' ) ), true );
}

/**
 * An answer that says: as you have it.
 *
 * @param string $tag Tag of what the client has.
 */
function unchanged( string $tag ): WP_REST_Response {
	return new WP_REST_Response( null, 304, array( 'ETag' => "\"{$tag}\"" ) );
}

/**
 * An answer that may be asked for by its tag.
 *
 * @param array<string, mixed> $record Record with its tag.
 */
function tagged( array $record ): WP_REST_Response {
	return new WP_REST_Response( $record, 200, array( 'ETag' => "\"{$record['tag']}\"" ) );
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
