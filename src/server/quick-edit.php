<?php
/**
 * What a page is, in WordPress' own lists: a column, and fields in quick edit for people who edit the posts of others.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\QuickEdit;

use CarePathwayLinks\ClinicalReview;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\PageMarks;
use CarePathwayLinks\PageReview;
use CarePathwayLinks\Rest;
use CarePathwayLinks\RoleNames;

const COLUMN = 'care_pathway_links';

/** Name of the fields in the form, and of its nonce. */
const FIELDS = 'care_pathway_links_quick_edit';

/** Puts what a row says into the form that opens in its place. */
const SCRIPT = <<<'JS'
( function () {
	const edit = window.inlineEditPost && window.inlineEditPost.edit;
	if ( ! edit ) {
		return;
	}
	window.inlineEditPost.edit = function ( id ) {
		const answer = edit.apply( this, arguments );
		const number = typeof id === 'object' ? this.getId( id ) : id;
		const said = document.querySelector( '#post-' + number + ' [data-care-pathway-links]' );
		const form = document.getElementById( 'edit-' + number );
		if ( said && form ) {
			const marks = JSON.parse( said.dataset.carePathwayLinks );
			form.querySelectorAll( '[data-care-pathway-links-field]' ).forEach( function ( field ) {
				const value = marks[ field.dataset.carePathwayLinksField ];
				if ( field.type === 'checkbox' ) {
					field.checked = value;
				} else {
					field.value = value;
				}
			} );
		}
		return answer;
	};
} )();
JS;

/**
 * On `admin_init`: in the lists of the types that visitors can open.
 */
function register(): void {
	if ( ! Rest\can_teach() ) {
		return;
	}

	foreach ( Linkable\post_types() as $type ) {
		add_filter( "manage_{$type}_posts_columns", __NAMESPACE__ . '\add_column' );
		add_action( "manage_{$type}_posts_custom_column", __NAMESPACE__ . '\show_column', 10, 2 );
	}
}

/**
 * The column.
 *
 * @param array<string, string> $columns Columns with their headings.
 * @return array<string, string>
 */
function add_column( array $columns ): array {
	return $columns + array( COLUMN => __( 'Care pathway', 'care-pathway-links' ) );
}

/**
 * What the column says of an entry.
 *
 * @param string $column  Column.
 * @param int    $post_id Entry.
 */
function show_column( string $column, int $post_id ): void {
	if ( COLUMN !== $column ) {
		return;
	}

	$marks  = PageMarks\said( $post_id );
	$review = PageReview\said( $post_id );
	$lines  = array_filter(
		array(
			RoleNames\role_names()[ $marks['role'] ?? '' ] ?? '',
			$marks['isExcluded'] ? __( 'Left out of suggestions', 'care-pathway-links' ) : '',
			'' === $review['reviewedOn'] ? '' : sprintf(
				/* translators: %s: a date. */
				__( 'Clinically reviewed on %s', 'care-pathway-links' ),
				ClinicalReview\day_in_words( $review['reviewedOn'] )
			),
		),
		static fn ( string $line ): bool => '' !== $line
	);
	$values = array(
		'role'       => (string) $marks['role'],
		'isExcluded' => $marks['isExcluded'],
		'reviewedOn' => $review['reviewedOn'],
	);

	echo '<span data-care-pathway-links="' . esc_attr( (string) wp_json_encode( $values ) ) . '">';
	echo implode( '<br>', array_map( 'esc_html', $lines ) );
	echo '</span>';
}

/**
 * On `quick_edit_custom_box`: the fields. They are filled by the script when the form opens.
 *
 * @param string $column Column.
 */
function show_fields( string $column ): void {
	if ( COLUMN !== $column ) {
		return;
	}

	wp_enqueue_script( 'inline-edit-post' );
	wp_add_inline_script( 'inline-edit-post', SCRIPT );

	echo '<fieldset class="inline-edit-col-right"><legend class="screen-reader-text">';
	esc_html_e( 'Care pathway', 'care-pathway-links' );
	echo '</legend><div class="inline-edit-col">';
	wp_nonce_field( FIELDS, FIELDS . '_nonce', false );
	echo '<label><span class="title">' . esc_html__( 'What this page is for', 'care-pathway-links' ) . '</span>';
	echo '<select name="' . esc_attr( FIELDS ) . '[role]" data-care-pathway-links-field="role">';
	echo '<option value="">' . esc_html__( 'As detected', 'care-pathway-links' ) . '</option>';

	foreach ( RoleNames\role_names() as $role => $name ) {
		echo '<option value="' . esc_attr( $role ) . '">' . esc_html( $name ) . '</option>';
	}

	echo '</select></label>';
	echo '<label><span class="title">' . esc_html__( 'Clinically reviewed on', 'care-pathway-links' ) . '</span>';
	echo '<input type="date" name="' . esc_attr( FIELDS ) . '[reviewedOn]" data-care-pathway-links-field="reviewedOn"></label>';
	echo '<label class="alignleft"><input type="checkbox" value="1" name="' . esc_attr( FIELDS ) . '[isExcluded]" data-care-pathway-links-field="isExcluded"> ';
	echo '<span class="checkbox-title">' . esc_html__( 'Leave out of link suggestions', 'care-pathway-links' ) . '</span></label>';
	echo '</div></fieldset>';
}

/**
 * On `save_post`: what was said in quick edit, and only there.
 *
 * @param int $post_id Entry.
 */
function on_saved( int $post_id ): void {
	$said = wp_is_post_revision( $post_id ) ? null : sent( $post_id );

	if ( null === $said ) {
		return;
	}

	PageMarks\keep(
		array(
			'role'       => '' === ( $said['role'] ?? '' ) ? null : $said['role'],
			'isExcluded' => isset( $said['isExcluded'] ),
		),
		$post_id
	);
	PageReview\keep( review( $said ), $post_id );
}

/**
 * Our fields of the form of quick edit, if that form was sent for an entry by who may say this of it.
 *
 * @param int $post_id Entry.
 * @return array<string, mixed>|null
 */
function sent( int $post_id ): ?array {
	$nonce = $_POST[ FIELDS . '_nonce' ] ?? null;
	$said  = $_POST[ FIELDS ] ?? null;

	return is_string( $nonce ) && is_array( $said ) && wp_verify_nonce( $nonce, FIELDS )
		&& (int) ( $_POST['post_ID'] ?? 0 ) === $post_id
		&& Rest\can_teach() && current_user_can( 'edit_post', $post_id )
		? wp_unslash( $said )
		: null;
}

/**
 * What the form says of the review.
 *
 * @param array<string, mixed> $said Fields.
 * @return array{ reviewedOn: string } Of page-review.json.
 */
function review( array $said ): array {
	return array( 'reviewedOn' => OwnerMarks\day( is_string( $said['reviewedOn'] ?? null ) ? $said['reviewedOn'] : '' ) );
}
