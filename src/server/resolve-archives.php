<?php
/**
 * Finds the archives that addresses lead to: of a term, of an author, of a post type, the home page.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ResolveArchives;

use CarePathwayLinks\UrlKey;

/**
 * What some keys lead to.
 *
 * @param string[] $keys As from UrlKey\key().
 * @return array<string, array{ kind: string, id: int }> By key; id is that of the term or the author, else 0.
 */
function archives( array $keys ): array {
	$found = array();
	$terms = array();
	$names = array();

	foreach ( $keys as $key ) {
		$archive = fixed_archives()[ $key ] ?? null;

		if ( null !== $archive ) {
			$found[ $key ] = target( $archive );
		} elseif ( 1 === preg_match( '/^\?(cat|author)=(\d{1,18})$/', $key, $match ) ) {
			$found[ $key ] = target( 'cat' === $match[1] ? 'term' : 'author', (int) $match[2] );
		} else {
			$terms[ $key ] = term_of( $key );
			$names[ $key ] = author_of( $key );
		}
	}

	return $found + terms( array_filter( $terms ) ) + authors( array_filter( $names ) );
}

/**
 * Archives that there is one of, by key.
 *
 * @return array<string, string> Kind by key.
 */
function fixed_archives(): array {
	$archives = array( '' => 'home' );

	foreach ( get_post_types( array( 'has_archive' => true ) ) as $type ) {
		$key = UrlKey\key( (string) get_post_type_archive_link( $type ), home_url( '/' ) );

		if ( null !== $key ) {
			$archives[ $key ] = 'archive';
		}
	}

	return $archives;
}

/**
 * Taxonomy and slug that a key would name.
 *
 * @param string $key Key.
 * @return array{ string, string }|null
 */
function term_of( string $key ): ?array {
	global $wp_rewrite;

	foreach ( get_taxonomies( array(), 'objects' ) as $taxonomy ) {
		if ( ! is_taxonomy_viewable( $taxonomy ) ) {
			continue;
		}

		$structure = $wp_rewrite->get_extra_permastruct( $taxonomy->name );
		$slug      = is_string( $structure ) ? last_part( $key, $structure, "%{$taxonomy->name}%" ) : null;

		if ( null === $slug && $taxonomy->query_var && str_starts_with( $key, "?{$taxonomy->query_var}=" ) ) {
			$slug = substr( $key, strlen( $taxonomy->query_var ) + 2 );
		}

		if ( null !== $slug ) {
			return array( $taxonomy->name, sanitize_title( $slug ) );
		}
	}

	return null;
}

/**
 * Name of the author that a key would name.
 *
 * @param string $key Key.
 */
function author_of( string $key ): ?string {
	global $wp_rewrite;

	$structure = $wp_rewrite->get_author_permastruct();

	return is_string( $structure ) ? last_part( $key, $structure, '%author%' ) : null;
}

/**
 * What stands in a key where a structure has its placeholder; of a hierarchy the last name.
 *
 * @param string $key         Key.
 * @param string $structure   Such as "/category/%category%".
 * @param string $placeholder Such as "%category%".
 */
function last_part( string $key, string $structure, string $placeholder ): ?string {
	$base = UrlKey\key( str_replace( $placeholder, '', $structure ), home_url( '/' ) );

	return null !== $base && '' !== $base && str_starts_with( $key, $base . '/' ) ? basename( $key ) : null;
}

/**
 * Terms by taxonomy and slug.
 *
 * @param array<string, array{ string, string }> $wanted By key.
 * @return array<string, array{ kind: string, id: int }>
 */
function terms( array $wanted ): array {
	if ( ! $wanted ) {
		return array();
	}

	$terms = get_terms(
		array(
			'taxonomy'               => array_values( array_unique( array_column( $wanted, 0 ) ) ),
			'slug'                   => array_values( array_unique( array_column( $wanted, 1 ) ) ),
			'hide_empty'             => false,
			'update_term_meta_cache' => false,
		)
	);

	$ids = array();

	foreach ( is_array( $terms ) ? $terms : array() as $term ) {
		$ids[ $term->taxonomy . ':' . $term->slug ] = $term->term_id;
	}

	$found = array();

	foreach ( $wanted as $key => $term ) {
		if ( isset( $ids[ implode( ':', $term ) ] ) ) {
			$found[ $key ] = target( 'term', $ids[ implode( ':', $term ) ] );
		}
	}

	return $found;
}

/**
 * Authors by name.
 *
 * @param array<string, string> $wanted By key.
 * @return array<string, array{ kind: string, id: int }>
 */
function authors( array $wanted ): array {
	if ( ! $wanted ) {
		return array();
	}

	$authors = get_users(
		array(
			'nicename__in' => array_values( array_unique( array_map( 'sanitize_title', $wanted ) ) ),
			'fields'       => array( 'ID', 'user_nicename' ),
		)
	);

	$ids   = array_column( $authors, 'ID', 'user_nicename' );
	$found = array();

	foreach ( $wanted as $key => $name ) {
		if ( isset( $ids[ sanitize_title( $name ) ] ) ) {
			$found[ $key ] = target( 'author', (int) $ids[ sanitize_title( $name ) ] );
		}
	}

	return $found;
}

/**
 * What an address leads to.
 *
 * @param string $kind Kind.
 * @param int    $id   Id of the term or author.
 * @return array{ kind: string, id: int }
 */
function target( string $kind, int $id = 0 ): array {
	return array(
		'kind' => $kind,
		'id'   => $id,
	);
}
