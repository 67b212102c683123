<?php
/**
 * What SEO plugins know about a page: the phrases it wants to be found by, its description, whether search engines are
 * kept out. Their meta is read as stored, so it counts while the plugin is switched off, too.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\SeoMarks;

use function CarePathwayLinks\ReadText\plain;

/** All keys that are read here. */
const META_KEYS = array(
	'_yoast_wpseo_focuskw',
	'_yoast_wpseo_focuskeywords',
	'_yoast_wpseo_keywordsynonyms',
	'_yoast_wpseo_metadesc',
	'_yoast_wpseo_meta-robots-noindex',
	'rank_math_focus_keyword',
	'rank_math_description',
	'rank_math_robots',
	'_seopress_analysis_target_kw',
	'_seopress_titles_desc',
	'_seopress_robots_index',
	'_aioseo_description',
	'_aioseop_description',
	'_aioseop_noindex',
);

/**
 * Focus keyphrases of a page, in the order in which they were given.
 *
 * @param int $post_id Entry.
 * @return string[]
 */
function keyphrases( int $post_id ): array {
	$phrases = array(
		text( $post_id, '_yoast_wpseo_focuskw' ),
		...array_column( decoded( $post_id, '_yoast_wpseo_focuskeywords' ), 'keyword' ),
		...array_filter( decoded( $post_id, '_yoast_wpseo_keywordsynonyms' ), 'is_string' ),
		...explode( ',', text( $post_id, 'rank_math_focus_keyword' ) ),
		...explode( ',', text( $post_id, '_seopress_analysis_target_kw' ) ),
		...aioseo_keyphrases( $post_id ),
	);

	// Yoast keeps the synonyms of one keyphrase as a list with commas.
	$phrases = explode( ',', implode( ',', array_map( 'strval', array_filter( $phrases, 'is_scalar' ) ) ) );
	$phrases = array_map( static fn ( string $phrase ): string => plain( $phrase ), $phrases );

	return array_values( array_unique( array_filter( $phrases, static fn ( string $phrase ): bool => '' !== $phrase ) ) );
}

/**
 * Description given for search engines, or an empty string. Descriptions made of placeholders say nothing here.
 *
 * @param int $post_id Entry.
 */
function description( int $post_id ): string {
	$keys = array( '_yoast_wpseo_metadesc', 'rank_math_description', '_seopress_titles_desc', '_aioseo_description', '_aioseop_description' );

	foreach ( $keys as $key ) {
		$description = plain( text( $post_id, $key ) );

		if ( '' !== $description && 1 !== preg_match( '/%%?[a-z_]+%%?|#[a-z]+_[a-z]+/i', $description ) ) {
			return $description;
		}
	}

	return '';
}

/**
 * Whether search engines are asked to leave this page out. The setting that discourages them from the whole site is not
 * a fact about one page, and is no reason to leave pages without links while a site is being built.
 *
 * @param int $post_id Entry.
 */
function is_noindex( int $post_id ): bool {
	$robots = get_post_meta( $post_id, 'rank_math_robots', true );

	$is_noindex = '1' === text( $post_id, '_yoast_wpseo_meta-robots-noindex' )
		|| ( is_array( $robots ) && in_array( 'noindex', $robots, true ) )
		|| 'yes' === text( $post_id, '_seopress_robots_index' )
		|| in_array( text( $post_id, '_aioseop_noindex' ), array( 'on', '1' ), true )
		|| ! empty( aioseo_row( $post_id )['robots_noindex'] );

	/**
	 * Filters whether search engines are asked to leave a page out.
	 *
	 * @param bool $is_noindex As the meta of the known SEO plugins says.
	 * @param int  $post_id    Entry.
	 */
	return (bool) apply_filters( 'care_pathway_links_is_noindex', $is_noindex, $post_id );
}

/**
 * Keyphrases of All in One SEO.
 *
 * @param int $post_id Entry.
 * @return string[]
 */
function aioseo_keyphrases( int $post_id ): array {
	$stored = json_decode( (string) ( aioseo_row( $post_id )['keyphrases'] ?? '' ), true );

	if ( ! is_array( $stored ) ) {
		return array();
	}

	return array_filter(
		array(
			$stored['focus']['keyphrase'] ?? '',
			...array_column( is_array( $stored['additional'] ?? null ) ? $stored['additional'] : array(), 'keyphrase' ),
		),
		'is_string'
	);
}

/**
 * The row that All in One SEO keeps about an entry, in a table of its own that is only there with the plugin.
 *
 * @param int $post_id Entry.
 * @return array{ keyphrases?: string, schema?: string, robots_noindex?: int } Its columns; not every version has all of them.
 */
function aioseo_row( int $post_id ): array {
	global $wpdb;

	if ( ! defined( 'AIOSEO_VERSION' ) ) {
		return array();
	}

	$row = wp_cache_get( $post_id, 'care_pathway_links_aioseo' );

	if ( ! is_array( $row ) ) {
		$row = $wpdb->get_row(
			$wpdb->prepare( "SELECT * FROM {$wpdb->prefix}aioseo_posts WHERE post_id = %d", $post_id ),
			ARRAY_A
		) ?? array();

		$row['robots_noindex'] = empty( $row['robots_default'] ) ? (int) ( $row['robots_noindex'] ?? 0 ) : 0;
		wp_cache_set( $post_id, $row, 'care_pathway_links_aioseo', 1 );
	}

	return $row;
}

/**
 * Meta that should be text.
 *
 * @param int    $post_id Entry.
 * @param string $key     Key.
 */
function text( int $post_id, string $key ): string {
	$value = get_post_meta( $post_id, $key, true );

	return is_scalar( $value ) ? (string) $value : '';
}

/**
 * Meta that should be a list in JSON.
 *
 * @param int    $post_id Entry.
 * @param string $key     Key.
 * @return array<int|string, mixed>
 */
function decoded( int $post_id, string $key ): array {
	$value = json_decode( text( $post_id, $key ), true );

	return is_array( $value ) ? $value : array();
}
