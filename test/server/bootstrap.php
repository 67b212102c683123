<?php
/**
 * Boots the installed WordPress that the tests run in: the one in the directory WP_SITE_DIR, with this plugin active.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

$site = (string) getenv( 'WP_SITE_DIR' );

if ( '' === $site || ! file_exists( $site . '/wp-load.php' ) ) {
	fwrite( STDERR, "WP_SITE_DIR must name the directory of an installed WordPress. `npm run test:php` makes one and sets it.\n" );
	exit( 1 );
}

$_SERVER['HTTP_HOST']   = $_SERVER['HTTP_HOST'] ?? 'localhost';
$_SERVER['REQUEST_URI'] = '/';

// What PHP says while WordPress boots is a failure too.
error_reporting( E_ALL );

require $site . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

if ( ! is_plugin_active( 'care-pathway-links/plugin.php' ) ) {
	$failure = activate_plugin( 'care-pathway-links/plugin.php' );

	if ( is_wp_error( $failure ) ) {
		fwrite( STDERR, $failure->get_error_message() . "\n" );
		exit( 1 );
	}

	// What it does on `init` is over when it is activated in the middle of a request.
	CarePathwayLinks\OwnerMarks\register();
}

// The end of the test run is not the end of a request: nothing of a test may be written to the site then.
remove_action( 'shutdown', 'CarePathwayLinks\Queue\flush', 0 );

require_once __DIR__ . '/SiteTestCase.php';
