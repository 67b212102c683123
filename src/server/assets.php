<?php
/**
 * Hands the built scripts and styles to the block editor.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Assets;

use CarePathwayLinks\Decisions;
use CarePathwayLinks\ReadPage;
use CarePathwayLinks\Rest;
use CarePathwayLinks\Tables;
use WP_Post;

use const CarePathwayLinks\PLUGIN_DIR;
use const CarePathwayLinks\PLUGIN_FILE;
use const CarePathwayLinks\VERSION;

const EDITOR_HANDLE = 'care-pathway-links-editor';
const CANVAS_HANDLE = 'care-pathway-links-canvas';

/**
 * On `enqueue_block_editor_assets`: the sidebar. Only where a post is edited.
 */
function enqueue_editor(): void {
	if ( ! is_post_editor() || ! is_built() ) {
		return;
	}

	$asset = require PLUGIN_DIR . '/build/editor.asset.php';

	wp_enqueue_script(
		EDITOR_HANDLE,
		plugins_url( 'build/editor.js', PLUGIN_FILE ),
		$asset['dependencies'],
		$asset['version'],
		array( 'in_footer' => true )
	);
	wp_set_script_translations( EDITOR_HANDLE, 'care-pathway-links', PLUGIN_DIR . '/languages' );
	wp_add_inline_script(
		EDITOR_HANDLE,
		'window.carePathwayLinks = ' . wp_json_encode( boot_record( get_post() ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ) . ';',
		'before'
	);

	if ( file_exists( PLUGIN_DIR . '/build/editor.css' ) ) {
		wp_enqueue_style( EDITOR_HANDLE, plugins_url( 'build/editor.css', PLUGIN_FILE ), array( 'wp-components' ), $asset['version'] );
		wp_style_add_data( EDITOR_HANDLE, 'rtl', 'replace' );
	}
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
	$record   = array(
		'restNamespace' => Rest\REST_NAMESPACE,
		'version'       => VERSION,
		'siteId'        => get_current_blog_id(),
		'userId'        => get_current_user_id(),
		'language'      => null === $post ? ReadPage\site_language() : ReadPage\language( $post ),
		'canReview'     => null === $post ? current_user_can( 'publish_posts' ) : $can_edit && current_user_can( 'publish_post', $post->ID ),
		'canTeach'      => Rest\can_teach(),
	);

	if ( $can_edit && Tables\are_current() ) {
		$record['decisions'] = Decisions\of_source( $post->ID );
	}

	return $record;
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
	return file_exists( PLUGIN_DIR . '/build/editor.asset.php' ) && file_exists( PLUGIN_DIR . '/build/editor.js' );
}

/**
 * Whether this is the screen on which a post is edited with blocks.
 */
function is_post_editor(): bool {
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;

	return null !== $screen && 'post' === $screen->base && $screen->is_block_editor();
}
