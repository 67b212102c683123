<?php
/**
 * Plugin Name: Demo clinic: open sidebar
 * Description: Opens the editor with a sidebar the address names. Development only, never in the release.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\OpenSidebar;

add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\open_named_sidebar', 100 );

/**
 * With `&demo-sidebar=plugin/sidebar` in the editor's address that sidebar is open from the start. The
 * plugin itself never opens anything by itself; the demo does, so that a first look shows the point.
 */
function open_named_sidebar(): void {
	if ( ! isset( $_GET['demo-sidebar'] ) ) {
		return;
	}
	$sidebar = sanitize_text_field( wp_unslash( (string) $_GET['demo-sidebar'] ) );

	wp_add_inline_script(
		'wp-edit-post',
		sprintf(
			'wp.domReady( () => wp.data.dispatch( "core/edit-post" ).openGeneralSidebar( %s ) );',
			wp_json_encode( $sidebar )
		)
	);
}
