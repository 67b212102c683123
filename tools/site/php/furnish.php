<?php
/**
 * Makes the people of the demo, loads the clinic and activates the plugin. Facts: `address`; `clinic`,
 * folder of the clinic's files or null for an empty site; `isPluginFirst`, whether the plugin is active
 * while the clinic is loaded or meets a site that is full already: its index must be right either way.
 */

declare( strict_types=1 );

require __DIR__ . '/boot.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once __DIR__ . '/create-people.php';
require_once __DIR__ . '/load-clinic.php';

$people = CarePathwayLinks\Development\create_people();
wp_set_current_user( $people['administrator'] );
kses_remove_filters();

$activate = static function (): void {
	$outcome = activate_plugin( 'care-pathway-links/plugin.php' );

	if ( is_wp_error( $outcome ) ) {
		fwrite( STDERR, $outcome->get_error_message() . "\n" );
		exit( 1 );
	}
};

if ( $facts['isPluginFirst'] ) {
	$activate();
}
$loaded = null === $facts['clinic']
	? array( 'published' => 0, 'drafts' => array() )
	: CarePathwayLinks\Development\load_clinic( $facts['clinic'], $people );

flush_rewrite_rules();

if ( ! $facts['isPluginFirst'] ) {
	$activate();
}
echo wp_json_encode( $loaded ), "\n";
