<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Decisions;
use CarePathwayLinks\Tables;

/**
 * What people decide is kept, once, and only from those who may decide it.
 */
final class DecisionsTest extends SiteTestCase {

	/**
	 * A decision to send.
	 *
	 * @param int                  $source_id Page.
	 * @param array<string, mixed> $fields    What is different.
	 * @return array<string, mixed>
	 */
	private function decision( int $source_id, array $fields = array() ): array {
		return $fields + array(
			'id'           => wp_generate_uuid4(),
			'suggestionId' => 's1',
			'sourceId'     => $source_id,
			'targetId'     => 34,
			'anchorText'   => 'A1C "test" \\ résumé',
			'verdict'      => 'dismissed',
			'phase'        => 'writing',
			'reason'       => 'wrong-words',
		);
	}

	public function test_a_decision_is_kept_as_it_was_sent_with_person_and_time(): void {
		$user   = $this->log_in( 'author' );
		$source = $this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_type' => 'post', 'post_author' => $user ) );
		$sent   = array( $this->decision( $source ), $this->decision( $source, array( 'verdict' => 'accepted', 'reason' => null ) ) );

		$answer = $this->ask( 'POST', '/decisions', array( 'decisions' => $sent ) );
		$this->assertSame( 200, $answer->get_status() );
		$this->assertSame( array( 'recorded' => array_column( $sent, 'id' ) ), $answer->get_data() );

		$kept = array_column( $this->body( $this->ask( 'GET', '/decisions', array( 'sourceId' => $source ) ) ), null, 'id' );

		foreach ( $sent as $decision ) {
			$record = $kept[ $decision['id'] ];
			$this->assertTrue( Contract\validate( 'decision', $record ) );
			$this->assertEquals( $decision, array_diff_key( $record, array( 'userId' => 0, 'decidedAt' => 0 ) ) );
			$this->assertSame( $user, $record['userId'] );
			$this->assertLessThan( 60, abs( time() - strtotime( $record['decidedAt'] ) ) );
		}
	}

	public function test_what_a_decision_says_beside_is_kept_too(): void {
		$user   = $this->log_in( 'author' );
		$source = $this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_type' => 'post', 'post_author' => $user ) );
		$more   = array(
			'because' => array( 'code' => 'title', 'weight' => 1.5, 'values' => array( 'title' => 'A1C "test"', 'count' => 3 ) ),
			'url'     => 'https://clinic.example/a1c/?a=1&b=2',
			'note'    => "Not this page.\nThe other \"one\" \\ please.",
			'role'    => 'condition',
		);
		$this->assertSame( 200, $this->ask( 'POST', '/decisions', array( 'decisions' => array( $this->decision( $source, $more ) ) ) )->get_status() );

		$record = $this->body( $this->ask( 'GET', '/decisions', array( 'sourceId' => $source ) ) )[0];
		$this->assertTrue( Contract\validate( 'decision', $record ) );
		$this->assertEquals( $more, array_intersect_key( $record, $more ) );
	}

	public function test_sending_again_changes_nothing(): void {
		$user   = $this->log_in( 'author' );
		$source = $this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_type' => 'post', 'post_author' => $user ) );
		$sent   = $this->decision( $source );

		$this->ask( 'POST', '/decisions', array( 'decisions' => array( $sent ) ) );
		$again = $this->ask( 'POST', '/decisions', array( 'decisions' => array( array( 'verdict' => 'accepted' ) + $sent, $this->decision( $source ) ) ) );

		$this->assertCount( 2, $again->get_data()['recorded'] );
		$kept = $this->body( $this->ask( 'GET', '/decisions', array( 'sourceId' => $source ) ) );
		$this->assertSame( array( 'dismissed', 'dismissed' ), array_column( $kept, 'verdict' ) );
	}

	/**
	 * @dataProvider sendings
	 *
	 * @param list<list<array<string, mixed>>> $sendings What is sent one after the other; each a list of decisions.
	 */
	public function test_the_later_counts_however_soon_it_is_said( array $sendings ): void {
		$user   = $this->log_in( 'editor' );
		$source = $this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_type' => 'post', 'post_author' => $user ) );
		$of     = fn ( array $fields ): array => $this->decision( $source, $fields );
		$sent   = array_map( static fn ( array $all ): array => array_map( $of, $all ), $sendings );

		foreach ( $sent as $decisions ) {
			$this->assertSame( 200, $this->ask( 'POST', '/decisions', array( 'decisions' => $decisions ) )->get_status() );
		}

		$ids  = array_column( array_merge( ...$sent ), 'id' );
		$read = array_column( $this->body( $this->ask( 'GET', '/decisions', array( 'sourceId' => $source ) ) ), 'id' );
		$this->assertSame( $ids, $read );
		$this->assertSame( $ids, array_column( Decisions\of_person( $user, 200, 0 ), 'id' ) );
		$this->assertSame( $ids, array( ...array_column( Decisions\of_person( $user, 3, 0 ), 'id' ), ...array_column( Decisions\of_person( $user, 200, 3 ), 'id' ) ) );
	}

	/**
	 * @return array<string, array{ list<list<array<string, mixed>>> }>
	 */
	public function sendings(): array {
		$of    = static fn ( string $verdict, string $suggestion = 's1', string $phase = 'writing' ): array => array( 'verdict' => $verdict, 'suggestionId' => $suggestion, 'phase' => $phase, 'reason' => null );
		$names = array( 'dismissed', 'accepted', 'dismissed', 'restored', 'accepted', 'restored', 'dismissed', 'restored' );
		$many  = array_map( static fn ( string $verdict, int $place ): array => $of( $verdict, 's' . $place % 3 ), $names, array_keys( $names ) );
		$alone = static fn ( array $decisions ): array => array_map( static fn ( array $decision ): array => array( $decision ), $decisions );
		$words = array( $of( 'requested', 'post' ), $of( 'approved', 'link-1', 'review' ), $of( 'returned', 'link-2', 'review' ), $of( 'returned', 'post', 'review' ), $of( 'removed', 'link-2', 'review' ), $of( 'requested', 'post' ), $of( 'approved', 'post', 'review' ) );

		return array(
			'one by one'                                   => array( $alone( $many ) ),
			'all at once'                                  => array( array( $many ) ),
			'some at once, then more'                      => array( array_chunk( $many, 3 ) ),
			'a hundred at once'                            => array( array( array_map( static fn ( int $place ): array => $of( 'dismissed', "s{$place}" ), range( 1, 100 ) ) ) ),
			'a dismissal after it was taken back'          => array( $alone( array( $of( 'dismissed' ), $of( 'restored' ), $of( 'dismissed' ) ) ) ),
			'words on links after one on the whole post'   => array( $alone( $words ) ),
			'words on links after one on the post at once' => array( array( $words ) ),
		);
	}

	public function test_lines_from_before_seconds_were_divided_stand_before_what_is_said_now(): void {
		global $wpdb;

		$user     = $this->log_in( 'editor' );
		$source   = $this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_type' => 'post', 'post_author' => $user ) );
		$verdicts = array( 'restored' => 's1', 'approved' => 'post', 'requested' => 'post', 'dismissed' => 's1' );

		foreach ( $verdicts as $verdict => $suggestion ) {
			Decisions\record( array( $this->decision( $source, array( 'verdict' => $verdict, 'suggestionId' => $suggestion ) ) ), $user );
		}

		$wpdb->query( 'UPDATE ' . Tables\name( 'decisions' ) . " SET decided_at = '2026-01-02 03:04:05', micros = 0" );
		Decisions\record( array( $this->decision( $source, array( 'verdict' => 'removed' ) ) ), $user );
		$wpdb->query( 'UPDATE ' . Tables\name( 'decisions' ) . " SET decided_at = '2026-01-02 03:04:05', micros = 1 WHERE verdict = 'removed'" );

		$this->assertSame( array( 'dismissed', 'restored', 'requested', 'approved', 'removed' ), array_column( Decisions\of_source( $source ), 'verdict' ) );
	}

	/**
	 * @dataProvider people_and_decisions
	 *
	 * @param string               $role    Role of the person.
	 * @param bool                 $is_own  Whether the post is theirs.
	 * @param array<string, mixed> $fields  What is decided.
	 * @param int                  $status  Status of the answer.
	 */
	public function test_who_may_decide( string $role, bool $is_own, array $fields, int $status ): void {
		$owner  = $this->log_in( 'author' );
		$user   = $this->log_in( $role );
		$source = $this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_type' => 'post', 'post_author' => $is_own ? $user : $owner ) );

		$answer = $this->ask( 'POST', '/decisions', array( 'decisions' => array( $this->decision( $source, $fields ) ) ) );
		$this->assertSame( $status, $answer->get_status() );

		$this->log_in( 'administrator' );
		$this->assertCount( 200 === $status ? 1 : 0, $this->ask( 'GET', '/decisions', array( 'sourceId' => $source ) )->get_data() );
	}

	/**
	 * @return array<string, array{ string, bool, array<string, mixed>, int }>
	 */
	public function people_and_decisions(): array {
		$writing  = array( 'verdict' => 'accepted', 'reason' => null );
		$approval = array( 'verdict' => 'approved', 'phase' => 'review', 'reason' => null );
		$return   = array( 'verdict' => 'returned', 'phase' => 'writing', 'reason' => null );
		$removal  = array( 'verdict' => 'removed', 'phase' => 'review', 'reason' => null );
		$request  = array( 'suggestionId' => 'post', 'targetId' => 0, 'anchorText' => '', 'verdict' => 'requested', 'phase' => 'writing', 'reason' => null );

		return array(
			'nobody'                                  => array( '', false, $writing, 401 ),
			'subscriber'                              => array( 'subscriber', false, $writing, 403 ),
			'contributor about their own draft'       => array( 'contributor', true, $writing, 200 ),
			'contributor about the draft of another'  => array( 'contributor', false, $writing, 403 ),
			'contributor who approves their own'      => array( 'contributor', true, $approval, 403 ),
			'contributor who hides a review verdict'  => array( 'contributor', true, $return, 403 ),
			'author about their own draft'            => array( 'author', true, $writing, 200 ),
			'author about the draft of another'       => array( 'author', false, $writing, 403 ),
			'editor about the draft of another'       => array( 'editor', false, $writing, 200 ),
			'editor who approves'                     => array( 'editor', false, $approval, 200 ),
			'contributor who removes in review'       => array( 'contributor', true, $removal, 403 ),
			'contributor who asks for a review'       => array( 'contributor', true, $request, 200 ),
			'contributor who asks for that of others' => array( 'contributor', false, $request, 403 ),
			'author who approves their own'           => array( 'author', true, $approval, 200 ),
			'author who approves the draft of another' => array( 'author', false, $approval, 403 ),
			'editor who asks for a review'            => array( 'editor', false, $request, 200 ),
			'administrator who approves'              => array( 'administrator', false, $approval, 200 ),
		);
	}

	public function test_one_post_that_may_not_be_edited_stops_all(): void {
		$other = $this->write( 'Other', '', array( 'post_type' => 'post', 'post_author' => 1 ) );
		$user  = $this->log_in( 'contributor' );
		$own   = $this->write( 'Own', '', array( 'post_status' => 'draft', 'post_type' => 'post', 'post_author' => $user ) );

		$answer = $this->ask( 'POST', '/decisions', array( 'decisions' => array( $this->decision( $own ), $this->decision( $other ) ) ) );

		$this->assertSame( 403, $answer->get_status() );
		$this->assertSame( array(), $this->ask( 'GET', '/decisions', array( 'sourceId' => $own ) )->get_data() );
		$this->assertSame( 403, $this->ask( 'GET', '/decisions', array( 'sourceId' => $other ) )->get_status() );
	}

	/**
	 * @dataProvider nonsense
	 *
	 * @param mixed $decisions What is sent.
	 */
	public function test_nonsense_is_refused( mixed $decisions ): void {
		$this->log_in( 'administrator' );
		$source    = $this->write( 'Draft', '', array( 'post_status' => 'draft' ) );
		$decisions = is_callable( $decisions ) ? $decisions( $this->decision( $source ) ) : $decisions;
		$answer    = $this->ask( 'POST', '/decisions', array( 'decisions' => $decisions ) );

		$this->assertSame( array( 400, 'rest_invalid_param' ), array( $answer->get_status(), $answer->get_data()['code'] ) );
	}

	/**
	 * @return array<string, array{ mixed }>
	 */
	public function nonsense(): array {
		return array(
			'nothing in the list' => array( array() ),
			'no list'             => array( 'all' ),
			'numbers'             => array( array( 1, 2 ) ),
			'one bad among good'  => array( static fn ( array $good ): array => array( $good, array( 'id' => '1' ) + $good ) ),
			'too many'            => array( static fn ( array $good ): array => array_fill( 0, 101, $good ) ),
			'a field too many'    => array( static fn ( array $good ): array => array( $good + array( 'userId' => 1 ) ) ),
		);
	}

	public function test_without_a_source_the_question_makes_no_sense(): void {
		$this->log_in( 'administrator' );

		$this->assertSame( 400, $this->ask( 'GET', '/decisions' )->get_status() );
		$this->assertSame( 400, $this->ask( 'GET', '/decisions', array( 'sourceId' => 'x' ) )->get_status() );
	}
}
