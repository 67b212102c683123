<?php
/**
 * Reads what an entry says about itself.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ReadPage;

use CarePathwayLinks\CountWords;
use CarePathwayLinks\LinkPlaces;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\ReadText;
use CarePathwayLinks\ReadUnread;
use CarePathwayLinks\Relations;
use CarePathwayLinks\SchemaTypes;
use CarePathwayLinks\SeoMarks;
use CarePathwayLinks\Translations;
use CarePathwayLinks\UrlKey;
use WP_Post;

const MAX_TITLE_LENGTH = 300;

/** Names, keyphrases and terms kept of a page. */
const MAX_NAMES = 100;

/** In characters. */
const MAX_NAME_LENGTH = 120;

/**
 * The row of the page index for an entry, but for what other pages say about it. Texts are plain, lists are JSON.
 *
 * @param WP_Post $post   Linkable entry.
 * @param array[] $pieces Its content, as from ContentBlocks\pieces().
 * @return array<string, string|int|null>
 */
function row( WP_Post $post, array $pieces ): array {
	$marks = OwnerMarks\marks( $post->ID );
	$terms = array_slice( terms( $post ), 0, MAX_NAMES );
	$url   = (string) get_permalink( $post );

	return array(
		'post_id'           => $post->ID,
		'is_indexed'        => 1,
		'is_stale'          => 0,
		'url'               => $url,
		'url_hash'          => UrlKey\hash( (string) UrlKey\key( $url, home_url( '/' ) ) ),
		'title'             => ReadText\cut( ReadText\plain( $post->post_title ), MAX_TITLE_LENGTH ),
		'post_type'         => $post->post_type,
		'language'          => language( $post ),
		'role'              => '' === $marks['role'] ? null : $marks['role'],
		'headings'          => json( ReadText\headings( $pieces ) ),
		'summary'           => summary( $post, $pieces ),
		'aliases'           => json( names( $marks['aliases'] ) ),
		'keyphrases'        => json( names( SeoMarks\keyphrases( $post->ID ) ) ),
		'terms'             => json( array_keys( $terms ) ),
		'term_names'        => json( names( array_values( $terms ) ) ),
		'schema_types'      => json( SchemaTypes\types( $post->ID, $pieces ) ),
		'relations'         => json( Relations\given( $post->ID ) ),
		'top_terms'         => json( CountWords\top_terms( $pieces ) ),
		'is_pillar'         => (int) $marks['is_pillar'],
		'is_primary_target' => (int) $marks['is_primary_target'],
		'is_excluded'       => (int) $marks['is_excluded'],
		'is_noindex'        => (int) SeoMarks\is_noindex( $post->ID ),
		'modified'          => $post->post_modified_gmt,
		'reviewed'          => '' === $marks['reviewed_on'] ? null : $marks['reviewed_on'],
		'content_hash'      => md5( $post->post_content ),
		'words'             => CountWords\count_words( $pieces ),
		'unread'            => short_list( ReadUnread\unread( $post->ID, $pieces ), 1000 ),
		'places'            => json( LinkPlaces\places( $pieces ) ),
		'people'            => short_list( array_filter( array( $marks['author_page'], $marks['reviewer_page'] ) ), 100 ),
		'translations'      => short_list( Translations\ids( $post ), 500 ),
	);
}

/**
 * Two lines on what the page is about: its excerpt, else the description for search engines, else how it begins.
 *
 * @param WP_Post $post   Entry.
 * @param array[] $pieces Its content.
 */
function summary( WP_Post $post, array $pieces ): string {
	$summary = ReadText\plain( $post->post_excerpt );
	$summary = '' === $summary ? SeoMarks\description( $post->ID ) : $summary;

	return '' === $summary ? ReadText\first_paragraph( $pieces ) : ReadText\cut( $summary, ReadText\MAX_SUMMARY_LENGTH );
}

/**
 * Terms of the taxonomies that visitors can open, sorted. The category that WordPress gives to posts without one says
 * nothing.
 *
 * @param WP_Post $post Entry.
 * @return array<string, string> "taxonomy:slug" to name.
 */
function terms( WP_Post $post ): array {
	$found = array();

	foreach ( get_object_taxonomies( $post->post_type ) as $taxonomy ) {
		$terms = 'post_format' !== $taxonomy && is_taxonomy_viewable( $taxonomy ) ? get_the_terms( $post, $taxonomy ) : array();

		foreach ( is_array( $terms ) ? $terms : array() as $term ) {
			if ( 'category' !== $taxonomy || 'uncategorized' !== $term->slug ) {
				$found[ $taxonomy . ':' . $term->slug ] = ReadText\plain( $term->name );
			}
		}
	}

	ksort( $found, SORT_STRING );

	return $found;
}

/**
 * Language of an entry as a tag such as "es-ES": what a translation plugin says, else the site's.
 *
 * @param WP_Post $post Entry.
 */
function language( WP_Post $post ): string {
	$language = '';

	if ( function_exists( 'pll_get_post_language' ) ) {
		$language = (string) pll_get_post_language( $post->ID, 'locale' );
	} elseif ( has_filter( 'wpml_post_language_details' ) ) {
		$details  = apply_filters( 'wpml_post_language_details', null, $post->ID );
		$language = is_array( $details ) ? (string) ( $details['locale'] ?? '' ) : '';
	}

	$language = '' === $language ? site_language() : $language;

	/**
	 * Filters the language of an entry.
	 *
	 * @param string $language BCP 47 tag.
	 * @param int    $post_id  Entry.
	 */
	$language = (string) apply_filters( 'care_pathway_links_page_language', $language, $post->ID );

	return str_replace( '_', '-', $language );
}

/**
 * Language of the site as a tag. Not `get_bloginfo( 'language' )`, which in the admin is the language of the person: what
 * pages are written in does not depend on who looks.
 */
function site_language(): string {
	return str_replace( '_', '-', get_locale() );
}

/**
 * Names cut to a sane length and number.
 *
 * @param string[] $names Names.
 * @return string[]
 */
function names( array $names ): array {
	return array_slice( array_map( static fn ( string $name ): string => ReadText\cut( $name, MAX_NAME_LENGTH ), $names ), 0, MAX_NAMES );
}

/**
 * A list as we store it.
 *
 * @param array<int|string, mixed> $values List.
 */
function json( array $values ): string {
	return (string) wp_json_encode( array_values( $values ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
}

/**
 * A short list as it stands in a column of limited length: what does not fit is left out.
 *
 * @param array<int|string> $values Ids or names without commas.
 * @param int               $length In bytes.
 */
function short_list( array $values, int $length ): string {
	$list = implode( ',', array_unique( $values ) );

	return strlen( $list ) > $length ? substr( $list, 0, (int) strrpos( substr( $list, 0, $length + 1 ), ',' ) ) : $list;
}
