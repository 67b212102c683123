<?php
/**
 * Reads the links of an entry or of the theme, each with the key of its address, and the patterns that are shown.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ReadLinks;

use CarePathwayLinks\ContentBlocks;
use CarePathwayLinks\ExtractLinks;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\ReadTheme;
use CarePathwayLinks\UrlKey;
use WP_Post;

/**
 * Links of pieces of content, and the patterns they show.
 *
 * @param array[] $pieces   As from ContentBlocks\pieces().
 * @param string  $base_url Address that relative links count from.
 * @return list<array{ url: string, anchor: string, rel: string, kind: string, block: string, path: string, key: string|null }>
 *         As from ExtractLinks\links(), with keys as from with_keys().
 */
function of_pieces( array $pieces, string $base_url ): array {
	return array( ...with_keys( ExtractLinks\links( $pieces ), $base_url ), ...shown_patterns( $pieces ) );
}

/**
 * Links in the files of the theme.
 *
 * @return array[] As from of_pieces().
 */
function of_theme(): array {
	return of_pieces( ReadTheme\pieces(), home_url( '/' ) );
}

/**
 * Links of furniture.
 *
 * @param WP_Post $post Published entry.
 * @return array[] As from of_pieces().
 */
function of_furniture( WP_Post $post ): array {
	if ( 'nav_menu_item' === $post->post_type ) {
		return with_keys( ExtractLinks\links_of_menu_entry( $post ), home_url( '/' ) );
	}

	if ( ! isset( ContentBlocks\FURNITURE[ $post->post_type ] ) || ReadTheme\is_of_other_theme( $post ) ) {
		return array();
	}

	return of_pieces( ContentBlocks\pieces( $post->post_content, ContentBlocks\FURNITURE[ $post->post_type ] ), home_url( '/' ) );
}

/**
 * Whether an entry holds links that stand on many pages.
 *
 * @param WP_Post $post Entry.
 */
function is_furniture( WP_Post $post ): bool {
	return 'nav_menu_item' === $post->post_type || isset( ContentBlocks\FURNITURE[ $post->post_type ] );
}

/**
 * Rows that say which synced patterns a page shows.
 *
 * @param array[] $pieces As from ContentBlocks\pieces().
 * @return array[]
 */
function shown_patterns( array $pieces ): array {
	return array_map(
		static fn ( int $id ): array => array(
			'url'    => '',
			'anchor' => '',
			'rel'    => '',
			'kind'   => LinkGraph\SHOWS_PATTERN,
			'block'  => 'core/block',
			'path'   => '',
			'key'    => "?p={$id}",
		),
		ContentBlocks\pattern_ids( $pieces )
	);
}

/**
 * Links with the key of their address, null for those to other sites.
 *
 * @param array[] $links    As from ExtractLinks\links().
 * @param string  $base_url Address that relative links count from.
 * @return array[]
 */
function with_keys( array $links, string $base_url ): array {
	return array_map(
		static fn ( array $link ): array => $link + array( 'key' => UrlKey\key( $link['url'], $base_url ) ),
		$links
	);
}
