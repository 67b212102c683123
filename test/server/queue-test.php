<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\IndexEntries;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Settings;
use WP_REST_Request;

/**
 * What keeping the index true costs.
 */
final class QueueTest extends SiteTestCase {

	/** Queries that a save may cost more than without the plugin. */
	private const MAX_QUERIES = 8;

	/** Of fifty entries together, however many links they have. */
	private const MAX_QUERIES_OF_A_PIECE = 16;

	/**
	 * How many queries something takes, and those on our tables.
	 *
	 * @param callable(): mixed $act What is done.
	 * @return array{ int, string[] }
	 */
	private function queries( callable $act ): array {
		$ours  = array();
		$count = 0;
		$watch = static function ( string $sql ) use ( &$ours, &$count ): string {
			++$count;

			if ( str_contains( $sql, 'care_pathway_links_' ) ) {
				$ours[] = $sql;
			}

			return $sql;
		};

		add_filter( 'query', $watch );
		$act();
		remove_filter( 'query', $watch );

		return array( $count, $ours );
	}

	/**
	 * A site of thirty pages that link to one another, and one of them.
	 */
	private function write_site(): int {
		for ( $n = 0; $n < 30; $n++ ) {
			$this->write( "Page {$n}", 'See <a href="/page-' . ( ( $n + 1 ) % 30 ) . '/">the next</a> and <a href="/page-' . ( ( $n + 7 ) % 30 ) . '/">another</a>.' );
		}

		Queue\flush();
		Settings\prepare();

		return (int) get_page_by_path( 'page-3' )->ID;
	}

	/**
	 * Save through REST, as the editor does, and read the queue, as happens before the answer leaves.
	 *
	 * @param int    $id      Page.
	 * @param string $content New content.
	 */
	private function save( int $id, string $content ): void {
		$request = new WP_REST_Request( 'POST', "/wp/v2/pages/{$id}" );
		$request->set_body_params( array( 'content' => $content ) );
		$this->assertSame( 200, rest_get_server()->dispatch( $request )->get_status() );
		Queue\flush();
	}

	/**
	 * @dataProvider saves
	 *
	 * @param string $content  What is saved.
	 * @param int    $expected Queries on our tables at most.
	 */
	public function test_an_ordinary_save_costs_few_queries( string $content, int $expected ): void {
		$id = $this->write_site();
		wp_set_current_user( 1 );
		$this->save( $id, '<p>Warm <a href="/page-4/">the next</a> up <a href="/page-10/">another</a>.</p>' );

		wp_cache_flush();
		get_option( 'x' );
		$with = $this->queries( fn () => $this->save( $id, $content ) );

		// The same once more with nobody listening.
		$this->save( $id, '<p>Warm <a href="/page-4/">the next</a> up <a href="/page-10/">another</a>.</p>' );
		remove_action( 'wp_after_insert_post', 'CarePathwayLinks\WatchEntries\on_written' );
		wp_cache_flush();
		get_option( 'x' );
		$without = $this->queries( fn () => $this->save( $id, $content ) );
		add_action( 'wp_after_insert_post', 'CarePathwayLinks\WatchEntries\on_written', 10, 2 );

		$this->assertLessThanOrEqual( $expected, count( $with[1] ), implode( "\n", $with[1] ) );
		$this->assertLessThanOrEqual( self::MAX_QUERIES, $with[0] - $without[0], implode( "\n", $with[1] ) );
		$this->assertSame( array(), $without[1] );
	}

	/**
	 * @return array<string, array{ string, int }>
	 */
	public function saves(): array {
		return array(
			'new words, same links'  => array( '<p>Newly said, <a href="/page-4/">the next</a> and <a href="/page-10/">another</a>.</p>', 3 ),
			'a link more'            => array( '<p>Warm <a href="/page-4/">the next</a> up <a href="/page-10/">another</a> and <a href="/page-20/">more</a>.</p>', 7 ),
			'a link in other words'  => array( '<p>Warm <a href="/page-4/">the fourth</a> up <a href="/page-10/">another</a>.</p>', 6 ),
			'a link less'            => array( '<p>Warm <a href="/page-4/">the next</a> up another.</p>', 6 ),
			'one for another'        => array( '<p>Warm <a href="/page-20/">more</a> up <a href="/page-10/">another</a>.</p>', 7 ),
			'a link to another site' => array( '<p>Warm <a href="/page-4/">the next</a> up <a href="/page-10/">another</a> <a href="https://example.org/">x</a>.</p>', 6 ),
		);
	}

	public function test_saving_a_draft_costs_one_query(): void {
		$id = $this->write( 'Draft', 'One.', array( 'post_status' => 'draft' ) );
		Queue\flush();
		wp_update_post( array( 'ID' => $id, 'post_content' => 'Two.' ) );

		$this->assertCount( 1, $this->queries( static fn () => Queue\flush() )[1] );
	}

	public function test_ten_writes_in_one_request_are_read_once(): void {
		$id = $this->write_site();

		for ( $n = 0; $n < 10; $n++ ) {
			wp_update_post( array( 'ID' => $id, 'post_title' => "Title {$n}" ) );
			update_post_meta( $id, '_care_pathway_links_is_pillar', (string) ( $n % 2 ) );
		}

		$one = $this->queries( static fn () => Queue\flush() )[1];
		$this->assertCount( 3, $one );
		$this->assertCount( 0, $this->queries( static fn () => Queue\flush() )[1] );
		$this->assertSame( 'Title 9', $this->indexed( $id )['title'] );

		for ( $n = 0; $n < 10; $n++ ) {
			wp_update_post( array( 'ID' => get_page_by_path( "page-{$n}" )->ID, 'post_content' => '<p>Other words.</p>' ) );
		}

		$this->assertLessThanOrEqual( 12, count( $this->queries( static fn () => Queue\flush() )[1] ) );
	}

	public function test_a_thousand_pages_written_in_one_request_are_all_in(): void {
		for ( $n = 0; $n < 1000; $n++ ) {
			$this->write( "Page {$n}", 'See <a href="/page-' . ( ( $n + 1 ) % 1000 ) . '/">the next</a>.' );
		}

		$this->assertLessThan( Queue\FLUSH_AT, count( Queue\queued()[ get_current_blog_id() ] ?? array() ) );
		Queue\flush();

		$this->assertSame( 1000, PageIndex\count_pages() );
		$first = (int) get_page_by_path( 'page-0' )->ID;
		$this->assertSame( 1, $this->indexed( $first )['inboundCount'] );
		$this->assertCount( 1, LinkGraph\outbound( array( $first ) )[ $first ] );
	}

	public function test_a_thousand_pages_imported_in_a_request_with_little_time_are_read_in_the_background(): void {
		$no_time = static fn (): float => 0.0;
		add_filter( 'care_pathway_links_request_seconds', $no_time );

		for ( $n = 0; $n < 1000; $n++ ) {
			$this->write( "Page {$n}", 'See <a href="/page-' . ( ( $n + 1 ) % 1000 ) . '/">the next</a>.' );
		}

		Queue\flush();
		remove_filter( 'care_pathway_links_request_seconds', $no_time );

		// What was read before the time was up, and what waits.
		$this->assertLessThanOrEqual( IndexEntries\PIECE, PageIndex\count_pages() );
		$this->assertSame( 1000, PageIndex\count_pages() + PageIndex\count_stale() );
		$this->assertNotFalse( wp_next_scheduled( BuildIndex\CRON_HOOK ) );

		// One piece for each visit of a cron that is given no more.
		for ( $visits = 0; wp_next_scheduled( BuildIndex\CRON_HOOK ); $visits++ ) {
			$this->assertLessThan( 30, $visits );
			wp_clear_scheduled_hook( BuildIndex\CRON_HOOK );
			$cost = $this->queries( static fn () => BuildIndex\run( 0.0 ) );
			$this->assertLessThanOrEqual( self::MAX_QUERIES_OF_A_PIECE, count( $cost[1] ), implode( "\n", $cost[1] ) );
		}

		$this->assertSame( array( 1000, 0 ), array( PageIndex\count_pages(), PageIndex\count_stale() ) );
		$this->assertSame( array(), CheckIndex\missed_ids( 10 ) );
		$last = (int) get_page_by_path( 'page-999' )->ID;
		$this->assertSame( 1, $this->indexed( $last )['inboundCount'] );
	}

	public function test_a_database_that_refuses_does_not_stop_the_save(): void {
		global $wpdb;

		$id = $this->write( 'Goiter' );
		Queue\flush();
		$break = static fn ( string $sql ): string => str_contains( $sql, '`top_terms`, `is_pillar`' ) ? '' : $sql;

		$wpdb->suppress_errors( true );
		add_filter( 'query', $break );
		wp_update_post( array( 'ID' => $id, 'post_title' => 'Struma' ) );
		Queue\flush();
		remove_filter( 'query', $break );
		$wpdb->suppress_errors( false );

		$this->assertSame( 'Struma', get_post( $id )->post_title );
		$this->assertNotEmpty( get_option( NoteFailure\OPTION ) );
		$this->assertSame( 'Goiter', $this->indexed( $id )['title'] );

		// What was left out is made up for once the database is well.
		BuildIndex\run();
		$this->assertSame( 'Struma', $this->indexed( $id )['title'] );
		CheckIndex\run();
		$this->assertFalse( get_option( NoteFailure\OPTION ) );
	}
}
