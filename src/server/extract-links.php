<?php
/**
 * Finds the links in saved content.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ExtractLinks;

use CarePathwayLinks\NextSteps;
use WP_HTML_Tag_Processor;
use WP_Post;

use function CarePathwayLinks\ReadText\cut;
use function CarePathwayLinks\ReadText\plain;
use function CarePathwayLinks\ReadText\squeeze;

/** A page with more links than this is not written by people; the rest would only cost. */
const MAX_LINKS = 5000;

/** Longer ones are whole paragraphs of cards; a key of every database holds this much, see Tables. */
const MAX_ANCHOR_LENGTH = 190;
const MAX_URL_LENGTH    = 2000;

/**
 * The links of a page's content in text order. Links within the page, to a mailbox, a telephone and the like are no links
 * to a page and left out.
 *
 * @param list<array{ path: string, block: string, kind: string, html: string, attributes: array<string, mixed> }> $pieces As from ContentBlocks\pieces().
 * @return list<array{ url: string, anchor: string, rel: string, kind: string, block: string, path: string }>
 *         `url` as written; `anchor` is the text, for an image its alternative text, and may be empty.
 */
function links( array $pieces ): array {
	$links = array();

	foreach ( $pieces as $piece ) {
		$found = array( ...links_of_markup( $piece['html'] ), ...links_of_attributes( $piece ) );

		foreach ( $found as $link ) {
			$links[] = array(
				'url'    => substr( $link['url'], 0, MAX_URL_LENGTH ),
				'anchor' => cut( squeeze( $link['anchor'] ), MAX_ANCHOR_LENGTH ),
				'rel'    => substr( squeeze( $link['rel'] ), 0, 100 ),
				'kind'   => $piece['kind'],
				'block'  => substr( $piece['block'], 0, 100 ),
				'path'   => substr( $piece['path'], 0, 100 ),
			);
		}
	}

	return array_slice( $links, 0, MAX_LINKS );
}

/**
 * The link of an entry in a classic menu.
 *
 * @param WP_Post $entry Of type nav_menu_item.
 * @return list<array{ url: string, anchor: string, rel: string, kind: string, block: string, path: string }> One or none.
 */
function links_of_menu_entry( WP_Post $entry ): array {
	$object_id = (int) get_post_meta( $entry->ID, '_menu_item_object_id', true );

	$url = match ( get_post_meta( $entry->ID, '_menu_item_type', true ) ) {
		'post_type'         => get_permalink( $object_id ),
		'taxonomy'          => get_term_link( $object_id, (string) get_post_meta( $entry->ID, '_menu_item_object', true ) ),
		'post_type_archive' => get_post_type_archive_link( (string) get_post_meta( $entry->ID, '_menu_item_object', true ) ),
		default             => get_post_meta( $entry->ID, '_menu_item_url', true ),
	};

	$url = address( $url );

	return '' === $url ? array() : array(
		array(
			'url'    => substr( $url, 0, MAX_URL_LENGTH ),
			'anchor' => cut( plain( '' === $entry->post_title ? get_the_title( $object_id ) : $entry->post_title ), MAX_ANCHOR_LENGTH ),
			'rel'    => substr( squeeze( (string) get_post_meta( $entry->ID, '_menu_item_xfn', true ) ), 0, 100 ),
			'kind'   => 'navigation',
			'block'  => '',
			'path'   => '',
		),
	);
}

/**
 * Links that stand in HTML.
 *
 * @param string $html Markup; broken markup too.
 * @return list<array{ url: string, anchor: string, rel: string }>
 */
function links_of_markup( string $html ): array {
	if ( false === stripos( $html, '<a' ) ) {
		return array();
	}

	$tokens = new WP_HTML_Tag_Processor( $html );
	$links  = array();
	$open   = null;

	while ( $tokens->next_token() ) {
		if ( '#text' === $tokens->get_token_type() ) {
			if ( null !== $open ) {
				$links[ $open ]['anchor'] .= $tokens->get_modifiable_text();
			}
			continue;
		}

		switch ( $tokens->get_tag() ) {
			case 'A':
				// A link may not hold another: an opening tag ends the one before, as browsers read it.
				$open = null;
				$url  = $tokens->is_tag_closer() ? '' : address( $tokens->get_attribute( 'href' ) );

				if ( '' !== $url ) {
					$rel     = $tokens->get_attribute( 'rel' );
					$open    = count( $links );
					$links[] = array(
						'url'    => $url,
						'anchor' => '',
						'rel'    => is_string( $rel ) ? $rel : '',
					);
				}
				break;

			case 'IMG':
				$text = $tokens->get_attribute( 'alt' );

				if ( null !== $open && is_string( $text ) ) {
					$links[ $open ]['anchor'] .= ' ' . $text . ' ';
				}
				break;

			case 'BR':
				if ( null !== $open ) {
					$links[ $open ]['anchor'] .= ' ';
				}
				break;
		}
	}

	return $links;
}

/**
 * The links of a block that keeps them in its attributes, as the blocks of a menu and our next steps do.
 *
 * @param array{ block: string, attributes: array<string, mixed> } $piece Piece of content.
 * @return list<array{ url: string, anchor: string, rel: string }>
 */
function links_of_attributes( array $piece ): array {
	if ( NextSteps\BLOCK === $piece['block'] ) {
		return links_of_steps( $piece['attributes'] );
	}

	if ( ! in_array( $piece['block'], array( 'core/navigation-link', 'core/navigation-submenu' ), true ) ) {
		return array();
	}

	$attributes = $piece['attributes'];
	$url        = address( $attributes['url'] ?? null );

	return '' === $url ? array() : array(
		array(
			'url'    => $url,
			'anchor' => wp_strip_all_tags( is_string( $attributes['label'] ?? null ) ? $attributes['label'] : '' ),
			'rel'    => is_string( $attributes['rel'] ?? null ) ? $attributes['rel'] : '',
		),
	);
}

/**
 * The links of a next steps block. Where it shows the page's title, there is no anchor: nobody chose these words, and they
 * change with the page.
 *
 * @param array<string, mixed> $attributes Its attributes.
 * @return list<array{ url: string, anchor: string, rel: string }>
 */
function links_of_steps( array $attributes ): array {
	return array_map(
		static fn ( array $step ): array => array(
			'url'    => $step['pageId'] > 0 ? home_url( '/?p=' . $step['pageId'] ) : $step['url'],
			'anchor' => $step['label'],
			'rel'    => '',
		),
		NextSteps\kept_steps( $attributes['steps'] ?? null )
	);
}

/**
 * The address of a link to a page, or an empty string.
 *
 * @param mixed $href As the attribute says.
 */
function address( mixed $href ): string {
	$url = is_string( $href ) ? squeeze( $href ) : '';

	if ( '' === $url || '#' === $url[0] ) {
		return '';
	}

	$has_scheme = 1 === preg_match( '/^[a-z][a-z0-9+.-]*:/i', $url );

	return $has_scheme && 1 !== preg_match( '#^https?://#i', $url ) ? '' : $url;
}
