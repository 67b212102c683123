<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\Contract;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Tables;

/**
 * Links in the files of a theme, which are in no entry.
 */
final class ReadThemeTest extends SiteTestCase {

	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		register_theme_directory( dirname( __DIR__ ) . '/fixtures/themes' );
		// WordPress registers the patterns of the theme that is there while it loads.
		register_block_pattern(
			'clinic-theme/footer',
			array(
				'title'   => 'Footer',
				'content' => '<!-- wp:paragraph --><p><a href="/nodules/">Nodules</a></p><!-- /wp:paragraph --><!-- wp:pattern {"slug":"clinic-theme/footer"} /-->',
			)
		);
	}

	public static function tearDownAfterClass(): void {
		unregister_block_pattern( 'clinic-theme/footer' );
		parent::tearDownAfterClass();
	}

	protected function setUp(): void {
		parent::setUp();
		switch_theme( 'clinic-theme' );
	}

	/**
	 * What leads to a page, but for links in running content.
	 *
	 * @param int $id Page.
	 * @return array{ int, int } Links of kind navigation and template.
	 */
	private function counts( int $id ): array {
		Queue\flush();
		$counts = LinkGraph\inbound_counts( $id );

		return array( $counts['navigation'], $counts['template'] );
	}

	/**
	 * A page that the theme links to, read with the whole site.
	 */
	private function write_goiter(): int {
		$id = $this->write( 'Goiter' );
		BuildIndex\start();
		BuildIndex\run();

		return $id;
	}

	/**
	 * A template or a part of a theme as the site editor saves it.
	 *
	 * @param string $type    Post type.
	 * @param string $slug    Which of the theme's it replaces.
	 * @param string $content Content.
	 * @param string $theme   Theme.
	 */
	private function customize( string $type, string $slug, string $content, string $theme = 'clinic-theme' ): int {
		$id = $this->write( $slug, $content, array( 'post_type' => $type, 'post_name' => $slug ) );
		wp_set_object_terms( $id, $theme, 'wp_theme' );

		return $id;
	}

	public function test_they_are_counted_with_the_first_index(): void {
		$nodules = $this->write( 'Nodules' );
		$goiter  = $this->write_goiter();

		$this->assertSame( array( 1, 1 ), $this->counts( $goiter ) );
		$this->assertSame( array( 0, 1 ), $this->counts( $nodules ) );
		$this->assertSame( 0, $this->indexed( $goiter )['inboundCount'] );
	}

	public function test_they_are_shown_among_the_links_to_a_page(): void {
		$goiter = $this->write_goiter();
		$this->log_in( 'author' );

		$links = $this->body( $this->ask( 'GET', "/pages/{$goiter}/links" ) );

		$this->assertTrue( Contract\validate( 'page-links', $links ) );
		$this->assertSame(
			array( array( 0, 'templates/index 2', 'template' ), array( 0, 'parts/header 0.0', 'navigation' ) ),
			array_map( static fn ( array $link ): array => array( $link['sourceId'], $link['path'], $link['kind'] ), $links['inbound'] )
		);
		$this->assertSame( array(), preg_grep( '/^0$/', array_column( PageIndex\rows_changed_after( 0, 0, 10 ), 'post_id' ) ) );
	}

	public function test_another_theme_has_other_links(): void {
		$goiter = $this->write_goiter();

		switch_theme( 'plain-theme' );
		$this->assertNotFalse( wp_next_scheduled( CheckIndex\CRON_HOOK, array( 'soon' ) ) );
		CheckIndex\run();
		$this->assertSame( array( 0, 0 ), $this->counts( $goiter ) );

		switch_theme( 'clinic-theme' );
		CheckIndex\run();
		$this->assertSame( array( 1, 1 ), $this->counts( $goiter ) );
	}

	public function test_a_theme_that_is_updated_is_read_again(): void {
		wp_clear_scheduled_hook( CheckIndex\CRON_HOOK, array( 'soon' ) );

		// WordPress would ask its own servers for more updates.
		foreach ( array( 'wp_version_check', 'wp_update_plugins', 'wp_update_themes' ) as $ask ) {
			remove_action( 'upgrader_process_complete', $ask );
		}
		remove_action( 'upgrader_process_complete', array( 'Language_Pack_Upgrader', 'async_upgrade' ), 20 );

		do_action( 'upgrader_process_complete', null, array( 'type' => 'theme', 'action' => 'update' ) );

		$this->assertNotFalse( wp_next_scheduled( CheckIndex\CRON_HOOK, array( 'soon' ) ) );
	}

	public function test_what_the_site_editor_saves_stands_for_the_file(): void {
		$goiter = $this->write_goiter();

		$part = $this->customize( 'wp_template_part', 'header', '<!-- wp:paragraph --><p>No menu.</p><!-- /wp:paragraph -->' );
		$this->assertSame( array( 0, 1 ), $this->counts( $goiter ) );

		$this->customize( 'wp_template', 'index', '<!-- wp:post-content /-->' );
		$this->assertSame( array( 0, 0 ), $this->counts( $goiter ) );

		// "Reset" in the site editor.
		wp_delete_post( $part, true );
		$this->assertSame( array( 1, 0 ), $this->counts( $goiter ) );
	}

	public function test_what_was_saved_for_another_theme_stands_on_no_page(): void {
		switch_theme( 'plain-theme' );
		$goiter = $this->write( 'Goiter' );
		$this->customize( 'wp_template', 'index', '<a href="/goiter/">Goiter</a>', 'plain-theme' );
		$this->assertSame( array( 0, 1 ), $this->counts( $goiter ) );

		switch_theme( 'clinic-theme' );
		CheckIndex\run();
		$this->assertSame( array( 1, 1 ), $this->counts( $goiter ) );

		switch_theme( 'plain-theme' );
		CheckIndex\run();
		$this->assertSame( array( 0, 1 ), $this->counts( $goiter ) );
	}

	public function test_a_theme_that_waits_for_the_background_leaves_no_row_among_the_pages(): void {
		global $wpdb;

		$goiter = $this->write_goiter();
		Queue\leave_to_background( array( 0, $goiter ) );

		$this->assertSame( '0', $wpdb->get_var( 'SELECT COUNT(*) FROM ' . Tables\name( 'pages' ) . ' WHERE post_id = 0' ) );
		$this->assertSame( 1, PageIndex\count_stale() );
		$this->assertNotFalse( wp_next_scheduled( CheckIndex\CRON_HOOK, array( 'soon' ) ) );
	}
}
