<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\PageMarks;
use CarePathwayLinks\RefuseInLists;
use RuntimeException;
use WP_REST_Request;

/**
 * Publishing waits for the checklist where the owner wants it, whichever way WordPress publishes; saving never does.
 */
final class RefusePublishingTest extends SiteTestCase {

	private const OWN      = array( 'kind' => 'own', 'id' => 'a1', 'text' => 'The images have "descriptions"' );
	private const REVIEWED = array( 'kind' => 'built-in', 'id' => 'reviewed', 'isOn' => true );
	private const LEADS_ON = array( 'kind' => 'built-in', 'id' => 'leads-on', 'isOn' => true );
	private const OFF      = array( 'isOn' => false );

	protected function tearDown(): void {
		$_POST   = array();
		$_GET    = array();
		$refused = &RefuseInLists\refused();
		$refused = array();
		remove_all_filters( 'wp_doing_ajax' );
		remove_all_filters( 'wp_die_ajax_handler' );
		parent::tearDown();
	}

	/**
	 * @dataProvider ways
	 *
	 * @param string               $way      How it is published: rest, quick, bulk, classic, code.
	 * @param string               $before   Status before.
	 * @param string               $wanted   Status asked for.
	 * @param string               $expected Status after.
	 * @param array<string, mixed> $settings Settings.
	 * @param bool                 $is_done  Whether the checklist is done.
	 */
	public function test_what_status_an_entry_has_then( string $way, string $before, string $wanted, string $expected, array $settings = array(), bool $is_done = false ): void {
		$this->log_in( 'editor' );
		$this->set( $settings + array( 'refuseToPublish' => true, 'checklist' => array( self::OWN, self::OFF + self::REVIEWED, self::OFF + self::LEADS_ON ) ) );
		$id = $this->write( 'News', 'Good morning.', array( 'post_type' => 'post', 'post_status' => $before ) );

		if ( $is_done ) {
			PageMarks\keep( array( 'ticked' => array( 'a1' ) ), $id );
		}

		$said = $this->publish( $id, $way, $wanted );

		$this->assertSame( $expected, get_post_status( $id ) );

		if ( $expected === $wanted ) {
			$this->assertSame( array( 'Other news', '' ), array( get_post( $id )->post_title, $said ) );
		} else {
			$this->assertStringContainsString( 'The images have', $said );
			// Where a form shows the reason in its own place, it stays open with all that was typed.
			$this->assertSame( in_array( $way, array( 'rest', 'quick' ), true ) ? 'News' : 'Other news', get_post( $id )->post_title );
		}
	}

	/**
	 * @return array<string, array<int, mixed>>
	 */
	public function ways(): array {
		$off = array( 'refuseToPublish' => false );

		return array(
			'the block editor'                 => array( 'rest', 'draft', 'publish', 'draft' ),
			'quick edit'                       => array( 'quick', 'draft', 'publish', 'draft' ),
			'bulk edit'                        => array( 'bulk', 'draft', 'publish', 'draft' ),
			'bulk edit of what waits'          => array( 'bulk', 'pending', 'publish', 'pending' ),
			'the classic editor'               => array( 'classic', 'draft', 'publish', 'draft' ),
			'the classic editor, a new entry'  => array( 'classic', 'auto-draft', 'publish', 'draft' ),
			'quick edit, not wanted'           => array( 'quick', 'draft', 'publish', 'publish', $off ),
			'bulk edit, not wanted'            => array( 'bulk', 'draft', 'publish', 'publish', $off ),
			'quick edit, all is done'          => array( 'quick', 'draft', 'publish', 'publish', array(), true ),
			'bulk edit, all is done'           => array( 'bulk', 'draft', 'publish', 'publish', array(), true ),
			'quick edit of a draft'            => array( 'quick', 'draft', 'draft', 'draft' ),
			'bulk edit of a draft'             => array( 'bulk', 'draft', 'pending', 'pending' ),
			'quick edit of what is public'     => array( 'quick', 'publish', 'publish', 'publish' ),
			'bulk edit of what is public'      => array( 'bulk', 'publish', 'publish', 'publish' ),
			'a command, an import, a plugin'   => array( 'code', 'draft', 'publish', 'publish' ),
		);
	}

	public function test_a_day_of_review_in_the_same_form_counts(): void {
		$this->log_in( 'editor' );
		$this->set( array( 'refuseToPublish' => true, 'checklist' => array( self::REVIEWED, self::OFF + self::LEADS_ON ) ) );
		$id = $this->write( 'News', 'Good morning.', array( 'post_type' => 'post', 'post_status' => 'draft' ) );
		update_post_meta( $id, '_care_pathway_links_reviewed_by', 'Dr. Noor' );

		$_POST = array(
			'care_pathway_links_quick_edit'       => array( 'role' => '', 'reviewedOn' => '2026-03-31' ),
			'care_pathway_links_quick_edit_nonce' => wp_create_nonce( 'care_pathway_links_quick_edit' ),
		);
		$this->publish( $id, 'quick', 'publish' );

		$this->assertSame( 'publish', get_post_status( $id ) );
	}

	public function test_the_notice_names_what_the_person_may_edit(): void {
		$this->set( array( 'refuseToPublish' => true, 'checklist' => array( self::OWN, self::OFF + self::REVIEWED, self::OFF + self::LEADS_ON ) ) );
		$other = $this->write( 'Not mine', '', array( 'post_type' => 'post', 'post_status' => 'draft', 'post_author' => 0 ) );
		$mine  = $this->write( 'A & B', '', array( 'post_type' => 'post', 'post_status' => 'draft', 'post_author' => $this->log_in( 'author' ) ) );
		$_GET  = array( RefuseInLists\ARGUMENT => "{$mine},{$other},x" );

		$html = $this->notice();
		$this->assertStringContainsString( '“A &amp; B” was not published.', $html );
		$this->assertStringContainsString( 'The images have &quot;descriptions&quot;', $html );
		$this->assertStringNotContainsString( 'Not mine', $html );

		PageMarks\keep( array( 'ticked' => array( 'a1' ) ), $mine );
		$this->assertSame( '', $this->notice() );

		$_GET = array( RefuseInLists\ARGUMENT => array( 'x' ) );
		$this->assertSame( '', $this->notice() );
		$this->assertContains( RefuseInLists\ARGUMENT, wp_removable_query_args() );
	}

	/**
	 * Change title and status in one of WordPress' ways.
	 *
	 * @param int    $id     Entry.
	 * @param string $way    Which.
	 * @param string $status Status.
	 * @return string What the person is told.
	 */
	private function publish( int $id, string $way, string $status ): string {
		$changed = array( 'post_title' => 'Other news', 'post_status' => $status );

		switch ( $way ) {
			case 'rest':
				$request = new WP_REST_Request( 'POST', "/wp/v2/posts/{$id}" );
				$request->set_body_params( array( 'title' => 'Other news', 'status' => $status ) );

				return rest_get_server()->dispatch( $request )->get_data()['message'] ?? '';

			case 'quick':
				add_filter( 'wp_doing_ajax', '__return_true' );
				add_filter(
					'wp_die_ajax_handler',
					static fn (): callable => static function ( string $message ): void {
						throw new RuntimeException( $message );
					}
				);
				$_POST += array( 'post_ID' => (string) $id );

				try {
					wp_update_post( array( 'ID' => $id, '_inline_edit' => 'x' ) + $changed );
				} catch ( RuntimeException $stopped ) {
					return $stopped->getMessage();
				}

				return '';

			case 'bulk':
				wp_update_post( array( 'ID' => $id, 'bulk_edit' => 'Update' ) + $changed );
				break;

			case 'classic':
				wp_update_post( array( 'ID' => $id, 'action' => 'editpost' ) + $changed );
				break;

			default:
				wp_update_post( array( 'ID' => $id ) + $changed );
		}

		parse_str( (string) wp_parse_url( apply_filters( 'wp_redirect', 'https://clinic.example/wp-admin/edit.php', 302 ), PHP_URL_QUERY ), $_GET );

		return $this->notice();
	}

	/**
	 * What the next screen says.
	 */
	private function notice(): string {
		ob_start();
		RefuseInLists\show_notice();

		return (string) ob_get_clean();
	}
}
