<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\OwnerMarks;

/**
 * What owners say about their pages.
 */
final class OwnerMarksTest extends SiteTestCase {

	/**
	 * @dataProvider values
	 *
	 * @param string $mark     Mark.
	 * @param mixed  $value    As sent.
	 * @param mixed  $expected As kept.
	 */
	public function test_a_mark_is_kept_in_its_own_type( string $mark, mixed $value, mixed $expected ): void {
		$id = $this->write( 'Goiter' );
		update_post_meta( $id, OwnerMarks\PREFIX . $mark, wp_slash( $value ) );

		$this->assertSame( $expected, OwnerMarks\marks( $id )[ $mark ] );
	}

	/**
	 * @return array<string, array{ string, mixed, mixed }>
	 */
	public function values(): array {
		return array(
			'role'                       => array( 'role', 'care-plan', 'care-plan' ),
			'role nobody knows'          => array( 'role', 'disease', '' ),
			'role that is a list'        => array( 'role', array( 'test' ), '' ),
			'names'                      => array( 'aliases', array( ' HbA1c ', 'HbA1c', '', '<b>A1C</b> &amp; more' ), array( 'HbA1c', 'A1C & more' ) ),
			'lines ticked'               => array( 'ticked', array( 'a-1', 'A 1', 'a-1', 7, array() ), array( 'a-1' ) ),
			'one name'                   => array( 'aliases', 'HbA1c', array( 'HbA1c' ) ),
			'names that are lists'       => array( 'aliases', array( array( 'x' ), 'HbA1c', null ), array( 'HbA1c' ) ),
			'yes'                        => array( 'is_pillar', '1', true ),
			'no'                         => array( 'is_pillar', '0', false ),
			'no, in words'               => array( 'is_excluded', 'false', false ),
			'yes, as a list'             => array( 'is_primary_target', array( 1 ), false ),
			'day'                        => array( 'reviewed_on', '2026-03-31', '2026-03-31' ),
			'day with a time'            => array( 'reviewed_on', '2026-03-31T10:00:00Z', '2026-03-31' ),
			'day that is not there'      => array( 'reviewed_on', '2026-13-01', '' ),
			'day in words'               => array( 'reviewed_on', 'last week', '' ),
			'page of the reviewer'       => array( 'reviewer_page', '42', 42 ),
			'page that makes no sense'   => array( 'author_page', 'Dr. Noor', 0 ),
			'page below nothing'         => array( 'reviewer_page', -3, 0 ),
			'reviewer'                   => array( 'reviewed_by', 'Dr. <i>Noor</i> Haddad', 'Dr. Noor Haddad' ),
		);
	}

	public function test_only_who_may_edit_the_entry_may_change_its_marks(): void {
		$id = $this->write( 'Goiter', '', array( 'post_type' => 'post' ) );

		foreach ( array( 'contributor' => false, 'author' => false, 'editor' => true ) as $role => $may ) {
			$this->log_in( $role );
			$this->assertSame( $may, current_user_can( 'edit_post_meta', $id, OwnerMarks\PREFIX . 'role' ), $role );
		}
	}
}
