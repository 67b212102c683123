<?php
/**
 * The plugin's own page in the admin menu. What is on it is drawn by src/admin.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\AdminScreen;

use CarePathwayLinks\Assets;
use CarePathwayLinks\Rest;

/** Of its address: admin.php?page=… */
const PAGE = 'care-pathway-links';

/** What WordPress calls the screen. */
const HOOK_SUFFIX = 'toplevel_page_' . PAGE;

/** Two stops on a path, joined; as in src/screens/pathway-icon.tsx. WordPress paints it in the colors of the menu. */
const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="black" d="'
	. 'M6.5 3.5a3 3 0 0 0-.75 5.9v.85c0 1.8 1.45 3.25 3.25 3.25h6c.97 0 1.75.78 1.75 1.75v.35a3 3 0 1 0 1.5 0v-.35'
	. 'c0-1.8-1.45-3.25-3.25-3.25H9c-.97 0-1.75-.78-1.75-1.75V9.4a3 3 0 0 0-.75-5.9Z'
	. 'm0 1.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm11 12a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z"/></svg>';

/**
 * On `admin_menu`.
 */
function add_to_menu(): void {
	add_menu_page(
		__( 'Care Pathway Links', 'care-pathway-links' ),
		__( 'Care Pathway Links', 'care-pathway-links' ),
		Rest\plan_capability(),
		PAGE,
		__NAMESPACE__ . '\render',
		'data:image/svg+xml;base64,' . base64_encode( ICON ),
		58
	);
}

/**
 * The frame of the page. Where no script can fill it, it says why instead of staying empty.
 */
function render(): void {
	$missing = Assets\missing_scripts( Assets\ADMIN_HANDLE );

	echo '<div class="wrap">';
	echo '<h1>' . esc_html__( 'Care Pathway Links', 'care-pathway-links' ) . '</h1><hr class="wp-header-end">';
	echo '<noscript><p>';
	esc_html_e( 'This page needs JavaScript. Allow it for this site in your browser, then load the page again.', 'care-pathway-links' );
	echo '</p></noscript>';

	if ( array() === $missing ) {
		echo '<div id="care-pathway-links-admin"></div>';
	} else {
		wp_admin_notice(
			esc_html(
				sprintf(
					/* translators: %s: names of scripts, separated by commas. */
					__( 'This page cannot be shown: WordPress does not know these scripts: %s. Another plugin may have removed them.', 'care-pathway-links' ),
					implode( ', ', $missing )
				)
			),
			array(
				'type'               => 'error',
				'additional_classes' => array( 'inline' ),
			)
		);
	}

	echo '</div>';
}
