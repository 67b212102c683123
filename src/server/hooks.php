<?php
/**
 * Every hook of the plugin, on one screen.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks;

// Tables and marks. Tables come late on `init`: filling them needs the post types of other plugins.
add_action( 'init', __NAMESPACE__ . '\OwnerMarks\register' );
add_action( 'init', __NAMESPACE__ . '\BuildIndex\upgrade', 100 );
add_filter( 'wpmu_drop_tables', __NAMESPACE__ . '\WatchSite\on_site_deleted', 10, 2 );

// Who may do what.
add_filter( 'map_meta_cap', __NAMESPACE__ . '\Capabilities\map', 10, 3 );

// In the background.
add_action( BuildIndex\CRON_HOOK, __NAMESPACE__ . '\BuildIndex\run', 10, 0 );
add_action( CheckIndex\CRON_HOOK, __NAMESPACE__ . '\CheckIndex\run', 10, 0 );
add_action( Snapshots\CRON_HOOK, __NAMESPACE__ . '\Snapshots\take_weekly', 10, 0 );
add_action( CheckExternal\CRON_HOOK, __NAMESPACE__ . '\CheckExternal\run', 10, 0 );
add_action( 'care_pathway_links_settings_kept', __NAMESPACE__ . '\CheckExternal\schedule', 10, 0 );

// Entries that are written, moved, gone.
add_action( 'wp_after_insert_post', __NAMESPACE__ . '\WatchEntries\on_written', 10, 2 );
add_action( 'deleted_post', __NAMESPACE__ . '\WatchEntries\on_written', 10, 2 );
add_action( 'transition_post_status', __NAMESPACE__ . '\WatchEntries\on_status_changed', 10, 3 );
add_action( 'post_updated', __NAMESPACE__ . '\WatchEntries\on_moved', 10, 3 );
add_action( 'added_post_meta', __NAMESPACE__ . '\WatchEntries\on_meta_changed', 10, 3 );
add_action( 'updated_post_meta', __NAMESPACE__ . '\WatchEntries\on_meta_changed', 10, 3 );
add_action( 'deleted_post_meta', __NAMESPACE__ . '\WatchEntries\on_meta_changed', 10, 3 );
add_action( 'set_object_terms', __NAMESPACE__ . '\WatchEntries\on_terms_changed', 10, 1 );
add_action( 'deleted_term_relationships', __NAMESPACE__ . '\WatchEntries\on_terms_changed', 10, 1 );
add_action( 'edited_term', __NAMESPACE__ . '\WatchEntries\on_term_edited', 10, 3 );
add_action( 'delete_term', __NAMESPACE__ . '\WatchEntries\on_term_deleted', 10, 5 );

// Reviews.
add_action( 'transition_post_status', __NAMESPACE__ . '\ReviewActs\on_status_changed', 10, 3 );
add_action( 'deleted_post', __NAMESPACE__ . '\ReviewActs\on_deleted', 10, 1 );
add_action( 'wp_dashboard_setup', __NAMESPACE__ . '\ReviewWidget\add' );

// Privacy.
add_filter( 'wp_privacy_personal_data_exporters', __NAMESPACE__ . '\Privacy\add_exporter' );
add_filter( 'wp_privacy_personal_data_erasers', __NAMESPACE__ . '\Privacy\add_eraser' );

// Changes of the site.
foreach ( array( 'permalink_structure_changed', 'update_option_home', 'update_option_WPLANG', 'add_option_WPLANG' ) as $hook ) {
	add_action( $hook, __NAMESPACE__ . '\WatchSite\on_all_addresses_changed', 10, 0 );
}

foreach ( array( 'show_on_front', 'page_on_front', 'page_for_posts' ) as $option ) {
	add_action( "update_option_{$option}", __NAMESPACE__ . '\WatchSite\on_front_page_changed', 10, 2 );
}

foreach ( array( 'activated_plugin', 'deactivated_plugin', 'switch_theme', 'upgrader_process_complete', 'import_end' ) as $hook ) {
	add_action( $hook, __NAMESPACE__ . '\WatchSite\on_post_types_changed', 10, 0 );
}

// Reading what was written: before an answer leaves, else at the end of the request.
add_filter( 'rest_post_dispatch', __NAMESPACE__ . '\Queue\flush_before_answer' );
add_action( 'shutdown', __NAMESPACE__ . '\Queue\flush', 0 );

// Answering.
add_action( 'rest_api_init', __NAMESPACE__ . '\Rest\register_routes' );
add_action( 'rest_api_init', __NAMESPACE__ . '\RestAudit\register_routes' );
add_action( 'cli_init', __NAMESPACE__ . '\Cli\register' );
add_action( 'wp_abilities_api_categories_init', __NAMESPACE__ . '\Abilities\register_category' );
add_action( 'wp_abilities_api_init', __NAMESPACE__ . '\Abilities\register' );

// Blocks.
add_action( 'init', __NAMESPACE__ . '\Blocks\register' );
add_action( 'init', __NAMESPACE__ . '\Patterns\register' );
add_action( 'rest_api_init', __NAMESPACE__ . '\PageReview\register_field' );
add_action( 'rest_api_init', __NAMESPACE__ . '\PageMarks\register_field' );
add_action( 'rest_api_init', __NAMESPACE__ . '\RefusePublishing\register' );
add_action( 'wp_head', __NAMESPACE__ . '\StructuredData\print_facts' );

// The editor.
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\Assets\enqueue_editor' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\Assets\enqueue_canvas' );

// WordPress' own lists.
add_action( 'admin_init', __NAMESPACE__ . '\QuickEdit\register' );
add_action( 'admin_init', __NAMESPACE__ . '\PostLists\register' );
add_action( 'quick_edit_custom_box', __NAMESPACE__ . '\QuickEdit\show_fields' );
add_action( 'save_post', __NAMESPACE__ . '\QuickEdit\on_saved' );
add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\RefuseInLists\on_insert', 10, 2 );
add_filter( 'wp_redirect', __NAMESPACE__ . '\RefuseInLists\on_redirect' );
add_filter( 'removable_query_args', __NAMESPACE__ . '\RefuseInLists\forget_argument' );
add_action( 'admin_notices', __NAMESPACE__ . '\RefuseInLists\show_notice' );

// Our own admin page.
add_action( 'admin_menu', __NAMESPACE__ . '\AdminScreen\add_to_menu' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\Assets\enqueue_admin' );
add_action( 'admin_notices', __NAMESPACE__ . '\Assets\warn_when_not_built' );
