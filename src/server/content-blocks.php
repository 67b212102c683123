<?php
/**
 * Takes saved content apart into pieces of HTML, each with its place in the block tree.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ContentBlocks;

use WP_Block_Patterns_Registry;

/** Deeper nesting than any editor makes; guards the stack against broken content. */
const MAX_DEPTH = 50;

/**
 * Entries that are no pages but hold links that stand on many of them, and what those links are.
 */
const FURNITURE = array(
	'wp_navigation'    => 'navigation',
	'wp_template_part' => 'template',
	'wp_template'      => 'template',
);

/**
 * The pieces of saved content, in text order. Patterns that it only names are opened, each at most once on the way down,
 * so that patterns that contain one another come to an end.
 *
 * @param string $content Raw post content; classic content is one piece.
 * @param string $kind    What its links are, unless a block inside says otherwise.
 * @return list<array{ path: string, block: string, kind: string, html: string, attributes: array<string, mixed> }>
 *         `path` counts blocks from 0, "2.0" is the first block inside the third; `r7` in it means: inside the
 *         synced pattern with id 7, `p`: inside a pattern of the theme or a plugin. `kind` is what a link in the piece is:
 *         body, block, navigation, template. `html` lacks inner blocks.
 */
function pieces( string $content, string $kind = 'body' ): array {
	$pieces = array();
	collect( parse_blocks( $content ), '', $kind, array(), $pieces );

	return $pieces;
}

/**
 * Ids of the synced patterns that the content shows, also through one another.
 *
 * @param list<array{ path: string, block: string, kind: string, html: string, attributes: array<string, mixed> }> $pieces As from pieces().
 * @return int[] Ascending.
 */
function pattern_ids( array $pieces ): array {
	$ids = array();

	foreach ( $pieces as $piece ) {
		$id = pattern_id( $piece['block'], $piece['attributes'] );

		if ( $id > 0 ) {
			$ids[ $id ] = true;
		}
	}

	ksort( $ids );

	return array_keys( $ids );
}

/**
 * Walk a list of blocks.
 *
 * @param array<int, array<string, mixed>> $blocks  As from parse_blocks().
 * @param string                           $path    Path of the parent with a dot behind it, or empty.
 * @param string                           $kind    Kind handed down by the parent.
 * @param array<int|string>                $opened  Patterns we are inside of: ids, names of registered ones.
 * @param array<int, mixed>                $pieces  Collected so far.
 */
function collect( array $blocks, string $path, string $kind, array $opened, array &$pieces ): void {
	if ( substr_count( $path, '.' ) > MAX_DEPTH ) {
		return;
	}

	$place = 0;

	foreach ( $blocks as $block ) {
		$name = (string) ( $block['blockName'] ?? '' );
		$html = (string) $block['innerHTML'];

		// White space between blocks is not a block of the editor and must not count.
		if ( '' === $name && '' === trim( $html ) ) {
			continue;
		}

		$here       = $path . $place++;
		$own_kind   = kind( $name, $kind );
		$attributes = is_array( $block['attrs'] ) ? $block['attrs'] : array();
		$pieces[]   = array(
			'path'       => $here,
			'block'      => '' === $name ? 'core/freeform' : $name,
			'kind'       => $own_kind,
			'html'       => $html,
			'attributes' => $attributes,
		);

		collect( $block['innerBlocks'], $here . '.', $own_kind, $opened, $pieces );

		$pattern = pattern( $name, $attributes );

		if ( null !== $pattern && ! in_array( $pattern['name'], $opened, true ) ) {
			collect(
				parse_blocks( $pattern['content'] ),
				"{$here}.{$pattern['mark']}.",
				$own_kind,
				array( ...$opened, $pattern['name'] ),
				$pieces
			);
		}
	}
}

/**
 * The pattern that a block only names.
 *
 * @param string               $name       Block name.
 * @param array<string, mixed> $attributes Its attributes.
 * @return array{ name: int|string, mark: string, content: string }|null `mark` stands for it in a path.
 */
function pattern( string $name, array $attributes ): ?array {
	$id   = pattern_id( $name, $attributes );
	$slug = 'core/pattern' === $name ? $attributes['slug'] ?? '' : '';

	if ( $id > 0 ) {
		return array(
			'name'    => $id,
			'mark'    => "r{$id}",
			'content' => pattern_content( $id ),
		);
	}

	$pattern = is_string( $slug ) && '' !== $slug ? WP_Block_Patterns_Registry::get_instance()->get_registered( $slug ) : null;

	return null === $pattern ? null : array(
		'name'    => $slug,
		'mark'    => 'p',
		'content' => (string) ( $pattern['content'] ?? '' ),
	);
}

/**
 * Id of the synced pattern that a block shows, or 0.
 *
 * @param string               $name       Block name.
 * @param array<string, mixed> $attributes Its attributes.
 */
function pattern_id( string $name, array $attributes ): int {
	$id = 'core/block' === $name ? $attributes['ref'] ?? 0 : 0;

	return is_int( $id ) && $id > 0 ? $id : 0;
}

/**
 * What a link inside a block is.
 *
 * @param string $name   Block name.
 * @param string $parent Kind of the block around it.
 */
function kind( string $name, string $parent ): string {
	return match ( true ) {
		str_starts_with( $name, 'core/navigation' ) => 'navigation',
		'body' !== $parent => $parent,
		str_starts_with( $name, 'care-pathway-links/' ) => 'block',
		'core/template-part' === $name, 'core/pattern' === $name => 'template',
		default => 'body',
	};
}

/**
 * Content of a synced pattern as visitors see it: nothing unless it is published.
 *
 * @param int $id Id of the pattern.
 */
function pattern_content( int $id ): string {
	$pattern = get_post( $id );

	return $pattern && 'wp_block' === $pattern->post_type && 'publish' === $pattern->post_status && '' === $pattern->post_password
		? $pattern->post_content
		: '';
}
