<?php
/**
 * Reviews on the dashboard: what waits for a reviewer, and what came back to a writer.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ReviewWidget;

use CarePathwayLinks\AdminScreen;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\Rest;
use CarePathwayLinks\ReviewLinks;
use CarePathwayLinks\ReviewQueue;
use CarePathwayLinks\Reviews;
use CarePathwayLinks\Tables;

use function CarePathwayLinks\ReadText\plain;

/** Posts in one list. */
const MOST = 5;

/**
 * On `wp_dashboard_setup`: for everybody who writes.
 */
function add(): void {
	if ( current_user_can( 'edit_posts' ) && Tables\are_current() ) {
		wp_add_dashboard_widget( 'care-pathway-links-reviews', __( 'Links to review', 'care-pathway-links' ), __NAMESPACE__ . '\render' );
	}
}

/**
 * Both lists, or a word that there is nothing.
 */
function render(): void {
	$types   = ReviewQueue\reviewed_types();
	$waiting = array(
		'state' => 'waiting',
		'types' => $types,
	);
	$back    = array(
		'state'  => 'returned',
		'types'  => Linkable\post_types(),
		'author' => get_current_user_id(),
	);
	$count   = $types ? Reviews\count_posts( $waiting ) : 0;
	$is_back = Reviews\count_posts( $back ) > 0;

	if ( $count > 0 ) {
		echo '<h3>' . esc_html__( 'Waiting for review', 'care-pathway-links' ) . '</h3>';
		render_posts( Reviews\posts( $waiting, MOST ), true );

		if ( current_user_can( Rest\plan_capability() ) ) {
			/* translators: %s: number of posts. */
			$label = _n( 'Open the review queue (%s post)', 'Open the review queue (%s posts)', $count, 'care-pathway-links' );
			printf(
				'<p><a href="%s">%s</a></p>',
				esc_url( admin_url( 'admin.php?page=' . AdminScreen\PAGE . '&screen=review' ) ),
				esc_html( sprintf( $label, number_format_i18n( $count ) ) )
			);
		}
	}

	if ( $is_back ) {
		echo '<h3>' . esc_html__( 'Sent back to you', 'care-pathway-links' ) . '</h3>';
		render_posts( Reviews\posts( $back, MOST ), false );
	}

	if ( 0 === $count && ! $is_back ) {
		echo '<p>' . esc_html__( 'Nothing waits for a review.', 'care-pathway-links' ) . '</p>';
	}
}

/**
 * A list of posts, each a link to its review.
 *
 * @param list<array{ id: int, since: string, role: string }> $rows      As from Reviews\posts().
 * @param bool                                                $has_count Whether to say how many links are open.
 */
function render_posts( array $rows, bool $has_count ): void {
	echo '<ul>';

	foreach ( $rows as $row ) {
		$post = get_post( $row['id'] );

		if ( null === $post || ! current_user_can( 'edit_post', $post->ID ) ) {
			continue;
		}

		$title = plain( $post->post_title );
		$open  = $has_count ? count( ReviewLinks\open_links( $post ) ) : 0;

		printf(
			'<li><a href="%s">%s</a>%s</li>',
			esc_url( admin_url( "post.php?post={$post->ID}&action=edit&care-pathway-links=review" ) ),
			esc_html( '' === $title ? __( '(no title)', 'care-pathway-links' ) : $title ),
			/* translators: %s: number of links. */
			esc_html( $has_count ? ' · ' . sprintf( _n( '%s link', '%s links', $open, 'care-pathway-links' ), number_format_i18n( $open ) ) : '' )
		);
	}

	echo '</ul>';
}
