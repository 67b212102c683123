<?php
/**
 * What the writer says of the blocks that hold links: the heading above them and the classes they were given. It tells a list
 * of related pages, or an emergency notice, from running text.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\LinkPlaces;

use CarePathwayLinks\ReadText;

/** Blocks kept of a page. */
const MAX_PLACES = 200;

/** In characters. */
const MAX_HEADING = 100;

/** Classes kept of a block. */
const MAX_CLASSES = 20;

/** How classes begin that WordPress gives by itself. */
const OWN_CLASSES = '/^(wp-|has-|is-|align)/';

/**
 * The blocks of the running text that hold links, where there is something to say of them.
 *
 * @param list<array{ path: string, block: string, kind: string, html: string, attributes: array<string, mixed> }> $pieces As from ContentBlocks\pieces().
 * @return list<array{ path: string, heading: string, classes: string[] }> In text order.
 */
function places( array $pieces ): array {
	$places  = array();
	$heading = '';
	$classes = array();

	foreach ( $pieces as $piece ) {
		$path             = $piece['path'];
		$classes[ $path ] = array( ...$classes[ parent_path( $path, $classes ) ] ?? array(), ...own_classes( $piece['attributes'] ) );

		if ( 'body' !== $piece['kind'] ) {
			continue;
		}

		if ( false !== stripos( $piece['html'], '<a' ) && ( '' !== $heading || $classes[ $path ] ) ) {
			$places[] = array(
				'path'    => substr( $path, 0, 100 ),
				'heading' => $heading,
				'classes' => array_slice( array_values( array_unique( $classes[ $path ] ) ), 0, MAX_CLASSES ),
			);
		}

		$headings = false === stripos( $piece['html'], '<h' ) ? array() : ReadText\headings( array( $piece ) );
		$heading  = $headings ? mb_substr( (string) end( $headings ), 0, MAX_HEADING ) : $heading;
	}

	return array_slice( $places, 0, MAX_PLACES );
}

/**
 * The block around a block.
 *
 * @param string               $path  Path.
 * @param array<string, mixed> $known Blocks before it, by path.
 */
function parent_path( string $path, array $known ): string {
	do {
		$path = substr( $path, 0, (int) strrpos( $path, '.' ) );
	} while ( '' !== $path && ! isset( $known[ $path ] ) );

	return $path;
}

/**
 * Classes that somebody gave a block.
 *
 * @param array<string, mixed> $attributes Its attributes.
 * @return string[]
 */
function own_classes( array $attributes ): array {
	$classes = is_string( $attributes['className'] ?? null ) ? preg_split( '/\s+/', $attributes['className'], -1, PREG_SPLIT_NO_EMPTY ) : array();

	$is_own = static fn ( string $name ): bool => strlen( $name ) <= 100 && 1 !== preg_match( OWN_CLASSES, $name );

	return array_values( array_filter( (array) $classes, $is_own ) );
}
