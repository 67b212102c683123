<?php
/**
 * The one function of Polylang that is called, answering from a meta of its own; false for entries without a language, as
 * Polylang does.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

/**
 * Language of an entry.
 *
 * @param int    $post_id Entry.
 * @param string $field   What to tell of it.
 */
function pll_get_post_language( int $post_id, string $field ): string|false {
	$locale = get_post_meta( $post_id, 'stand_in_locale', true );

	return 'locale' === $field && '' !== $locale ? $locale : false;
}
