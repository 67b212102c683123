<?php
/**
 * Every hook of the plugin, on one screen.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks;

// Tables and marks. The first waits for the post types of other plugins, which are made on `init` too.
add_action( 'init', __NAMESPACE__ . '\OwnerMarks\register' );
add_action( 'init', __NAMESPACE__ . '\BuildIndex\upgrade', 100 );

// Reading the whole site in the background.
add_action( BuildIndex\CRON_HOOK, __NAMESPACE__ . '\BuildIndex\run', 10, 0 );

// Keeping the index true.
add_action( 'wp_after_insert_post', __NAMESPACE__ . '\Queue\on_inserted', 10, 2 );
add_action( 'deleted_post', __NAMESPACE__ . '\Queue\on_deleted', 10, 2 );
add_filter( 'rest_post_dispatch', __NAMESPACE__ . '\Queue\flush_before_answer' );
add_action( 'shutdown', __NAMESPACE__ . '\Queue\flush', 0 );

// Answering.
add_action( 'rest_api_init', __NAMESPACE__ . '\Rest\register_routes' );

// The editor.
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\Assets\enqueue_editor' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\Assets\enqueue_canvas' );
add_action( 'admin_notices', __NAMESPACE__ . '\Assets\warn_when_not_built' );
