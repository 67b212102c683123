<?php
/**
 * Front door of PHP's built-in server: files as they are, everything else through WordPress, so that
 * permalinks work. With `SERVER_LAG` it is as if the browser were far away: what WordPress is asked arrives so many milliseconds
 * later, and the answer is complete so many later again.
 */

declare( strict_types=1 );

$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;

if ( str_contains( $path, '/.' ) ) {
	http_response_code( 403 );
	return true;
}
if ( is_file( $file ) || ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) && '/' !== $path ) ) {
	return false;
}
$lag = 1000 * (int) getenv( 'SERVER_LAG' );

if ( $lag > 0 ) {
	usleep( $lag );
	register_shutdown_function( 'usleep', $lag );
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';

chdir( $_SERVER['DOCUMENT_ROOT'] );
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
