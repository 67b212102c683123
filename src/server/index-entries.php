<?php
/**
 * Brings the page index and the link graph up to date about some entries: the one way in for every write.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\IndexEntries;

use CarePathwayLinks\AggregateAnchors;
use CarePathwayLinks\ContentBlocks;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\ReadLinks;
use CarePathwayLinks\ReadPage;
use CarePathwayLinks\ReadTheme;
use CarePathwayLinks\ResolveUrls;
use CarePathwayLinks\Sql;
use CarePathwayLinks\UrlKey;
use CarePathwayLinks\WriteIndex;
use RuntimeException;

/** Entries read together: few enough for memory, enough to share the queries. */
const PIECE = 50;

/**
 * Index entries that visitors can open and forget the others, whatever was known before. The number of queries does not
 * grow with the number of entries, up to PIECE.
 *
 * @param int[] $post_ids Ids of entries, those that are gone too; ReadTheme\THEME for the files of the theme.
 * @throws RuntimeException When the database refuses.
 */
function index_entries( array $post_ids ): void {
	$post_ids = array_values( array_unique( array_filter( array_map( 'intval', $post_ids ), static fn ( int $id ): bool => $id >= 0 ) ) );

	foreach ( array_chunk( $post_ids, PIECE ) as $piece ) {
		try {
			index_piece( $piece );
		} catch ( RuntimeException $failure ) {
			// Half of it may be written. Whoever runs the next batch reads all of it again.
			NoteFailure\attempt( static fn () => WriteIndex\mark_stale( $piece ) );

			throw $failure;
		}
	}
}

/**
 * Bring the link graph up to date about everything that stands on many pages: menus, their entries, templates, the files
 * of the theme.
 *
 * @throws RuntimeException When the database refuses.
 */
function index_furniture(): void {
	global $wpdb;

	$types = array( 'nav_menu_item', ...array_keys( ContentBlocks\FURNITURE ) );
	$ids   = $wpdb->get_col( "SELECT ID FROM {$wpdb->posts} WHERE post_status = 'publish' AND post_type IN " . Sql\in_list( $types ) );

	index_entries( array( ReadTheme\THEME, ...$ids ) );
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
		if ( ReadTheme\THEME === $post_id ) {
			$links[ $post_id ] = ReadLinks\of_theme();
			continue;
		}

		$post = get_post( $post_id );

		if ( null !== $post && Linkable\is_linkable( $post ) ) {
			$pieces            = ContentBlocks\pieces( $post->post_content );
			$page              = ReadPage\row( $post, $pieces );
			$pages[]           = $page;
			$links[ $post_id ] = ReadLinks\of_pieces( $pieces, (string) $page['url'] );
			continue;
		}

		if ( isset( $before[ $post_id ] ) ) {
			$gone[] = $post_id;
		}

		// Furniture has links but is no page. An entry that is deleted may have been either.
		if ( null === $post || isset( $before[ $post_id ] ) || ReadLinks\is_furniture( $post ) ) {
			$links[ $post_id ] = null !== $post && 'publish' === $post->post_status ? ReadLinks\of_furniture( $post ) : array();
		}
	}

	if ( ! $links ) {
		return;
	}

	WriteIndex\forget( $gone );

	$outbound = LinkGraph\outbound( array_keys( $links ) );
	$moved    = WriteIndex\save( $pages, $before );
	$rows     = with_targets( $links, $outbound );
	$affected = LinkGraph\replace_outbound( $rows, $outbound );
	note_furniture( array_diff_key( $rows, array_column( $pages, null, 'post_id' ), array_flip( $gone ) ), $outbound );
	$hashes   = array_intersect_key( array_column( $pages, 'url_hash', 'post_id' ), array_flip( $moved ) );
	$affected = array( ...$affected, ...$moved, ...LinkGraph\adopt( $hashes ) );

	WriteIndex\save_inbound( AggregateAnchors\inbound( array_values( array_unique( $affected ) ) ) );

	/**
	 * Fires after entries were read into the index, or left it.
	 *
	 * @param int[] $post_ids Entries, those that are gone too; menus and templates are among them, 0 are the files of the theme.
	 */
	do_action( 'care_pathway_links_indexed', array_keys( $links ) );
}

/**
 * Note it when links that stand on many pages changed.
 *
 * @param array<int, list<array<string, string|int>>> $rows   By source, as from with_targets().
 * @param array<int, list<array<string, string>>>     $before As from LinkGraph\outbound().
 */
function note_furniture( array $rows, array $before ): void {
	foreach ( $rows as $source_id => $links ) {
		$known = array_map( static fn ( array $row ): array => array_diff_key( $row, array_flip( array( 'source_id', 'position' ) ) ), $before[ $source_id ] );

		if ( array_map( static fn ( array $link ): array => array_map( 'strval', $link ), $links ) !== $known ) {
			update_option( LinkGraph\FURNITURE_OPTION, (string) WriteIndex\now(), false );
			return;
		}
	}
}

/**
 * Links as rows of the graph, with what they lead to: one look-up for all of them, and none for addresses that were there
 * before and led somewhere.
 *
 * @param array<int, array[]>                     $links  By source, with keys.
 * @param array<int, list<array<string, string>>> $before As from LinkGraph\outbound().
 * @return array<int, list<array<string, string|int>>>
 */
function with_targets( array $links, array $before ): array {
	$known = array();

	foreach ( array_merge( ...array_values( $before ) ) as $row ) {
		if ( ResolveUrls\UNKNOWN !== $row['target_kind'] ) {
			$known[ $row['url_hash'] ] = array(
				'kind' => $row['target_kind'],
				'id'   => (int) $row['target_id'],
			);
		}
	}

	$keys = array_filter( array_column( array_merge( ...array_values( $links ) ), 'key' ), 'is_string' );
	$keys = array_filter( $keys, static fn ( string $key ): bool => ! isset( $known[ UrlKey\hash( $key ) ] ) );

	foreach ( ResolveUrls\resolve( array_values( $keys ) ) as $key => $target ) {
		$known[ UrlKey\hash( (string) $key ) ] = $target;
	}

	$row = static function ( array $link ) use ( $known ): array {
		$hash   = null === $link['key'] ? '' : UrlKey\hash( $link['key'] );
		$target = $known[ $hash ] ?? null;

		return array(
			'target_id'   => $target['id'] ?? 0,
			'target_kind' => $target['kind'] ?? ResolveUrls\UNKNOWN,
			'url'         => $link['url'],
			'url_hash'    => $hash,
			'anchor'      => $link['anchor'],
			'rel'         => $link['rel'],
			'kind'        => $link['kind'],
			'block'       => $link['block'],
			'path'        => $link['path'],
		);
	};

	return array_map( static fn ( array $list ): array => array_map( $row, $list ), $links );
}
