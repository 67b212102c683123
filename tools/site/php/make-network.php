<?php
/**
 * Makes an installed site the first of a network, whose others will be folders below it. Facts: `address`, `title`.
 */

declare( strict_types=1 );

define( 'WP_INSTALLING_NETWORK', true );

require __DIR__ . '/boot.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
	$wpdb->$table = $name;
}

install_network();
$outcome = populate_network( 1, $_SERVER['HTTP_HOST'], 'administrator@clinic.test', $facts['title'], '/', false );

if ( is_wp_error( $outcome ) ) {
	fwrite( STDERR, $outcome->get_error_message() . "\n" );
	exit( 1 );
}

echo wp_json_encode( array( 'domain' => $_SERVER['HTTP_HOST'] ) ), "\n";
