<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\FirstAnswers;

/**
 * What our own page is answered before its script asks.
 */
final class FirstAnswersTest extends SiteTestCase {

	/**
	 * @dataProvider addresses
	 *
	 * @param array<string, mixed> $chosen   What the address says.
	 * @param string[]             $answered Questions below our namespace.
	 * @param string               $role     Who asks.
	 */
	public function test_a_screen_has_what_it_asks_first( array $chosen, array $answered, string $role = 'editor' ): void {
		$this->log_in( $role );
		AuditState\note_audit( '1-a' );

		$this->assertSame(
			array_map( static fn ( string $question ): string => '/care-pathway-links/v1' . $question, $answered ),
			array_keys( FirstAnswers\of_address( $chosen ) )
		);
	}

	/**
	 * @return array<string, array{ 0: array<string, mixed>, 1: string[], 2?: string }>
	 */
	public function addresses(): array {
		$page = array( 'page' => 'care-pathway-links' );

		return array(
			'the first screen'                  => array( $page, array( '/index', '/audit', '/audit/findings/first' ) ),
			'the same by its name'              => array( $page + array( 'screen' => 'overview' ), array( '/index', '/audit', '/audit/findings/first' ) ),
			'findings as they open'             => array( $page + array( 'screen' => 'findings' ), array( '/index', '/audit', '/audit/findings?page=1&per_page=20&state=open' ) ),
			'findings that are narrowed'        => array( $page + array( 'screen' => 'findings', 'kind' => 'broken-link' ), array( '/index', '/audit' ) ),
			'pages'                             => array( $page + array( 'screen' => 'pages', 'search' => 'thyroid' ), array( '/index', '/audit' ) ),
			'inbound'                           => array( $page + array( 'screen' => 'inbound' ), array( '/index', '/audit/batches' ) ),
			'the queue'                         => array( $page + array( 'screen' => 'review' ), array( '/index', '/reviews?page=1&per_page=20' ) ),
			'settings'                          => array( $page + array( 'screen' => 'settings' ), array( '/index', '/settings' ) ),
			'a screen that needs nothing else'  => array( $page + array( 'screen' => 'coverage' ), array( '/index' ) ),
			'no screen of ours'                 => array( $page + array( 'screen' => 'nothing' ), array( '/index' ) ),
			'no text'                           => array( $page + array( 'screen' => array( 'pages' ) ), array( '/index', '/audit', '/audit/findings/first' ) ),
			'who may not plan is told no facts' => array( $page, array( '/index' ), 'author' ),
			'who may not write, nothing'        => array( $page, array(), 'subscriber' ),
		);
	}

	public function test_of_a_site_that_was_never_checked_no_findings_are_told(): void {
		$this->log_in( 'editor' );

		$this->assertSame(
			array( '/care-pathway-links/v1/index', '/care-pathway-links/v1/audit' ),
			array_keys( FirstAnswers\of_address( array() ) )
		);
	}

	public function test_what_is_told_is_what_the_route_answers(): void {
		$this->log_in( 'editor' );
		$this->write( 'Goiter', 'A goiter is a large thyroid.' );

		$answers = FirstAnswers\of_address( array() );

		foreach ( array( '/index', '/audit' ) as $question ) {
			$told  = (array) $answers[ '/care-pathway-links/v1' . $question ]['body'];
			$asked = (array) rest_do_request( new \WP_REST_Request( 'GET', '/care-pathway-links/v1' . $question ) )->get_data();
			// It is of the moment.
			unset( $told['cursor'], $asked['cursor'] );

			$this->assertSame( wp_json_encode( $asked ), wp_json_encode( $told ) );
		}
	}
}
