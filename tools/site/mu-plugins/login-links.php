<?php
/**
 * Plugin Name: Demo clinic: login links
 * Description: Logs a browser of this machine in as one of the demo's people. Development only, never in the release.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\LoginLinks;

/** The people a link may log in as. */
const LOGINS = array( 'contributor', 'author', 'editor', 'administrator' );

add_action( 'init', __NAMESPACE__ . '\\log_in_by_link', 20 );

/**
 * Answers `/?demo-login=author&token=…&to=/wp-admin/…`. Three locks, because such a door must not
 * stand open anywhere else: the request comes from this machine, the site was made by our own
 * installer, which wrote a token into its configuration, and the link carries that token.
 */
function log_in_by_link(): void {
	if ( ! isset( $_GET['demo-login'], $_GET['token'] ) ) {
		return;
	}
	$token = sanitize_text_field( wp_unslash( (string) $_GET['token'] ) );
	$login = sanitize_user( wp_unslash( (string) $_GET['demo-login'] ) );

	$is_local   = in_array( $_SERVER['REMOTE_ADDR'] ?? '', array( '127.0.0.1', '::1' ), true );
	$is_allowed = defined( 'DEMO_LOGIN_TOKEN' ) && hash_equals( (string) constant( 'DEMO_LOGIN_TOKEN' ), $token );
	$user       = in_array( $login, LOGINS, true ) ? get_user_by( 'login', $login ) : false;

	if ( ! $is_local || ! $is_allowed || false === $user ) {
		wp_die( 'This login link does not belong to this site.', 'Login link', array( 'response' => 403 ) );
	}
	wp_set_auth_cookie( $user->ID, true );
	wp_safe_redirect( home_url( wp_unslash( (string) ( $_GET['to'] ?? '/wp-admin/' ) ) ) );
	exit;
}
