<?php
/**
 * Does one thing on a site of the test network, in a process of its own, as a visit, a command or a task in the background
 * does. Started by NetworkTestCase; facts: `address` of the site, `act`, and what the act needs.
 */

declare( strict_types=1 );

const PLUGIN = 'care-pathway-links/plugin.php';

require dirname( __DIR__, 3 ) . '/tools/site/php/boot.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

wp_set_current_user( 1 );

$outcome = match ( $facts['act'] ) {
	'visit'      => true,
	'work'       => work(),
	'activate'   => activate_plugin( PLUGIN, '', $facts['isForAll'] ),
	'deactivate' => deactivate_plugins( PLUGIN, false, $facts['isForAll'] ),
	'uninstall'  => uninstall_plugin( PLUGIN ),
	'create'     => wpmu_create_blog( $_SERVER['HTTP_HOST'], $facts['path'], 'Clinic', 1 ),
	'delete'     => wpmu_delete_blog( $facts['siteId'], true ),
	'write'      => write( $facts['title'], $facts['content'] ),
	'write-on'   => write_on( $facts['siteId'], $facts['title'] ),
	'wish'       => update_option( 'care_pathway_links_settings', '{"format":1,"settings":{"removeAll":true}}' ),
};

if ( is_wp_error( $outcome ) ) {
	fwrite( STDERR, $outcome->get_error_message() . "\n" );
	exit( 1 );
}

echo wp_json_encode( array( 'outcome' => $outcome ) ), "\n";

/**
 * What wp-cron.php does, as far as it concerns the plugin.
 */
function work(): void {
	foreach ( wp_get_ready_cron_jobs() as $time => $hooks ) {
		foreach ( $hooks as $hook => $events ) {
			foreach ( str_starts_with( $hook, 'care_pathway_links_' ) ? $events : array() as $event ) {
				wp_unschedule_event( $time, $hook, $event['args'] );
				do_action_ref_array( $hook, $event['args'] );
			}
		}
	}
}

/**
 * Publish a page.
 *
 * @param string $title   Title.
 * @param string $content Raw content.
 */
function write( string $title, string $content = '' ): int {
	return wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $title,
				'post_content' => $content,
				'post_type'    => 'page',
				'post_status'  => 'publish',
			)
		)
	);
}

/**
 * Publish a page on another site of the network than the one that is visited.
 *
 * @param int    $site_id Site.
 * @param string $title   Title.
 */
function write_on( int $site_id, string $title ): int {
	switch_to_blog( $site_id );
	$id = write( $title );
	restore_current_blog();

	return $id;
}
