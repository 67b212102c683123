<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Tables;

/**
 * Reading a site that was there before the plugin, and finding what no hook told.
 */
final class BuildIndexTest extends SiteTestCase {

	/**
	 * Pages that nobody told us about.
	 *
	 * @param int $count How many.
	 * @return int[]
	 */
	private function write_untold( int $count ): array {
		$ids = array();

		for ( $n = 0; $n < $count; $n++ ) {
			$ids[] = $this->write( "Page {$n}", 'See <a href="/page-' . ( ( $n + 1 ) % $count ) . '/">the next</a>.' );
		}

		$this->forget_all();

		return $ids;
	}

	private function forget_all(): void {
		global $wpdb;

		\CarePathwayLinks\Queue\flush();
		$wpdb->query( 'DELETE FROM ' . Tables\name( 'pages' ) );
		$wpdb->query( 'DELETE FROM ' . Tables\name( 'links' ) );
	}

	public function test_a_small_site_is_read_on_activation(): void {
		$ids  = $this->write_untold( 120 );
		$menu = $this->write( 'Menu', '<!-- wp:navigation-link {"label":"Zero","url":"/page-0/"} /-->', array( 'post_type' => 'wp_navigation' ) );
		$this->forget_all();

		BuildIndex\activate();

		$this->assertFalse( BuildIndex\is_running() );
		$this->assertSame( 120, PageIndex\count_pages() );
		$this->assertSame( 1, $this->indexed( $ids[0] )['inboundCount'] );
		$this->assertSame( 1, LinkGraph\inbound_counts( $ids[0] )['navigation'] );
		$this->assertFalse( wp_next_scheduled( BuildIndex\CRON_HOOK ) );
		$this->assertNotFalse( wp_next_scheduled( CheckIndex\CRON_HOOK ) );
		$this->assertGreaterThan( 0, $menu );
	}

	public function test_a_large_site_is_read_in_batches_that_go_on_where_the_last_stopped(): void {
		$this->write_untold( BuildIndex\SMALL_SITE + 30 );

		BuildIndex\activate();
		$this->assertTrue( BuildIndex\is_running() );
		$this->assertSame( 0, PageIndex\count_pages() );
		$this->assertNotFalse( wp_next_scheduled( BuildIndex\CRON_HOOK ) );

		$counts = array();

		do {
			$is_complete = BuildIndex\run( 0.0 );
			$counts[]    = PageIndex\count_pages();
			$this->assertSame( ! $is_complete, false !== wp_next_scheduled( BuildIndex\CRON_HOOK ) );
		} while ( ! $is_complete && count( $counts ) < 20 );

		$this->assertSame( array( 50, 100, 150, 200, 230, 230 ), $counts );
	}

	public function test_a_batch_keeps_no_entry_in_memory_that_it_has_read(): void {
		$ids = $this->write_untold( 120 );
		BuildIndex\start();

		BuildIndex\run();

		$this->assertSame( 120, PageIndex\count_pages() );
		$this->assertSame( array(), array_filter( wp_cache_get_multiple( $ids, 'posts' ) ) );
		$this->assertSame( array(), array_filter( wp_cache_get_multiple( $ids, 'post_meta' ) ) );
	}

	public function test_only_one_batch_runs_at_a_time(): void {
		$this->write_untold( 60 );
		BuildIndex\start();

		$this->assertTrue( BuildIndex\lock() );
		$this->assertTrue( BuildIndex\is_locked() );
		$this->assertFalse( BuildIndex\lock() );
		$this->assertFalse( BuildIndex\run() );
		$this->assertSame( 0, PageIndex\count_pages() );
	}

	public function test_a_lock_whose_batch_died_is_void(): void {
		$this->write_untold( 10 );
		BuildIndex\start();
		BuildIndex\lock();
		update_option( BuildIndex\LOCK_OPTION, time() - BuildIndex\LOCK_SECONDS - 1 );

		$this->assertFalse( BuildIndex\is_locked() );
		$this->assertTrue( BuildIndex\run() );
		$this->assertSame( 10, PageIndex\count_pages() );
	}

	public function test_a_batch_that_was_cut_off_is_taken_again(): void {
		$this->write_untold( 70 );
		BuildIndex\start();
		BuildIndex\run( 0.0 );

		// The second batch read its entries but died before it could say so.
		\CarePathwayLinks\IndexEntries\index_entries( \CarePathwayLinks\Linkable\ids_after( 0, 70 ) );
		BuildIndex\run();

		$this->assertSame( 70, PageIndex\count_pages() );
	}

	/**
	 * @dataProvider untold_changes
	 *
	 * @param string $sql What is done to the database; %posts% and %pages% are the tables, %id% is the page.
	 */
	public function test_the_daily_check_finds_what_no_hook_told( string $sql ): void {
		global $wpdb;

		$id = $this->write( 'Goiter' );
		$this->write( 'Untouched' );
		$this->indexed( $id );
		$this->assertSame( array(), CheckIndex\missed_ids( 10 ) );

		$wpdb->query( str_replace( array( '%posts%', '%pages%', '%id%' ), array( $wpdb->posts, Tables\name( 'pages' ), (string) $id ), $sql ) );
		clean_post_cache( $id );

		$this->assertSame( 1, CheckIndex\run() );
		BuildIndex\run();
		$this->assertSame( array(), CheckIndex\missed_ids( 10 ) );
		$this->assertSame( PageIndex\count_pages(), \CarePathwayLinks\Linkable\count_entries() );
	}

	/**
	 * @return array<string, array{ string }>
	 */
	public function untold_changes(): array {
		return array(
			'modified in the database'    => array( "UPDATE %posts% SET post_title = 'Struma', post_modified_gmt = '2020-01-01 00:00:00' WHERE ID = %id%" ),
			'unpublished in the database' => array( "UPDATE %posts% SET post_status = 'draft' WHERE ID = %id%" ),
			'password in the database'    => array( "UPDATE %posts% SET post_password = 'x' WHERE ID = %id%" ),
			'deleted from the database'   => array( 'DELETE FROM %posts% WHERE ID = %id%' ),
			'type that is gone'           => array( "UPDATE %posts% SET post_type = 'gone' WHERE ID = %id%" ),
			'lost from the index'         => array( 'DELETE FROM %pages% WHERE post_id = %id%' ),
		);
	}

	public function test_it_is_forgotten_in_the_end_that_a_page_was_there(): void {
		global $wpdb;

		$id = $this->write( 'Goiter' );
		$this->indexed( $id );
		wp_trash_post( $id );
		$this->indexed( $id );
		CheckIndex\run();
		$this->assertArrayHasKey( $id, PageIndex\rows( array( $id ) ) );

		$wpdb->query( 'UPDATE ' . Tables\name( 'pages' ) . ' SET changed = 1' );
		CheckIndex\run();
		$this->assertSame( array(), PageIndex\rows( array( $id ) ) );
	}

	public function test_progress_is_told_and_may_be_pushed(): void {
		$this->write_untold( 60 );
		BuildIndex\start();
		$this->log_in( 'contributor' );

		$before = $this->body( $this->ask( 'GET', '/status' ) );
		$this->assertTrue( \CarePathwayLinks\Contract\validate( 'index-status', $before ) );
		$this->assertSame( array( 60, 0, true ), array( $before['total'], $before['indexed'], $before['isBuilding'] ) );
		$this->assertTrue( $this->ask( 'GET', '/index' )->get_data()['isBuilding'] );

		$after = $this->body( $this->ask( 'POST', '/index/run' ) );
		$this->assertSame( array( 60, 60, 0, false, false ), array( $after['total'], $after['indexed'], $after['waiting'], $after['isBuilding'], $after['isRunning'] ) );
	}

	/**
	 * @dataProvider people
	 *
	 * @param string $role    Role.
	 * @param int    $run     Status when the build is to go on.
	 * @param int    $restart Status when it is to begin again.
	 */
	public function test_who_may_push( string $role, int $run, int $restart ): void {
		$this->log_in( $role );

		$this->assertSame( $run, $this->ask( 'POST', '/index/run' )->get_status() );
		$this->assertSame( $run, $this->ask( 'GET', '/status' )->get_status() );
		$this->assertSame( $restart, $this->ask( 'POST', '/index/run', array( 'restart' => true ) )->get_status() );
	}

	/**
	 * @return array<string, array{ string, int, int }>
	 */
	public function people(): array {
		return array(
			'nobody'        => array( '', 401, 401 ),
			'subscriber'    => array( 'subscriber', 403, 403 ),
			'contributor'   => array( 'contributor', 200, 403 ),
			'author'        => array( 'author', 200, 403 ),
			'editor'        => array( 'editor', 200, 403 ),
			'administrator' => array( 'administrator', 200, 200 ),
		);
	}
}
