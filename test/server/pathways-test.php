<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Pathways;
use CarePathwayLinks\SwapOption;

/**
 * The owner's pathways: who may read and change them, and what happens to two who change them at once.
 */
final class PathwaysTest extends SiteTestCase {

	private const WEIGHT = array(
		'id'       => 'weight',
		'name'     => 'Weight & <metabolic> "health" ñ 体重',
		'topic'    => 'weight management',
		'language' => 'en-US',
		'steps'    => array(
			array( 'kind' => 'page', 'pageId' => 41 ),
			array( 'kind' => 'role', 'role' => 'preparation' ),
			array( 'kind' => 'page', 'pageId' => 41 ),
		),
	);

	/**
	 * @dataProvider people
	 *
	 * @param string $role Role.
	 * @param int    $read Status of reading.
	 * @param int    $keep Status of changing.
	 */
	public function test_who_may_do_what( string $role, int $read, int $keep ): void {
		$this->log_in( $role );

		$this->assertSame( $read, $this->ask( 'GET', '/pathways' )->get_status() );
		$this->assertSame( $keep, $this->keep( array( self::WEIGHT ) )->get_status() );
		$this->assertCount( 200 === $keep ? 1 : 0, Pathways\kept()['pathways'] );
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
			'editor'        => array( 'editor', 200, 200 ),
			'administrator' => array( 'administrator', 200, 200 ),
		);
	}

	public function test_the_site_says_who_plans(): void {
		$filter = static fn (): string => 'manage_options';
		add_filter( 'care_pathway_links_plan_capability', $filter );
		$this->log_in( 'editor' );
		$editor = $this->keep( array( self::WEIGHT ) )->get_status();
		$this->log_in( 'administrator' );
		$administrator = $this->keep( array( self::WEIGHT ) )->get_status();
		remove_filter( 'care_pathway_links_plan_capability', $filter );

		$this->assertSame( array( 403, 200 ), array( $editor, $administrator ) );
	}

	public function test_what_is_kept_comes_back_as_it_was(): void {
		$this->log_in( 'editor' );
		$none = $this->ask( 'GET', '/pathways' );
		$this->assertTrue( Contract\validate( 'kept-pathways', $this->body( $none ) ) );
		$this->assertSame( array(), $this->body( $none )['pathways'] );

		$kept  = $this->keep( array( self::WEIGHT ) );
		$found = $this->ask( 'GET', '/pathways' );

		$this->assertSame( array( self::WEIGHT ), $this->body( $found )['pathways'] );
		$this->assertSame( $this->body( $kept ), $this->body( $found ) );
		$this->assertTrue( Contract\validate( 'kept-pathways', $this->body( $found ) ) );
	}

	public function test_they_are_sent_again_only_when_they_changed(): void {
		$this->log_in( 'editor' );
		$this->keep( array( self::WEIGHT ) );
		$etag  = $this->ask( 'GET', '/pathways' )->get_headers()['ETag'];
		$again = fn (): int => $this->ask( 'GET', '/pathways', array(), array( 'If-None-Match' => $etag ) )->get_status();

		$this->assertSame( 304, $again() );
		$this->assertSame( 200, $this->keep( array( self::WEIGHT ) )->get_status() );
		$this->assertSame( 304, $again() );
		$this->keep( array( array( 'name' => 'Weight' ) + self::WEIGHT ) );
		$this->assertSame( 200, $again() );
	}

	public function test_who_comes_second_is_told_and_nothing_is_written(): void {
		$this->log_in( 'editor' );
		$seen = $this->body( $this->keep( array( self::WEIGHT ) ) )['tag'];
		$this->keep( array( array( 'name' => 'weight & <metabolic> "health" ñ 体重' ) + self::WEIGHT ) );
		$before = get_option( Pathways\OPTION );

		$second = $this->ask( 'PUT', '/pathways', array( 'knownTag' => $seen, 'pathways' => array() ) );

		$this->assertSame( array( 409, 'care_pathway_links_pathways_changed' ), array( $second->get_status(), $second->get_data()['code'] ) );
		$this->assertSame( $before, get_option( Pathways\OPTION ) );
	}

	/**
	 * Two requests that read at the same moment: only what the database compares itself can tell them apart.
	 *
	 * @dataProvider moments
	 *
	 * @param array<int, array<string, mixed>> $before What both saw.
	 */
	public function test_of_two_at_the_same_moment_one_writes( array $before ): void {
		if ( array() !== $before ) {
			Pathways\keep( $before, Pathways\tag( array() ) );
		}
		$seen = SwapOption\stored( Pathways\OPTION );

		// The same but for letters that a database may take for the same.
		$this->assertTrue( SwapOption\swap( Pathways\OPTION, $seen, '{"format":1,"tag":"aaaaaaaaaaaaaaaa","pathways":[]}' ) );
		$this->assertFalse( SwapOption\swap( Pathways\OPTION, $seen, '{"format":1,"tag":"bbbbbbbbbbbbbbbb","pathways":[]}' ) );
		$this->assertSame( 'aaaaaaaaaaaaaaaa', Pathways\kept()['tag'] );
	}

	/**
	 * @return array<string, array{ array<int, array<string, mixed>> }>
	 */
	public function moments(): array {
		return array(
			'nothing was kept' => array( array() ),
			'something was'    => array( array( self::WEIGHT ) ),
		);
	}

	/**
	 * @dataProvider refused
	 *
	 * @param array<int, mixed> $pathways What is sent.
	 * @param int               $status   Status of the answer.
	 */
	public function test_what_is_no_pathway_is_refused_whole( array $pathways, int $status ): void {
		$this->log_in( 'editor' );
		$this->keep( array( self::WEIGHT ) );
		$before = get_option( Pathways\OPTION );

		$this->assertSame( $status, $this->keep( $pathways )->get_status() );
		$this->assertSame( $before, get_option( Pathways\OPTION ) );
	}

	/**
	 * @return array<string, array{ array<int, mixed>, int }>
	 */
	public function refused(): array {
		return array(
			'one of two'            => array( array( self::WEIGHT, array( 'id' => 'b', 'steps' => array() ) + self::WEIGHT ), 400 ),
			'two of the same id'    => array( array( self::WEIGHT, array( 'name' => 'Other' ) + self::WEIGHT ), 400 ),
			'a text'                => array( array( 'weight' ), 400 ),
			'a step of no kind'     => array( array( array( 'steps' => array( array( 'pageId' => 3 ) ) ) + self::WEIGHT ), 400 ),
			'more than there may be' => array( array_map( static fn ( int $number ): array => array( 'id' => "p{$number}" ) + self::WEIGHT, range( 1, 201 ) ), 400 ),
			'longer than is kept'   => array( array( array( 'topic' => str_repeat( 'a', 1_000_000 ) ) + self::WEIGHT ), 413 ),
		);
	}

	/**
	 * @dataProvider unreadable
	 *
	 * @param mixed $stored What another version kept.
	 */
	public function test_what_another_version_kept_is_left_as_it_is( mixed $stored ): void {
		$this->log_in( 'editor' );
		update_option( Pathways\OPTION, $stored, false );

		$this->assertSame( 500, $this->ask( 'GET', '/pathways' )->get_status() );
		$this->assertSame( 500, $this->keep( array( self::WEIGHT ), Pathways\tag( array() ) )->get_status() );
		$this->assertSame( $stored, get_option( Pathways\OPTION ) );
	}

	/**
	 * @return array<string, array{ mixed }>
	 */
	public function unreadable(): array {
		return array(
			'a newer format' => array( '{"format":2,"tag":"aaaaaaaaaaaaaaaa","pathways":[]}' ),
			'no JSON'        => array( 'x' ),
			'a broken one'   => array( '{"format":1,"tag":"aaaaaaaaaaaaaaaa","pathways":[{"id":"x"}]}' ),
		);
	}

	public function test_they_are_not_loaded_with_every_page(): void {
		Pathways\keep( array( self::WEIGHT ), Pathways\tag( array() ) );
		wp_cache_flush();

		$this->assertSame( array(), preg_grep( '/pathway_links_pathways/', array_keys( wp_load_alloptions() ) ) );
	}

	/**
	 * Have pathways kept.
	 *
	 * @param array<int, mixed> $pathways Pathways.
	 * @param string|null       $tag      Tag of those that are known; null: of those there are.
	 */
	private function keep( array $pathways, ?string $tag = null ): \WP_REST_Response {
		return $this->ask( 'PUT', '/pathways', array( 'knownTag' => $tag ?? Pathways\kept()['tag'], 'pathways' => $pathways ) );
	}
}
