<?php
/**
 * Says which texts of a page are not in its saved content: those that a page builder keeps in a shape of its own, and those
 * that a shortcode or a block makes when the page is shown. Links in them are not seen, and whoever counts links says so.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ReadUnread;

/** Meta by which page builders mark a page as theirs, and its value; null: anything but empty and "0". */
const BUILDER_META = array(
	'_elementor_edit_mode'      => array( 'elementor', 'builder' ),
	'_fl_builder_enabled'       => array( 'beaver-builder', null ),
	'_et_pb_use_builder'        => array( 'divi', 'on' ),
	'_wpb_vc_js_status'         => array( 'wpbakery', 'true' ),
	'ct_builder_shortcodes'     => array( 'oxygen', null ),
	'_ct_builder_json'          => array( 'oxygen', null ),
	'_bricks_editor_mode'       => array( 'bricks', 'bricks' ),
	'_bricks_page_content_2'    => array( 'bricks', null ),
);

/** How the blocks and shortcodes of page builders begin. */
const BUILDER_NAMES = array(
	'vc_'      => 'wpbakery',
	'et_pb_'   => 'divi',
	'divi/'    => 'divi',
	'ct_'      => 'oxygen',
	'oxy_'     => 'oxygen',
	'bricks/'  => 'bricks',
	'fl-builder/' => 'beaver-builder',
);

/** Blocks without saved text that say nothing in words, or whose words we read. */
const READABLE_BLOCKS = array(
	'care-pathway-links/next-steps',
	'care-pathway-links/clinical-review',
	'core/avatar',
	'core/block',
	'core/home-link',
	'core/loginout',
	'core/more',
	'core/navigation',
	'core/navigation-link',
	'core/navigation-submenu',
	'core/nextpage',
	'core/page-list',
	'core/pattern',
	'core/post-author-name',
	'core/post-date',
	'core/post-featured-image',
	'core/post-title',
	'core/search',
	'core/separator',
	'core/site-logo',
	'core/site-tagline',
	'core/site-title',
	'core/social-link',
	'core/spacer',
);

/** Blocks that show other entries, whatever stands inside them. */
const SHOWING_BLOCKS = array( 'core/query' );

/** Shortcodes of WordPress that lead nowhere, or whose text stands between them. */
const READABLE_SHORTCODES = array( 'audio', 'caption', 'embed', 'gallery', 'playlist', 'video', 'wp_caption' );

/** Names kept of a page. */
const MAX_NAMES = 20;

/**
 * Why the text of an entry could not be read as a whole.
 *
 * @param int                                                                                                  $post_id Entry.
 * @param list<array{ path: string, block: string, kind: string, html: string, attributes: array<string, mixed> }> $pieces  Its content.
 * @return string[] As the contract's UnreadKind, sorted; empty: all of it was read.
 */
function unread( int $post_id, array $pieces ): array {
	$builders = builders( $post_id );
	$names    = array( ...dynamic_blocks( $pieces ), ...dynamic_shortcodes( $pieces ) );
	$found    = array();

	foreach ( $names as $name ) {
		$builder = builder_of( $name );

		if ( null === $builder ) {
			$found[] = 'dynamic:' . $name;
		} else {
			$builders[] = $builder;
		}
	}

	$found = array_unique( array( ...array_map( static fn ( string $builder ): string => 'builder:' . $builder, $builders ), ...$found ) );
	sort( $found );

	/**
	 * Filters why the text of an entry could not be read as a whole.
	 *
	 * @param string[] $found   "builder:NAME" or "dynamic:NAME of a block or shortcode".
	 * @param int      $post_id Entry.
	 */
	$found = array_map( 'strval', (array) apply_filters( 'care_pathway_links_unread', $found, $post_id ) );
	$found = preg_grep( '/^(builder|dynamic):[a-z0-9_\/-]{1,100}$/i', $found );

	return array_slice( array_values( (array) $found ), 0, MAX_NAMES );
}

/**
 * Page builders that say the page is theirs.
 *
 * @param int $post_id Entry.
 * @return string[]
 */
function builders( int $post_id ): array {
	$found = array();

	foreach ( BUILDER_META as $key => list( $name, $wanted ) ) {
		$value = get_post_meta( $post_id, $key, true );

		if ( null === $wanted ? ! empty( $value ) : $wanted === $value ) {
			$found[] = $name;
		}
	}

	return $found;
}

/**
 * Blocks without saved text: what they say is made when they are shown.
 *
 * @param array[] $pieces As from ContentBlocks\pieces().
 * @return string[]
 */
function dynamic_blocks( array $pieces ): array {
	$found  = array();
	$within = null;

	foreach ( $pieces as $place => $piece ) {
		if ( null !== $within && str_starts_with( $piece['path'], $within ) ) {
			continue;
		}

		$within      = in_array( $piece['block'], SHOWING_BLOCKS, true ) ? $piece['path'] . '.' : null;
		$has_blocks  = str_starts_with( $pieces[ $place + 1 ]['path'] ?? '', $piece['path'] . '.' );
		$is_readable = in_array( $piece['block'], READABLE_BLOCKS, true ) || $has_blocks || '' !== trim( $piece['html'] );

		if ( null !== $within || ( 'body' === $piece['kind'] && ! $is_readable ) ) {
			$found[] = $piece['block'];
		}
	}

	return $found;
}

/**
 * Shortcodes of plugins in the running text, and those of page builders, also where the plugin is gone.
 *
 * @param array[] $pieces As from ContentBlocks\pieces().
 * @return string[]
 */
function dynamic_shortcodes( array $pieces ): array {
	$found = array();

	foreach ( $pieces as $piece ) {
		if ( 'body' !== $piece['kind'] || ! str_contains( $piece['html'], '[' ) ) {
			continue;
		}

		preg_match_all( '/(?<!\[)\[([a-z][a-z0-9_-]{1,60})(?=[\s\]\/])/i', $piece['html'], $names );

		foreach ( $names[1] as $name ) {
			$is_one = null !== builder_of( $name ) || shortcode_exists( $name );

			if ( $is_one && ! in_array( $name, READABLE_SHORTCODES, true ) ) {
				$found[] = $name;
			}
		}
	}

	return $found;
}

/**
 * The page builder that a block or a shortcode is of.
 *
 * @param string $name Name.
 */
function builder_of( string $name ): ?string {
	foreach ( BUILDER_NAMES as $beginning => $builder ) {
		if ( str_starts_with( $name, $beginning ) ) {
			return $builder;
		}
	}

	return null;
}
