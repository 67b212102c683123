<?php
/**
 * The posts that wait for a review, as the person who asks may see them, and what they may be narrowed by.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ReviewQueue;

use CarePathwayLinks\Capabilities;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\ReviewActs;
use CarePathwayLinks\ReviewLinks;
use WP_Post;

use function CarePathwayLinks\ReadText\plain;

/** What clinics call the taxonomy of their fields; as in src/engine/pathway/specialty.ts. */
const SPECIALTY_TAXONOMY = '/specialt|speciality|department|service-line|service_line|division|especialidad|departamento/';

/**
 * A post of the queue. The shape is that of queued-post.json.
 *
 * @param array{ id: int, since: string, role: string } $row As from Reviews\posts().
 * @return array<string, mixed>|null Null: the person may not see it.
 */
function queued( array $row ): ?array {
	$post = get_post( $row['id'] );

	if ( ! $post instanceof WP_Post || ! current_user_can( 'edit_post', $post->ID ) ) {
		return null;
	}

	$fields = array();

	foreach ( specialty_taxonomies() as $taxonomy ) {
		$terms  = get_the_terms( $post, $taxonomy );
		$fields = array_merge( $fields, is_array( $terms ) ? wp_list_pluck( $terms, 'name' ) : array() );
	}

	return array(
		'sourceId'    => $post->ID,
		'title'       => plain( $post->post_title ),
		'postType'    => $post->post_type,
		'status'      => $post->post_status,
		'author'      => people( array( (int) $post->post_author ) )[0] ?? array(
			'id'   => 0,
			'name' => '',
		),
		'role'        => $row['role'],
		'specialties' => array_map( 'CarePathwayLinks\ReadText\plain', array_values( $fields ) ),
		'since'       => $row['since'],
		'modified'    => ReviewActs\modified( $post ),
		'openLinks'   => count( ReviewLinks\open_links( $post ) ),
		'isOfViewer'  => get_current_user_id() === (int) $post->post_author,
	);
}

/**
 * Post types of which the person may publish what others wrote; none where the owner left reviewing to others.
 *
 * @return string[]
 */
function reviewed_types(): array {
	return ! current_user_can( Capabilities\REVIEW ) ? array() : array_values(
		array_filter(
			Linkable\post_types(),
			static function ( string $name ): bool {
				$type = get_post_type_object( $name );

				return null !== $type && current_user_can( $type->cap->edit_others_posts ) && current_user_can( $type->cap->publish_posts );
			}
		)
	);
}

/**
 * Names of people.
 *
 * @param int[] $ids People; those who are gone are left out.
 * @return list<array{ id: int, name: string }> By name.
 */
function people( array $ids ): array {
	$ids   = array_values( array_filter( array_map( 'intval', $ids ) ) );
	$users = $ids ? get_users(
		array(
			'include' => $ids,
			'blog_id' => 0,
			'orderby' => 'display_name',
			'fields'  => array( 'ID', 'display_name' ),
		)
	) : array();

	return array_map(
		static fn ( object $user ): array => array(
			'id'   => (int) $user->ID,
			'name' => $user->display_name,
		),
		array_values( $users )
	);
}

/**
 * The fields of medicine that the site has, for a choice.
 *
 * @return list<array{ id: int, name: string }> Ids count terms in their taxonomy. By name.
 */
function specialties(): array {
	$taxonomies = specialty_taxonomies();
	$terms      = $taxonomies ? get_terms(
		array(
			'taxonomy'   => $taxonomies,
			'hide_empty' => false,
			'number'     => 200,
		)
	) : array();

	return is_array( $terms ) ? array_map(
		static fn ( object $term ): array => array(
			'id'   => (int) $term->term_taxonomy_id,
			'name' => plain( $term->name ),
		),
		array_values( $terms )
	) : array();
}

/**
 * Taxonomies of fields of medicine.
 *
 * @return string[]
 */
function specialty_taxonomies(): array {
	$is_of_fields = static fn ( string $name ): bool => 1 === preg_match( SPECIALTY_TAXONOMY, $name );

	return array_values( array_filter( get_taxonomies( array( 'public' => true ) ), $is_of_fields ) );
}
