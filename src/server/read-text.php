<?php
/**
 * Plain text out of the pieces of saved content.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ReadText;

use WP_HTML_Tag_Processor;

const MAX_HEADINGS       = 40;
const MAX_HEADING_LENGTH = 200;
const MAX_SUMMARY_LENGTH = 300;

/**
 * Section headings in text order, without markup; empty ones are left out.
 *
 * @param list<array{ html: string, kind: string }> $pieces As from ContentBlocks\pieces().
 * @return string[]
 */
function headings( array $pieces ): array {
	$headings = array();

	foreach ( $pieces as $piece ) {
		if ( 'body' === $piece['kind'] && false !== stripos( $piece['html'], '<h' ) ) {
			array_push( $headings, ...texts_of( $piece['html'], array( 'H1', 'H2', 'H3', 'H4', 'H5', 'H6' ) ) );
		}
	}

	return array_slice( array_map( static fn ( string $text ): string => cut( $text, MAX_HEADING_LENGTH ), $headings ), 0, MAX_HEADINGS );
}

/**
 * First paragraph that says something, cut at a word.
 *
 * @param list<array{ html: string, kind: string }> $pieces As from ContentBlocks\pieces().
 */
function first_paragraph( array $pieces ): string {
	foreach ( $pieces as $piece ) {
		if ( 'body' !== $piece['kind'] || false === stripos( $piece['html'], '<p' ) ) {
			continue;
		}

		$texts = texts_of( $piece['html'], array( 'P' ) );

		if ( $texts ) {
			return cut( $texts[0], MAX_SUMMARY_LENGTH );
		}
	}

	return '';
}

/**
 * Text without markup, entities and double white space; never broken UTF-8 and no control characters, whatever came in.
 *
 * @param string $html Markup or text.
 */
function plain( string $html ): string {
	$text = html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );

	return squeeze( $text );
}

/**
 * Text on one line: white space of any kind and control characters become single spaces.
 *
 * @param string $text Text.
 */
function squeeze( string $text ): string {
	// Broken bytes become replacement characters, and those go. WordPress' own function for it warns in some versions.
	if ( 1 !== preg_match( '//u', $text ) ) {
		$text = htmlspecialchars_decode( htmlspecialchars( $text, ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8' ), ENT_NOQUOTES );
	}

	$text = str_replace( "\u{FFFD}", '', $text );

	return trim( (string) preg_replace( '/[\s\p{Z}\p{Cc}]+/u', ' ', $text ) );
}

/**
 * Text in lower case, also where PHP knows only Latin letters.
 *
 * @param string $text Text.
 */
function lower( string $text ): string {
	return function_exists( 'mb_strtolower' ) ? mb_strtolower( $text, 'UTF-8' ) : strtolower( $text );
}

/**
 * Text no longer than so many characters, cut between words when it is too long.
 *
 * @param string $text   Text on one line.
 * @param int    $length In characters.
 */
function cut( string $text, int $length ): string {
	if ( mb_strlen( $text ) <= $length ) {
		return $text;
	}

	$head  = mb_substr( $text, 0, $length );
	$space = strrpos( $head, ' ' );

	return rtrim( false === $space ? $head : substr( $head, 0, $space ) );
}

/**
 * Text of every element of some names.
 *
 * @param string   $html Markup; broken markup too.
 * @param string[] $tags Upper-case names.
 * @return string[]
 */
function texts_of( string $html, array $tags ): array {
	$tokens = new WP_HTML_Tag_Processor( $html );
	$texts  = array();
	$open   = null;
	$text   = '';

	while ( $tokens->next_token() ) {
		if ( '#text' === $tokens->get_token_type() ) {
			$text .= null === $open ? '' : $tokens->get_modifiable_text();
			continue;
		}

		$tag = $tokens->get_tag();

		if ( null !== $open && 'BR' === $tag ) {
			$text .= ' ';
		}

		if ( null !== $open && in_array( $tag, $tags, true ) ) {
			$texts[] = squeeze( $text );
			$open    = null;
		}

		if ( null === $open && in_array( $tag, $tags, true ) && ! $tokens->is_tag_closer() ) {
			$open = $tag;
			$text = '';
		}
	}

	if ( null !== $open ) {
		$texts[] = squeeze( $text );
	}

	return array_values( array_filter( $texts, static fn ( string $found ): bool => '' !== $found ) );
}
