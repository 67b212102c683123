<?php
declare( strict_types=1 );

namespace CarePathwayLinks\Development;

/** Fictional people, one for each way of working; the login is the role. */
const PEOPLE = array(
	'administrator' => 'Robin Castellane',
	'editor'        => 'Miriam Oakhurst',
	'author'        => 'Theo Brandvold',
	'contributor'   => 'Priya Venkataraman',
);

/**
 * Creates the people who are not there yet, with the editor's first-steps guide switched off.
 *
 * @return array<string, int> Role to user id.
 */
function create_people(): array {
	$ids = array();

	foreach ( PEOPLE as $role => $name ) {
		$known = get_user_by( 'login', $role );
		$id    = $known ? $known->ID : wp_insert_user(
			array(
				'user_login' => $role,
				'user_pass'  => wp_generate_password( 32 ),
				'user_email' => $role . '@clinic.test',
				'role'       => $role,
			)
		);
		wp_update_user(
			array(
				'ID'           => $id,
				'display_name' => $name,
				'nickname'     => $name,
			)
		);
		update_user_meta( $id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', editor_preferences() );
		$ids[ $role ] = $id;
	}
	return $ids;
}

/**
 * Preferences as the editor itself persists them.
 *
 * @return array<string, mixed>
 */
function editor_preferences(): array {
	return array(
		'core'           => array( 'enableChoosePatternModal' => false ),
		'core/edit-post' => array(
			'welcomeGuide'         => false,
			'welcomeGuideTemplate' => false,
		),
		'_modified'      => gmdate( 'c' ),
	);
}
