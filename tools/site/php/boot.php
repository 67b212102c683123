<?php
/**
 * Boots the WordPress that the first argument names; the second argument holds the script's facts as JSON.
 *
 * Scripts in this folder are started by `run-php.mjs`, print one line of JSON at the end and nothing else.
 */

declare( strict_types=1 );

if ( 'cli' !== PHP_SAPI ) {
	exit( 1 );
}

/** The facts a script was given. */
$facts = json_decode( (string) ( $argv[2] ?? '{}' ), true, 16, JSON_THROW_ON_ERROR );

$home                   = parse_url( $facts['address'] );
$_SERVER['HTTP_HOST']   = $home['host'] . ':' . $home['port'];
$_SERVER['SERVER_NAME'] = $home['host'];
$_SERVER['SERVER_PORT'] = (string) $home['port'];
$_SERVER['REQUEST_URI'] = $home['path'] ?? '/';
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';

require $argv[1] . '/wp-load.php';

// WordPress hides errors from visitors; here they are for the person at the terminal.
ini_set( 'display_errors', 'stderr' );
