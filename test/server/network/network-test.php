<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

/**
 * Sites of a network: each has its own index, from its next load on and as long as it is there.
 */
final class NetworkTest extends NetworkTestCase {

	private const TABLES = array( 'batch_posts', 'batches', 'decisions', 'external', 'findings', 'links', 'pages', 'reviews', 'snapshots', 'traffic' );

	public function test_sites_that_are_there_get_tables_and_an_index_when_the_network_activates(): void {
		$this->write( '/', 'Main clinic' );
		$second = $this->create_site( '/second/' );
		$this->write( '/second/', 'Goiter' );
		$this->write( '/second/', 'Thyroid hub', '<a href="/second/goiter/">goiter</a>' );

		$this->act( '/', 'activate', array( 'isForAll' => true ) );
		$this->assertContains( 'Main clinic', $this->indexed( 1 ) );
		$this->assertSame( array(), $this->tables( $second ) );

		$this->act( '/second/', 'visit' );
		$this->assertSame( self::TABLES, $this->tables( $second ) );

		$this->act( '/second/', 'work' );
		$this->assertSame( array( 'Goiter', 'Thyroid hub' ), $this->pages_we_wrote( $second ) );
		$this->assertEquals( array( 1 ), $this->column( "SELECT inbound_count FROM wp_{$second}_care_pathway_links_pages WHERE title = 'Goiter'" ) );
		$this->assertNotContains( 'Goiter', $this->indexed( 1 ) );
	}

	public function test_a_new_site_gets_tables_and_an_index_on_its_first_visit(): void {
		$this->act( '/', 'activate', array( 'isForAll' => true ) );
		$site = $this->create_site( '/new/' );

		$this->act( '/new/', 'visit' );
		$this->assertSame( self::TABLES, $this->tables( $site ) );

		$this->write( '/new/', 'Goiter' );
		$this->assertSame( array( 'Goiter' ), $this->pages_we_wrote( $site ) );

		$this->act( '/new/', 'work' );
		$this->assertContains( 'Sample Page', $this->indexed( $site ) );
	}

	public function test_what_one_site_writes_on_another_is_read_there(): void {
		$this->act( '/', 'activate', array( 'isForAll' => true ) );
		$site = $this->create_site( '/second/' );
		$this->act( '/second/', 'visit' );
		$this->act( '/second/', 'work' );

		$this->act(
			'/',
			'write-on',
			array(
				'siteId' => $site,
				'title'  => 'Written from elsewhere',
			)
		);
		$this->assertNotContains( 'Written from elsewhere', $this->indexed( 1 ) );

		$this->act( '/second/', 'work' );
		$this->assertContains( 'Written from elsewhere', $this->indexed( $site ) );
	}

	public function test_activated_on_one_site_it_leaves_the_others_alone(): void {
		$site = $this->create_site( '/second/' );
		$this->act( '/second/', 'activate', array( 'isForAll' => false ) );
		$this->act( '/', 'visit' );

		$this->assertSame( self::TABLES, $this->tables( $site ) );
		$this->assertSame( array(), $this->tables( 1 ) );
		$this->assertSame( array(), $this->options( 1 ) );
	}

	public function test_a_site_that_is_deleted_takes_its_tables_along(): void {
		$this->act( '/', 'activate', array( 'isForAll' => true ) );
		$site = $this->create_site( '/second/' );
		$this->act( '/second/', 'visit' );

		$this->act( '/', 'delete', array( 'siteId' => $site ) );

		$this->assertSame( array(), $this->tables( $site ) );
		$this->assertSame( array(), $this->column( "SELECT name FROM sqlite_master WHERE name LIKE 'wp_{$site}_%'" ) );
		$this->assertSame( self::TABLES, $this->tables( 1 ) );
	}

	public function test_after_deactivation_nothing_runs_on_any_site(): void {
		$this->act( '/', 'activate', array( 'isForAll' => true ) );
		$site = $this->create_site( '/second/' );
		$this->act( '/second/', 'visit' );
		$this->assertContains( 'cron', $this->options( $site ) );

		$this->act( '/', 'deactivate', array( 'isForAll' => true ) );

		$this->assertNotContains( 'cron', $this->options( 1 ) );
		$this->assertNotContains( 'cron', $this->options( $site ) );
		$this->assertSame( self::TABLES, $this->tables( $site ) );
	}

	public function test_deleting_the_plugin_removes_it_from_every_site_as_its_owner_wished(): void {
		$this->act( '/', 'activate', array( 'isForAll' => true ) );
		$second = $this->create_site( '/second/' );
		$third  = $this->create_site( '/third/' );
		$this->act( '/second/', 'visit' );
		$this->act( '/third/', 'visit' );
		$this->act( '/third/', 'wish' );

		// Nothing to do with the order in which WordPress does it: uninstall.php relies on no deactivation.
		$this->act( '/', 'uninstall' );

		$kept = array( 'batch_posts', 'batches', 'decisions', 'findings', 'reviews', 'snapshots' );
		$this->assertSame( $kept, $this->tables( 1 ) );
		$this->assertSame( $kept, $this->tables( $second ) );
		$this->assertSame( array(), $this->tables( $third ) );

		foreach ( array( $second, $third ) as $site ) {
			$this->assertSame( array(), $this->options( $site ) );
		}
	}

	/**
	 * Titles in the index of a site but for what WordPress writes on every new one.
	 *
	 * @param int $site_id Site.
	 * @return string[]
	 */
	private function pages_we_wrote( int $site_id ): array {
		return array_values( array_diff( $this->indexed( $site_id ), array( 'Hello world!', 'Sample Page', 'Privacy Policy' ) ) );
	}
}
