<?php
/**
 * Plugin Name: Demo clinic: post types
 * Description: What a clinic's site has beside posts and pages. Development only, never in the release.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\ClinicPostTypes;

add_action( 'init', __NAMESPACE__ . '\\register_clinic_post_types' );

/**
 * Registers clinicians, locations and the specialty taxonomy the way clinic themes do: public, in
 * REST, and without `custom-fields`, so that whatever relies on REST meta fails here as it would there.
 */
function register_clinic_post_types(): void {
	$shared = array(
		'public'       => true,
		'show_in_rest' => true,
		'has_archive'  => true,
		'supports'     => array( 'title', 'editor', 'author', 'excerpt', 'revisions' ),
	);

	register_post_type(
		'clinician',
		$shared + array(
			'labels'    => array(
				'name'          => 'Clinicians',
				'singular_name' => 'Clinician',
			),
			'menu_icon' => 'dashicons-businessperson',
			'rewrite'   => array( 'slug' => 'clinicians' ),
		)
	);
	register_post_type(
		'location',
		$shared + array(
			'labels'    => array(
				'name'          => 'Locations',
				'singular_name' => 'Location',
			),
			'menu_icon' => 'dashicons-location',
			'rewrite'   => array( 'slug' => 'locations' ),
		)
	);
	register_taxonomy(
		'specialty',
		array( 'page', 'post', 'clinician', 'location' ),
		array(
			'labels'            => array(
				'name'          => 'Specialties',
				'singular_name' => 'Specialty',
			),
			'public'            => true,
			'hierarchical'      => true,
			'show_in_rest'      => true,
			'show_admin_column' => true,
		)
	);
}

// Stands for a translation plugin: the few pages of the clinic in another language say so.
add_filter(
	'care_pathway_links_page_language',
	static fn ( string $language, int $post_id ): string => (string) get_post_meta( $post_id, 'demo_language', true ) ?: $language,
	10,
	2
);
