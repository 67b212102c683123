<?php
/**
 * Where the owner wants it, publishing waits until the checklist is done, as far as the server can check it: the owner's own
 * lines are ticked, it is said who reviewed the page and when, and the page leads on. What takes the engine's judgement is
 * never enforced here. Drafts always save, and what is public already can always be changed.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RefusePublishing;

use CarePathwayLinks\ContentBlocks;
use CarePathwayLinks\ExtractLinks;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\PageMarks;
use CarePathwayLinks\PageReview;
use CarePathwayLinks\Settings;
use CarePathwayLinks\TargetStatus;
use stdClass;
use WP_Error;
use WP_REST_Request;

/** What the editor knows the refusal by. */
const CODE = 'care_pathway_links_not_ready';

/** Statuses in which visitors see the page, now or later. */
const PUBLIC_STATUSES = array( 'publish', 'future' );

/** Links that are looked at until one leads on. */
const MAX_LINKS = 100;

/**
 * On `rest_api_init`.
 */
function register(): void {
	foreach ( Linkable\post_types() as $type ) {
		add_filter( "rest_pre_insert_{$type}", __NAMESPACE__ . '\on_pre_insert', 10, 2 );
	}
}

/**
 * On `rest_pre_insert_{type}`: refuses only the step from not public to public.
 *
 * @param stdClass|WP_Error $prepared Entry as it would be written.
 * @param WP_REST_Request   $request  Question.
 */
function on_pre_insert( stdClass|WP_Error $prepared, WP_REST_Request $request ): stdClass|WP_Error {
	if ( is_wp_error( $prepared ) || ! in_array( $prepared->post_status ?? '', PUBLIC_STATUSES, true ) ) {
		return $prepared;
	}

	$post_id = (int) ( $prepared->ID ?? 0 );
	// Asked for no entry, WordPress answers about the one of the screen.
	$post = $post_id > 0 ? get_post( $post_id ) : null;

	if ( in_array( $post?->post_status, PUBLIC_STATUSES, true ) || ! Settings\settings()['refuseToPublish'] ) {
		return $prepared;
	}

	$open = open_lines(
		$post_id,
		(string) ( $prepared->post_content ?? $post?->post_content ),
		sent( $request, PageReview\FIELD ),
		sent( $request, PageMarks\FIELD )
	);

	return $open ? new WP_Error(
		CODE,
		reason( $open ),
		array(
			'status' => 400,
			'lines'  => array_keys( $open ),
		)
	) : $prepared;
}

/**
 * Why something is not published, in words.
 *
 * @param array<string, string> $open As from open_lines(), not empty.
 */
function reason( array $open ): string {
	return sprintf(
		/* translators: %s: lines of the checklist, separated by semicolons. */
		__( 'The checklist of this site asks for these first: %s. Your text can be saved as a draft.', 'care-pathway-links' ),
		implode( '; ', $open )
	);
}

/**
 * The lines of the checklist that are open, as far as the server can tell. What is said in the same act counts before what is
 * kept.
 *
 * @param int                  $post_id Entry; 0: a new one.
 * @param string               $content Raw content as it would be written.
 * @param array<string, mixed> $review  Fields of page-review.json.
 * @param array<string, mixed> $marks   Fields of page-marks.json.
 * @return array<string, string> Ids to words, in the owner's order.
 */
function open_lines( int $post_id, string $content, array $review = array(), array $marks = array() ): array {
	$review += PageReview\said( $post_id );
	$marks  += PageMarks\said( $post_id );
	$open    = array();

	foreach ( Settings\settings()['checklist'] as $line ) {
		if ( 'own' === $line['kind'] ) {
			if ( ! in_array( $line['id'], (array) $marks['ticked'], true ) ) {
				$open[ $line['id'] ] = $line['text'];
			}
		} elseif ( $line['isOn'] && 'reviewed' === $line['id'] && ! is_reviewed( $review ) ) {
			$open['reviewed'] = __( 'It says who reviewed it, and when', 'care-pathway-links' );
		} elseif ( $line['isOn'] && 'leads-on' === $line['id'] && ! leads_on( $content, $post_id ) ) {
			$open['leads-on'] = __( 'It leads on: at least one next step', 'care-pathway-links' );
		}
	}

	return $open;
}

/**
 * A field of an entry as it was sent.
 *
 * @param WP_REST_Request $request Question.
 * @param string          $field   Name.
 * @return array<string, mixed>
 */
function sent( WP_REST_Request $request, string $field ): array {
	return is_array( $request[ $field ] ) ? $request[ $field ] : array();
}

/**
 * Whether it is said who reviewed a page, and when.
 *
 * @param array<string, mixed> $review As page-review.json.
 */
function is_reviewed( array $review ): bool {
	return '' !== $review['reviewedOn'] && ( '' !== $review['reviewedBy'] || 0 < (int) $review['reviewerPageId'] );
}

/**
 * Whether a text leads to another public page of the site, by a link or by a next steps block.
 *
 * @param string $content Raw content.
 * @param int    $post_id Entry.
 */
function leads_on( string $content, int $post_id ): bool {
	$links = ExtractLinks\links( ContentBlocks\pieces( $content ) );

	foreach ( TargetStatus\of_urls( array_slice( array_values( array_unique( array_column( $links, 'url' ) ) ), 0, MAX_LINKS ) ) as $target ) {
		if ( 'post' === $target['kind'] && 'public' === $target['status'] && $post_id !== $target['id'] ) {
			return true;
		}
	}

	return false;
}
