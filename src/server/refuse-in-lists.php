<?php
/**
 * The same refusal where WordPress publishes by forms of its own: quick edit, bulk edit and the classic editor. All else in
 * the form is saved; imports, commands and what other plugins publish are left alone.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RefuseInLists;

use CarePathwayLinks\Linkable;
use CarePathwayLinks\QuickEdit;
use CarePathwayLinks\RefusePublishing;
use CarePathwayLinks\Settings;

use function CarePathwayLinks\ReadText\plain;

/** In the address of the screen that follows: the entries that were not published. */
const ARGUMENT = 'care_pathway_links_refused';

/** Entries that one notice names. */
const MAX_NAMED = 20;

/**
 * On `wp_insert_post_data`: keeps the status that the entry had.
 *
 * @param array<string, mixed> $data Slashed fields as they would be written.
 * @param array<string, mixed> $form Slashed fields as they were sent.
 * @return array<string, mixed>
 */
function on_insert( array $data, array $form ): array {
	$post = get_post( (int) ( $form['ID'] ?? 0 ) );

	if (
		! is_from_form( $form ) || (int) ( $form['ID'] ?? 0 ) <= 0 || null === $post
		|| ! in_array( $data['post_status'], RefusePublishing\PUBLIC_STATUSES, true )
		|| in_array( $post->post_status, RefusePublishing\PUBLIC_STATUSES, true )
		|| ! in_array( $post->post_type, Linkable\post_types(), true )
		|| ! Settings\settings()['refuseToPublish']
	) {
		return $data;
	}

	$said = QuickEdit\sent( $post->ID );
	$open = RefusePublishing\open_lines( $post->ID, wp_unslash( $data['post_content'] ), null === $said ? array() : QuickEdit\review( $said ) );

	if ( ! $open ) {
		return $data;
	}

	// The form of quick edit stays open and shows what the answer says, as WordPress has it for an entry that is locked.
	if ( wp_doing_ajax() ) {
		wp_die( esc_html( RefusePublishing\reason( $open ) ) );
	}

	$refused   = &refused();
	$refused[] = $post->ID;

	return array( 'post_status' => 'auto-draft' === $post->post_status ? 'draft' : $post->post_status ) + $data;
}

/**
 * Whether a person sent one of WordPress' own forms.
 *
 * @param array<string, mixed> $form Fields as they were sent.
 */
function is_from_form( array $form ): bool {
	return isset( $form['bulk_edit'] ) || isset( $form['_inline_edit'] ) || 'editpost' === ( $form['action'] ?? '' );
}

/**
 * Ids of entries that were not published in this request.
 *
 * @return int[]
 */
function &refused(): array {
	static $ids = array();

	return $ids;
}

/**
 * On `wp_redirect`: the screen that follows is told.
 *
 * @param string $address Address.
 */
function on_redirect( string $address ): string {
	$ids = array_unique( refused() );

	return $ids ? add_query_arg( ARGUMENT, implode( ',', array_slice( $ids, 0, MAX_NAMED ) ), $address ) : $address;
}

/**
 * On `removable_query_args`: a notice is shown once.
 *
 * @param string[] $names Names.
 * @return string[]
 */
function forget_argument( array $names ): array {
	return array( ...$names, ARGUMENT );
}

/**
 * On `admin_notices`: what was not published, and what the checklist asks for.
 */
function show_notice(): void {
	// The address only says which entries to look at; what is shown is read anew, for who may see it.
	$sent  = $_GET[ ARGUMENT ] ?? '';
	$ids   = array_slice( wp_parse_id_list( is_string( $sent ) ? $sent : '' ), 0, MAX_NAMED );
	$lines = array();

	foreach ( $ids as $id ) {
		$post = current_user_can( 'edit_post', $id ) ? get_post( $id ) : null;
		$open = null === $post || in_array( $post->post_status, RefusePublishing\PUBLIC_STATUSES, true )
			? array()
			: RefusePublishing\open_lines( $id, $post->post_content );

		if ( $open ) {
			$lines[] = sprintf(
				/* translators: 1: title of a page, 2: lines of the checklist, separated by semicolons. */
				__( '“%1$s” was not published. The checklist of this site asks for these first: %2$s.', 'care-pathway-links' ),
				plain( get_the_title( $post ) ),
				implode( '; ', $open )
			);
		}
	}

	if ( $lines ) {
		wp_admin_notice( implode( '<br>', array_map( 'esc_html', $lines ) ), array( 'type' => 'warning', 'dismissible' => true ) );
	}
}
