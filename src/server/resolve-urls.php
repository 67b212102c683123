<?php
/**
 * Finds what addresses of this site lead to, however many there are, with a fixed number of queries.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ResolveUrls;

use CarePathwayLinks\Linkable;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\ResolveArchives;
use CarePathwayLinks\Sql;
use CarePathwayLinks\UrlKey;

/** What an address that leads to nothing we know has in place of a kind: post, term, author, archive, home. */
const UNKNOWN = '';

/**
 * What some keys lead to. Pages of the index are found by one query; only for what is left, others follow: entries that
 * are not public, had another name before, or are attachments, then archives and files, and what WordPress would guess.
 *
 * @param string[] $keys As from UrlKey\key().
 * @return array<string, array{ kind: string, id: int }> By key; keys that lead nowhere we know are missing.
 */
function resolve( array $keys ): array {
	$found = array();
	$paths = array();

	foreach ( array_unique( $keys ) as $key ) {
		$id = UrlKey\entry_id( $key );

		if ( $id > 0 ) {
			$found[ $key ] = post( $id );
		} else {
			$paths[ UrlKey\hash( $key ) ] = $key;
		}
	}

	foreach ( PageIndex\ids_by_hash( array_map( 'strval', array_keys( $paths ) ) ) as $hash => $id ) {
		$found[ $paths[ $hash ] ] = post( $id );
	}

	foreach ( array( 'entries_by_slug', 'CarePathwayLinks\ResolveArchives\archives', 'files', 'guessed_entries' ) as $step ) {
		$left = array_map( 'strval', array_values( array_diff( $paths, array_map( 'strval', array_keys( $found ) ) ) ) );

		if ( ! $left ) {
			break;
		}

		$step   = str_contains( $step, '\\' ) ? $step : __NAMESPACE__ . '\\' . $step;
		$found += $step( $left );
	}

	/**
	 * Filters what addresses lead to, for plugins that redirect: an address that leads to an entry under another name counts
	 * as a link through a redirect, and not as broken.
	 *
	 * @param array<string, array{ kind: string, id: int }> $found What was found, by key: the path below the home page in
	 *                                                             lower case without slashes at its ends. `kind` is post,
	 *                                                             term, author, archive or home.
	 * @param string[]                                      $keys  All keys that were asked for.
	 */
	return (array) apply_filters( 'care_pathway_links_resolved_urls', $found, array_map( 'strval', array_values( array_unique( $keys ) ) ) );
}

/**
 * Entries outside the index: drafts, the bin, attachments, and names an entry had before. Slugs say which entries to look
 * at; only if the address of such an entry is the one asked for, it is the one. A former name counts where WordPress redirects
 * by it, which it does not for types with parents.
 *
 * @param string[] $keys Keys.
 * @return array<string, array{ kind: string, id: int }>
 */
function entries_by_slug( array $keys ): array {
	global $wpdb;

	$slugs = array();

	foreach ( $keys as $key ) {
		// As WordPress keeps them: percent-encoded when they are not Latin.
		$slugs[] = sanitize_title( basename( $key ) );
	}

	$slugs = array_values( array_unique( array_filter( $slugs, static fn ( string $slug ): bool => '' !== $slug ) ) );

	if ( ! $slugs ) {
		return array();
	}

	$names = array( ...$slugs, ...array_map( static fn ( string $slug ): string => $slug . '__trashed', $slugs ) );
	$types = array( ...Linkable\post_types(), 'attachment' );
	$flat  = array_filter( $types, static fn ( string $type ): bool => ! is_post_type_hierarchical( $type ) );
	$rows  = $wpdb->get_results(
		"SELECT ID, post_name AS slug FROM {$wpdb->posts} WHERE post_name IN " . Sql\in_list( $names )
		. ' AND post_type IN ' . Sql\in_list( $types )
		. " UNION SELECT former.post_id AS ID, former.meta_value AS slug FROM {$wpdb->postmeta} AS former"
		. " INNER JOIN {$wpdb->posts} AS post ON post.ID = former.post_id WHERE former.meta_key = '_wp_old_slug' AND former.meta_value IN "
		. Sql\in_list( $slugs ) . ' AND post.post_type IN ' . Sql\in_list( array_values( $flat ) ),
		ARRAY_A
	);

	_prime_post_caches( array_map( 'intval', array_column( (array) $rows, 'ID' ) ), false, false );

	$found = array();

	foreach ( (array) $rows as $row ) {
		$key = key_if_named( (int) $row['ID'], (string) preg_replace( '/__trashed$/', '', (string) $row['slug'] ) );

		if ( null !== $key && in_array( $key, $keys, true ) ) {
			$found[ $key ] ??= post( (int) $row['ID'] );
		}
	}

	return $found;
}

/**
 * Key of the address that an entry would have if it were published under a slug.
 *
 * @param int    $post_id Entry.
 * @param string $slug    Slug.
 */
function key_if_named( int $post_id, string $slug ): ?string {
	$post = get_post( $post_id );

	if ( null === $post ) {
		return null;
	}

	// Marked as raw, or WordPress reads it again and the new slug is lost.
	$post            = clone $post;
	$post->post_name = $slug;
	$post->filter    = 'raw';

	if ( 'attachment' !== $post->post_type ) {
		$post->post_status = 'publish';
	}

	return UrlKey\key( (string) get_permalink( $post ), home_url( '/' ) );
}

/**
 * Uploaded files, by their place below the folder of uploads.
 *
 * @param string[] $keys Keys.
 * @return array<string, array{ kind: string, id: int }>
 */
function files( array $keys ): array {
	global $wpdb;

	$folder = UrlKey\key( (string) wp_get_upload_dir()['baseurl'], home_url( '/' ) );
	$files  = array();

	foreach ( $keys as $key ) {
		if ( null !== $folder && str_starts_with( $key, $folder . '/' ) ) {
			$files[ substr( $key, strlen( $folder ) + 1 ) ] = $key;
		}
	}

	if ( ! $files ) {
		return array();
	}

	$rows = $wpdb->get_results(
		"SELECT post_id, meta_value FROM {$wpdb->postmeta} WHERE meta_key = '_wp_attached_file' AND LOWER(meta_value) IN "
		. Sql\in_list( array_map( 'strval', array_keys( $files ) ) ),
		ARRAY_A
	);

	$found = array();

	foreach ( (array) $rows as $row ) {
		$found[ $files[ strtolower( $row['meta_value'] ) ] ] = post( (int) $row['post_id'] );
	}

	return $found;
}

/**
 * Entries that WordPress sends visitors to from an address with nothing at it, because the name at its end is theirs: so a page
 * that got another parent is still found. WordPress also takes names that only begin alike, whichever comes first; such a link
 * does not say what it means, and counts as leading nowhere.
 *
 * @see redirect_guess_404_permalink()
 *
 * @param string[] $keys Keys.
 * @return array<string, array{ kind: string, id: int }>
 */
function guessed_entries( array $keys ): array {
	global $wpdb;

	$wanted = array();

	foreach ( $keys as $key ) {
		$slug = sanitize_title( basename( $key ) );

		if ( '' !== $slug && ! str_contains( $key, '?' ) && null === ResolveArchives\term_of( $key ) && null === ResolveArchives\author_of( $key ) ) {
			$wanted[ $key ] = $slug;
		}
	}

	// Filters of WordPress itself.
	if ( ! $wanted || ! get_option( 'permalink_structure' ) || ! apply_filters( 'do_redirect_guess_404_permalink', true )
		|| null !== apply_filters( 'pre_redirect_guess_404_permalink', null ) ) {
		return array();
	}

	$types = array_filter( get_post_types( array( 'exclude_from_search' => false ) ), 'is_post_type_viewable' );
	$rows  = (array) $wpdb->get_results(
		"SELECT ID, post_name, post_type FROM {$wpdb->posts} WHERE post_status = 'publish' AND post_name IN "
		. Sql\in_list( array_values( array_unique( $wanted ) ) ) . ' AND post_type IN ' . Sql\in_list( array_values( $types ) ) . ' ORDER BY ID',
		ARRAY_A
	);
	$found = array();

	foreach ( $wanted as $key => $slug ) {
		$type    = type_of( (string) $key );
		$fitting = array_values(
			array_filter( $rows, static fn ( array $row ): bool => $slug === $row['post_name'] && ( null === $type || $type === $row['post_type'] ) )
		);

		// Of several it is chance which one WordPress takes.
		if ( 1 === count( $fitting ) ) {
			$found[ $key ] = post( (int) $fitting[0]['ID'] );
		}
	}

	return $found;
}

/**
 * Type that the beginning of a key names: WordPress guesses among its entries only.
 *
 * @param string $key Key.
 * @return string|null Null: none.
 */
function type_of( string $key ): ?string {
	foreach ( get_post_types( array( '_builtin' => false ), 'objects' ) as $type ) {
		$front = is_array( $type->rewrite ) ? strtolower( trim( (string) $type->rewrite['slug'], '/' ) ) : '';

		if ( '' !== $front && str_starts_with( $key, $front . '/' ) ) {
			return $type->name;
		}
	}

	return null;
}

/**
 * An entry as what an address leads to.
 *
 * @param int $id Entry.
 * @return array{ kind: string, id: int }
 */
function post( int $id ): array {
	return array(
		'kind' => 'post',
		'id'   => $id,
	);
}
