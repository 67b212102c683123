<?php
/**
 * Changes of the site that concern many entries at once: their addresses, their language, which of them there are.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\WatchSite;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Tables;

/**
 * On `permalink_structure_changed`, and when the address of the site or its language changes: every entry is read again,
 * in the background, where the new setting holds from the start.
 */
function on_all_addresses_changed(): void {
	if ( Tables\are_current() ) {
		BuildIndex\start();
	}
}

/**
 * On changes of the options that name the front page and the page of posts: the address of the old one and of the new one.
 *
 * @param mixed $old Old value.
 * @param mixed $new New value.
 */
function on_front_page_changed( mixed $old, mixed $new ): void {
	foreach ( array( $old, $new, get_option( 'page_on_front' ), get_option( 'page_for_posts' ) ) as $page_id ) {
		if ( is_numeric( $page_id ) && (int) $page_id > 0 ) {
			Queue\queue_entry( (int) $page_id );
		}
	}
}

/**
 * On `activated_plugin`, `deactivated_plugin`, `switch_theme`, `upgrader_process_complete`, `import_end`: entries of whole
 * post types come or go without being written, or were written past all hooks; templates that are files are others. Not
 * at once: this request still has the code of before.
 */
function on_post_types_changed(): void {
	if ( Tables\are_current() ) {
		CheckIndex\schedule_soon();
	}
}

/**
 * On `wpmu_drop_tables`: our tables go with the site of a network that is deleted.
 *
 * @param string[] $tables  Names of tables.
 * @param int      $site_id Site.
 * @return string[]
 */
function on_site_deleted( array $tables, int $site_id ): array {
	switch_to_blog( $site_id );

	foreach ( Tables\TABLES as $table ) {
		$tables[] = Tables\name( $table );
	}

	restore_current_blog();

	return $tables;
}
