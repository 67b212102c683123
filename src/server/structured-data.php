<?php
/**
 * What is known of a page in the words of schema.org, for search engines: the pages that its next steps lead to, who
 * reviewed it and when. Only facts that somebody said; where an SEO plugin describes the page, we keep quiet, so that there
 * are never two descriptions.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\StructuredData;

use CarePathwayLinks\ContentBlocks;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\NextSteps;
use CarePathwayLinks\PageReview;
use CarePathwayLinks\ReadPage;
use WP_Post;

use function CarePathwayLinks\ReadText\plain;

/** Roles of pages that say something about health: https://schema.org/MedicalWebPage. */
const MEDICAL_ROLES = array(
	'symptom',
	'condition',
	'test',
	'preparation',
	'results',
	'treatment',
	'medication',
	'care-plan',
	'aftercare',
	'prevention',
);

/** Constants of SEO plugins that describe pages themselves. */
const OTHERS = array( 'WPSEO_VERSION', 'RANK_MATH_VERSION', 'SEOPRESS_VERSION', 'AIOSEO_VERSION' );

/**
 * On `wp_head`.
 */
function print_facts(): void {
	$post = is_singular() ? get_queried_object() : null;

	if ( ! $post instanceof WP_Post || ! Linkable\is_linkable( $post ) || ! is_wanted() ) {
		return;
	}

	$facts = facts( $post );

	if ( $facts ) {
		// Nothing in it can end the element: "<" and "&" are written as escapes.
		$json = wp_json_encode( $facts, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );

		echo "<script type=\"application/ld+json\">{$json}</script>\n";
	}
}

/**
 * Whether we describe pages on this site.
 */
function is_wanted(): bool {
	/**
	 * Filters whether the plugin prints structured data.
	 *
	 * @param bool $is_wanted False where a known SEO plugin prints its own.
	 */
	return (bool) apply_filters( 'care_pathway_links_prints_structured_data', ! array_filter( OTHERS, 'defined' ) );
}

/**
 * The description of a page; empty when there is nothing to say that the page does not say itself.
 *
 * @param WP_Post $post Public page.
 * @return array<string, mixed> JSON-LD.
 */
function facts( WP_Post $post ): array {
	$review   = PageReview\review( $post );
	$links    = significant_links( $post );
	$reviewed = null !== $review['reviewer'] || '' !== $review['reviewedOn'];
	$facts    = array();

	if ( $links || $reviewed ) {
		$is_medical = $reviewed || in_array( NextSteps\known_role( $post ), MEDICAL_ROLES, true );
		$url        = (string) get_permalink( $post );
		$facts      = array_filter(
			array(
				'@context'        => 'https://schema.org',
				'@type'           => $is_medical ? 'MedicalWebPage' : 'WebPage',
				'@id'             => $url,
				'url'             => $url,
				'name'            => plain( get_the_title( $post ) ),
				'inLanguage'      => ReadPage\language( $post ),
				'dateModified'    => (string) get_post_modified_time( 'c', true, $post ),
				'author'          => person( $review['author'] ),
				'lastReviewed'    => $review['reviewedOn'],
				'reviewedBy'      => person( $review['reviewer'] ),
				'significantLink' => $links,
			)
		);
	}

	/**
	 * Filters the description of a page in JSON-LD.
	 *
	 * @param array<string, mixed> $facts Description; empty: nothing is printed.
	 * @param WP_Post              $post  Page.
	 */
	return (array) apply_filters( 'care_pathway_links_structured_data', $facts, $post );
}

/**
 * Addresses of the pages that the next steps blocks of a page lead to now, each once.
 *
 * @param WP_Post $post Page.
 * @return string[]
 */
function significant_links( WP_Post $post ): array {
	$urls = array();

	// Most pages have no such block, and a synced pattern may hide one: nothing else needs to be looked at.
	if ( ! str_contains( $post->post_content, NextSteps\BLOCK ) && ! str_contains( $post->post_content, '<!-- wp:block ' ) ) {
		return $urls;
	}

	foreach ( ContentBlocks\pieces( $post->post_content ) as $piece ) {
		if ( NextSteps\BLOCK === $piece['block'] ) {
			foreach ( NextSteps\shown( NextSteps\kept( $piece['attributes'] ), $post->ID ) as $step ) {
				$urls[ $step['url'] ] = ! $step['isCurrent'];
			}
		}
	}

	return array_keys( array_filter( $urls ) );
}

/**
 * A person.
 *
 * @param array{ name: string, url: string }|null $person Person.
 * @return array<string, string> Empty when there is none.
 */
function person( ?array $person ): array {
	return null === $person ? array() : array_filter(
		array(
			'@type' => 'Person',
			'name'  => $person['name'],
			'url'   => $person['url'],
		)
	);
}
