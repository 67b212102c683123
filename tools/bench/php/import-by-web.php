<?php
/**
 * Writes new pages in one request of the web, as an importer in the admin does: with PHP's limit of time, and with the
 * plugin's own. Copied into the folder that is served; asked by POST with facts in JSON: `folder`, where its like are;
 * `address`; `pages`, how many there are; `firstId`; `from`, number of the first to write; `count`; `isPluginOn`.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

$facts = json_decode( (string) file_get_contents( 'php://input' ), true, 16, JSON_THROW_ON_ERROR );

require __DIR__ . '/wp-load.php';
require $facts['folder'] . '/generate-entry.php';
require $facts['folder'] . '/measure.php';

kses_remove_filters();

if ( ! $facts['isPluginOn'] ) {
	set_plugin( false );
}

for ( $number = $facts['from']; $number < $facts['from'] + $facts['count']; $number++ ) {
	wp_insert_post(
		wp_slash(
			array(
				'post_type'    => 'page',
				'post_status'  => 'publish',
				'post_title'   => entry( $number )['title'],
				'post_content' => content( $number, $facts['pages'], $facts['firstId'], $facts['address'] ),
			)
		)
	);
}

// The request goes on behind this answer: WordPress still shuts down.
echo wp_json_encode( array( 'written' => $facts['count'] ) );
