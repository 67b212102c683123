<?php
/**
 * Removes the plugin's own records from a site.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RemoveAll;

use CarePathwayLinks\Pathways;
use CarePathwayLinks\Settings;
use CarePathwayLinks\SiteWords;
use CarePathwayLinks\Tables;

use function CarePathwayLinks\EverySite\on_every_site;

/** What people said: nothing can make it again. */
const KEPT_OPTIONS = array( Pathways\OPTION, SiteWords\OPTION, Settings\OPTION );

/**
 * On every site of a network, or the one there is.
 */
function remove_from_every_site(): void {
	on_every_site( __NAMESPACE__ . '\remove_from_site' );
}

/**
 * On the current site.
 */
function remove_from_site(): void {
	global $wpdb;

	$is_all = Settings\is_removal_wished();

	if ( Settings\are_untouched() ) {
		delete_option( Settings\OPTION );
	}

	wp_unschedule_hook( 'care_pathway_links_build_index' );
	wp_unschedule_hook( 'care_pathway_links_check_index' );
	wp_unschedule_hook( 'care_pathway_links_check_external' );
	wp_unschedule_hook( 'care_pathway_links_take_snapshot' );
	Tables\drop( $is_all ? Tables\TABLES : Tables\DERIVED_TABLES );

	$kept = $is_all ? '' : $wpdb->prepare( ' AND option_name NOT IN (%s, %s, %s)', KEPT_OPTIONS );

	$options = $wpdb->get_col(
		$wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( 'care_pathway_links_' ) . '%' ) . $kept
	);

	array_map( 'delete_option', $options );

	if ( $is_all ) {
		$marks = $wpdb->get_col(
			$wpdb->prepare( "SELECT DISTINCT meta_key FROM {$wpdb->postmeta} WHERE meta_key LIKE %s", $wpdb->esc_like( '_care_pathway_links_' ) . '%' )
		);

		array_map( 'delete_post_meta_by_key', $marks );
	}
}
