<?php
/**
 * Options that people edit: written only where they still are what the person saw, so that of two who save at the same
 * moment one hears of it and nobody's work is lost.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\SwapOption;

use CarePathwayLinks\Sql;
use RuntimeException;

/**
 * The text of an option, from the database itself: what is to be compared must not come from a cache.
 *
 * @param string $option Name.
 * @return string|null Null: there is none.
 */
function stored( string $option ): ?string {
	global $wpdb;

	return $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM {$wpdb->options} WHERE option_name = %s", $option ) );
}

/**
 * Replace the text of an option if it still is what it was, in one statement. A tag inside must tell any two texts apart,
 * also in a database that compares without regard to case.
 *
 * @param string      $option Name.
 * @param string|null $before Text that must be there; null: none.
 * @param string      $after  Text to write.
 * @return bool Whether it was written; false: somebody else was faster.
 * @throws RuntimeException When the database refuses it.
 */
function swap( string $option, ?string $before, string $after ): bool {
	global $wpdb;

	$is_written = 1 === Sql\write(
		null === $before
			? $wpdb->prepare( "INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %s, 'off')", $option, $after )
			: $wpdb->prepare( "UPDATE {$wpdb->options} SET option_value = %s WHERE option_name = %s AND option_value = %s", $after, $option, $before )
	);

	wp_cache_delete( $option, 'options' );
	wp_cache_delete( 'notoptions', 'options' );
	// One of them may be among what WordPress loads with every page.
	wp_cache_delete( 'alloptions', 'options' );

	return $is_written;
}
