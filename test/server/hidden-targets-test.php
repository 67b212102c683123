<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;

/**
 * Pages that visitors cannot open, found by their titles by who may read them.
 */
final class HiddenTargetsTest extends SiteTestCase {

	/**
	 * Titles found, each with its status.
	 *
	 * @param string $words Words.
	 * @return string[]
	 */
	private function found( string $words ): array {
		$found = $this->body( $this->ask( 'GET', '/targets/hidden', array( 'words' => $words ) ) );

		return array_map(
			function ( array $target ): string {
				$this->assertTrue( Contract\validate( 'target-status', $target ) );

				return $target['title'] . ': ' . $target['status'];
			},
			$found
		);
	}

	/**
	 * @dataProvider entries
	 *
	 * @param array<string, mixed> $fields   Fields of the entry.
	 * @param string[]             $editor   What an editor finds.
	 * @param string[]             $author   What an author of other pages finds.
	 */
	public function test_an_entry_is_found_by_who_may_read_it( array $fields, array $editor, array $author ): void {
		wp_set_current_user( 1 );
		$this->write( 'Goiter in children', 'Text.', $fields );

		$this->log_in( 'editor' );
		$this->assertSame( $editor, $this->found( 'goiter' ) );
		$this->log_in( 'author' );
		$this->assertSame( $author, $this->found( 'goiter' ) );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, string[], string[] }>
	 */
	public function entries(): array {
		return array(
			'draft'     => array( array( 'post_status' => 'draft' ), array( 'Goiter in children: draft' ), array() ),
			'pending'   => array( array( 'post_status' => 'pending' ), array( 'Goiter in children: pending' ), array() ),
			'private'   => array( array( 'post_status' => 'private' ), array( 'Goiter in children: private' ), array() ),
			'scheduled' => array(
				array(
					'post_status'   => 'future',
					'post_date'     => '2099-01-01 00:00:00',
					'post_date_gmt' => '2099-01-01 00:00:00',
				),
				array( 'Goiter in children: scheduled' ),
				array(),
			),
			'password'  => array( array( 'post_password' => 'x' ), array( 'Goiter in children: password' ), array( 'Goiter in children: password' ) ),
			'public'    => array( array(), array(), array() ),
			'in the bin' => array( array( 'post_status' => 'trash' ), array(), array() ),
			'words elsewhere than in the title' => array(
				array(
					'post_status'  => 'draft',
					'post_title'   => 'Thyroid',
					'post_content' => 'About goiter.',
				),
				array(),
				array(),
			),
			'not for visitors at all' => array(
				array(
					'post_status' => 'draft',
					'post_type'   => 'wp_block',
				),
				array(),
				array(),
			),
		);
	}

	public function test_an_author_finds_their_own_draft(): void {
		$this->log_in( 'author' );
		$this->write( 'Goiter', 'Text.', array( 'post_status' => 'draft', 'post_author' => get_current_user_id() ) );

		$this->assertSame( array( 'Goiter: draft' ), $this->found( 'goit' ) );
	}

	public function test_no_more_than_five_are_told(): void {
		wp_set_current_user( 1 );

		for ( $n = 0; $n < 7; $n++ ) {
			$this->write( "Goiter {$n}", 'Text.', array( 'post_status' => 'draft' ) );
		}

		$this->assertCount( 5, $this->found( 'goiter' ) );
	}

	public function test_who_may_ask_and_what(): void {
		$this->log_in( 'subscriber' );
		$this->assertSame( 403, $this->ask( 'GET', '/targets/hidden', array( 'words' => 'x' ) )->get_status() );
		$this->log_in( 'author' );
		$this->assertSame( 400, $this->ask( 'GET', '/targets/hidden' )->get_status() );
		$this->assertSame( 400, $this->ask( 'GET', '/targets/hidden', array( 'words' => str_repeat( 'x', 101 ) ) )->get_status() );
	}
}
