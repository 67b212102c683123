<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Examples;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Queue;

/**
 * Pages to learn from: which, and for whom.
 */
final class ExamplesTest extends SiteTestCase {

	/**
	 * @dataProvider people
	 *
	 * @param string $role   Role.
	 * @param int    $status Status of the answer.
	 */
	public function test_who_may_read_them( string $role, int $status ): void {
		$this->write( 'Goiter' );
		$this->log_in( $role );

		$this->assertSame( $status, $this->ask( 'GET', '/examples' )->get_status() );
	}

	/**
	 * @return array<string, array{ string, int }>
	 */
	public function people(): array {
		return array(
			'nobody'        => array( '', 401 ),
			'subscriber'    => array( 'subscriber', 403 ),
			'contributor'   => array( 'contributor', 403 ),
			'author'        => array( 'author', 403 ),
			'editor'        => array( 'editor', 200 ),
			'administrator' => array( 'administrator', 200 ),
		);
	}

	public function test_an_example_is_a_public_page_with_its_raw_content(): void {
		$this->log_in( 'editor' );
		$id   = $this->write( 'Goiter &amp; nodules', 'See <a href="/thyroid-ultrasound/">the ultrasound</a>.' );
		$body = $this->body( $this->ask( 'GET', '/examples' ) );

		$this->assertTrue( Contract\validate( 'example-pages', $body ) );
		$this->assertSame(
			array(
				'examples' => array(
					array(
						'id'       => $id,
						'title'    => 'Goiter & nodules',
						'url'      => get_permalink( $id ),
						'language' => 'en-US',
						'content'  => get_post( $id )->post_content,
					),
				),
				'next'     => null,
			),
			$body
		);
	}

	/**
	 * @dataProvider pages_that_are_none
	 *
	 * @param array<string, mixed> $fields  Fields of the entry.
	 * @param array<string, mixed> $marks   Marks of its owner.
	 */
	public function test_what_is_no_example( array $fields, array $marks ): void {
		$this->log_in( 'administrator' );
		$shown = $this->write( 'Goiter' );
		$id    = $this->write( 'Other', '', $fields );

		foreach ( $marks as $key => $value ) {
			update_post_meta( $id, $key, $value );
		}

		$this->assertSame( array( $shown ), $this->ids( $this->ask( 'GET', '/examples' )->get_data() ) );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, array<string, mixed> }>
	 */
	public function pages_that_are_none(): array {
		return array(
			'a draft'                               => array( array( 'post_status' => 'draft' ), array() ),
			'a private page'                        => array( array( 'post_status' => 'private' ), array() ),
			'a page behind a password'              => array( array( 'post_password' => 'x' ), array() ),
			'a page kept out of suggestions'        => array( array(), array( '_care_pathway_links_is_excluded' => true ) ),
			'a page too long to be read in passing' => array( array( 'post_content' => str_repeat( 'word ', 20_001 ) ), array() ),
		);
	}

	public function test_a_page_that_the_person_may_not_edit_is_left_out(): void {
		$shown  = $this->write( 'Goiter' );
		$hidden = $this->write( 'Nodules' );
		$this->log_in( 'editor' );
		$refuse = static fn ( array $caps, string $cap, int $user, array $args ): array => 'edit_post' === $cap && $hidden === (int) $args[0] ? array( 'do_not_allow' ) : $caps;
		add_filter( 'map_meta_cap', $refuse, 10, 4 );
		$body   = $this->ask( 'GET', '/examples' )->get_data();
		remove_filter( 'map_meta_cap', $refuse );

		$this->assertSame( array( $shown ), $this->ids( $body ) );
	}

	public function test_all_of_them_come_one_answer_after_the_other(): void {
		$this->log_in( 'editor' );
		$ids = array_map( fn ( int $n ): int => $this->write( "Page {$n}" ), range( 1, 5 ) );

		$first  = $this->ask( 'GET', '/examples', array( 'per_page' => 2 ) )->get_data();
		$second = $this->ask( 'GET', '/examples', array( 'per_page' => 2, 'after' => $first['next'] ) )->get_data();
		$third  = $this->ask( 'GET', '/examples', array( 'per_page' => 2, 'after' => $second['next'] ) )->get_data();

		$this->assertSame( $ids, array_merge( $this->ids( $first ), $this->ids( $second ), $this->ids( $third ) ) );
		$this->assertSame( array( $ids[1], $ids[3], null ), array( $first['next'], $second['next'], $third['next'] ) );
	}

	public function test_pages_that_lead_on_come_before_newer_ones_that_do_not(): void {
		$target  = $this->write( 'Thyroid ultrasound' );
		$leading = $this->write( 'Goiter', 'See <a href="/thyroid-ultrasound/">the ultrasound</a>.', array( 'post_date' => '2020-01-01 00:00:00' ) );
		$this->write( 'Nodules', 'See <a href="https://example.org/">elsewhere</a> and <a href="/nodules/">here</a>.' );
		Queue\flush();

		$this->assertSame( $leading, PageIndex\example_ids( 1 )[0] );
		$this->assertContains( $target, PageIndex\example_ids( 3 ) );
	}

	/**
	 * @dataProvider questions
	 *
	 * @param array<string, mixed> $values Question.
	 * @param int                  $status Status of the answer.
	 */
	public function test_a_question_that_makes_no_sense_is_refused( array $values, int $status ): void {
		$this->log_in( 'editor' );

		$this->assertSame( $status, $this->ask( 'GET', '/examples', $values )->get_status() );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, int }>
	 */
	public function questions(): array {
		return array(
			'the most at once'      => array( array( 'per_page' => Examples\MAX_AT_ONCE ), 200 ),
			'more than that'        => array( array( 'per_page' => Examples\MAX_AT_ONCE + 1 ), 400 ),
			'none at once'          => array( array( 'per_page' => 0 ), 400 ),
			'after a negative id'   => array( array( 'after' => -1 ), 400 ),
			'after something else'  => array( array( 'after' => 'x' ), 400 ),
			'after the last of all' => array( array( 'after' => 999_999_999 ), 200 ),
		);
	}

	/**
	 * Ids of the examples of an answer.
	 *
	 * @param array<string, mixed> $body Answer.
	 * @return int[]
	 */
	private function ids( array $body ): array {
		return array_column( $body['examples'], 'id' );
	}
}
