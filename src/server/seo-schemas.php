<?php
/**
 * How SEO plugins describe a page in the words of schema.org. Their meta is read as stored, so it counts while the plugin is
 * switched off, too.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\SeoSchemas;

use CarePathwayLinks\SchemaTypes;
use CarePathwayLinks\SeoMarks;

/** All keys that are read here, but for those that begin with RANK_MATH. */
const META_KEYS = array(
	'_yoast_wpseo_schema_page_type',
	'_yoast_wpseo_schema_article_type',
	'rank_math_rich_snippet',
	'_seopress_pro_schemas_manual',
);

/** A description of Rank Math's each; the type follows. */
const RANK_MATH = 'rank_math_schema_';

/** What older versions of Rank Math call the types that a page can have. */
const RANK_MATH_NAMES = array(
	'article'    => 'Article',
	'local'      => 'LocalBusiness',
	'person'     => 'Person',
	'restaurant' => 'LocalBusiness',
	'service'    => 'Service',
);

/** What SEOPress calls the types that name no other field. */
const SEOPRESS_NAMES = array(
	'faq'      => 'FAQPage',
	'services' => 'Service',
	'review'   => 'Review',
);

/** Where SEOPress keeps which kind of an article or a business it is, and what it is when nobody said. */
const SEOPRESS_KINDS = array(
	'articles'      => array( '_seopress_pro_rich_snippets_article_type', 'Article' ),
	'localbusiness' => array( '_seopress_pro_rich_snippets_lb_type', 'LocalBusiness' ),
);

/**
 * Whether a meta key is read here.
 *
 * @param string $key Key.
 */
function is_read( string $key ): bool {
	return str_starts_with( $key, RANK_MATH ) || in_array( $key, META_KEYS, true );
}

/**
 * What SEO plugins describe a page as.
 *
 * @param int $post_id Entry.
 * @return array<int, mixed> Nodes as in JSON-LD; whatever was stored.
 */
function nodes( int $post_id ): array {
	return array( yoast( $post_id ), ...rank_math( $post_id ), ...seopress( $post_id ), ...aioseo( $post_id ) );
}

/**
 * Yoast keeps what differs from the type that all entries of a kind have, and that it is no article as "None".
 *
 * @param int $post_id Entry.
 * @return array{ "@type": string[] }
 */
function yoast( int $post_id ): array {
	$types = array( SeoMarks\text( $post_id, '_yoast_wpseo_schema_page_type' ), SeoMarks\text( $post_id, '_yoast_wpseo_schema_article_type' ) );

	return array( '@type' => array_values( array_diff( $types, array( 'None' ) ) ) );
}

/**
 * Rank Math keeps each description in a meta of its own; older versions have a word for its type.
 *
 * @param int $post_id Entry.
 * @return array<int, mixed>
 */
function rank_math( int $post_id ): array {
	$nodes = array();

	foreach ( array_keys( (array) get_post_meta( $post_id ) ) as $key ) {
		if ( str_starts_with( (string) $key, RANK_MATH ) ) {
			$nodes[] = get_post_meta( $post_id, $key, true );
		}
	}

	$name = SeoMarks\text( $post_id, 'rank_math_rich_snippet' );

	return $nodes ? $nodes : array( array( '@type' => RANK_MATH_NAMES[ $name ] ?? '' ) );
}

/**
 * SEOPress keeps a list of descriptions; those of one's own are JSON-LD with the element around it.
 *
 * @param int $post_id Entry.
 * @return array<int, mixed>
 */
function seopress( int $post_id ): array {
	$kept  = get_post_meta( $post_id, '_seopress_pro_schemas_manual', true );
	$nodes = array();

	foreach ( is_array( $kept ) ? array_filter( $kept, 'is_array' ) : array() as $entry ) {
		$name   = $entry['_seopress_pro_rich_snippets_type'] ?? '';
		$name   = is_string( $name ) ? $name : '';
		$custom = $entry['_seopress_pro_rich_snippets_custom'] ?? '';
		$kind   = SEOPRESS_KINDS[ $name ] ?? null;

		if ( 'custom' === $name && is_string( $custom ) ) {
			array_push( $nodes, ...SchemaTypes\json_ld( $custom ) );
		} elseif ( null !== $kind ) {
			$nodes[] = array( '@type' => empty( $entry[ $kind[0] ] ) ? $kind[1] : $entry[ $kind[0] ] );
		} else {
			$nodes[] = array( '@type' => SEOPRESS_NAMES[ $name ] ?? '' );
		}
	}

	return $nodes;
}

/**
 * All in One SEO keeps descriptions as JSON in a table of its own; those of one's own are JSON in it.
 *
 * @param int $post_id Entry.
 * @return array<int, mixed>
 */
function aioseo( int $post_id ): array {
	$kept  = json_decode( (string) ( SeoMarks\aioseo_row( $post_id )['schema'] ?? '' ), true );
	$nodes = array();

	foreach ( is_array( $kept ) ? (array) ( $kept['customGraphs'] ?? array() ) : array() as $graph ) {
		$json    = is_array( $graph ) ? $graph['schema'] ?? null : null;
		$nodes[] = is_string( $json ) ? json_decode( $json, true, SchemaTypes\MAX_DEPTH ) : null;
	}

	foreach ( is_array( $kept ) ? (array) ( $kept['graphs'] ?? array() ) : array() as $graph ) {
		$nodes[] = is_array( $graph ) ? array( '@type' => array( $graph['properties']['type'] ?? '', $graph['graphName'] ?? '' ) ) : null;
	}

	return $nodes;
}
