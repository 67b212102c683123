<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Decisions;
use CarePathwayLinks\Guidance;
use CarePathwayLinks\Queue;
use CarePathwayLinks\SiteVerdicts;
use CarePathwayLinks\SiteWords;
use CarePathwayLinks\Tables;

/**
 * What people of the site told the engine: the word list, and what was dismissed in all posts, as it is sent along with the
 * page index.
 */
final class GuidanceTest extends SiteTestCase {

	private const WORD = array( 'words' => 'sugar clinic', 'language' => 'en-US', 'use' => array( 'kind' => 'never' ) );

	/** Lines written, so that each has a second of its own. */
	private int $lines = 0;

	/**
	 * Write a line of the log.
	 *
	 * @param int                  $user_id Who.
	 * @param array<string, mixed> $fields  What is different.
	 */
	private function say( int $user_id, array $fields ): void {
		global $wpdb;

		$id     = wp_generate_uuid4();
		$source = $fields['sourceId'] ?? 7;

		Decisions\record(
			array(
				$fields + array(
					'id'           => $id,
					'suggestionId' => "s{$source}",
					'sourceId'     => $source,
					'targetId'     => 34,
					'anchorText'   => 'thyroid',
					'verdict'      => 'dismissed',
					'phase'        => 'writing',
					'reason'       => null,
				),
			),
			$user_id
		);
		$wpdb->update(
			Tables\name( 'decisions' ),
			array(
				'decided_at' => $fields['at'] ?? gmdate( 'Y-m-d H:i:s', strtotime( '2026-03-01 10:00:00' ) + ++$this->lines ),
				'micros'     => $fields['micros'] ?? 0,
			),
			array( 'id' => $id )
		);
	}

	/**
	 * Posts in which each pair is dismissed, as the log has it now.
	 *
	 * @return array<string, int[]>
	 */
	private function dismissed(): array {
		$pairs = array();

		foreach ( SiteVerdicts\verdicts() as $verdict ) {
			$pairs[ "{$verdict['anchorText']} > {$verdict['targetId']}" ] = array_column( $verdict['dismissals'], 'sourceId' );
		}

		return $pairs;
	}

	/**
	 * @dataProvider logs
	 *
	 * @param list<array{ string, array<string, mixed> }> $log      Who said what.
	 * @param array<string, int[]>                        $expected Pairs, and posts in which they are dismissed.
	 */
	public function test_what_stands_of_a_log( array $log, array $expected ): void {
		$people = array_fill_keys( array_column( $log, 0 ), 0 );

		foreach ( array_keys( $people ) as $role ) {
			$people[ $role ] = $this->log_in( $role );
		}

		foreach ( $log as list( $role, $fields ) ) {
			$this->say( $people[ $role ], $fields );
		}

		$this->assertSame( $expected, $this->dismissed() );
	}

	/**
	 * @return array<string, array{ list<array{ string, array<string, mixed> }>, array<string, int[]> }>
	 */
	public function logs(): array {
		$in    = static fn ( int $source, array $fields = array() ): array => array( 'author', array( 'sourceId' => $source ) + $fields );
		$back  = array( 'verdict' => 'restored' );
		$wrong = array( 'reason' => 'wrong-condition' );
		$at    = static fn ( int $micros ): array => array(
			'at'     => '2026-03-01 10:00:00',
			'micros' => $micros,
		);

		return array(
			'nothing said'                             => array( array(), array() ),
			'dismissed in one post'                    => array( array( $in( 7 ) ), array( 'thyroid > 34' => array( 7 ) ) ),
			'twice in one post counts once'            => array( array( $in( 7 ), $in( 7, array( 'suggestionId' => 'other' ) ) ), array( 'thyroid > 34' => array( 7 ) ) ),
			'in two posts, whatever the case'          => array( array( $in( 7 ), $in( 9, array( 'anchorText' => 'Thyroid' ) ) ), array( 'Thyroid > 34' => array( 9, 7 ) ) ),
			'the wrong condition comes first'          => array( array( $in( 7, $wrong ), $in( 9 ) ), array( 'thyroid > 34' => array( 7, 9 ) ) ),
			'other words or another page are another'  => array( array( $in( 7 ), $in( 7, array( 'anchorText' => 'gland', 'suggestionId' => 'b' ) ), $in( 7, array( 'targetId' => 35, 'suggestionId' => 'c' ) ) ), array( 'thyroid > 35' => array( 7 ), 'thyroid > 34' => array( 7 ), 'gland > 34' => array( 7 ) ) ),
			'taken back in its post'                   => array( array( $in( 7 ), $in( 9 ), $in( 9, $back ) ), array( 'thyroid > 34' => array( 7 ) ) ),
			'taken back and dismissed again'           => array( array( $in( 7 ), $in( 7, $back ), $in( 7 ) ), array( 'thyroid > 34' => array( 7 ) ) ),
			'accepted after all'                       => array( array( $in( 7 ), $in( 7, array( 'verdict' => 'accepted' ) ), $in( 7, $back ) ), array() ),
			'brought back elsewhere by an author'      => array( array( $in( 7, $wrong ), $in( 9, $back ) ), array( 'thyroid > 34' => array( 7 ) ) ),
			'brought back elsewhere by an editor'      => array( array( $in( 7, $wrong ), $in( 8 ), array( 'editor', array( 'sourceId' => 9 ) + $back ) ), array() ),
			'dismissed again after that'               => array( array( $in( 7, $wrong ), array( 'editor', array( 'sourceId' => 9 ) + $back ), $in( 8 ) ), array( 'thyroid > 34' => array( 8 ) ) ),
			'an editor who takes back a link of their own brings nothing back' => array(
				array( $in( 7, $wrong ), array( 'editor', array( 'sourceId' => 9, 'verdict' => 'accepted' ) ), array( 'editor', array( 'sourceId' => 9 ) + $back ) ),
				array( 'thyroid > 34' => array( 7 ) ),
			),
			'taken back in the same second'            => array( array( $in( 7, array( 'at' => '2026-03-01 10:00:00' ) ), $in( 7, array( 'at' => '2026-03-01 10:00:00' ) + $back ) ), array() ),
			'dismissed again in the same second'       => array( array( $in( 7, $at( 1 ) ), $in( 7, $at( 2 ) + $back ), $in( 7, $at( 3 ) ) ), array( 'thyroid > 34' => array( 7 ) ) ),
			'a link taken back, then dismissed in the same second' => array( array( $in( 7, $at( 1 ) + array( 'verdict' => 'accepted' ) ), $in( 7, $at( 2 ) + $back ), $in( 7, $at( 10 ) ) ), array( 'thyroid > 34' => array( 7 ) ) ),
			'accepted and approved links say no no'    => array( array( $in( 7, array( 'verdict' => 'accepted' ) ), $in( 8, array( 'verdict' => 'approved' ) ) ), array() ),
		);
	}

	public function test_no_pair_has_more_dismissals_than_are_told_and_the_newest_are_kept(): void {
		$user = $this->log_in( 'author' );

		for ( $source = 1; $source <= SiteVerdicts\MAX_DISMISSALS + 3; $source++ ) {
			$this->say( $user, array( 'sourceId' => $source ) );
		}

		$this->assertSame( array( 'thyroid > 34' => range( 13, 4 ) ), $this->dismissed() );
		$this->assertTrue( Contract\validate( 'site-verdict', SiteVerdicts\verdicts()[0] ) );
	}

	public function test_the_log_is_read_only_when_there_is_a_new_dismissal(): void {
		global $wpdb;

		$user = $this->log_in( 'author' );
		$this->say( $user, array() );
		$first = SiteVerdicts\verdicts();
		$this->say( $user, array( 'sourceId' => 8, 'verdict' => 'accepted' ) );

		$asked = array();
		$watch = static function ( string $sql ) use ( &$asked ): string {
			$asked[] = $sql;
			return $sql;
		};
		add_filter( 'query', $watch );
		$again = SiteVerdicts\verdicts();
		remove_filter( 'query', $watch );

		$this->assertSame( $first, $again );
		$this->assertSame( array(), preg_grep( '/SELECT \* FROM \S+care_pathway_links_decisions/', $asked ) );

		$this->say( $user, array( 'sourceId' => 9 ) );
		$this->assertSame( array( 'thyroid > 34' => array( 9, 7 ) ), $this->dismissed() );
		$this->say( $user, array( 'sourceId' => 9, 'verdict' => 'restored' ) );
		$this->assertSame( array( 'thyroid > 34' => array( 7 ) ), $this->dismissed() );
	}

	/**
	 * @dataProvider people
	 *
	 * @param string $role   Role.
	 * @param int    $status Status of the answer.
	 */
	public function test_who_may_read_it( string $role, int $status ): void {
		SiteWords\keep( array( 'tag' => null, 'words' => array( self::WORD ) ) );
		$this->log_in( $role );

		$this->assertSame( $status, $this->ask( 'GET', '/guidance' )->get_status() );
	}

	/**
	 * @return array<string, array{ string, int }>
	 */
	public function people(): array {
		return array(
			'nobody'      => array( '', 401 ),
			'subscriber'  => array( 'subscriber', 403 ),
			'contributor' => array( 'contributor', 200 ),
			'editor'      => array( 'editor', 200 ),
		);
	}

	/**
	 * @dataProvider readers
	 *
	 * @param string               $role    Who asks.
	 * @param array<string, mixed> $fields  Of the post in which something was dismissed.
	 * @param bool                 $is_own  Whether it is that person's.
	 * @param bool                 $is_told Whether the dismissal is told.
	 */
	public function test_words_of_a_post_are_told_to_those_who_may_read_it( string $role, array $fields, bool $is_own, bool $is_told ): void {
		$author = $this->log_in( 'author' );
		$reader = $this->log_in( $role );
		$source = $this->write( 'Notes', 'What nobody should know yet.', $fields + array( 'post_author' => $is_own ? $reader : $author ) );
		Queue\flush();
		$public = $this->write( 'Thyroid nodules', 'A small lump.', array( 'post_author' => $author ) );
		Queue\flush();
		$this->say( $author, array( 'sourceId' => $source, 'anchorText' => 'secret words', 'reason' => 'wrong-condition' ) );
		$this->say( $author, array( 'sourceId' => $public, 'anchorText' => 'thyroid' ) );
		$this->say( $author, array( 'sourceId' => $source, 'anchorText' => 'thyroid', 'suggestionId' => 'b' ) );

		$sent  = $this->body( $this->ask( 'GET', '/guidance' ) );
		$words = array_column( $sent['verdicts'], 'dismissals', 'anchorText' );

		$this->assertSame( $is_told, isset( $words['secret words'] ) );
		$this->assertSame( $is_told ? array( $source, $public ) : array( $public ), array_column( $words['thyroid'], 'sourceId' ) );
		$this->assertSame( $sent['tag'], $this->body( $this->ask( 'GET', '/index' ) )['guidance']['tag'] );
	}

	/**
	 * @return array<string, array{ string, array<string, mixed>, bool, bool }>
	 */
	public function readers(): array {
		$draft   = array( 'post_status' => 'draft' );
		$private = array( 'post_status' => 'private' );

		return array(
			'a published page, to anybody'          => array( 'contributor', array(), false, true ),
			'a draft, to its author'                => array( 'contributor', $draft, true, true ),
			'a draft, to another writer'            => array( 'author', $draft, false, false ),
			'a draft, to an editor'                 => array( 'editor', $draft, false, true ),
			'a private page, to another writer'     => array( 'author', $private, false, false ),
			'a page with a password'                => array( 'author', array( 'post_password' => 'x' ), false, false ),
			'a page in the bin, to another writer'  => array( 'author', array( 'post_status' => 'trash' ), false, false ),
			'a page in the bin, to its author'      => array( 'author', array( 'post_status' => 'trash' ), true, true ),
		);
	}

	public function test_without_a_person_nothing_of_a_draft_is_told(): void {
		$author = $this->log_in( 'author' );
		$draft  = $this->write( 'Notes', '', array( 'post_status' => 'draft', 'post_author' => $author ) );
		$this->say( $author, array( 'sourceId' => $draft ) );
		wp_set_current_user( 0 );

		$this->assertNull( Guidance\guidance() );
	}

	/**
	 * @dataProvider pages_for_every_reader
	 */
	public function test_it_names_the_pages_of_the_settings( string $page ): void {
		$this->log_in( 'author' );
		$without = $this->body( $this->ask( 'GET', '/index' ) )['version'];
		$this->set( array( $page => 42 ) );
		$sent = $this->body( $this->ask( 'GET', '/guidance' ) );

		$this->assertSame( array( $page => 42 ), array_intersect_key( $sent, array_flip( Guidance\PAGES ) ) );
		$this->assertTrue( Contract\validate( 'site-guidance', $sent ) );
		$this->assertSame( array( 'tag' => $sent['tag'] ), $this->body( $this->ask( 'GET', '/index' ) )['guidance'] );
		$this->assertNotSame( $without, $this->body( $this->ask( 'GET', '/index' ) )['version'] );

		$this->set( array( $page => 0 ) );
		$this->assertNull( Guidance\guidance() );
	}

	public static function pages_for_every_reader(): array {
		return array(
			'how the site reviews'     => array( 'reviewMethodPage' ),
			'what its advice is not'   => array( 'disclaimerPage' ),
			'advice for what can wait' => array( 'advicePage' ),
		);
	}

	public function test_it_is_sent_again_only_when_it_changed(): void {
		$user     = $this->log_in( 'editor' );
		$manifest = fn (): array => $this->body( $this->ask( 'GET', '/index' ) );
		$without  = $manifest();

		$this->assertNull( $without['guidance'] );
		$this->assertSame( 404, $this->ask( 'GET', '/guidance' )->get_status() );

		$words = $this->body( $this->ask( 'PUT', '/words', array( 'tag' => null, 'words' => array( self::WORD ) ) ) );
		$first = $manifest();
		$sent  = $this->ask( 'GET', '/guidance' );
		$etag  = $sent->get_headers()['ETag'];
		$this->assertTrue( Contract\validate( 'site-guidance', $this->body( $sent ) ) );
		$this->assertTrue( Contract\validate( 'index-manifest', $first ) );
		$this->assertSame( array( 'tag' => trim( $etag, '"' ) ), $first['guidance'] );
		$this->assertSame( array( self::WORD ), $this->body( $sent )['words'] );
		$this->assertNotSame( $without['version'], $first['version'] );
		$this->assertSame( 304, $this->ask( 'GET', '/guidance', array(), array( 'If-None-Match' => $etag ) )->get_status() );

		// The list is kept anew and says the same: for the engine nothing has changed.
		$words = $this->body( $this->ask( 'PUT', '/words', array( 'tag' => $words['tag'], 'words' => array( self::WORD ) ) ) );
		$this->assertSame( $first['version'], $manifest()['version'] );

		$this->say( $user, array() );
		$second = $manifest();
		$this->assertNotSame( $first['version'], $second['version'] );
		$this->assertSame( 200, $this->ask( 'GET', '/guidance', array(), array( 'If-None-Match' => $etag ) )->get_status() );

		$this->say( $user, array( 'verdict' => 'restored' ) );
		$this->ask( 'PUT', '/words', array( 'tag' => $words['tag'], 'words' => array() ) );
		$this->assertSame( $without['version'], $manifest()['version'] );
	}
}
