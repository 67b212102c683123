<?php
/**
 * What the owner of a page says about it: kept as post meta, so that it travels with exports and revisions of a site.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\OwnerMarks;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Linkable;
use WP_Post;

use function CarePathwayLinks\ReadText\plain;

const PREFIX = '_care_pathway_links_';

/** Each mark with the type WordPress keeps it in. */
const MARKS = array(
	'role'              => 'string',
	'aliases'           => 'array',
	'is_pillar'         => 'boolean',
	'is_primary_target' => 'boolean',
	'is_excluded'       => 'boolean',
	'reviewed_on'       => 'string',
	'reviewed_by'       => 'string',
	'reviewer_page'     => 'integer',
	'author_page'       => 'integer',
	'ticked'            => 'array',
);

/**
 * Make the marks known to WordPress, for every type of entry. Their keys begin with an underscore: only who may edit
 * the entry may change them, and the box of custom fields does not show them.
 */
function register(): void {
	foreach ( MARKS as $mark => $type ) {
		register_meta(
			'post',
			PREFIX . $mark,
			array(
				'type'              => $type,
				'single'            => true,
				'show_in_rest'      => false,
				// What was ticked was ticked, whatever text comes back.
				'revisions_enabled' => 'ticked' !== $mark,
				'sanitize_callback' => static fn ( mixed $value ): mixed => sanitize( $mark, $value ),
				'auth_callback'     => static fn ( $allowed, $key, $post_id, $user_id ): bool => user_can( (int) $user_id, 'edit_post', (int) $post_id ),
			)
		);
	}
}

/**
 * Show marks as a field of an entry in WordPress' own REST API: they are saved together with it, and need no custom fields.
 *
 * @param string   $field  Its name.
 * @param string   $schema Schema of the contract.
 * @param callable $said   Takes the id of an entry and gives what its marks say, in that shape.
 * @param callable $keep   Takes what is said and the id, and keeps it; a WP_Error where it may not. WordPress has asked before whether the
 *                         person may edit the entry.
 */
function register_field( string $field, string $schema, callable $said, callable $keep ): void {
	$shape = Contract\schema( $schema );

	// Of a field, WordPress takes this to say that no entry may be written without it.
	unset( $shape['required'] );

	register_rest_field(
		Linkable\post_types(),
		$field,
		array(
			'get_callback'    => static fn ( array $entry ): array => $said( (int) $entry['id'] ),
			'update_callback' => static fn ( array $value, WP_Post $post ) => $keep( $value, $post->ID ),
			'schema'          => array( 'context' => array( 'edit' ) ) + $shape,
		)
	);
}

/**
 * Keep a mark; one that says nothing is not kept.
 *
 * @param int    $post_id Entry.
 * @param string $mark    One of MARKS.
 * @param mixed  $value   As sent.
 */
function keep( int $post_id, string $mark, mixed $value ): void {
	$clean = sanitize( $mark, $value );

	if ( in_array( $clean, array( '', 0, false, array() ), true ) ) {
		delete_post_meta( $post_id, PREFIX . $mark );
	} else {
		update_post_meta( $post_id, PREFIX . $mark, wp_slash( $clean ) );
	}
}

/**
 * A mark in its own type; what makes no sense becomes "not said".
 *
 * @param string $mark  One of MARKS.
 * @param mixed  $value As sent or stored.
 * @return string|int|bool|string[]
 */
function sanitize( string $mark, mixed $value ): string|int|bool|array {
	if ( 'aliases' === $mark ) {
		$names = array_map( static fn ( mixed $name ): string => is_scalar( $name ) ? plain( (string) $name ) : '', (array) $value );

		return array_values( array_unique( array_filter( $names, static fn ( string $name ): bool => '' !== $name ) ) );
	}

	if ( 'ticked' === $mark ) {
		$ids = array_filter( (array) $value, static fn ( mixed $id ): bool => is_string( $id ) && 1 === preg_match( '/^[a-z0-9-]{1,40}$/', $id ) );

		return array_values( array_unique( $ids ) );
	}

	if ( 'boolean' === MARKS[ $mark ] ) {
		return is_scalar( $value ) && rest_sanitize_boolean( $value );
	}

	if ( 'integer' === MARKS[ $mark ] ) {
		return is_numeric( $value ) ? max( 0, (int) $value ) : 0;
	}

	$text = is_scalar( $value ) ? plain( (string) $value ) : '';

	return match ( $mark ) {
		'role'        => in_array( $text, Contract\page_roles(), true ) ? $text : '',
		'reviewed_on' => day( $text ),
		default       => $text,
	};
}

/**
 * All marks of an entry.
 *
 * @param int $post_id Entry.
 * @return array{ role: string, aliases: string[], is_pillar: bool, is_primary_target: bool, is_excluded: bool, reviewed_on: string, reviewed_by: string,
 *         reviewer_page: int, author_page: int, ticked: string[] } Pages about these people, 0: none; ids of lines of the checklist.
 */
function marks( int $post_id ): array {
	$marks = array();

	foreach ( array_keys( MARKS ) as $mark ) {
		$marks[ $mark ] = sanitize( $mark, get_post_meta( $post_id, PREFIX . $mark, true ) );
	}

	return $marks;
}

/**
 * A date as "2026-03-31", or an empty string when it is none.
 *
 * @param string $text ISO 8601 date, a time behind it does no harm.
 */
function day( string $text ): string {
	$day = substr( $text, 0, 10 );

	return 1 === preg_match( '/^(\d{4})-(\d{2})-(\d{2})$/', $day, $part ) && checkdate( (int) $part[2], (int) $part[3], (int) $part[1] )
		? $day
		: '';
}
