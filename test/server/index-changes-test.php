<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\Contract;
use CarePathwayLinks\IndexChanges;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;
use CarePathwayLinks\WriteIndex;

/**
 * A client with an older copy is told what changed, and loses nothing.
 */
final class IndexChangesTest extends SiteTestCase {

	/**
	 * Ask for changes.
	 *
	 * @param string $since Cursor.
	 * @return array<string, mixed>
	 */
	private function changes( string $since ): array {
		$answer = $this->body( $this->ask( 'GET', '/index/changes', array( 'since' => $since ) ) );
		$this->assertTrue( Contract\validate( 'index-changes', $answer ) );

		return $answer;
	}

	/**
	 * Put all changes so far out of the seconds that are told twice.
	 */
	private function let_time_pass(): void {
		global $wpdb;

		\CarePathwayLinks\Queue\flush();
		$wpdb->query( 'UPDATE ' . Tables\name( 'pages' ) . ' SET changed = changed - ' . ( 2 * IndexChanges\OVERLAP ) . ' WHERE changed > 0' );
	}

	public function test_what_is_new_changed_and_gone_is_told_once(): void {
		$changed = $this->write( 'Goiter' );
		$gone    = $this->write( 'Nodules' );
		$same    = $this->write( 'Thyroid' );
		$this->let_time_pass();
		$this->log_in( 'author' );

		$manifest = $this->ask( 'GET', '/index' )->get_data();
		$this->assertSame( array(), $this->changes( $manifest['cursor'] )['pages']['id'] );
		$this->assertSame( $manifest['version'], $this->changes( $manifest['cursor'] )['version'] );

		wp_update_post( array( 'ID' => $changed, 'post_title' => 'Enlarged thyroid' ) );
		$new = $this->write( 'Surgery' );
		wp_trash_post( $gone );

		$answer = $this->changes( $manifest['cursor'] );
		$this->assertEqualsCanonicalizing( array( $changed, $new ), $answer['pages']['id'] );
		$this->assertContains( 'Enlarged thyroid', $answer['pages']['title'] );
		$this->assertSame( array( $gone ), $answer['forgotten'] );
		$this->assertNotContains( $same, $answer['pages']['id'] );
		$this->assertNotSame( $manifest['version'], $answer['version'] );

		// In the last seconds, telling again is right; later it is not.
		$this->assertCount( 2, $this->changes( $answer['cursor'] )['pages']['id'] );
		$this->let_time_pass();
		$later = $this->changes( $answer['cursor'] );
		$this->assertSame( array( array(), array() ), array( $later['pages']['id'], $later['forgotten'] ) );
	}

	public function test_a_new_link_is_a_change_of_its_target(): void {
		$target = $this->write( 'Goiter' );
		$this->let_time_pass();
		$this->log_in( 'author' );
		$cursor = $this->ask( 'GET', '/index' )->get_data()['cursor'];

		$source = $this->write( 'Hub', '<a href="/goiter/">goiter</a>' );

		$this->assertEqualsCanonicalizing( array( $target, $source ), $this->changes( $cursor )['pages']['id'] );
	}

	public function test_many_changes_come_in_pieces_even_at_the_same_moment(): void {
		global $wpdb;

		$rows = array();

		for ( $id = 1; $id <= IndexChanges\LIMIT + 5; $id++ ) {
			$rows[] = array( 'post_id' => 100000 + $id, 'chunk' => PageIndex\chunk( 100000 + $id ), 'is_indexed' => 1, 'is_stale' => 0 ) + array( 'changed' => WriteIndex\now() - 60_000_000 ) + WriteIndex\EMPTY_ROW;
		}

		Sql\upsert( 'pages', $rows, array( 'post_id' ) );
		$wpdb->query( 'UPDATE ' . Tables\name( 'pages' ) . ' SET url = ' . "'http://x/', language = 'en-US', post_type = 'page', changed = " . ( WriteIndex\now() - 60_000_000 ) );
		$this->log_in( 'author' );

		$first = $this->changes( ( WriteIndex\now() - 90_000_000 ) . '-0' );
		$this->assertTrue( $first['hasMore'] );
		$this->assertCount( IndexChanges\LIMIT, $first['pages']['id'] );

		$second = $this->changes( $first['cursor'] );
		$this->assertFalse( $second['hasMore'] );
		$this->assertSame( range( 100000 + IndexChanges\LIMIT + 1, 100000 + IndexChanges\LIMIT + 5 ), $second['pages']['id'] );
	}

	/**
	 * @dataProvider cursors_that_do_not_help
	 *
	 * @param callable(): string $cursor Cursor.
	 */
	public function test_a_cursor_that_does_not_help_means_beginning_anew( callable $cursor ): void {
		$this->write( 'Goiter' );
		$this->log_in( 'author' );

		$answer = $this->changes( $cursor() );

		$this->assertTrue( $answer['isReset'] );
		$this->assertSame( array(), $answer['pages']['id'] );
	}

	/**
	 * @return array<string, array{ callable(): string }>
	 */
	public function cursors_that_do_not_help(): array {
		return array(
			'of another plugin' => array( static fn (): string => 'abc' ),
			'from the beginning' => array( static fn (): string => '0-0' ),
			'injected'          => array( static fn (): string => "1' OR 1=1" ),
			'too old'           => array( static fn (): string => ( WriteIndex\now() - ( CheckIndex\KEEP_DAYS + 1 ) * DAY_IN_SECONDS * 1_000_000 ) . '-7' ),
		);
	}

	public function test_a_change_without_a_cursor_makes_no_sense(): void {
		$this->log_in( 'author' );
		$this->assertSame( 400, $this->ask( 'GET', '/index/changes' )->get_status() );
		$this->log_in( 'subscriber' );
		$this->assertSame( 403, $this->ask( 'GET', '/index/changes', array( 'since' => '1-1' ) )->get_status() );
		$this->assertSame( 0, PageIndex\count_pages() );
	}
}
