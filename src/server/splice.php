<?php
/**
 * Links put into raw content, and taken off it, by their place in bytes: every other byte stays. Nothing here asks the site.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Splice;

use WP_HTML_Tag_Processor;

const CLOSING = '</a>';

/**
 * Content with links put around words.
 *
 * @param string                                                               $content Raw content.
 * @param list<array{ start: int, end: int, text: string, opening: string }> $links   In bytes of the content, end-exclusive;
 *                                                                                     `text` is what must stand there.
 * @return string|null Null: something else stands there, or two of them share words.
 */
function insert( string $content, array $links ): ?string {
	usort( $links, static fn ( array $one, array $other ): int => $other['start'] <=> $one['start'] );
	$limit = strlen( $content );

	foreach ( $links as $link ) {
		$length = $link['end'] - $link['start'];

		if ( $link['start'] < 0 || $length < 1 || $link['end'] > $limit || substr( $content, $link['start'], $length ) !== $link['text'] ) {
			return null;
		}

		$limit   = $link['start'];
		$content = substr_replace( $content, $link['opening'] . $link['text'] . CLOSING, $link['start'], $length );
	}

	return $content;
}

/**
 * The way back of insert(), on what it made and nobody changed since.
 *
 * @param string                                                               $content What insert() made.
 * @param list<array{ start: int, end: int, text: string, opening: string }> $links   As they were for insert().
 * @return string|null Null: this is not what it made.
 */
function take_out( string $content, array $links ): ?string {
	usort( $links, static fn ( array $one, array $other ): int => $one['start'] <=> $other['start'] );

	foreach ( $links as $link ) {
		$written = $link['opening'] . $link['text'] . CLOSING;

		if ( substr( $content, $link['start'], strlen( $written ) ) !== $written ) {
			return null;
		}

		$content = substr_replace( $content, $link['text'], $link['start'], strlen( $written ) );
	}

	return $content;
}

/**
 * Takes links off content that was changed since, where they still stand as they were put there. One that is gone already is
 * no obstacle.
 *
 * @param string                                            $content Raw content.
 * @param list<array{ text: string, opening: string }> $links   Links.
 * @return string|null Null: somebody changed one of them, or made another like it, so that it cannot be told which is meant.
 */
function take_off( string $content, array $links ): ?string {
	foreach ( $links as $link ) {
		$written = $link['opening'] . $link['text'] . CLOSING;
		$same    = substr_count( $content, $written );

		if ( 0 === $same && ! str_contains( $content, $link['opening'] ) ) {
			continue;
		}

		if ( 1 !== $same ) {
			return null;
		}

		$content = str_replace( $written, $link['text'], $content );
	}

	return $content;
}

/**
 * Whether content says what it said, with some links more: none of them stands in another link, in a tag or in a comment,
 * none cuts an element in two, and its blocks, which begin and end in comments, are the same.
 *
 * @param string                                            $before Raw content.
 * @param string                                            $after  With the links.
 * @param list<array{ text: string, opening: string }> $links  Links.
 */
function is_sound( string $before, string $after, array $links ): bool {
	foreach ( $links as $link ) {
		if ( ! is_whole( $link['text'] ) ) {
			return false;
		}
	}

	$old = read( $before );
	$new = read( $after );

	return $new['opened'] === $old['opened'] + count( $links )
		&& $new['closed'] === $old['closed'] + count( $links )
		&& $new['nested'] === $old['nested']
		&& $new['rest'] === $old['rest'];
}

/**
 * Whether all that begins in some HTML ends in it, and it holds no link.
 *
 * @param string $html HTML.
 */
function is_whole( string $html ): bool {
	$tags = new WP_HTML_Tag_Processor( $html );
	$open = array();

	while ( $tags->next_tag( array( 'tag_closers' => 'visit' ) ) ) {
		$name = $tags->get_tag();

		if ( 'A' === $name || ( $tags->is_tag_closer() && array_pop( $open ) !== $name ) ) {
			return false;
		}

		if ( ! $tags->is_tag_closer() ) {
			$open[] = $name;
		}
	}

	return array() === $open && ! $tags->paused_at_incomplete_token() && ! str_contains( $html, '<!--' );
}

/**
 * How many links begin and end in some HTML, how many begin inside of another, and all that it says beside them.
 *
 * @param string $html HTML.
 * @return array{ opened: int, closed: int, nested: int, rest: string }
 */
function read( string $html ): array {
	$tokens = new WP_HTML_Tag_Processor( $html );
	$found  = array(
		'opened' => 0,
		'closed' => 0,
		'nested' => 0,
		'rest'   => '',
	);
	$is_in  = false;

	while ( $tokens->next_token() ) {
		$name   = (string) $tokens->get_token_name();
		$is_end = $tokens->is_tag_closer();

		if ( 'A' === $name ) {
			$found['opened'] += (int) ! $is_end;
			$found['closed'] += (int) $is_end;
			$found['nested'] += (int) ( $is_in && ! $is_end );
			$is_in            = ! $is_end;
			continue;
		}

		$found['rest'] .= ( '#text' === $name ? '' : '<' . ( $is_end ? '/' : '' ) . $name . '>' ) . $tokens->get_modifiable_text();
	}

	return $found;
}
