<?php
/**
 * Installs WordPress. Facts: `address`, the site's URL without a slash at the end; `title`.
 *
 * By itself, because WordPress behaves differently for the rest of the request in which it was installed.
 */

declare( strict_types=1 );

define( 'WP_INSTALLING', true );

require __DIR__ . '/boot.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// Nobody needs to know the password: the demo's people come in by login links.
$installed = wp_install( $facts['title'], 'administrator', 'administrator@clinic.test', false, '', wp_generate_password( 32 ) );

update_option( 'home', $facts['address'] );
update_option( 'siteurl', $facts['address'] );
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'timezone_string', 'America/New_York' );
update_option( 'blogdescription', 'A demonstration site' );
update_option( 'default_pingback_flag', 0 );
// Pictures of people come from another server, which this site may not ask.
update_option( 'show_avatars', 0 );

// What a new WordPress writes about itself would only be in the way of counting.
foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $entry ) {
	wp_delete_post( $entry->ID, true );
}
echo wp_json_encode( array( 'user' => $installed['user_id'] ) ), "\n";
