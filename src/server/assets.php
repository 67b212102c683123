<?php
/**
 * Hands the built scripts and styles to the block editor and to our own admin page.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Assets;

use CarePathwayLinks\AdminScreen;
use CarePathwayLinks\Capabilities;
use CarePathwayLinks\Decisions;
use CarePathwayLinks\FirstAnswers;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\ReadPage;
use CarePathwayLinks\Rest;
use CarePathwayLinks\Settings;
use CarePathwayLinks\Tables;
use WP_Post;

use const CarePathwayLinks\PLUGIN_DIR;
use const CarePathwayLinks\PLUGIN_FILE;
use const CarePathwayLinks\VERSION;

const EDITOR_HANDLE = 'care-pathway-links-editor';
const ADMIN_HANDLE  = 'care-pathway-links-admin';
const CANVAS_HANDLE = 'care-pathway-links-canvas';

/**
 * On `enqueue_block_editor_assets`: the sidebar. Only where a post is edited.
 */
function enqueue_editor(): void {
	if ( ! is_post_editor() || ! is_built() ) {
		return;
	}

	enqueue( EDITOR_HANDLE, 'editor', boot_record( get_post() ) );
}

/**
 * On `admin_enqueue_scripts`: our own admin page, and no other.
 *
 * @param string $hook_suffix Of the screen.
 */
function enqueue_admin( string $hook_suffix ): void {
	if ( AdminScreen\HOOK_SUFFIX === $hook_suffix && is_built() ) {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- It only says what is looked at.
		$chosen = wp_unslash( $_GET );
		enqueue( ADMIN_HANDLE, 'admin', admin_record() + array( 'answers' => (object) FirstAnswers\of_address( $chosen ) ) );
	}
}

/**
 * Hand out one of our scripts with its translations, its styles and what it needs to know before it asks anything.
 *
 * @param string               $handle Handle.
 * @param string               $name   File name below build, without ending.
 * @param array<string, mixed> $record What it is told.
 */
function enqueue( string $handle, string $name, array $record ): void {
	$asset = require PLUGIN_DIR . "/build/{$name}.asset.php";

	wp_enqueue_script(
		$handle,
		plugins_url( "build/{$name}.js", PLUGIN_FILE ),
		$asset['dependencies'],
		$asset['version'],
		array( 'in_footer' => true )
	);
	wp_set_script_translations( $handle, 'care-pathway-links', PLUGIN_DIR . '/languages' );
	wp_add_inline_script(
		$handle,
		'window.carePathwayLinks = ' . wp_json_encode( $record, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ) . ';',
		'before'
	);

	if ( file_exists( PLUGIN_DIR . "/build/{$name}.css" ) ) {
		wp_enqueue_style( $handle, plugins_url( "build/{$name}.css", PLUGIN_FILE ), array( 'wp-components' ), $asset['version'] );
		wp_style_add_data( $handle, 'rtl', 'replace' );
	}
}

/**
 * Scripts that one of ours needs and WordPress does not have: without them it would be left out without a word.
 *
 * @param string $handle Handle of ours.
 * @return string[] Handles; our own where it was never handed out.
 */
function missing_scripts( string $handle ): array {
	$script = wp_scripts()->query( $handle );

	return $script
		? array_values( array_filter( $script->deps, static fn ( string $name ): bool => ! wp_scripts()->query( $name ) ) )
		: array( $handle );
}

/**
 * On `enqueue_block_assets`: how marks look inside the canvas, which is a document of its own.
 */
function enqueue_canvas(): void {
	if ( is_admin() && is_post_editor() && file_exists( PLUGIN_DIR . '/build/canvas.css' ) ) {
		wp_enqueue_style( CANVAS_HANDLE, plugins_url( 'build/canvas.css', PLUGIN_FILE ), array(), (string) filemtime( PLUGIN_DIR . '/build/canvas.css' ) );
	}
}

/**
 * What the editor script needs to know before it asks anything: `BootRecord` there.
 *
 * @param WP_Post|null $post The post being edited.
 * @return array<string, mixed>
 */
function boot_record( ?WP_Post $post ): array {
	$can_edit = null !== $post && current_user_can( 'edit_post', $post->ID );
	$record   = site_record() + array(
		'language'  => null === $post ? ReadPage\site_language() : ReadPage\language( $post ),
		'canReview' => null === $post ? current_user_can( 'publish_posts' ) && current_user_can( Capabilities\REVIEW )
			: $can_edit && Rest\can_review( $post->ID ),
		'canTeach'  => Rest\can_teach(),
		'canPlan'   => Rest\can_plan(),
		'settings'  => Settings\settings(),
	);

	if ( $can_edit && Tables\are_current() ) {
		$record['decisions'] = Decisions\of_source( $post->ID );
	}

	return $record;
}

/**
 * What the script of our own page needs to know before it asks anything: `AdminBoot` there.
 *
 * @return array<string, mixed>
 */
function admin_record(): array {
	return site_record() + array(
		'language'  => ReadPage\site_language(),
		'canSet'    => Rest\can_set(),
		'isOwner'   => Rest\can_manage(),
		'postTypes' => array_map(
			static fn ( string $name ): array => array(
				'name'  => $name,
				'label' => (string) ( get_post_type_object( $name )->label ?? $name ),
			),
			Linkable\viewable_types()
		),
		'roles'     => Capabilities\writing_roles(),
		'keptKey'   => kept_key(),
		'menus'     => wp_is_block_theme() ? 'site-editor.php?p=%2Fnavigation' : 'nav-menus.php',
	);
}

/**
 * Locks what a browser keeps of the site's links for this person, titles of drafts among them: the same at every login, and another one with
 * another password. Whoever is not logged in is never told it, so that what stays on the device is closed to them.
 *
 * @return string 32 bytes as hexadecimal digits.
 */
function kept_key(): string {
	$user = wp_get_current_user();

	return hash_hmac( 'sha256', implode( '|', array( 'care-pathway-links', get_current_blog_id(), $user->ID, $user->user_pass ) ), wp_salt( 'auth' ) );
}

/**
 * What every script of ours needs to know: `SiteBoot` there, but for the language.
 *
 * @return array<string, mixed>
 */
function site_record(): array {
	return array(
		'restNamespace' => Rest\REST_NAMESPACE,
		'version'       => VERSION,
		'siteId'        => get_current_blog_id(),
		'userId'        => get_current_user_id(),
	);
}

/**
 * On `admin_notices`: a copy of the source code without built scripts says so instead of doing nothing.
 */
function warn_when_not_built(): void {
	if ( is_built() || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}

	wp_admin_notice(
		esc_html__(
			'Care Pathway Links cannot suggest anything yet: its scripts are not built. Run "npm run build" in its folder, or install the release zip.',
			'care-pathway-links'
		),
		array( 'type' => 'warning' )
	);
}

/**
 * Whether the scripts are there.
 */
function is_built(): bool {
	foreach ( array( 'editor.asset.php', 'editor.js', 'admin.asset.php', 'admin.js' ) as $file ) {
		if ( ! file_exists( PLUGIN_DIR . '/build/' . $file ) ) {
			return false;
		}
	}

	return true;
}

/**
 * Whether this is the screen on which a post is edited with blocks.
 */
function is_post_editor(): bool {
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;

	return null !== $screen && 'post' === $screen->base && $screen->is_block_editor();
}
