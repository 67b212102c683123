<?php
/**
 * What structured data says a page is about: the types of schema.org that are given to its subject. Read from what is saved
 * with the page; what a theme prints for every page says nothing about one. What a type says of a page's role is a
 * judgement, and not made here.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\SchemaTypes;

use CarePathwayLinks\SeoSchemas;
use WP_HTML_Tag_Processor;

/** Types kept of a page. */
const MAX_TYPES = 10;

/** Deeper than any description of a page nests; guards the stack. */
const MAX_DEPTH = 30;

/** What a page is made of and who publishes it, as plugins describe of every page. */
const FURNITURE = array( 'WebPage', 'WebSite', 'Organization', 'BreadcrumbList', 'SearchAction', 'ReadAction', 'ImageObject', 'Person' );

/**
 * Types of the subject of a page, such as "MedicalCondition", in the order in which they are said. A type that one source
 * gives to several things is that of a list on the page, and not of the page.
 *
 * @param int     $post_id Entry.
 * @param array[] $pieces  Its content, as from ContentBlocks\pieces().
 * @return string[]
 */
function types( int $post_id, array $pieces ): array {
	// What a pattern says stands on every page that shows it.
	$own   = array_filter( $pieces, static fn ( array $piece ): bool => 1 !== preg_match( '/[pr]/', $piece['path'] ) );
	$html  = implode( "\n", array_column( $own, 'html' ) );
	$found = array();

	foreach ( array( json_ld( $html ), microdata( $html ), SeoSchemas\nodes( $post_id ) ) as $nodes ) {
		$counts = array_count_values( array_merge( array(), ...array_map( __NAMESPACE__ . '\types_of', subjects( $nodes ) ) ) );

		foreach ( $counts as $type => $count ) {
			if ( 1 === $count && ! in_array( $type, FURNITURE, true ) ) {
				$found[] = $type;
			}
		}
	}

	/**
	 * Filters the types of schema.org that the subject of a page has, for sites whose theme or plugins keep them elsewhere.
	 * See care_pathway_links_is_read_meta for meta that is read here.
	 *
	 * @param string[] $types   Such as "MedicalCondition".
	 * @param int      $post_id Entry.
	 */
	$found = (array) apply_filters( 'care_pathway_links_schema_types', array_values( array_unique( $found ) ), $post_id );
	$found = array_map( __NAMESPACE__ . '\type', $found );

	return array_slice( array_values( array_unique( array_filter( $found, static fn ( string $type ): bool => '' !== $type ) ) ), 0, MAX_TYPES );
}

/**
 * What is described by JSON-LD in markup.
 *
 * @param string $html Markup; broken markup and broken JSON too.
 * @return array<int, mixed> Nodes as they stand.
 */
function json_ld( string $html ): array {
	if ( false === stripos( $html, 'ld+json' ) ) {
		return array();
	}

	$tags  = new WP_HTML_Tag_Processor( $html );
	$nodes = array();

	while ( $tags->next_tag( 'SCRIPT' ) ) {
		$language = $tags->get_attribute( 'type' );

		if ( is_string( $language ) && 'application/ld+json' === strtolower( trim( $language ) ) ) {
			$nodes[] = json_decode( $tags->get_modifiable_text(), true, MAX_DEPTH );
		}
	}

	return $nodes;
}

/**
 * What is described by microdata in markup. What is a property of something else is not what the page is about, unless it
 * says just that.
 *
 * @param string $html Markup.
 * @return list<array{ "@type": string[] }>
 */
function microdata( string $html ): array {
	if ( false === stripos( $html, 'itemtype' ) ) {
		return array();
	}

	$tags  = new WP_HTML_Tag_Processor( $html );
	$nodes = array();

	while ( $tags->next_tag() ) {
		$types    = $tags->get_attribute( 'itemtype' );
		$property = $tags->get_attribute( 'itemprop' );

		if ( is_string( $types ) && ( ! is_string( $property ) || 'mainentity' === strtolower( trim( $property ) ) ) ) {
			$nodes[] = array( '@type' => preg_split( '/\s+/', $types, -1, PREG_SPLIT_NO_EMPTY ) );
		}
	}

	return $nodes;
}

/**
 * The things that nodes describe: each node itself, or what it says its main thing is. What a page is merely "about" does not
 * tell what it is for: how to prepare for a test is about that test, too.
 *
 * @param mixed $nodes Decoded JSON-LD: a node, a list of them, a graph.
 * @param int   $depth How deep we are.
 * @return list<array<string, mixed>>
 */
function subjects( mixed $nodes, int $depth = 0 ): array {
	if ( ! is_array( $nodes ) || $depth > MAX_DEPTH ) {
		return array();
	}

	if ( array_is_list( $nodes ) ) {
		return array_merge( array(), ...array_map( static fn ( mixed $node ): array => subjects( $node, $depth + 1 ), $nodes ) );
	}

	$within = array();

	foreach ( array( '@graph', 'mainEntity' ) as $property ) {
		array_push( $within, ...subjects( $nodes[ $property ] ?? null, $depth + 1 ) );
	}

	return isset( $nodes['mainEntity'] ) || ! isset( $nodes['@type'] )
		? $within
		: array( $nodes, ...$within );
}

/**
 * Types of a node, each once.
 *
 * @param array<string, mixed> $node Node.
 * @return string[]
 */
function types_of( array $node ): array {
	$types = array_map( __NAMESPACE__ . '\type', array_values( (array) ( $node['@type'] ?? array() ) ) );

	return array_values( array_unique( array_filter( $types, static fn ( string $type ): bool => '' !== $type ) ) );
}

/**
 * The bare name of a type, or an empty text when it is none of schema.org.
 *
 * @param mixed $name "MedicalCondition", with or without the address of the vocabulary.
 */
function type( mixed $name ): string {
	return is_string( $name ) && 1 === preg_match( '~^(?:https?://(?:www\.)?schema\.org/|schema:)?([A-Z][A-Za-z0-9]{1,59})$~', trim( $name ), $found )
		? $found[1]
		: '';
}
