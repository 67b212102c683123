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
use CarePathwayLinks\Sql;
use CarePathwayLinks\UrlKey;

/** What an address that leads to nothing we know has in place of a kind: post, term, author, archive, home. */
const UNKNOWN = '';

/**
 * What some keys lead to. Pages of the index are found by one query; only for what is left, others follow: entries that
 * are not public, had another name before, or are attachments, then archives.
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

	foreach ( array( 'entries_by_slug', 'CarePathwayLinks\ResolveArchives\archives', 'files' ) as $step ) {
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
 * at; only if the address of such an entry is the one asked for, it is the one.
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
	$rows  = $wpdb->get_results(
		"SELECT ID, post_name AS slug FROM {$wpdb->posts} WHERE post_name IN " . Sql\in_list( $names )
		. ' AND post_type IN ' . Sql\in_list( $types )
		. " UNION SELECT post_id AS ID, meta_value AS slug FROM {$wpdb->postmeta}"
		. " WHERE meta_key = '_wp_old_slug' AND meta_value IN " . Sql\in_list( $slugs ),
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
