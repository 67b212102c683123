<?php
/**
 * Mail about reviews, where the owner switched it on. It goes to people of the site and says no more than they may read there.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ReviewMail;

use CarePathwayLinks\Capabilities;
use CarePathwayLinks\Settings;
use WP_Post;
use WP_User;

use function CarePathwayLinks\ReadText\plain;

/** Reviewers who are told of one post at most. */
const MAX_REVIEWERS = 20;

/**
 * Tell whom a word on a whole post concerns: the reviewers that it waits, the writer what came of it.
 *
 * @param array<string, mixed> $word    As new-decision.json.
 * @param int                  $user_id Who said it.
 */
function tell( array $word, int $user_id ): void {
	$post = get_post( (int) $word['sourceId'] );

	if ( null === $post || ! Settings\settings()['reviewMail'] ) {
		return;
	}

	foreach ( concerned( $post, $word['verdict'], $user_id ) as $person ) {
		// In the language of the person it is written to.
		$is_switched = switch_to_user_locale( $person->ID );
		wp_mail( $person->user_email, subject( $word['verdict'], plain( $post->post_title ) ), body( $post, $word, $user_id ) );

		if ( $is_switched ) {
			restore_previous_locale();
		}
	}
}

/**
 * Whom a word concerns, but never the person who said it.
 *
 * @param WP_Post $post    Post.
 * @param string  $verdict What was said.
 * @param int     $user_id Who said it.
 * @return WP_User[]
 */
function concerned( WP_Post $post, string $verdict, int $user_id ): array {
	if ( 'requested' !== $verdict ) {
		$author = get_userdata( (int) $post->post_author );

		return $author && $author->ID !== $user_id && user_can( $author, 'edit_post', $post->ID ) ? array( $author ) : array();
	}

	$type      = get_post_type_object( $post->post_type );
	$reviewers = null === $type ? array() : array_filter(
		get_users(
			array(
				'capability' => $type->cap->edit_others_posts,
				'exclude'    => array( $user_id ),
				'number'     => MAX_REVIEWERS,
				'orderby'    => 'ID',
			)
		),
		static fn ( WP_User $person ): bool => user_can( $person, 'edit_post', $post->ID ) && user_can( $person, 'publish_post', $post->ID )
			&& user_can( $person, Capabilities\REVIEW )
	);

	/**
	 * Filters who is told by mail that a post waits for a review of its links.
	 *
	 * @param WP_User[] $reviewers People.
	 * @param WP_Post   $post      The post.
	 */
	return (array) apply_filters( 'care_pathway_links_review_mail_to', $reviewers, $post );
}

/**
 * Subject of a mail.
 *
 * @param string $verdict What was said.
 * @param string $title   Title of the post.
 */
function subject( string $verdict, string $title ): string {
	return match ( $verdict ) {
		/* translators: %s: title of a post. */
		'requested' => sprintf( __( 'Links to review: %s', 'care-pathway-links' ), $title ),
		/* translators: %s: title of a post. */
		'returned'  => sprintf( __( 'Links sent back: %s', 'care-pathway-links' ), $title ),
		/* translators: %s: title of a post. */
		default     => sprintf( __( 'Links approved: %s', 'care-pathway-links' ), $title ),
	};
}

/**
 * Text of a mail.
 *
 * @param WP_Post              $post    Post.
 * @param array<string, mixed> $word    What was said.
 * @param int                  $user_id Who said it.
 */
function body( WP_Post $post, array $word, int $user_id ): string {
	$name = (string) ( get_userdata( $user_id )->display_name ?? '' );
	$text = match ( $word['verdict'] ) {
		/* translators: 1: name of a person, 2: title of a post. */
		'requested' => __( '%1$s asks for a review of the links in “%2$s”.', 'care-pathway-links' ),
		/* translators: 1: name of a person, 2: title of a post. */
		'returned'  => __( '%1$s sent back links in “%2$s”.', 'care-pathway-links' ),
		/* translators: 1: name of a person, 2: title of a post. */
		default     => __( '%1$s approved the links in “%2$s”.', 'care-pathway-links' ),
	};
	$lines = array(
		sprintf( $text, $name, plain( $post->post_title ) ),
		(string) ( $word['note'] ?? '' ),
		admin_url( "post.php?post={$post->ID}&action=edit&care-pathway-links=review" ),
	);

	return implode( "\n\n", array_filter( $lines, static fn ( string $line ): bool => '' !== $line ) ) . "\n";
}
