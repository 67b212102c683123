<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\PageMarks;
use WP_REST_Request;
use WP_REST_Response;

/**
 * What the owner of a page says it is, and that publishing waits for the checklist where the owner of the site wants it.
 */
final class PageMarksTest extends SiteTestCase {

	private const REVIEWED = array( 'reviewedOn' => '2026-03-31', 'reviewedBy' => 'Dr. Noor', 'reviewerPageId' => 0, 'authorPageId' => 0 );

	public function test_what_is_said_is_saved_with_the_page_and_known_at_once(): void {
		$this->log_in( 'editor' );
		$id   = $this->write( 'Goiter' );
		$said = array( 'role' => 'condition', 'aliases' => array( 'Swollen "thyroid" \\' ), 'isPillar' => true, 'isPrimaryTarget' => true, 'isExcluded' => false, 'ticked' => array( 'a1' ) );

		$answer = $this->body( $this->save( $id, array( PageMarks\FIELD => $said ) ) );

		$this->assertSame( $said, $answer[ PageMarks\FIELD ] );
		$this->assertTrue( Contract\validate( 'page-marks', $answer[ PageMarks\FIELD ] ) );
		$indexed = $this->indexed( $id );
		$this->assertSame( array( 'condition', true ), array( $indexed['role'], $indexed['isPillar'] ) );

		$nothing = array( 'role' => null, 'aliases' => array(), 'isPillar' => false, 'isPrimaryTarget' => false, 'isExcluded' => false, 'ticked' => array() );
		$this->assertSame( $nothing, $this->body( $this->save( $id, array( PageMarks\FIELD => $nothing ) ) )[ PageMarks\FIELD ] );
		$this->assertSame( array(), preg_grep( '/care_pathway/', array_keys( get_post_meta( $id ) ) ) );
	}

	public function test_a_page_may_be_written_without_it(): void {
		$this->log_in( 'editor' );

		$this->assertSame( 200, $this->save( $this->write( 'Goiter' ), array( 'title' => 'Struma' ) )->get_status() );
	}

	/**
	 * @dataProvider people
	 *
	 * @param string               $role   Role.
	 * @param array<string, mixed> $change What is said.
	 * @param int                  $status Status of the answer.
	 */
	public function test_who_may_say_what( string $role, array $change, int $status ): void {
		$id = $this->write( 'Goiter', '', array( 'post_type' => 'post', 'post_status' => 'draft', 'post_author' => $this->log_in( $role ) ) );

		$answer = $this->save( $id, array( PageMarks\FIELD => $change + PageMarks\said( $id ) ), 'posts' );

		$this->assertSame( $status, $answer->get_status() );
		$this->assertSame( 200 === $status, PageMarks\said( $id ) !== PageMarks\said( 0 ) );
	}

	/**
	 * @return array<string, array{ string, array<string, mixed>, int }>
	 */
	public function people(): array {
		return array(
			'a contributor, the role'                => array( 'contributor', array( 'role' => 'test' ), 200 ),
			'a contributor, names'                   => array( 'contributor', array( 'aliases' => array( 'HbA1c' ) ), 200 ),
			'a contributor, a pillar page'           => array( 'contributor', array( 'isPillar' => true ), 403 ),
			'an author, to be left out'              => array( 'author', array( 'isExcluded' => true ), 403 ),
			'an author, the role and a pillar page'  => array( 'author', array( 'role' => 'test', 'isPillar' => true ), 403 ),
			'an editor, a pillar page'               => array( 'editor', array( 'isPillar' => true ), 200 ),
			'an editor, a role nobody knows'         => array( 'editor', array( 'role' => 'disease' ), 400 ),
		);
	}

	public function test_it_is_kept_with_revisions_as_texts_are(): void {
		$this->log_in( 'editor' );
		$id = $this->write( 'Goiter', 'First.' );
		$this->save( $id, array( 'content' => 'Second.', PageMarks\FIELD => array( 'role' => 'condition', 'ticked' => array( 'a1' ) ) ) );
		$revision = array_key_first( wp_get_post_revisions( $id ) );

		$this->assertSame( 'condition', get_post_meta( $revision, OwnerMarks\PREFIX . 'role', true ) );
		$this->assertSame( '', get_post_meta( $revision, OwnerMarks\PREFIX . 'ticked', true ) );
	}

	/**
	 * @dataProvider publishing
	 *
	 * @param string               $before  Status before.
	 * @param array<string, mixed> $asked   What is asked for; "LINK" stands for a link to a public page.
	 * @param string[]             $open    Lines that hold it back.
	 */
	public function test_publishing_waits_for_the_checklist( string $before, array $asked, array $open ): void {
		$this->wait_for_checklist();
		$target  = $this->write( 'Thyroid ultrasound' );
		$draft   = $this->write( 'Not yet', '', array( 'post_status' => 'draft' ) );
		$content = str_replace( array( 'LINK', 'DRAFT', 'STEP' ), array( (string) get_permalink( $target ), "/?p={$draft}", (string) $target ), $asked['content'] ?? '' );
		$id      = $this->write( 'Goiter', '', array( 'post_status' => $before ) );

		$answer = $this->save( $id, array( 'content' => $content ) + $asked );

		$this->assertSame( $open ? 400 : 200, $answer->get_status() );
		$this->assertSame( $open ? array( 'care_pathway_links_not_ready', $open ) : array( null, array() ), array( $answer->get_data()['code'] ?? null, $answer->get_data()['data']['lines'] ?? array() ) );
		$this->assertSame( $open ? $before : $asked['status'] ?? $before, get_post_status( $id ) );
	}

	/**
	 * @return array<string, array{ string, array<string, mixed>, string[] }>
	 */
	public function publishing(): array {
		$done = array(
			'status'                    => 'publish',
			'content'                   => '<!-- wp:paragraph --><p><a href="LINK">Ultrasound</a></p><!-- /wp:paragraph -->',
			'care_pathway_links_review' => self::REVIEWED,
			'care_pathway_links_page'   => array( 'ticked' => array( 'a1' ) ),
		);

		return array(
			'nothing is done'                    => array( 'draft', array( 'status' => 'publish' ), array( 'leads-on', 'reviewed', 'a1' ) ),
			'everything is done'                 => array( 'draft', $done, array() ),
			'a draft is saved'                   => array( 'draft', array( 'title' => 'Struma' ), array() ),
			'it waits for a review'              => array( 'draft', array( 'status' => 'pending' ), array() ),
			'it is planned for a day'            => array( 'draft', array( 'status' => 'publish', 'date' => '2099-01-01T10:00:00' ), array( 'leads-on', 'reviewed', 'a1' ) ),
			'what is public is changed'          => array( 'publish', array( 'title' => 'Struma', 'status' => 'publish' ), array() ),
			'a line of the owner is not ticked'  => array( 'draft', array( 'care_pathway_links_page' => array( 'ticked' => array( 'b2' ) ) ) + $done, array( 'a1' ) ),
			'no reviewer is named'               => array( 'draft', array( 'care_pathway_links_review' => array( 'reviewedBy' => '' ) + self::REVIEWED ) + $done, array( 'reviewed' ) ),
			'it leads to a draft'                => array( 'draft', array( 'content' => '<!-- wp:paragraph --><p><a href="DRAFT">x</a></p><!-- /wp:paragraph -->' ) + $done, array( 'leads-on' ) ),
			'it leads to another site'           => array( 'draft', array( 'content' => '<!-- wp:paragraph --><p><a href="https://s.example/">x</a></p><!-- /wp:paragraph -->' ) + $done, array( 'leads-on' ) ),
			'it leads on by next steps'          => array( 'draft', array( 'content' => '<!-- wp:care-pathway-links/next-steps {"steps":[{"pageId":STEP,"label":""}]} /-->' ) + $done, array() ),
		);
	}

	public function test_a_new_page_waits_too(): void {
		$this->wait_for_checklist();
		$request = new WP_REST_Request( 'POST', '/wp/v2/pages' );
		$request->set_body_params( array( 'title' => 'Goiter', 'status' => 'publish' ) );

		$this->assertSame( 'care_pathway_links_not_ready', rest_get_server()->dispatch( $request )->get_data()['code'] );
	}

	public function test_nothing_waits_unless_the_owner_wants_it(): void {
		$this->log_in( 'administrator' );
		$id = $this->write( 'Goiter', '', array( 'post_status' => 'draft' ) );

		$this->assertSame( 200, $this->save( $id, array( 'status' => 'publish' ) )->get_status() );
	}

	public function test_lines_that_are_off_hold_nothing_back(): void {
		$this->wait_for_checklist( false );
		$id = $this->write( 'Goiter', '', array( 'post_status' => 'draft' ) );

		$this->assertSame( array( 'a1' ), $this->save( $id, array( 'status' => 'publish' ) )->get_data()['data']['lines'] );
	}

	/**
	 * Have publishing wait, with a line of the owner's, as somebody who may publish.
	 *
	 * @param bool $is_on Whether our own lines are on.
	 */
	private function wait_for_checklist( bool $is_on = true ): void {
		$this->log_in( 'administrator' );
		$this->set(
			array(
				'refuseToPublish' => true,
				'checklist'       => array(
					array( 'kind' => 'built-in', 'id' => 'leads-on', 'isOn' => $is_on ),
					array( 'kind' => 'built-in', 'id' => 'reviewed', 'isOn' => $is_on ),
					array( 'kind' => 'own', 'id' => 'a1', 'text' => 'The images have descriptions' ),
				),
			)
		);
	}

	/**
	 * Save an entry as the editor does.
	 *
	 * @param int                  $id      Entry.
	 * @param array<string, mixed> $changes Changes.
	 * @param string               $route   Route of its type.
	 */
	private function save( int $id, array $changes, string $route = 'pages' ): WP_REST_Response {
		$request = new WP_REST_Request( 'POST', "/wp/v2/{$route}/{$id}" );
		$request->set_query_params( array( 'context' => 'edit' ) );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( (string) wp_json_encode( $changes ) );

		return rest_get_server()->dispatch( $request );
	}
}
