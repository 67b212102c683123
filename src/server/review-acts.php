<?php
/**
 * What is done about a review on the server: words are recorded, and where the review stands follows at once.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ReviewActs;

use CarePathwayLinks\Decisions;
use CarePathwayLinks\ReviewLinks;
use CarePathwayLinks\ReviewMail;
use CarePathwayLinks\Reviews;
use CarePathwayLinks\Tables;
use WP_Post;

/**
 * Add words to the log, and note where the reviews they are about stand now.
 *
 * @param list<array<string, mixed>> $new_decisions Records that fit new-decision.json.
 * @param int                        $user_id       Who says so.
 * @return string[] Ids of those that are in the log now, as sent by this person.
 */
function record( array $new_decisions, int $user_id ): array {
	$known    = Decisions\known_ids( array_column( $new_decisions, 'id' ) );
	$recorded = Decisions\record( $new_decisions, $user_id );
	$on_posts = array_filter( $new_decisions, 'CarePathwayLinks\Decisions\is_of_post' );

	Reviews\note( array_values( array_unique( array_map( 'intval', array_column( $on_posts, 'sourceId' ) ) ) ) );

	foreach ( $on_posts as $word ) {
		// What is sent again was told before.
		if ( in_array( $word['id'], $recorded, true ) && ! in_array( $word['id'], $known, true ) ) {
			ReviewMail\tell( $word, $user_id );
		}
	}

	return $recorded;
}

/**
 * Approve all open links of a post, or send it back, as its reviewer saw it.
 *
 * @param WP_Post     $post     Post, as it is now.
 * @param string      $verdict  approved or returned.
 * @param string|null $note     What the reviewer writes.
 * @param string      $id       Id of the word on the whole post, by the client.
 * @param string      $modified When the post that the reviewer saw was last changed, ISO 8601, UTC.
 * @param int         $user_id  Reviewer.
 * @return string Empty: done. Else why not: `changed`.
 */
function decide( WP_Post $post, string $verdict, ?string $note, string $id, string $modified, int $user_id ): string {
	if ( modified( $post ) !== $modified ) {
		return 'changed';
	}

	$common  = array(
		'sourceId'   => $post->ID,
		'targetId'   => 0,
		'anchorText' => '',
		'verdict'    => $verdict,
		'phase'      => 'review',
		'reason'     => null,
	);
	$words   = 'approved' === $verdict
		? array_map(
			static fn ( array $link ): array => array(
				'id'           => uuid_from( $id . ReviewLinks\key( $link ) ),
				'suggestionId' => 'link-' . substr( md5( ReviewLinks\key( $link ) ), 0, 16 ),
				'anchorText'   => $link['anchor'],
				'url'          => $link['url'],
			) + $common,
			ReviewLinks\open_links( $post )
		)
		: array();
	$words[] = array(
		'id'           => $id,
		'suggestionId' => Decisions\OF_POST,
	) + $common + ( null === $note || '' === $note ? array() : array( 'note' => $note ) );

	record( $words, $user_id );

	return '';
}

/**
 * On `transition_post_status`: who submits a post for review as WordPress has it asks for a review of its links.
 *
 * @param string  $new_status New status.
 * @param string  $old_status Old status.
 * @param WP_Post $post       Post.
 */
function on_status_changed( string $new_status, string $old_status, WP_Post $post ): void {
	if ( 'pending' !== $new_status || 'pending' === $old_status || ! is_post_type_viewable( $post->post_type ) || ! Tables\are_current() ) {
		return;
	}

	record(
		array(
			array(
				'id'           => wp_generate_uuid4(),
				'suggestionId' => Decisions\OF_POST,
				'sourceId'     => $post->ID,
				'targetId'     => 0,
				'anchorText'   => '',
				'verdict'      => 'requested',
				'phase'        => 'writing',
				'reason'       => null,
			),
		),
		get_current_user_id()
	);
}

/**
 * On `deleted_post`.
 *
 * @param int $post_id Post.
 */
function on_deleted( int $post_id ): void {
	if ( Tables\are_current() ) {
		Reviews\forget( $post_id );
	}
}

/**
 * When a post was last changed, as answers have it.
 *
 * @param WP_Post $post Post.
 */
function modified( WP_Post $post ): string {
	return str_replace( ' ', 'T', $post->post_modified_gmt ) . 'Z';
}

/**
 * The same id for the same text, so that what is sent again is there once.
 *
 * @param string $text Text.
 */
function uuid_from( string $text ): string {
	return vsprintf( '%s%s-%s-%s-%s-%s%s%s', str_split( md5( $text ), 4 ) );
}
