<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\AdminScreen;
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
				'canPlan'       => false,
				'settings'      => \CarePathwayLinks\Settings\settings(),
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

	/**
	 * @dataProvider planners
	 *
	 * @param string $role    Role.
	 * @param bool   $is_let_in Whether our page is in their menu.
	 */
	public function test_our_page_is_for_those_who_plan( string $role, bool $is_let_in ): void {
		$this->log_in( $role );
		$GLOBALS['menu'] = array();
		require_once ABSPATH . 'wp-admin/includes/plugin.php';

		AdminScreen\add_to_menu();

		list( $entry ) = array_values( $GLOBALS['menu'] );
		$this->assertSame( array( $is_let_in, AdminScreen\PAGE ), array( current_user_can( $entry[1] ), $entry[2] ) );
		$this->assertSame( AdminScreen\HOOK_SUFFIX, get_plugin_page_hookname( AdminScreen\PAGE, '' ) );
	}

	/**
	 * @return array<string, array{ string, bool }>
	 */
	public function planners(): array {
		return array(
			'contributor'   => array( 'contributor', false ),
			'author'        => array( 'author', false ),
			'editor'        => array( 'editor', true ),
			'administrator' => array( 'administrator', true ),
		);
	}

	public function test_the_script_of_our_page_is_handed_out_there_and_nowhere_else(): void {
		$user = $this->log_in( 'editor' );
		$this->assertSame( array( Assets\ADMIN_HANDLE ), Assets\missing_scripts( Assets\ADMIN_HANDLE ) );

		Assets\enqueue_admin( 'edit.php' );
		$this->assertFalse( wp_script_is( Assets\ADMIN_HANDLE ) );

		Assets\enqueue_admin( AdminScreen\HOOK_SUFFIX );
		$this->assertSame( Assets\is_built(), wp_script_is( Assets\ADMIN_HANDLE ) );
		wp_dequeue_script( Assets\ADMIN_HANDLE );
		wp_deregister_script( Assets\ADMIN_HANDLE );

		$this->assertSame(
			array(
				'restNamespace' => 'care-pathway-links/v1',
				'version'       => \CarePathwayLinks\VERSION,
				'siteId'        => 1,
				'userId'        => $user,
			),
			Assets\site_record()
		);
	}

	public function test_what_a_browser_keeps_has_a_key_of_each_person_and_password(): void {
		$editor = $this->log_in( 'editor' );
		$key    = Assets\admin_record()['keptKey'];
		$this->assertMatchesRegularExpression( '/^[0-9a-f]{64}$/', $key );
		$this->assertSame( $key, Assets\admin_record()['keptKey'] );

		$this->log_in( 'administrator' );
		$this->assertNotSame( $key, Assets\admin_record()['keptKey'] );

		wp_set_password( 'another one', $editor );
		wp_set_current_user( $editor );
		$this->assertNotSame( $key, Assets\admin_record()['keptKey'] );
	}

	public function test_a_script_that_wordpress_does_not_have_is_named(): void {
		wp_register_script( 'clinic-one', '/one.js', array( 'wp-element', 'clinic-gone' ), '1', true );

		$this->assertSame( array( 'clinic-gone' ), Assets\missing_scripts( 'clinic-one' ) );
		wp_deregister_script( 'clinic-one' );
	}

	public function test_where_its_script_is_missing_the_page_says_so(): void {
		$this->log_in( 'administrator' );
		ob_start();
		AdminScreen\render();

		$this->assertStringContainsString( Assets\ADMIN_HANDLE, (string) ob_get_clean() );
	}

	public function test_nothing_is_handed_out_where_no_post_is_edited(): void {
		set_current_screen( 'dashboard' );
		Assets\enqueue_editor();
		Assets\enqueue_canvas();

		$this->assertFalse( wp_script_is( Assets\EDITOR_HANDLE ) );
		$this->assertFalse( wp_style_is( Assets\CANVAS_HANDLE ) );
	}
}
