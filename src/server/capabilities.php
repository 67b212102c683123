<?php
/**
 * Rights of our own, made of those that WordPress has: nothing is written into roles, so nothing has to be taken out again.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Capabilities;

use CarePathwayLinks\Settings;

/** Seeing the plugin's own page, planning pathways and words, running the audit. */
const PLAN = 'care_pathway_links_plan';

/** Approving the links of others; the right to publish each post is asked besides. */
const REVIEW = 'care_pathway_links_review';

/** Changing the settings. */
const SET = 'care_pathway_links_set';

/** What each needs where the owner chose no roles, and what a chosen role must at least be able to. */
const NEEDS = array(
	PLAN   => array( 'edit_others_posts', 'edit_posts' ),
	REVIEW => array( 'edit_posts', 'edit_posts' ),
	SET    => array( 'manage_options', 'edit_others_posts' ),
);

/**
 * On `map_meta_cap`: what of WordPress' own rights one of ours takes. Who runs the site always has it: nobody can lock them
 * out.
 *
 * @param string[] $capabilities What is needed so far.
 * @param string   $capability   Asked for.
 * @param int      $user_id      Person.
 * @return string[]
 */
function map( array $capabilities, string $capability, int $user_id ): array {
	if ( ! isset( NEEDS[ $capability ] ) ) {
		return $capabilities;
	}

	$chosen                = chosen( $capability );
	list( $usual, $least ) = NEEDS[ $capability ];

	if ( array() === $chosen ) {
		return array( $usual );
	}

	$person = get_userdata( $user_id );

	return array( $person && array_intersect( $person->roles, $chosen ) ? $least : 'manage_options' );
}

/**
 * Roles that the owner chose for one of our rights; none: as WordPress' rights say.
 *
 * @param string $capability One of ours.
 * @return string[]
 */
function chosen( string $capability ): array {
	$roles = Settings\settings()['roles'];

	return match ( $capability ) {
		// The settings stand on the page that this opens.
		PLAN    => $roles['plan'] ? array( ...$roles['plan'], ...$roles['set'] ) : array(),
		REVIEW  => $roles['review'],
		default => $roles['set'],
	};
}

/**
 * The roles of the site whose people write posts, for a choice.
 *
 * @return list<array{ name: string, label: string }>
 */
function writing_roles(): array {
	$writing = array_filter( wp_roles()->roles, static fn ( array $role ): bool => ! empty( $role['capabilities']['edit_posts'] ) );

	return array_map(
		static fn ( string $name ): array => array(
			'name'  => $name,
			'label' => translate_user_role( $writing[ $name ]['name'] ),
		),
		array_map( 'strval', array_keys( $writing ) )
	);
}
