<?php
/**
 * Pages of the site to learn from how it links.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Examples;

use CarePathwayLinks\Linkable;
use CarePathwayLinks\PageIndex;

/** Pages in all: a few hundred say how a site links, and each costs whoever reads them time. */
const MAX_EXAMPLES = 200;

/** Pages in one answer. */
const MAX_AT_ONCE = 20;

/** Longest content of an example, in bytes: reading it must not be felt by who writes meanwhile. */
const MAX_CONTENT = 100_000;

/**
 * Examples in the order of their ids, of those that the person may edit. The shape is that of example-pages.json.
 *
 * @param int $after Only ids greater than this.
 * @param int $limit How many are looked at: fewer are told of when the person may not edit them all.
 * @return array{ examples: list<array<string, int|string>>, next: int|null }
 */
function after( int $after, int $limit ): array {
	$ids = PageIndex\example_ids( MAX_EXAMPLES );
	sort( $ids );
	$ids  = array_values( array_filter( $ids, static fn ( int $id ): bool => $id > $after ) );
	$some = array_slice( $ids, 0, $limit );
	$rows = PageIndex\rows( $some );
	ksort( $rows );
	_prime_post_caches( $some, false );

	return array(
		'examples' => array_values( array_filter( array_map( __NAMESPACE__ . '\example', $rows ) ) ),
		'next'     => count( $ids ) > $limit ? end( $some ) : null,
	);
}

/**
 * A row of the index as an example.
 *
 * @param array<string, string|null> $row Row.
 * @return array<string, int|string>|null Null: hidden since, too long, or not the person's to edit.
 */
function example( array $row ): ?array {
	$id   = (int) $row['post_id'];
	$post = get_post( $id );

	if ( ! Linkable\is_linkable( $post ) || ! current_user_can( 'edit_post', $id ) || strlen( $post->post_content ) > MAX_CONTENT ) {
		return null;
	}

	return array(
		'id'       => $id,
		'title'    => (string) $row['title'],
		'url'      => (string) $row['url'],
		'language' => (string) $row['language'],
		'content'  => $post->post_content,
	);
}
