<?php
/**
 * The block that says who wrote and who reviewed a page.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ClinicalReview;

use CarePathwayLinks\Contract;
use CarePathwayLinks\PageReview;

/** Loaded by the block where it is shown, and nowhere else. */
const BLOCK_STYLE = 'care-pathway-links-clinical-review-style';

/**
 * The block as visitors see it; an empty string when nothing is known.
 *
 * @param array<string, mixed> $attributes As saved.
 * @param int                  $post_id    Page that shows it.
 */
function render( array $attributes, int $post_id ): string {
	$post = get_post( $post_id );

	if ( null === $post || post_password_required( $post ) ) {
		return '';
	}

	$review    = PageReview\review( $post, unsaved( $attributes, $post_id ) );
	$method_id = $attributes['methodPageId'] ?? 0;
	$lines     = array_filter(
		array(
			false === ( $attributes['hasAuthor'] ?? true ) ? '' : author_line( $review['author'] ),
			reviewer_line( $review['reviewer'], $review['reviewedOn'] ),
			method_line( PageReview\method( is_numeric( $method_id ) ? (int) $method_id : 0 ) ),
		),
		static fn ( string $line ): bool => '' !== $line
	);

	if ( ! $lines ) {
		return '';
	}

	wp_enqueue_style( BLOCK_STYLE );

	return '<div ' . get_block_wrapper_attributes() . '><p>' . implode( '</p><p>', $lines ) . '</p></div>';
}

/**
 * What the person at the editor has said and not saved yet, so that the preview shows it. Visitors never see it: it counts
 * only in an answer to somebody who may edit the page.
 *
 * @param array<string, mixed> $attributes As sent.
 * @param int                  $post_id    Page.
 * @return array<string, mixed>|null
 */
function unsaved( array $attributes, int $post_id ): ?array {
	$unsaved = $attributes['unsaved'] ?? null;

	return wp_is_serving_rest_request() && current_user_can( 'edit_post', $post_id ) && true === Contract\validate( 'page-review', $unsaved )
		? $unsaved
		: null;
}

/**
 * Who wrote it.
 *
 * @param array{ name: string, url: string }|null $author Author.
 */
function author_line( ?array $author ): string {
	return null === $author ? '' : sprintf(
		/* translators: %s: name of a person. */
		esc_html__( 'Written by %s', 'care-pathway-links' ),
		named_link( $author )
	);
}

/**
 * Who reviewed it and when, as far as that is said.
 *
 * @param array{ name: string, url: string }|null $reviewer    Reviewer.
 * @param string                                  $reviewed_on ISO 8601 date, or empty.
 */
function reviewer_line( ?array $reviewer, string $reviewed_on ): string {
	$day = '' === $reviewed_on
		? ''
		: '<time datetime="' . esc_attr( $reviewed_on ) . '">' . esc_html( day_in_words( $reviewed_on ) ) . '</time>';

	if ( null === $reviewer ) {
		return '' === $day ? '' : sprintf(
			/* translators: %s: a date. */
			esc_html__( 'Clinically reviewed on %s', 'care-pathway-links' ),
			$day
		);
	}

	return '' === $day
		? sprintf(
			/* translators: %s: name of a person. */
			esc_html__( 'Clinically reviewed by %s', 'care-pathway-links' ),
			named_link( $reviewer )
		)
		: sprintf(
			/* translators: 1: name of a person, 2: a date. */
			esc_html__( 'Clinically reviewed by %1$s on %2$s', 'care-pathway-links' ),
			named_link( $reviewer ),
			$day
		);
}

/**
 * How the clinic reviews.
 *
 * @param array{ name: string, url: string }|null $method Page that says it.
 */
function method_line( ?array $method ): string {
	return null === $method ? '' : named_link( $method );
}

/**
 * A name that leads to its page, if there is one.
 *
 * @param array{ name: string, url: string } $named Name.
 */
function named_link( array $named ): string {
	return '' === $named['url']
		? esc_html( $named['name'] )
		: '<a href="' . esc_url( $named['url'] ) . '">' . esc_html( $named['name'] ) . '</a>';
}

/**
 * A day as the site writes dates. A day has no time zone: it is the same day everywhere.
 *
 * @param string $day ISO 8601 date.
 */
function day_in_words( string $day ): string {
	return (string) wp_date( (string) get_option( 'date_format' ), (int) strtotime( "{$day} 12:00:00 UTC" ), timezone_open( 'UTC' ) ?: null );
}
