<?php
/**
 * Makes our blocks known to WordPress.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Blocks;

use const CarePathwayLinks\PLUGIN_DIR;
use const CarePathwayLinks\PLUGIN_FILE;

/** Folders below blocks/, and names of the built files. */
const BLOCKS = array( 'next-steps', 'clinical-review' );

/**
 * On `init`. The files are registered by hand: block.json knows them by handle, because a style that it names as the
 * block's own is loaded on every page where themes are classic.
 */
function register(): void {
	foreach ( BLOCKS as $name ) {
		register_files( $name );
		register_block_type_from_metadata( PLUGIN_DIR . '/blocks/' . $name );
	}
}

/**
 * Register script and styles of a block. In a copy of the source code that is not built, the block still shows what was
 * saved; Assets\warn_when_not_built() says the rest.
 *
 * @param string $name Name of the built files.
 */
function register_files( string $name ): void {
	$handle = 'care-pathway-links-' . $name;
	$asset  = PLUGIN_DIR . "/build/{$name}.asset.php";

	if ( ! file_exists( $asset ) ) {
		return;
	}

	$asset = require $asset;

	wp_register_script( $handle, plugins_url( "build/{$name}.js", PLUGIN_FILE ), $asset['dependencies'], $asset['version'], array( 'in_footer' => true ) );
	wp_set_script_translations( $handle, 'care-pathway-links', PLUGIN_DIR . '/languages' );

	register_style( "{$handle}-style", "style-{$name}", $asset['version'] );
	register_style( "{$handle}-editor", $name, $asset['version'] );
}

/**
 * Register a style, if there is one. Small ones are printed into the page by WordPress, which spares a request.
 *
 * @param string $handle  Handle.
 * @param string $file    Name of the built file without its ending.
 * @param string $version Version.
 */
function register_style( string $handle, string $file, string $version ): void {
	$path = PLUGIN_DIR . "/build/{$file}.css";

	if ( file_exists( $path ) ) {
		wp_register_style( $handle, plugins_url( "build/{$file}.css", PLUGIN_FILE ), array(), $version );
		wp_style_add_data( $handle, 'path', $path );
	}
}
