<?php
/**
 * How pages belong together as facts say: a clinician treats a condition, practises at a location; a location offers a
 * service. Said by somebody through a filter, or read from a link or a shared term between pages whose roles are known.
 * Which role a page has when nobody said so is a judgement, and not made here.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Relations;

use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\PageIndex;

/** From the role of one page and the role of the other to what the one does. */
const KINDS = array(
	'clinician' => array(
		'condition' => 'treats',
		'location'  => 'practises-at',
	),
	'location'  => array(
		'service'   => 'offers',
		'test'      => 'offers',
		'treatment' => 'offers',
	),
);

/** What clinics call the post types of people and places. */
const ROLES_OF_TYPES = array(
	'clinician'  => 'clinician',
	'doctor'     => 'clinician',
	'physician'  => 'clinician',
	'provider'   => 'clinician',
	'location'   => 'location',
	'clinic'     => 'location',
	'condition'  => 'condition',
	'service'    => 'service',
	'treatment'  => 'treatment',
	'telehealth' => 'telehealth',
);

/** Pages on one subject that are compared; a term that half the site carries says nothing about two pages. */
const MAX_SHARING = 100;

/**
 * What is said about a page by meta that only its site knows. Kept with the page.
 *
 * @param int $post_id Page.
 * @return list<array{ kind: string, targetId: int }>
 */
function given( int $post_id ): array {
	/**
	 * Filters what a page has to do with others, for sites that keep it in meta of their own.
	 *
	 * @param list<array{ kind: string, targetId: int }> $relations `kind` is treats, practises-at or offers.
	 * @param int                                        $post_id   Page.
	 */
	$relations = apply_filters( 'care_pathway_links_relations', array(), $post_id );
	$valid     = array();

	foreach ( is_array( $relations ) ? $relations : array() as $relation ) {
		$kind      = is_array( $relation ) ? $relation['kind'] ?? '' : '';
		$target_id = is_array( $relation ) ? (int) ( $relation['targetId'] ?? 0 ) : 0;

		if ( in_array( $kind, array( 'treats', 'practises-at', 'offers' ), true ) && $target_id > 0 ) {
			$valid[] = array(
				'kind'     => $kind,
				'targetId' => $target_id,
			);
		}
	}

	return $valid;
}

/**
 * All relations of a page, in both directions, each once with the best that speaks for it.
 *
 * @param array<string, string|null> $row Row of the page, as from PageIndex\rows().
 * @return list<array{ kind: string, sourceId: int, targetId: int, evidence: string }> `evidence` is meta, link or term.
 */
function relations( array $row ): array {
	$post_id = (int) $row['post_id'];
	$found   = array();

	foreach ( PageIndex\unfold( $row['relations'] ) as $relation ) {
		add( $found, $relation['kind'], $post_id, (int) $relation['targetId'], 'meta' );
	}

	$role = role( $row );

	if ( null === $role ) {
		return array_values( $found );
	}

	$outbound = array_column( LinkGraph\outbound( array( $post_id ) )[ $post_id ], 'target_id' );
	$inbound  = array_column( LinkGraph\inbound( $post_id, MAX_SHARING ), 'source_id' );
	$linked   = array_diff( array_map( 'intval', array( ...$outbound, ...$inbound ) ), array( 0, $post_id ) );
	$terms    = PageIndex\unfold( $row['terms'] );

	foreach ( PageIndex\rows( $linked ) as $other ) {
		relate( $found, $post_id, $role, $other, 'link' );
	}

	foreach ( PageIndex\rows_sharing_terms( $terms, MAX_SHARING ) as $other ) {
		relate( $found, $post_id, $role, $other, 'term' );
	}

	return array_values( $found );
}

/**
 * Add the relation between a page and another, if their roles make one.
 *
 * @param array<string, array>       $found    Collected so far.
 * @param int                        $post_id  Page.
 * @param string                     $role     Its role.
 * @param array<string, string|null> $other    Row of the other page.
 * @param string                     $evidence What speaks for it.
 */
function relate( array &$found, int $post_id, string $role, array $other, string $evidence ): void {
	$other_id   = (int) $other['post_id'];
	$other_role = (string) role( $other );

	if ( $other_id === $post_id || ! (int) $other['is_indexed'] ) {
		return;
	}

	if ( isset( KINDS[ $role ][ $other_role ] ) ) {
		add( $found, KINDS[ $role ][ $other_role ], $post_id, $other_id, $evidence );
	} elseif ( isset( KINDS[ $other_role ][ $role ] ) ) {
		add( $found, KINDS[ $other_role ][ $role ], $other_id, $post_id, $evidence );
	}
}

/**
 * Add a relation unless it is there: the stronger evidence is looked at first.
 *
 * @param array<string, array> $found     Collected so far.
 * @param string               $kind      Kind.
 * @param int                  $source_id Who treats, practises or offers.
 * @param int                  $target_id What, or where.
 * @param string               $evidence  What speaks for it.
 */
function add( array &$found, string $kind, int $source_id, int $target_id, string $evidence ): void {
	$found[ "{$kind} {$source_id} {$target_id}" ] ??= array(
		'kind'     => $kind,
		'sourceId' => $source_id,
		'targetId' => $target_id,
		'evidence' => $evidence,
	);
}

/**
 * Role of a page where it is a fact: the owner said so, or it is of a type made for it.
 *
 * @param array<string, string|null> $row Row.
 */
function role( array $row ): ?string {
	/**
	 * Filters which roles go with which post types.
	 *
	 * @param array<string, string> $roles Post type to role.
	 */
	$roles = (array) apply_filters( 'care_pathway_links_roles_of_post_types', ROLES_OF_TYPES );

	return $row['role'] ?? $roles[ $row['post_type'] ] ?? null;
}
