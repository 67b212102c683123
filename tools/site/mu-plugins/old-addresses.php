<?php
/**
 * Plugin Name: Demo clinic: old addresses
 * Description: Stands for a plugin that redirects pages from names they had before, as WordPress does for posts. Development only, never in the release.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\OldAddresses;

/** What a page was called before. */
const META = 'demo_old_slug';

// What such a plugin tells ours, as docs/hooks.md says.
add_filter(
	'care_pathway_links_resolved_urls',
	static function ( array $found, array $keys ): array {
		foreach ( array_diff( $keys, array_map( 'strval', array_keys( $found ) ) ) as $key ) {
			$id = find_page( $key );

			if ( null !== $id ) {
				$found[ $key ] = array(
					'kind' => 'post',
					'id'   => $id,
				);
			}
		}
		return $found;
	},
	10,
	2
);

add_action(
	'template_redirect',
	static function (): void {
		$id = is_404() ? find_page( trim( (string) wp_parse_url( add_query_arg( array() ), PHP_URL_PATH ), '/' ) ) : null;

		if ( null !== $id ) {
			wp_safe_redirect( get_permalink( $id ), 301 );
			exit;
		}
	},
	1
);

/** Id of the page that had this address before. */
function find_page( string $path ): ?int {
	$ids = get_posts(
		array(
			'post_type'   => 'any',
			'meta_key'    => META,
			'meta_value'  => $path,
			'fields'      => 'ids',
			'numberposts' => 1,
		)
	);
	return $ids[0] ?? null;
}
