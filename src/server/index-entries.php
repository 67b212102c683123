<?php
/**
 * Brings the page index and the link graph up to date about some entries: the one way in for every write.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\IndexEntries;

use CarePathwayLinks\ContentBlocks;
use CarePathwayLinks\ExtractLinks;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\ReadPage;
use CarePathwayLinks\ResolveUrls;
use CarePathwayLinks\UrlKey;

/** Entries read together: few enough for memory, enough to share the queries. */
const PIECE = 50;

/**
 * Index entries that visitors can open and forget the others, whatever was known before. The number of queries does not
 * grow with the number of entries, up to PIECE.
 *
 * @param int[] $post_ids Ids of entries, those that are gone too.
 */
function index_entries( array $post_ids ): void {
	$post_ids = array_values( array_unique( array_filter( array_map( 'intval', $post_ids ), static fn ( int $id ): bool => $id > 0 ) ) );

	foreach ( array_chunk( $post_ids, PIECE ) as $piece ) {
		index_piece( $piece );
	}
}

/**
 * As index_entries(), for one piece.
 *
 * @param int[] $post_ids Ids.
 */
function index_piece( array $post_ids ): void {
	_prime_post_caches( $post_ids, true, true );

	$before = PageIndex\rows( $post_ids );
	$pages  = array();
	$links  = array();
	$gone   = array();

	foreach ( $post_ids as $post_id ) {
		$post = get_post( $post_id );

		if ( null !== $post && Linkable\is_linkable( $post ) ) {
			$pieces            = ContentBlocks\pieces( $post->post_content );
			$page              = ReadPage\row( $post, $pieces );
			$pages[]           = $page;
			$links[ $post_id ] = with_keys( ExtractLinks\links( $pieces ), (string) $page['url'] );
		} elseif ( isset( $before[ $post_id ] ) && (int) $before[ $post_id ]['is_indexed'] ) {
			$gone[]            = $post_id;
			$links[ $post_id ] = array();
		}
	}

	if ( ! $links ) {
		return;
	}

	PageIndex\forget( $gone );

	$moved    = PageIndex\save( $pages, $before );
	$affected = LinkGraph\replace_outbound( with_targets( $links ), LinkGraph\outbound( array_keys( $links ) ) );
	$hashes   = array_intersect_key( array_column( $pages, 'url_hash', 'post_id' ), array_flip( $moved ) );
	$affected = array( ...$affected, ...$moved, ...LinkGraph\adopt( $hashes ) );

	PageIndex\save_inbound( LinkGraph\inbound( array_values( array_unique( $affected ) ) ) );
}

/**
 * Links with the key of their address, null for those to other sites.
 *
 * @param array[] $links    As from ExtractLinks\links().
 * @param string  $page_url Address of the page they are on.
 * @return array[]
 */
function with_keys( array $links, string $page_url ): array {
	return array_map(
		static fn ( array $link ): array => $link + array( 'key' => UrlKey\key( $link['url'], $page_url ) ),
		$links
	);
}

/**
 * Links as rows of the graph, with the entries they lead to: one look-up for all of them.
 *
 * @param array<int, array[]> $links By source, with keys.
 * @return array<int, list<array<string, string|int>>>
 */
function with_targets( array $links ): array {
	$keys    = array_filter( array_column( array_merge( ...array_values( $links ) ), 'key' ), 'is_string' );
	$targets = ResolveUrls\entry_ids( $keys );

	return array_map(
		static fn ( array $list ): array => array_map(
			static fn ( array $link ): array => array(
				'target_id' => null === $link['key'] ? 0 : $targets[ $link['key'] ] ?? 0,
				'url'       => $link['url'],
				'url_hash'  => null === $link['key'] ? '' : UrlKey\hash( $link['key'] ),
				'anchor'    => $link['anchor'],
				'rel'       => $link['rel'],
				'kind'      => $link['kind'],
				'block'     => $link['block'],
				'path'      => $link['path'],
			),
			$list
		),
		$links
	);
}
