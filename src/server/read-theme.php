<?php
/**
 * Reads the templates of the theme. As long as nobody edits them they are files, and in no entry.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ReadTheme;

use CarePathwayLinks\ContentBlocks;
use WP_Post;

/** Stands in the link graph where the id of the source does, for links in files of the theme: no entry has this id. */
const THEME = 0;

/** Types of templates, with the folder that their files are in by custom. */
const FOLDERS = array(
	'wp_template'      => 'templates',
	'wp_template_part' => 'parts',
);

/**
 * The pieces of all templates that are files, as from ContentBlocks\pieces(); `path` begins with the name of the file. Those
 * that somebody edited are entries, and stand in place of their files. Themes of PHP files have none: what such a file
 * links to is known only when it runs.
 *
 * @return list<array{ path: string, block: string, kind: string, html: string, attributes: array<string, mixed> }>
 */
function pieces(): array {
	if ( ! wp_is_block_theme() && ! current_theme_supports( 'block-template-parts' ) ) {
		return array();
	}

	$pieces = array();

	foreach ( FOLDERS as $type => $folder ) {
		foreach ( get_block_templates( array(), $type ) as $template ) {
			if ( 'custom' === $template->source ) {
				continue;
			}

			foreach ( ContentBlocks\pieces( (string) $template->content, ContentBlocks\FURNITURE[ $type ] ) as $piece ) {
				$pieces[] = array( 'path' => "{$folder}/{$template->slug} {$piece['path']}" ) + $piece;
			}
		}
	}

	return $pieces;
}

/**
 * Whether an entry is a template that somebody edited in a theme that the site does not have now. It waits for that theme.
 *
 * @param WP_Post $post Entry.
 */
function is_of_other_theme( WP_Post $post ): bool {
	$themes = isset( FOLDERS[ $post->post_type ] ) ? get_the_terms( $post, 'wp_theme' ) : false;

	return is_array( $themes ) && ! in_array( get_stylesheet(), array_column( $themes, 'name' ), true );
}
