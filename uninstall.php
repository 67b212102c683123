<?php
/**
 * Runs when the plugin is deleted: removes what can be made again by reading the site. What people decided and what owners
 * said about their pages and pathways goes only when the owner asked for it. Posts are never touched.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks;

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

require_once __DIR__ . '/src/server/every-site.php';
require_once __DIR__ . '/src/server/tables.php';
require_once __DIR__ . '/src/server/settings.php';
require_once __DIR__ . '/src/server/pathways.php';
require_once __DIR__ . '/src/server/site-words.php';
require_once __DIR__ . '/src/server/remove-all.php';

RemoveAll\remove_from_every_site();
