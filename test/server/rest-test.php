<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\IndexChanges;
use CarePathwayLinks\WriteIndex;

/**
 * Who may ask, and what is answered.
 */
final class RestTest extends SiteTestCase {

	/**
	 * @dataProvider people_and_the_index
	 *
	 * @param string $role   Role.
	 * @param int    $status Status of the answer.
	 */
	public function test_who_may_read_the_index( string $role, int $status ): void {
		$this->write( 'Goiter' );
		$this->log_in( $role );

		$manifest = $this->ask( 'GET', '/index' );
		$this->assertSame( $status, $manifest->get_status() );

		if ( 200 === $status ) {
			$chunk  = $manifest->get_data()['chunks'][0]['chunk'];
			$status = $this->ask( 'GET', "/index/{$chunk}" )->get_status();
			$this->assertSame( 200, $status );
		} else {
			$this->assertSame( $status, $this->ask( 'GET', '/index/0' )->get_status() );
		}
	}

	/**
	 * @return array<string, array{ string, int }>
	 */
	public function people_and_the_index(): array {
		return array(
			'nobody'        => array( '', 401 ),
			'subscriber'    => array( 'subscriber', 403 ),
			'contributor'   => array( 'contributor', 200 ),
			'author'        => array( 'author', 200 ),
			'editor'        => array( 'editor', 200 ),
			'administrator' => array( 'administrator', 200 ),
		);
	}

	public function test_the_index_fits_its_schema_and_counts_what_is_there(): void {
		$this->write( 'Hub', '<a href="/goiter/">goiter</a>' );
		$target = $this->write( 'Goiter', '', array( 'import_id' => 5000123 ) );
		$this->write( 'Draft', '', array( 'post_status' => 'draft' ) );
		$this->log_in( 'author' );

		$manifest = $this->body( $this->ask( 'GET', '/index' ) );
		$this->assertTrue( Contract\validate( 'index-manifest', $manifest ) );
		$this->assertSame( array( 2, 2, false ), array( $manifest['total'], $manifest['indexed'], $manifest['isBuilding'] ) );
		$this->assertContains( 5000, array_column( $manifest['chunks'], 'chunk' ) );

		$chunk = $this->body( $this->ask( 'GET', '/index/5000' ) );
		$this->assertTrue( Contract\validate( 'index-chunk', $chunk ) );
		$this->assertSame( array( $target ), $chunk['pages']['id'] );
		$this->assertSame( array( 1 ), $chunk['pages']['inboundCount'] );
	}

	public function test_of_a_complete_index_no_post_is_counted(): void {
		global $wpdb;

		$id = $this->write( 'Goiter' );
		$this->log_in( 'author' );
		$this->indexed( $id );

		$asked = array();
		$watch = static function ( string $sql ) use ( &$asked ): string {
			$asked[] = $sql;

			return $sql;
		};
		add_filter( 'query', $watch );
		$this->ask( 'GET', '/index' );
		$this->ask( 'GET', '/status' );
		$this->ask( 'GET', '/index/changes', array( 'since' => IndexChanges\cursor() ) );
		remove_filter( 'query', $watch );

		$this->assertSame( array(), array_values( preg_grep( "/FROM {$wpdb->posts} /", $asked ) ) );

		WriteIndex\mark_stale( array( $id ) );
		$this->assertSame( 1, $this->ask( 'GET', '/index' )->get_data()['total'] );
	}

	public function test_a_chunk_is_sent_again_only_when_it_changed(): void {
		$id = $this->write( 'Goiter', '', array( 'import_id' => 7000001 ) );
		$this->write( 'Elsewhere', '', array( 'import_id' => 8000001 ) );
		$this->log_in( 'author' );

		$tags    = fn (): array => array_column( $this->ask( 'GET', '/index' )->get_data()['chunks'], 'tag', 'chunk' );
		$before  = $tags();
		$version = $this->ask( 'GET', '/index' )->get_data()['version'];
		$etag    = $this->ask( 'GET', '/index/7000' )->get_headers()['ETag'];
		$this->assertSame( '"' . $before[7000] . '"', $etag );

		foreach ( array( $etag, 'W/' . $etag, str_replace( $before[7000], $before[7000] . '-gzip', $etag ), '"x", ' . $etag ) as $known ) {
			$answer = $this->ask( 'GET', '/index/7000', array(), array( 'If-None-Match' => $known ) );
			$this->assertSame( array( 304, null ), array( $answer->get_status(), $answer->get_data() ), $known );
		}

		wp_update_post( array( 'ID' => $id, 'post_title' => 'Enlarged thyroid' ) );

		$this->assertSame( 200, $this->ask( 'GET', '/index/7000', array(), array( 'If-None-Match' => $etag ) )->get_status() );
		$this->assertNotSame( $before[7000], $tags()[7000] );
		$this->assertSame( $before[8000], $tags()[8000] );
		$this->assertNotSame( $version, $this->ask( 'GET', '/index' )->get_data()['version'] );

		wp_trash_post( $id );

		$this->assertArrayNotHasKey( 7000, $tags() );
		$this->assertSame( 404, $this->ask( 'GET', '/index/7000' )->get_status() );
	}

	public function test_a_chunk_that_never_was_is_not_found(): void {
		$this->log_in( 'author' );
		$answer = $this->ask( 'GET', '/index/999999' );

		$this->assertSame( 404, $answer->get_status() );
		$this->assertSame( 'care_pathway_links_no_chunk', $answer->get_data()['code'] );
	}
}
