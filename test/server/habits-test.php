<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Habits;

/**
 * How the site links: who may read it, bring it and have it forgotten.
 */
final class HabitsTest extends SiteTestCase {

	private const HABITS = array(
		'pages'      => 120,
		'words'      => 48210,
		'links'      => 391,
		'closest'    => 14,
		'mostInSpan' => 2,
		'weights'    => array( 'bias' => -0.41, 'specificity' => 0.118 ),
		'seen'       => array( 'a1c test' => 31 ),
		'pairs'      => array( 'a1c test|34' => array( 31, 12 ) ),
		'targets'    => array( '0' => array( 40, 15 ), '1' => array( 2, 1 ) ),
		'groups'     => array(),
	);

	/**
	 * @dataProvider people
	 *
	 * @param string $role   Role.
	 * @param int    $read   Status of reading.
	 * @param int    $keep   Status of bringing new ones.
	 * @param int    $forget Status of having them forgotten.
	 */
	public function test_who_may_do_what( string $role, int $read, int $keep, int $forget ): void {
		Habits\keep( self::HABITS );
		$this->log_in( $role );

		$this->assertSame( $read, $this->ask( 'GET', '/habits' )->get_status() );
		$this->assertSame( $keep, $this->ask( 'POST', '/habits', self::HABITS )->get_status() );
		$this->assertSame( $forget, $this->ask( 'DELETE', '/habits' )->get_status() );
		$this->assertSame( 204 === $forget, null === Habits\head() );
	}

	/**
	 * @return array<string, array{ string, int, int, int }>
	 */
	public function people(): array {
		return array(
			'nobody'        => array( '', 401, 401, 401 ),
			'subscriber'    => array( 'subscriber', 403, 403, 403 ),
			'contributor'   => array( 'contributor', 200, 403, 403 ),
			'author'        => array( 'author', 200, 403, 403 ),
			'editor'        => array( 'editor', 200, 200, 403 ),
			'administrator' => array( 'administrator', 200, 200, 204 ),
		);
	}

	public function test_what_is_kept_comes_back_as_it_was(): void {
		$this->log_in( 'editor' );
		$this->assertSame( 404, $this->ask( 'GET', '/habits' )->get_status() );
		$this->assertNull( $this->ask( 'GET', '/index' )->get_data()['habits'] );

		$kept  = $this->body( $this->ask( 'POST', '/habits', self::HABITS ) );
		$found = $this->ask( 'GET', '/habits' );
		$body  = $this->body( $found );

		$this->assertSame( $kept + array( 'habits' => self::HABITS ), $body );
		$this->assertTrue( Contract\validate( 'learned-habits', $body ) );
		$this->assertStringContainsString( '"targets":{"0":[40,15],"1":[2,1]},"groups":{}', (string) wp_json_encode( $found->get_data() ) );
		$this->assertLessThan( 60, abs( time() - (int) strtotime( $kept['learnedAt'] ) ) );
		$this->assertSame( $kept, $this->ask( 'GET', '/index' )->get_data()['habits'] );
		$this->assertTrue( Contract\validate( 'index-manifest', $this->body( $this->ask( 'GET', '/index' ) ) ) );
	}

	public function test_they_are_sent_again_only_when_they_changed(): void {
		$this->log_in( 'editor' );
		$version = fn (): string => $this->ask( 'GET', '/index' )->get_data()['version'];
		$without = $version();

		$this->ask( 'POST', '/habits', self::HABITS );
		$etag  = $this->ask( 'GET', '/habits' )->get_headers()['ETag'];
		$first = $version();
		$again = $this->ask( 'GET', '/habits', array(), array( 'If-None-Match' => $etag ) );
		$this->assertSame( array( 304, null ), array( $again->get_status(), $again->get_data() ) );
		$this->assertNotSame( $without, $first );

		$this->ask( 'POST', '/habits', self::HABITS );
		$this->assertSame( 304, $this->ask( 'GET', '/habits', array(), array( 'If-None-Match' => $etag ) )->get_status() );
		$this->assertSame( $first, $version() );

		$this->ask( 'POST', '/habits', array( 'links' => 392 ) + self::HABITS );
		$this->assertSame( 200, $this->ask( 'GET', '/habits', array(), array( 'If-None-Match' => $etag ) )->get_status() );
		$this->assertNotSame( $first, $version() );

		Habits\forget();
		$this->assertSame( 404, $this->ask( 'GET', '/habits', array(), array( 'If-None-Match' => $etag ) )->get_status() );
		$this->assertSame( $without, $version() );
	}

	/**
	 * @dataProvider refused
	 *
	 * @param array<string, mixed> $change What is wrong.
	 * @param int                  $status Status of the answer.
	 */
	public function test_what_is_not_a_record_of_habits_is_refused( array $change, int $status ): void {
		$this->log_in( 'editor' );
		$this->ask( 'POST', '/habits', self::HABITS );
		$before = Habits\habits();

		$this->assertSame( $status, $this->ask( 'POST', '/habits', $change + self::HABITS )->get_status() );
		$this->assertEquals( $before, Habits\habits() );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, int }>
	 */
	public function refused(): array {
		return array(
			'a weight beyond all others'     => array( array( 'weights' => array( 'bias' => 10.01 ) ), 400 ),
			'a weight far below all others'  => array( array( 'weights' => array( 'bias' => -1000 ) ), 400 ),
			'a weight that is a text'        => array( array( 'weights' => array( 'bias' => '<b>' ) ), 400 ),
			'a share that is no pair'        => array( array( 'pairs' => array( 'a1c test|34' => array( 31 ) ) ), 400 ),
			'a field that nobody asked for'  => array( array( 'html' => '<script>' ), 400 ),
			'a list in the place of a map'   => array( array( 'seen' => array( 'a1c test' ) + array( 'x' => 'y' ) ), 400 ),
			'more than is kept about a site' => array( array( 'seen' => array( str_repeat( 'a', 1_000_000 ) => 1 ) ), 413 ),
		);
	}

	public function test_what_may_be_missing_may_be_there(): void {
		$this->log_in( 'editor' );
		$this->ask( 'POST', '/habits', array( 'shown' => 0.08 ) + self::HABITS );

		$this->assertSame( 0.08, $this->body( $this->ask( 'GET', '/habits' ) )['habits']['shown'] );
	}

	public function test_no_record_at_all_is_refused(): void {
		$this->log_in( 'editor' );

		$this->assertSame( 400, $this->ask( 'POST', '/habits' )->get_status() );
		$this->assertNull( Habits\head() );
	}

	public function test_numbers_that_came_as_texts_are_numbers_again(): void {
		$this->log_in( 'editor' );
		$this->ask( 'POST', '/habits', array( 'links' => '391', 'weights' => array( 'bias' => '-0.41', 'specificity' => 0.118 ) ) + self::HABITS );

		$this->assertSame( self::HABITS, $this->body( $this->ask( 'GET', '/habits' ) )['habits'] );
	}

	public function test_what_another_version_of_the_plugin_learned_is_as_if_it_were_not_there(): void {
		$this->log_in( 'editor' );
		$this->ask( 'POST', '/habits', self::HABITS );
		update_option( Habits\HEAD_OPTION, array( 'version' => '0.0.9' ) + get_option( Habits\HEAD_OPTION ) );

		$this->assertNull( $this->ask( 'GET', '/index' )->get_data()['habits'] );
		$this->assertSame( 404, $this->ask( 'GET', '/habits' )->get_status() );
	}

	public function test_they_are_not_loaded_with_every_page(): void {
		Habits\keep( self::HABITS );
		wp_cache_flush();

		$this->assertSame( array(), preg_grep( '/habits/', array_keys( wp_load_alloptions() ) ) );
	}
}
