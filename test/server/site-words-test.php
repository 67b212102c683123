<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\SiteWords;
use CarePathwayLinks\SwapOption;

/**
 * The owner's word list: who may read and change it, and what is kept of it.
 */
final class SiteWordsTest extends SiteTestCase {

	private const WORDS = array(
		array( 'words' => 'sugar "clinic" \\ résumé', 'language' => 'en-US', 'use' => array( 'kind' => 'page', 'pageId' => 34 ) ),
		array( 'words' => 'azúcar en la sangre', 'language' => 'es', 'use' => array( 'kind' => 'name', 'name' => 'diabetes' ) ),
		array( 'words' => 'Heart to Heart', 'language' => 'en-US', 'use' => array( 'kind' => 'never' ) ),
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

		$this->assertSame( $read, $this->ask( 'GET', '/words' )->get_status() );
		$this->assertSame( $keep, $this->ask( 'PUT', '/words', array( 'tag' => null, 'words' => self::WORDS ) )->get_status() );
		$this->assertCount( 200 === $keep ? 3 : 0, SiteWords\words()['words'] );
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

	public function test_what_is_kept_comes_back_as_it_was(): void {
		$this->log_in( 'editor' );
		$empty = $this->body( $this->ask( 'GET', '/words' ) );
		$this->assertSame( array( 'tag' => null, 'words' => array() ), $empty );

		$kept = $this->body( $this->ask( 'PUT', '/words', array( 'words' => self::WORDS ) + $empty ) );
		wp_cache_flush();

		$this->assertSame( self::WORDS, $kept['words'] );
		$this->assertSame( $kept, $this->body( $this->ask( 'GET', '/words' ) ) );
		$this->assertTrue( Contract\validate( 'site-words', $kept ) );
	}

	public function test_a_list_that_somebody_else_changed_meanwhile_is_not_lost(): void {
		$this->log_in( 'editor' );
		$first = $this->body( $this->ask( 'PUT', '/words', array( 'tag' => null, 'words' => self::WORDS ) ) );
		$other = array_slice( self::WORDS, 0, 1 );

		$refused = $this->ask( 'PUT', '/words', array( 'tag' => null, 'words' => $other ) );
		$this->assertSame( array( 409, 'care_pathway_links_changed_meanwhile' ), array( $refused->get_status(), $refused->get_data()['code'] ) );
		$this->assertSame( self::WORDS, SiteWords\words()['words'] );

		$second = $this->body( $this->ask( 'PUT', '/words', array( 'tag' => $first['tag'], 'words' => $other ) ) );
		$this->assertSame( $other, $second['words'] );
		$this->assertNotSame( $first['tag'], $second['tag'] );
		$this->assertSame( 409, $this->ask( 'PUT', '/words', array( 'tag' => $first['tag'], 'words' => array() ) )->get_status() );

		$emptied = $this->body( $this->ask( 'PUT', '/words', array( 'tag' => $second['tag'], 'words' => array() ) ) );
		$this->assertSame( array(), $emptied['words'] );
		$this->assertSame( $emptied, $this->body( $this->ask( 'GET', '/words' ) ) );
	}

	/**
	 * @dataProvider refused
	 *
	 * @param array<string, mixed> $change What is wrong.
	 * @param int                  $status Status of the answer.
	 */
	public function test_what_is_no_word_list_is_refused( array $change, int $status ): void {
		$this->log_in( 'editor' );

		$this->assertSame( $status, $this->ask( 'PUT', '/words', $change + array( 'tag' => null, 'words' => self::WORDS ) )->get_status() );
		$this->assertSame( array(), SiteWords\words()['words'] );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, int }>
	 */
	public function refused(): array {
		$with = static fn ( array $change ): array => array( 'words' => array( $change + self::WORDS[0] ) );

		return array(
			'words that are empty'             => array( $with( array( 'words' => '' ) ), 400 ),
			'words that are a list'            => array( $with( array( 'words' => array( 'a' ) ) ), 400 ),
			'words without end'                => array( $with( array( 'words' => str_repeat( 'a', 201 ) ) ), 400 ),
			'a page that cannot be'            => array( $with( array( 'use' => array( 'kind' => 'page', 'pageId' => 0 ) ) ), 400 ),
			'a page and never'                 => array( $with( array( 'use' => array( 'kind' => 'never', 'pageId' => 3 ) ) ), 400 ),
			'a use nobody knows'               => array( $with( array( 'use' => array( 'kind' => 'maybe' ) ) ), 400 ),
			'a field that nobody asked for'    => array( $with( array( 'html' => '<script>' ) ), 400 ),
			'no words at all'                  => array( array( 'words' => null ), 400 ),
			'more lines than a list may have'  => array( array( 'words' => array_fill( 0, 5001, self::WORDS[2] ) ), 400 ),
			'more text than a list may have'   => array( array( 'words' => array_fill( 0, 5000, array( 'use' => array( 'kind' => 'name', 'name' => str_repeat( 'é', 200 ) ) ) + self::WORDS[1] ) ), 413 ),
		);
	}

	public function test_of_two_who_save_at_once_the_second_hears_of_it(): void {
		SiteWords\keep( array( 'tag' => null, 'words' => self::WORDS ) );
		$seen = SwapOption\stored( SiteWords\OPTION );
		$this->assertTrue( SwapOption\swap( SiteWords\OPTION, $seen, str_replace( 'Heart', 'Hart', (string) $seen ) ) );

		$this->assertFalse( SwapOption\swap( SiteWords\OPTION, $seen, '{}' ) );
		$this->assertSame( 'Hart to Hart', SiteWords\words()['words'][2]['words'] );
	}

	public function test_what_another_version_kept_is_as_if_it_were_not_there(): void {
		$this->log_in( 'editor' );
		update_option( SiteWords\OPTION, '{"format":2,"tag":"x","words":{}}', false );

		$this->assertSame( array( 'tag' => null, 'words' => array() ), $this->body( $this->ask( 'GET', '/words' ) ) );
		$this->assertSame( 200, $this->ask( 'PUT', '/words', array( 'tag' => null, 'words' => self::WORDS ) )->get_status() );
		$this->assertSame( self::WORDS, SiteWords\words()['words'] );
	}

	public function test_it_is_not_loaded_with_every_page(): void {
		SiteWords\keep( array( 'tag' => null, 'words' => self::WORDS ) );
		wp_cache_flush();

		$this->assertSame( array(), preg_grep( '/pathway_links_words/', array_keys( wp_load_alloptions() ) ) );
	}
}
