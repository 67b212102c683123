<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\PageMarks;
use CarePathwayLinks\PageReview;
use CarePathwayLinks\QuickEdit;
use CarePathwayLinks\RoleNames;

/**
 * What a page is, in WordPress' own lists.
 */
final class QuickEditTest extends SiteTestCase {

	private const SAID = array( 'role' => 'condition', 'reviewedOn' => '2026-03-31', 'isExcluded' => '1' );

	protected function tearDown(): void {
		$_POST = array();
		parent::tearDown();
	}

	public function test_every_role_has_a_name(): void {
		$this->assertSame( Contract\page_roles(), array_keys( RoleNames\role_names() ) );
	}

	public function test_the_column_says_what_is_said_and_the_form_finds_it(): void {
		$this->log_in( 'editor' );
		$id = $this->write( 'Goiter' );
		update_post_meta( $id, OwnerMarks\PREFIX . 'role', 'condition' );
		update_post_meta( $id, OwnerMarks\PREFIX . 'is_excluded', true );
		update_post_meta( $id, OwnerMarks\PREFIX . 'reviewed_on', '2026-03-31' );

		$html = $this->shown( static fn () => QuickEdit\show_column( QuickEdit\COLUMN, $id ) );

		$this->assertStringContainsString( 'Condition<br>Left out of suggestions<br>Clinically reviewed on March 31, 2026', $html );
		$this->assertStringContainsString( '&quot;isExcluded&quot;:true', $html );
		$this->assertSame( '', $this->shown( static fn () => QuickEdit\show_column( 'date', $id ) ) );

		$fields = $this->shown( static fn () => QuickEdit\show_fields( QuickEdit\COLUMN ) );
		$this->assertStringContainsString( '<option value="care-plan">', $fields );
		$this->assertSame( 3, substr_count( $fields, 'data-care-pathway-links-field' ) );
	}

	/**
	 * @dataProvider people
	 *
	 * @param string $role   Role.
	 * @param bool   $nonce  Whether the form was ours.
	 * @param bool   $is_kept Whether what is said is kept.
	 */
	public function test_who_may_say_it( string $role, bool $nonce, bool $is_kept ): void {
		$id = $this->write( 'Goiter', '', array( 'post_type' => 'post', 'post_author' => $this->log_in( $role ) ) );

		$this->send( $id, self::SAID, $nonce );

		$this->assertSame( $is_kept ? array( 'condition', true ) : array( null, false ), array( PageMarks\said( $id )['role'], PageMarks\said( $id )['isExcluded'] ) );
		$this->assertSame( $is_kept ? '2026-03-31' : '', PageReview\said( $id )['reviewedOn'] );
	}

	/**
	 * @return array<string, array{ string, bool, bool }>
	 */
	public function people(): array {
		return array(
			'an editor'                     => array( 'editor', true, true ),
			'an editor, from another form'  => array( 'editor', false, false ),
			'an author'                     => array( 'author', true, false ),
		);
	}

	public function test_what_is_emptied_is_forgotten_and_odd_values_make_nothing(): void {
		$this->log_in( 'editor' );
		$id = $this->write( 'Goiter' );
		$this->send( $id, self::SAID );

		$this->send( $id, array( 'role' => '', 'reviewedOn' => '' ) );
		$this->assertSame( array( null, false, '' ), array( PageMarks\said( $id )['role'], PageMarks\said( $id )['isExcluded'], PageReview\said( $id )['reviewedOn'] ) );

		$this->send( $id, array( 'role' => array( 'x' ), 'reviewedOn' => 'soon' ) );
		$this->assertSame( array( null, '' ), array( PageMarks\said( $id )['role'], PageReview\said( $id )['reviewedOn'] ) );
	}

	/**
	 * Save an entry as quick edit does.
	 *
	 * @param int                  $id   Entry.
	 * @param array<string, mixed> $said Fields.
	 * @param bool                 $nonce Whether the form was ours.
	 */
	private function send( int $id, array $said, bool $nonce = true ): void {
		$_POST = array(
			'post_ID'                                   => (string) $id,
			'care_pathway_links_quick_edit'             => $said,
			'care_pathway_links_quick_edit_nonce'       => $nonce ? wp_create_nonce( 'care_pathway_links_quick_edit' ) : 'x',
		);
		wp_update_post( array( 'ID' => $id, 'post_title' => 'Struma' ) );
	}

	/**
	 * What a function prints.
	 *
	 * @param callable $print Function.
	 */
	private function shown( callable $print ): string {
		ob_start();
		$print();

		return (string) ob_get_clean();
	}
}
