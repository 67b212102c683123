<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Assets;

/**
 * What the block editor is handed.
 */
final class AssetsTest extends SiteTestCase {

	public function test_the_boot_record_says_who_where_and_what_was_decided(): void {
		$user = $this->log_in( 'author' );
		$id   = $this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_type' => 'post', 'post_author' => $user ) );
		$uuid = wp_generate_uuid4();
		\CarePathwayLinks\Decisions\record(
			array( array( 'id' => $uuid, 'suggestionId' => 's', 'sourceId' => $id, 'targetId' => 2, 'anchorText' => '</script><b>', 'verdict' => 'dismissed', 'phase' => 'writing', 'reason' => null ) ),
			$user
		);

		$record = Assets\boot_record( get_post( $id ) );

		$this->assertSame( array( $uuid ), array_column( $record['decisions'], 'id' ) );
		unset( $record['decisions'] );
		$this->assertSame(
			array(
				'restNamespace' => 'care-pathway-links/v1',
				'version'       => \CarePathwayLinks\VERSION,
				'siteId'        => 1,
				'userId'        => $user,
				'language'      => 'en-US',
				'canReview'     => true,
				'canTeach'      => false,
			),
			$record
		);
	}

	/**
	 * @dataProvider people
	 *
	 * @param string $role       Role.
	 * @param bool   $can_review Whether they may approve links of the post.
	 * @param bool   $can_teach  Whether they may say how the site links.
	 * @param bool   $is_told    Whether they are told its decisions.
	 */
	public function test_what_people_are_told( string $role, bool $can_review, bool $can_teach, bool $is_told ): void {
		$id = $this->write( 'Other', '', array( 'post_type' => 'post', 'post_author' => 1 ) );
		$this->log_in( $role );

		$record = Assets\boot_record( get_post( $id ) );

		$this->assertSame( array( $can_review, $can_teach, $is_told ), array( $record['canReview'], $record['canTeach'], isset( $record['decisions'] ) ) );
		$this->assertArrayNotHasKey( 'decisions', Assets\boot_record( null ) );
	}

	/**
	 * @return array<string, array{ string, bool, bool, bool }>
	 */
	public function people(): array {
		return array(
			'contributor' => array( 'contributor', false, false, false ),
			'author'      => array( 'author', false, false, false ),
			'editor'      => array( 'editor', true, true, true ),
		);
	}

	public function test_nothing_is_handed_out_where_no_post_is_edited(): void {
		set_current_screen( 'dashboard' );
		Assets\enqueue_editor();
		Assets\enqueue_canvas();

		$this->assertFalse( wp_script_is( Assets\EDITOR_HANDLE ) );
		$this->assertFalse( wp_style_is( Assets\CANVAS_HANDLE ) );
	}
}
