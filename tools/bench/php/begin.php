<?php
/**
 * What scripts begin with that measure the work of a person: WordPress, the generated entries, the watch.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

require __DIR__ . '/../../site/php/boot.php';
require __DIR__ . '/generate-entry.php';
require __DIR__ . '/measure.php';

/**
 * Go on as one of the people of the site.
 *
 * @param string $role Role, which is the login too.
 */
function log_in( string $role ): void {
	wp_set_current_user( get_user_by( 'login', $role )->ID );
}
