<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Decisions;
use CarePathwayLinks\Findings;
use CarePathwayLinks\KeepFindings;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Sql;

/**
 * WordPress' own tools for personal data know the log.
 */
final class PrivacyTest extends SiteTestCase {

	/**
	 * Two people decide about a post.
	 *
	 * @param int $count How often the first of them does.
	 * @return array{ int, int } Ids of the people.
	 */
	private function decide( int $count ): array {
		$people = array( $this->log_in( 'editor' ), $this->log_in( 'editor' ) );
		$source = $this->write( 'About A1C' );

		foreach ( array( $count, 1 ) as $place => $times ) {
			for ( $time = 0; $time < $times; $time++ ) {
				Decisions\record(
					array( array( 'id' => wp_generate_uuid4(), 'suggestionId' => "s{$time}", 'sourceId' => $source, 'targetId' => 34, 'anchorText' => '<b>A1C</b>', 'verdict' => 'returned', 'phase' => 'review', 'reason' => null, 'note' => 'Not here.' ) ),
					$people[ $place ]
				);
			}
		}

		return $people;
	}

	public function test_all_that_a_person_decided_is_handed_out(): void {
		list( $person ) = $this->decide( 201 );
		$exporter       = apply_filters( 'wp_privacy_personal_data_exporters', array() )['care-pathway-links'];
		$email          = get_userdata( $person )->user_email;

		$first  = $exporter['callback']( $email, 1 );
		$second = $exporter['callback']( $email, 2 );

		$this->assertSame( array( 200, false, 1, true ), array( count( $first['data'] ), $first['done'], count( $second['data'] ), $second['done'] ) );
		$this->assertCount( 201, array_unique( array_column( array_merge( $first['data'], $second['data'] ), 'item_id' ) ) );
		$this->assertSame( array( 'Sent back', 'About A1C', '&lt;b&gt;A1C&lt;/b&gt;', 'Not here.' ), array_slice( array_column( $first['data'][0]['data'], 'value' ), 1 ) );
	}

	public function test_a_person_is_forgotten_and_their_decisions_are_not(): void {
		list( $person, $other ) = $this->decide( 2 );
		$eraser                 = apply_filters( 'wp_privacy_personal_data_erasers', array() )['care-pathway-links'];
		$email                  = get_userdata( $person )->user_email;

		$this->assertSame( array( 'items_removed' => true, 'items_retained' => false, 'messages' => array(), 'done' => true ), $eraser['callback']( $email, 1 ) );
		$this->assertCount( 2, Decisions\of_person( 0, 10, 0 ) );
		$this->assertCount( 1, Decisions\of_person( $other, 10, 0 ) );
		$this->assertFalse( $eraser['callback']( $email, 1 )['items_removed'] );
	}

	public function test_what_a_person_ignored_and_mended_in_bulk_is_handed_out_and_forgotten(): void {
		$person = $this->log_in( 'editor' );
		$page   = $this->write( 'Goiter' );
		$email  = get_userdata( $person )->user_email;
		$found  = array( 'id' => 'a', 'kind' => 'dead-end', 'severity' => 'low', 'pageId' => $page, 'link' => null, 'pageIds' => array(), 'values' => array() );
		Queue\flush();
		KeepFindings\keep( array( 'factsTag' => '1-a', 'from' => 0, 'to' => $page, 'findings' => array( $found ), 'isLast' => false ) );
		Findings\set_state( array( 'a' ), 'ignored', 'Known & fine.', $person );
		Sql\upsert( 'batches', array( array( 'id' => wp_generate_uuid4(), 'user_id' => $person, 'started_at' => '2026-03-31 08:00:00' ) ), array( 'id' ) );
		$exporter = apply_filters( 'wp_privacy_personal_data_exporters', array() )['care-pathway-links'];
		$eraser   = apply_filters( 'wp_privacy_personal_data_erasers', array() )['care-pathway-links'];

		$data = $exporter['callback']( $email, 1 )['data'];
		$this->assertSame(
			array( array( 'Ignored a finding', 'Goiter', 'Known &amp; fine.' ), array( '2026-03-31T08:00:00Z', 'Added links to several posts at once' ) ),
			array_map( static fn ( array $item ): array => array_column( $item['data'], 'value' ), $data )
		);

		$this->assertTrue( $eraser['callback']( $email, 1 )['items_removed'] );
		$this->assertSame( array(), $exporter['callback']( $email, 1 )['data'] );
		$this->assertSame( array( 'ignored', 0 ), array_values( array_intersect_key( Findings\findings( array(), 1 )[0], array( 'state' => '', 'ignoredBy' => '' ) ) ) );
	}

	public function test_an_address_that_nobody_has_gives_nothing(): void {
		$this->decide( 1 );
		$exporter = apply_filters( 'wp_privacy_personal_data_exporters', array() )['care-pathway-links'];
		$eraser   = apply_filters( 'wp_privacy_personal_data_erasers', array() )['care-pathway-links'];

		$this->assertSame( array( 'data' => array(), 'done' => true ), $exporter['callback']( 'nobody@clinic.example', 1 ) );
		$this->assertFalse( $eraser['callback']( 'nobody@clinic.example', 1 )['items_removed'] );
	}
}
