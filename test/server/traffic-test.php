<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Tables;
use CarePathwayLinks\Traffic;

/**
 * Search performance that somebody imports.
 */
final class TrafficTest extends SiteTestCase {

	private const ONE = '6f0d6a52-8f7b-4f5e-9d0a-0c1d2e3f4a5b';
	private const TWO = '7f0d6a52-8f7b-4f5e-9d0a-0c1d2e3f4a5b';

	/**
	 * A row of an import.
	 *
	 * @param string     $url      Address.
	 * @param int        $clicks   Clicks.
	 * @param int        $seen     Impressions.
	 * @param float|null $position Mean place.
	 * @return array<string, mixed>
	 */
	private static function row( string $url, int $clicks, int $seen = 10, ?float $position = 5.0 ): array {
		return array( 'url' => $url, 'clicks' => $clicks, 'impressions' => $seen, 'position' => $position );
	}

	/**
	 * Send a part.
	 *
	 * @param array<string, mixed>[] $rows Rows.
	 * @param array<string, mixed>   $more What else the part says.
	 * @return array{ known: int, unknown: int }
	 */
	private function send( array $rows, array $more = array() ): array {
		$part   = $more + array( 'importId' => self::ONE, 'from' => '2026-01-01', 'to' => '2026-03-31', 'part' => 0, 'parts' => 1, 'rows' => $rows );
		$answer = $this->ask( 'POST', '/audit/traffic', $part );
		$this->assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );

		return $this->body( $answer );
	}

	/**
	 * What holds.
	 *
	 * @return array<int, array{ int, int, float|null }> Clicks, impressions, place, by page.
	 */
	private function held(): array {
		$part = $this->body( $this->ask( 'GET', '/audit/traffic', array( 'after' => 0 ) ) );
		$this->assertNull( $part['next'] );
		$held = array();

		foreach ( $part['rows'] as $row ) {
			$this->assertTrue( Contract\validate( 'page-traffic', $row ) );
			$held[ $row['pageId'] ] = array( $row['clicks'], $row['impressions'], null === $row['position'] ? null : (float) $row['position'] );
		}

		return $held;
	}

	/**
	 * @dataProvider imports
	 *
	 * @param array<string, mixed>[] $rows Rows.
	 * @param array<string, mixed>   $sum  What holds of the page "Goiter"; null: nothing.
	 * @param int                    $known Rows of pages.
	 */
	public function test_rows_become_sums_of_pages( array $rows, ?array $sum, int $known ): void {
		$id = $this->write( 'Goiter', '', array( 'post_type' => 'post' ) );
		wp_update_post( array( 'ID' => $id, 'post_name' => 'enlarged-thyroid' ) );
		$this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_name' => 'draft' ) );
		Queue\flush();
		$this->log_in( 'editor' );

		$this->assertSame( array( 'known' => $known, 'unknown' => count( $rows ) - $known ), $this->send( $rows ) );
		$this->assertSame( null === $sum ? array() : array( $id => $sum ), $this->held() );
	}

	/**
	 * @return array<string, array{ array<string, mixed>[], array<string, mixed>|null, int }>
	 */
	public function imports(): array {
		$home = home_url();

		return array(
			'an address'                   => array( array( self::row( "{$home}/enlarged-thyroid/", 4, 90, 3.5 ) ), array( 4, 90, 3.5 ), 1 ),
			'a path'                       => array( array( self::row( '/enlarged-thyroid/', 4 ) ), array( 4, 10, 5.0 ), 1 ),
			'with a fragment and tracking' => array( array( self::row( "{$home}/enlarged-thyroid/?utm_source=x#causes", 4 ) ), array( 4, 10, 5.0 ), 1 ),
			'its former address'           => array( array( self::row( "{$home}/goiter/", 4 ) ), array( 4, 10, 5.0 ), 1 ),
			'several of one page'          => array( array( self::row( "{$home}/enlarged-thyroid/", 4, 30, 2.0 ), self::row( "{$home}/goiter", 1, 10, 6.0 ) ), array( 5, 40, 3.0 ), 2 ),
			'no place told'                => array( array( self::row( '/enlarged-thyroid/', 4, 10, null ) ), array( 4, 10, null ), 1 ),
			'one place told'               => array( array( self::row( '/enlarged-thyroid/', 4, 10, null ), self::row( '/goiter/', 0, 5, 7.0 ) ), array( 4, 15, 7.0 ), 2 ),
			'another site'                 => array( array( self::row( 'https://example.org/enlarged-thyroid/', 4 ) ), null, 0 ),
			'a draft'                      => array( array( self::row( '/draft/', 4 ) ), null, 0 ),
			'nonsense'                     => array( array( self::row( 'Top pages', 4 ), self::row( '::', 4 ) ), null, 0 ),
			'nothing'                      => array( array(), null, 0 ),
		);
	}

	public function test_the_front_page_is_known_by_the_address_of_the_site(): void {
		$front = $this->write( 'Welcome' );
		update_option( 'page_on_front', $front );
		update_option( 'show_on_front', 'page' );
		$this->log_in( 'editor' );

		$this->send( array( self::row( home_url( '/' ), 7 ) ) );
		$this->assertSame( array( $front => array( 7, 10, 5.0 ) ), $this->held() );
	}

	public function test_an_import_holds_from_its_last_part_on_and_takes_the_place_of_the_one_before(): void {
		$goiter = $this->write( 'Goiter' );
		$nodule = $this->write( 'Nodule' );
		$this->log_in( 'editor' );
		$this->send( array( self::row( '/goiter/', 1 ) ) );

		$parts = array( 'importId' => self::TWO, 'parts' => 2, 'from' => '2026-04-01', 'to' => '2026-06-30' );
		$this->assertSame( array( 'known' => 1, 'unknown' => 1 ), $this->send( array( self::row( '/nodule/', 2 ), self::row( '/x/', 2 ) ), array( 'part' => 1 ) + $parts ) );
		$this->send( array( self::row( '/nodule/', 2 ), self::row( '/x/', 2 ) ), array( 'part' => 1 ) + $parts );
		$this->assertSame( array( $goiter => array( 1, 10, 5.0 ) ), $this->held() );
		$this->assertSame( '2026-01-01', Traffic\head()['from'] );

		$this->assertSame( array( 'known' => 2, 'unknown' => 1 ), $this->send( array( self::row( '/nodule/', 3 ) ), array( 'part' => 0 ) + $parts ) );
		$this->assertSame( array( $nodule => array( 5, 20, 5.0 ) ), $this->held() );
		$this->assertSame( array( '2026-04-01', '2026-06-30', 1 ), array( Traffic\head()['from'], Traffic\head()['to'], Traffic\head()['pages'] ) );

		$before = Traffic\head();
		$this->send( array( self::row( '/nodule/', 3 ) ), array( 'part' => 0 ) + $parts );
		$this->assertSame( array( $nodule => array( 5, 20, 5.0 ) ), $this->held() );
		$this->assertSame( $before, Traffic\head() );
	}

	public function test_it_can_be_forgotten(): void {
		$this->write( 'Goiter' );
		$this->log_in( 'editor' );
		$this->send( array( self::row( '/goiter/', 1 ) ) );

		$this->assertSame( 200, $this->ask( 'DELETE', '/audit/traffic' )->get_status() );
		$this->assertSame( array( array(), null ), array( $this->held(), Traffic\head() ) );
		$this->assertSame( '0', $GLOBALS['wpdb']->get_var( 'SELECT COUNT(*) FROM ' . Tables\name( 'traffic' ) ) );
	}

	public function test_what_is_no_import_is_refused(): void {
		$this->log_in( 'editor' );
		$part = array( 'importId' => 'x', 'from' => '2026-01-01', 'to' => '2026-03-31', 'part' => 0, 'parts' => 1, 'rows' => array() );

		$this->assertSame( 400, $this->ask( 'POST', '/audit/traffic', $part )->get_status() );
		$this->assertSame( 413, $this->ask( 'POST', '/audit/traffic', array( 'rows' => array_fill( 0, 3000, self::row( str_repeat( 'x', 400 ), 1 ) ) ) )->get_status() );
	}
}
