<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\PageReview;
use WP_REST_Request;

/**
 * Who wrote and who reviewed a page, as visitors see it and as it is kept.
 */
final class ClinicalReviewTest extends SiteTestCase {

	/**
	 * Text of the block on a page, and its links.
	 *
	 * @param int                  $page_id    Page.
	 * @param array<string, mixed> $attributes Attributes.
	 * @return array{ string, string[] }
	 */
	private function show( int $page_id, array $attributes = array() ): array {
		$GLOBALS['post'] = get_post( $page_id );

		$html = do_blocks( '<!-- wp:care-pathway-links/clinical-review ' . wp_json_encode( (object) $attributes ) . ' /-->' );
		preg_match_all( '/ href="([^"]+)"/', $html, $links );

		return array( html_entity_decode( trim( wp_strip_all_tags( str_replace( '</p><p>', ' | ', $html ) ) ) ), $links[1] );
	}

	/**
	 * A page with marks.
	 *
	 * @param array<string, string|int> $marks  Marks.
	 * @param array<string, mixed>      $fields Further fields.
	 */
	private function page( array $marks, array $fields = array() ): int {
		$id = $this->write( 'Goiter', 'x', $fields );

		foreach ( $marks as $mark => $value ) {
			update_post_meta( $id, OwnerMarks\PREFIX . $mark, $value );
		}

		return $id;
	}

	public function test_people_with_pages_are_named_by_their_pages(): void {
		$reviewer = $this->write( 'Dr. Noor & Sons', '', array( 'post_type' => 'clinician' ) );
		$author   = $this->write( 'Priya Raman' );
		$method   = $this->write( 'How we review' );
		$id       = $this->page( array( 'reviewer_page' => $reviewer, 'author_page' => $author, 'reviewed_on' => '2026-03-31', 'reviewed_by' => 'Somebody else' ) );

		$this->assertSame(
			array(
				'Written by Priya Raman | Clinically reviewed by Dr. Noor & Sons on March 31, 2026 | How we review',
				array( get_permalink( $author ), get_permalink( $reviewer ), get_permalink( $method ) ),
			),
			$this->show( $id, array( 'methodPageId' => $method ) )
		);
	}

	/**
	 * @dataProvider reviews
	 *
	 * @param array<string, string> $marks    Marks.
	 * @param string                $expected Text.
	 */
	public function test_only_what_was_said_is_said( array $marks, string $expected ): void {
		$this->assertSame( array( $expected, array() ), $this->show( $this->page( $marks ), array( 'hasAuthor' => false ) ) );
	}

	/**
	 * @return array<string, array{ array<string, string|int>, string }>
	 */
	public function reviews(): array {
		return array(
			'nothing'                => array( array(), '' ),
			'a name'                 => array( array( 'reviewed_by' => 'Dr. <b>Noor</b>' ), 'Clinically reviewed by Dr. Noor' ),
			'a day'                  => array( array( 'reviewed_on' => '2026-01-01' ), 'Clinically reviewed on January 1, 2026' ),
			'a name and a day'       => array( array( 'reviewed_by' => 'Dr. Noor', 'reviewed_on' => '2026-12-31' ), 'Clinically reviewed by Dr. Noor on December 31, 2026' ),
			'a page that is not one' => array( array( 'reviewer_page' => 999999, 'reviewed_by' => 'Dr. Noor' ), 'Clinically reviewed by Dr. Noor' ),
			'a day that is none'     => array( array( 'reviewed_on' => '2026-02-31' ), '' ),
		);
	}

	public function test_a_page_that_is_not_public_names_nobody(): void {
		$left = $this->write( 'Dr. Left', '', array( 'post_status' => 'draft' ) );
		$id   = $this->page( array( 'reviewer_page' => $left, 'author_page' => $left, 'reviewed_on' => '2026-03-31' ) );

		$this->assertSame( 'Clinically reviewed on March 31, 2026', $this->show( $id, array( 'hasAuthor' => false, 'methodPageId' => $left ) )[0] );
	}

	public function test_the_author_is_who_wordpress_says_or_the_filter(): void {
		$author = $this->log_in( 'author' );
		wp_update_user( array( 'ID' => $author, 'display_name' => 'Miriam Oak' ) );
		$id = $this->page( array(), array( 'post_author' => $author ) );

		$this->assertSame( array( 'Written by Miriam Oak', array() ), $this->show( $id ) );

		$this->write( 'A post', '', array( 'post_type' => 'post', 'post_author' => $author ) );
		$this->assertSame( array( get_author_posts_url( $author ) ), $this->show( $id )[1] );

		$byline = static fn (): array => array( 'name' => 'The <i>team</i>' );
		add_filter( 'care_pathway_links_author', $byline );
		$this->assertSame( array( 'Written by The <i>team</i>', array() ), $this->show( $id ) );
		remove_filter( 'care_pathway_links_author', $byline );
	}

	public function test_the_site_may_name_its_review_method_once(): void {
		$method = $this->write( 'How we review' );
		$this->set( array( 'reviewMethodPage' => $method ) );

		$this->assertSame( array( 'How we review', array( get_permalink( $method ) ) ), $this->show( $this->page( array() ), array( 'hasAuthor' => false ) ) );
	}

	/**
	 * @dataProvider odd_attributes
	 *
	 * @param array<string, mixed> $odd Attributes.
	 */
	public function test_odd_attributes_never_complain( array $odd ): void {
		$this->assertSame( 'Clinically reviewed by Dr. Noor', $this->show( $this->page( array( 'reviewed_by' => 'Dr. Noor' ) ), $odd + array( 'hasAuthor' => false ) )[0] );
	}

	/**
	 * @return array<string, array{ array<string, mixed> }>
	 */
	public function odd_attributes(): array {
		return array(
			'a page that is a word'  => array( array( 'methodPageId' => 'x' ) ),
			'a page that is a list'  => array( array( 'methodPageId' => array( 1 ) ) ),
			'a page below nothing'   => array( array( 'methodPageId' => -4 ) ),
			'a claim of another day' => array( array( 'unsaved' => array( 'reviewedOn' => '2030-01-01', 'reviewedBy' => 'Nobody', 'reviewerPageId' => 0, 'authorPageId' => 0 ) ) ),
			'fields of the future'   => array( array( 'columns' => 3 ) ),
		);
	}

	public function test_it_is_kept_with_the_page_by_who_may_edit_it(): void {
		$author = $this->log_in( 'author' );
		$id     = $this->page( array(), array( 'post_type' => 'post', 'post_author' => $author ) );
		$review = array( 'reviewedOn' => '2026-03-31', 'reviewedBy' => 'Dr. Noor', 'reviewerPageId' => 7, 'authorPageId' => 0 );

		$this->assertSame( 200, $this->save( $id, $review )->get_status() );
		$this->assertSame( $review, PageReview\said( $id ) );
		$this->assertSame( '2026-03-31', $this->indexed( $id )['reviewed'] );

		$this->assertSame( 400, $this->save( $id, array( 'reviewedOn' => 'soon' ) + $review )->get_status() );
		$this->assertSame( 200, $this->save( $id, array( 'reviewedOn' => '', 'reviewedBy' => '', 'reviewerPageId' => 0, 'authorPageId' => 0 ) )->get_status() );
		$this->assertSame( array(), get_post_meta( $id, OwnerMarks\PREFIX . 'reviewed_on' ) );

		$this->log_in( 'author' );
		$this->assertSame( 403, $this->save( $id, $review )->get_status() );
		$this->assertSame( '', PageReview\said( $id )['reviewedOn'] );
	}

	public function test_entries_are_written_without_it_as_ever(): void {
		$this->log_in( 'author' );
		$request = new WP_REST_Request( 'POST', '/wp/v2/posts' );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( (string) wp_json_encode( array( 'title' => 'New' ) ) );

		$this->assertSame( 201, rest_get_server()->dispatch( $request )->get_status() );
	}

	public function test_it_is_told_to_who_edits_and_to_nobody_else(): void {
		$id  = $this->page( array( 'reviewed_on' => '2026-03-31' ), array( 'post_type' => 'post' ) );
		$ask = static function ( string $context ) use ( $id ): array {
			$request = new WP_REST_Request( 'GET', "/wp/v2/posts/{$id}" );
			$request->set_query_params( array( 'context' => $context ) );

			return rest_get_server()->dispatch( $request )->get_data();
		};

		$this->assertArrayNotHasKey( PageReview\FIELD, $ask( 'view' ) );
		$this->log_in( 'editor' );
		$this->assertSame( '2026-03-31', $ask( 'edit' )[ PageReview\FIELD ]['reviewedOn'] );
	}

	/**
	 * Save what is said of a post through WordPress' own route.
	 *
	 * @param int                  $id     Post.
	 * @param array<string, mixed> $review Review.
	 */
	private function save( int $id, array $review ): \WP_REST_Response {
		$request = new WP_REST_Request( 'POST', "/wp/v2/posts/{$id}" );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( (string) wp_json_encode( array( PageReview\FIELD => $review ) ) );

		return rest_get_server()->dispatch( $request );
	}
}
