<?php
/**
 * Who wrote and who reviewed a page, and when: from its marks, as the block, the structured data and the editor need it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\PageReview;

use CarePathwayLinks\Linkable;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\Settings;
use WP_Post;

use function CarePathwayLinks\ReadText\plain;

/** Field of an entry in WordPress' own REST API. */
const FIELD = 'care_pathway_links_review';

/** From the field of the contract to the mark. */
const MARKS = array(
	'reviewedOn'     => 'reviewed_on',
	'reviewedBy'     => 'reviewed_by',
	'reviewerPageId' => 'reviewer_page',
	'authorPageId'   => 'author_page',
);

/**
 * On `rest_api_init`.
 */
function register_field(): void {
	OwnerMarks\register_field( FIELD, 'page-review', __NAMESPACE__ . '\said', __NAMESPACE__ . '\keep' );
}

/**
 * What the owner says. The shape is that of page-review.json.
 *
 * @param int $post_id Entry.
 * @return array{ reviewedOn: string, reviewedBy: string, reviewerPageId: int, authorPageId: int }
 */
function said( int $post_id ): array {
	$marks = OwnerMarks\marks( $post_id );

	return array_map( static fn ( string $mark ): string|int => $marks[ $mark ], MARKS );
}

/**
 * Keep what the owner says. WordPress has asked before whether the person may edit the entry.
 *
 * @param array<string, mixed> $review  As page-review.json.
 * @param int                  $post_id Entry.
 */
function keep( array $review, int $post_id ): void {
	foreach ( array_intersect_key( MARKS, $review ) as $field => $mark ) {
		OwnerMarks\keep( $post_id, $mark, $review[ $field ] );
	}
}

/**
 * What may be told to visitors.
 *
 * @param WP_Post                   $post Page.
 * @param array<string, mixed>|null $said As from said(); null: as it is kept.
 * @return array{ author: array{ name: string, url: string }|null, reviewer: array{ name: string, url: string }|null, reviewedOn: string }
 *         `url` is empty where there is no page about a person.
 */
function review( WP_Post $post, ?array $said = null ): array {
	$said ??= said( $post->ID );

	return array(
		'author'     => person( (int) $said['authorPageId'] ) ?? author( $post ),
		'reviewer'   => person( (int) $said['reviewerPageId'] ) ?? named( (string) $said['reviewedBy'] ),
		'reviewedOn' => OwnerMarks\day( (string) $said['reviewedOn'] ),
	);
}

/**
 * A person by the page about them, if visitors can open it.
 *
 * @param int $page_id Page.
 * @return array{ name: string, url: string }|null
 */
function person( int $page_id ): ?array {
	$page = $page_id > 0 ? get_post( $page_id ) : null;
	$name = null !== $page && Linkable\is_linkable( $page ) ? plain( get_the_title( $page ) ) : '';

	return '' === $name ? null : array(
		'name' => $name,
		'url'  => (string) get_permalink( $page ),
	);
}

/**
 * A person by name.
 *
 * @param string $name Name.
 * @return array{ name: string, url: string }|null
 */
function named( string $name ): ?array {
	return '' === $name ? null : array(
		'name' => $name,
		'url'  => '',
	);
}

/**
 * The author as WordPress knows them; their archive only where there is something in it.
 *
 * @param WP_Post $post Page.
 * @return array{ name: string, url: string }|null
 */
function author( WP_Post $post ): ?array {
	$author_id = (int) $post->post_author;
	$name      = plain( (string) get_the_author_meta( 'display_name', $author_id ) );
	$author    = '' === $name ? null : array(
		'name' => $name,
		'url'  => count_user_posts( $author_id, 'post', true ) > 0 ? get_author_posts_url( $author_id ) : '',
	);

	/**
	 * Filters who wrote a page, for sites that keep their bylines elsewhere.
	 *
	 * @param array{ name: string, url: string }|null $author Author; null: nobody is named.
	 * @param WP_Post                                 $post   Page.
	 */
	$author = apply_filters( 'care_pathway_links_author', $author, $post );

	return is_array( $author ) && is_string( $author['name'] ?? null ) && '' !== $author['name']
		? array(
			'name' => $author['name'],
			'url'  => is_string( $author['url'] ?? null ) ? $author['url'] : '',
		)
		: null;
}

/**
 * The page that says how the clinic reviews, if visitors can open it.
 *
 * @param int $page_id Page that a block names; 0: that of the site.
 * @return array{ name: string, url: string }|null
 */
function method( int $page_id ): ?array {
	return person( $page_id ) ?? person( Settings\settings()['reviewMethodPage'] );
}
