<?php
/**
 * Does something on every site there is.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\EverySite;

/**
 * On every site of a network, or the one there is.
 *
 * @param callable(): void $act What is done on the current site.
 */
function on_every_site( callable $act ): void {
	if ( ! is_multisite() ) {
		$act();
		return;
	}

	$site_ids = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);

	foreach ( $site_ids as $site_id ) {
		switch_to_blog( (int) $site_id );
		$act();
		restore_current_blog();
	}
}
