<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\Contract;
use CarePathwayLinks\Findings;
use CarePathwayLinks\KeepFindings;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Settings;
use CarePathwayLinks\Snapshots;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;

/**
 * Findings are kept, ignored, out of date; the state of the audit says how many.
 */
final class AuditTest extends SiteTestCase {

	/**
	 * A finding.
	 *
	 * @param string               $id      Id.
	 * @param int                  $page_id Page.
	 * @param array<string, mixed> $more    What else is known.
	 * @return array<string, mixed>
	 */
	private function finding( string $id, int $page_id, array $more = array() ): array {
		return $more + array( 'id' => $id, 'kind' => 'dead-end', 'severity' => 'medium', 'pageId' => $page_id, 'link' => null, 'pageIds' => array(), 'values' => new \stdClass() );
	}

	/**
	 * Send findings.
	 *
	 * @param array<string, mixed>[] $findings Findings.
	 * @param array<string, mixed>   $more     What else the part says.
	 */
	private function keep( array $findings, array $more = array() ): void {
		Queue\flush();
		$part   = $more + array( 'factsTag' => AuditState\facts_tag(), 'from' => 0, 'to' => 9_007_199_254_740_991, 'findings' => $findings, 'isLast' => true );
		$answer = $this->ask( 'PUT', '/audit/findings', $part );
		$this->assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
	}

	/**
	 * Findings that are kept.
	 *
	 * @param array<string, mixed> $wanted Which.
	 * @return array<string, array<string, mixed>> By id.
	 */
	private function kept( array $wanted = array() ): array {
		$answer = $this->ask( 'GET', '/audit/findings', $wanted );
		$this->assertSame( 200, $answer->get_status() );
		$found = json_decode( (string) wp_json_encode( $answer->get_data() ) );

		foreach ( $found as $finding ) {
			$this->assertIsObject( $finding->values );
			$this->assertTrue( Contract\validate( 'kept-finding', json_decode( (string) wp_json_encode( $finding ), true ) ) );
		}

		return array_column( $this->body( $answer ), null, 'id' );
	}

	/**
	 * The state of the audit.
	 *
	 * @return array<string, mixed>
	 */
	private function state(): array {
		$state = $this->body( $this->ask( 'GET', '/audit' ) );
		$this->assertTrue( Contract\validate( 'audit-state', $state ) );

		return $state;
	}

	/**
	 * @dataProvider people
	 *
	 * @param string $role   Role.
	 * @param int    $status Status of every answer.
	 */
	public function test_who_may_ask( string $role, int $status ): void {
		$this->log_in( $role );
		$questions = array(
			array( 'GET', '/audit', array() ),
			array( 'GET', '/audit/pages', array() ),
			array( 'GET', '/audit/links', array() ),
			array( 'GET', '/audit/targets', array() ),
			array( 'GET', '/audit/traffic', array() ),
			array( 'GET', '/audit/external', array() ),
			array( 'GET', '/audit/findings', array() ),
			array( 'GET', '/audit/findings/first', array() ),
			array( 'PUT', '/audit/findings', array( 'factsTag' => '1-a', 'from' => 1, 'to' => 2, 'findings' => array(), 'isLast' => false ) ),
			array( 'POST', '/audit/findings/state', array( 'ids' => array( 'a' ), 'state' => 'open' ) ),
			array( 'POST', '/audit/traffic', array( 'importId' => wp_generate_uuid4(), 'from' => '2026-01-01', 'to' => '2026-01-31', 'part' => 0, 'parts' => 1, 'rows' => array() ) ),
			array( 'DELETE', '/audit/traffic', array() ),
		);

		foreach ( $questions as $question ) {
			$this->assertSame( $status, $this->ask( ...$question )->get_status(), implode( ' ', array_slice( $question, 0, 2 ) ) );
		}
	}

	/**
	 * @return array<string, array{ string, int }>
	 */
	public function people(): array {
		return array(
			'nobody'      => array( '', 401 ),
			'subscriber'  => array( 'subscriber', 403 ),
			'contributor' => array( 'contributor', 403 ),
			'author'      => array( 'author', 403 ),
			'editor'      => array( 'editor', 200 ),
		);
	}

	public function test_a_site_that_was_never_audited(): void {
		$this->write( 'Goiter' );
		$this->log_in( 'editor' );
		$state = $this->state();

		$this->assertSame( array( null, null, 1, 1, array(), array(), null ), array( $state['asOf'], $state['judgedTag'], $state['pages'], $state['stalePages'], $state['counts'], $state['snapshots'], $state['traffic'] ) );
	}

	public function test_what_was_found_is_kept_and_told_worst_first(): void {
		$goiter = $this->write( 'Goiter' );
		$hub    = $this->write( 'Hub' );
		$menu   = wp_create_nav_menu( 'Main menu ' . wp_generate_password( 6, false ) );
		$entry  = wp_update_nav_menu_item( $menu, 0, array( 'menu-item-type' => 'custom', 'menu-item-url' => '/gone/', 'menu-item-title' => 'Gone', 'menu-item-status' => 'publish' ) );
		$link   = array( 'sourceId' => $entry, 'position' => 0, 'anchorText' => 'Gone', 'url' => '/gone/', 'targetId' => 0 );
		$this->log_in( 'editor' );

		$this->keep(
			array(
				$this->finding( 'a', $goiter ),
				$this->finding( 'b', $hub, array( 'severity' => 'low', 'kind' => 'nearly-orphaned', 'pageIds' => array( $goiter ), 'values' => array( 'title' => 'Goiter' ) ) ),
				$this->finding( 'c', 0, array( 'severity' => 'high', 'kind' => 'broken-link', 'link' => $link ) ),
				$this->finding( 'd', $hub, array( 'severity' => 'high', 'kind' => 'broken-link', 'link' => array( 'sourceId' => $hub ) + $link ) ),
			)
		);

		$kept = $this->kept();
		$this->assertSame( array( 'c', 'd', 'a', 'b' ), array_keys( $kept ) );
		$this->assertSame( array( wp_get_nav_menu_object( $menu )->name, 'Hub', 'Goiter', 'Hub' ), array_column( $kept, 'title' ) );
		$this->assertSame( array( 'open' ), array_values( array_unique( array_column( $kept, 'state' ) ) ) );
		$this->assertSame( array( 'title' => 'Goiter' ), $kept['b']['values'] );
		$this->assertSame( array(), array_filter( array_column( $kept, 'isStale' ) ) );

		$state = $this->state();
		$this->assertSame( AuditState\facts_tag(), $state['judgedTag'] );
		$this->assertSame( 0, $state['stalePages'] );
		$this->assertContains( array( 'kind' => 'broken-link', 'severity' => 'high', 'open' => 2, 'ignored' => 0 ), $state['counts'] );
		$this->assertSame( array( 2, 1, 1 ), array_values( array_intersect_key( $state['snapshots'][0], array_flip( array( 'high', 'medium', 'low' ) ) ) ) );
		wp_delete_nav_menu( $menu );
	}

	public function test_of_every_kind_the_first_few_of_its_worst_severity_are_told(): void {
		$goiter = $this->write( 'Goiter' );
		$hub    = $this->write( 'Hub' );
		$this->log_in( 'editor' );
		$this->keep(
			array(
				$this->finding( 'a', $goiter, array( 'severity' => 'low' ) ),
				$this->finding( 'b', $hub ),
				...array_map( fn ( int $n ): array => $this->finding( "c{$n}", 7 - $n, array( 'kind' => 'broken-link', 'severity' => 'high' ) ), range( 1, 6 ) ),
				$this->finding( 'd', $goiter, array( 'kind' => 'stale-page', 'severity' => 'high' ) ),
				$this->finding( 'e', $hub, array( 'kind' => 'stale-page', 'severity' => 'low' ) ),
			)
		);
		$this->ask( 'POST', '/audit/findings/state', array( 'ids' => array( 'd' ), 'state' => 'ignored', 'note' => '' ) );

		$this->assertSame(
			array( 'c6', 'c5', 'c4', 'c3', 'c2', 'b', 'e' ),
			array_column( (array) $this->ask( 'GET', '/audit/findings/first' )->get_data(), 'id' )
		);
	}

	/**
	 * @dataProvider narrowed
	 *
	 * @param array<string, mixed> $wanted What is asked for; "GOITER" stands for the id of that page, "TERM" for that of its specialty.
	 * @param string[]             $found  Ids.
	 */
	public function test_findings_are_asked_for_by_what_they_are( array $wanted, array $found ): void {
		$goiter = $this->write( 'Goiter' );
		$hub    = $this->write( 'Thyroid hub' );
		$term   = wp_set_object_terms( $goiter, 'Endocrinology', 'specialty' )[0];
		$link   = array( 'sourceId' => $hub, 'position' => 0, 'anchorText' => '50% of people', 'url' => '/x/', 'targetId' => $goiter );
		$user   = $this->log_in( 'editor' );
		$this->keep(
			array(
				$this->finding( 'a', $goiter, array( 'severity' => 'high' ) ),
				$this->finding( 'b', $hub, array( 'kind' => 'generic-anchor', 'link' => $link ) ),
				$this->finding( 'c', $hub, array( 'kind' => 'broken-link', 'severity' => 'high' ) ),
				$this->finding( 'd', 0, array( 'kind' => 'hub-not-in-menu' ) ),
			)
		);
		Findings\set_state( array( 'c' ), 'ignored', 'Known.', $user );

		$wanted = array_map( static fn ( mixed $value ): mixed => array( 'GOITER' => $goiter, 'TERM' => $term )[ $value ] ?? $value, $wanted );
		$this->assertEqualsCanonicalizing( $found, array_map( 'strval', array_keys( $this->kept( $wanted ) ) ) );
		$this->assertSame( (string) count( $found ), $this->ask( 'GET', '/audit/findings', array( 'per_page' => 1 ) + $wanted )->get_headers()['X-WP-Total'] );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, string[] }>
	 */
	public function narrowed(): array {
		return array(
			'all'               => array( array(), array( 'a', 'b', 'c', 'd' ) ),
			'open'              => array( array( 'state' => 'open' ), array( 'a', 'b', 'd' ) ),
			'ignored'           => array( array( 'state' => 'ignored' ), array( 'c' ) ),
			'one kind'          => array( array( 'kind' => 'dead-end' ), array( 'a' ) ),
			'two kinds'         => array( array( 'kind' => 'dead-end,broken-link' ), array( 'a', 'c' ) ),
			'severity'          => array( array( 'severity' => 'high', 'state' => 'open' ), array( 'a' ) ),
			'page'              => array( array( 'post' => 'GOITER' ), array( 'a' ) ),
			'no page'           => array( array( 'post' => 0 ), array( 'd' ) ),
			'specialty'         => array( array( 'specialty' => 'TERM' ), array( 'a' ) ),
			'title'             => array( array( 'search' => 'thyroid' ), array( 'b', 'c' ) ),
			'linked words'      => array( array( 'search' => 'of people' ), array( 'b' ) ),
			'a percent sign'    => array( array( 'search' => '0% o' ), array( 'b' ) ),
			'a percent sign, 2' => array( array( 'search' => '5% o' ), array() ),
			'nothing of that'   => array( array( 'search' => 'asthma' ), array() ),
		);
	}

	/**
	 * @dataProvider bad_questions
	 *
	 * @param array<string, mixed> $wanted What is asked for.
	 */
	public function test_questions_that_make_no_sense_are_refused( array $wanted ): void {
		$this->log_in( 'editor' );

		$this->assertSame( 400, $this->ask( 'GET', '/audit/findings', $wanted )->get_status() );
	}

	/**
	 * @return array<string, array{ array<string, mixed> }>
	 */
	public function bad_questions(): array {
		return array(
			'state'    => array( array( 'state' => 'mended' ) ),
			'severity' => array( array( 'severity' => 'worst' ) ),
			'kind'     => array( array( 'kind' => "x' OR 1" ) ),
			'many'     => array( array( 'per_page' => 101 ) ),
			'page'     => array( array( 'page' => 0 ) ),
		);
	}

	public function test_an_audit_takes_the_place_of_the_one_before_in_its_stretch_only(): void {
		list( $one, $two, $three ) = array( $this->write( 'One' ), $this->write( 'Two' ), $this->write( 'Three' ) );
		$this->log_in( 'editor' );
		$this->keep( array( $this->finding( 'a', $one ), $this->finding( 'b', $two ), $this->finding( 'c', $three ) ) );

		$this->keep( array( $this->finding( 'd', $two ) ), array( 'from' => $one, 'to' => $two, 'isLast' => false ) );
		$this->assertEqualsCanonicalizing( array( 'c', 'd' ), array_keys( $this->kept() ) );

		$this->keep( array( $this->finding( 'd', $two ) ), array( 'from' => $one, 'to' => $two, 'isLast' => false ) );
		$this->assertEqualsCanonicalizing( array( 'c', 'd' ), array_keys( $this->kept() ) );

		$this->keep( array() );
		$this->assertSame( array(), $this->kept() );
	}

	public function test_what_is_ignored_stays_ignored_even_if_it_was_gone_in_between(): void {
		$page = $this->write( 'Goiter' );
		$user = $this->log_in( 'editor' );
		$this->keep( array( $this->finding( 'a', $page ), $this->finding( 'b', $page ) ) );
		$this->assertSame( 200, $this->ask( 'POST', '/audit/findings/state', array( 'ids' => array( 'a', 'gone' ), 'state' => 'ignored', 'note' => "Quoted <b>as</b> it stands.\n" ) )->get_status() );
		$wanted = array( 'ignored', 'Quoted as it stands.', $user );
		$said   = fn (): array => array_values( array_intersect_key( $this->kept()['a'], array_flip( array( 'state', 'note', 'ignoredBy' ) ) ) );
		$this->assertSame( $wanted, $said() );

		$this->keep( array( $this->finding( 'a', $page ), $this->finding( 'b', $page ) ) );
		$this->assertSame( $wanted, $said() );
		$this->assertSame( array( array( 'kind' => 'dead-end', 'severity' => 'medium', 'open' => 1, 'ignored' => 1 ) ), $this->state()['counts'] );

		$this->keep( array() );
		$this->assertSame( array(), $this->kept() );
		$this->assertSame( array(), $this->state()['counts'] );

		$this->keep( array( $this->finding( 'a', $page ) ) );
		$this->assertSame( $wanted, $said() );

		Findings\set_state( array( 'a' ), 'open', 'Not kept.', $user );
		$this->assertSame( array( 'open', '', 0 ), $said() );
	}

	public function test_when_it_was_first_seen_stays_and_when_it_was_last_found_does_not(): void {
		global $wpdb;

		$page = $this->write( 'Goiter' );
		$this->log_in( 'editor' );
		$this->keep( array( $this->finding( 'a', $page ) ) );
		$wpdb->query( 'UPDATE ' . Tables\name( 'findings' ) . " SET first_seen = '2026-01-01 08:00:00', as_of = '2026-01-01 08:00:00'" );

		$this->keep( array( $this->finding( 'a', $page, array( 'severity' => 'high' ) ) ) );

		$kept = $this->kept()['a'];
		$this->assertSame( array( '2026-01-01T08:00:00Z', 'high' ), array( $kept['firstSeen'], $kept['severity'] ) );
		$this->assertSame( gmdate( 'Y-m-d' ), substr( $kept['asOf'], 0, 10 ) );
	}

	/**
	 * @dataProvider changes
	 *
	 * @param string                                       $what    Page that changes: hub, goiter, nodule, other.
	 * @param callable( int, array<string, int> ): mixed   $change  What happens to it.
	 * @param string[]                                     $stale   Ids of findings that are out of date.
	 * @param int                                          $pages   Pages that are.
	 */
	public function test_a_save_puts_what_it_concerns_out_of_date_and_an_audit_brings_it_back( string $what, callable $change, array $stale, int $pages ): void {
		$ids        = array( 'goiter' => $this->write( 'Goiter' ), 'nodule' => $this->write( 'Nodule' ), 'other' => $this->write( 'Other' ) );
		$ids['hub'] = $this->write( 'Hub', '<a href="/goiter/">goiter</a>' );
		$link       = array( 'sourceId' => $ids['hub'], 'position' => 0, 'anchorText' => 'goiter', 'url' => '/goiter/', 'targetId' => $ids['goiter'] );
		$findings   = array(
			$this->finding( 'goiter', $ids['goiter'] ),
			$this->finding( 'nodule', $ids['nodule'] ),
			$this->finding( 'hub', $ids['hub'], array( 'link' => $link ) ),
			$this->finding( 'nodule-and-other', $ids['nodule'], array( 'pageIds' => array( $ids['other'] ) ) ),
		);
		$this->log_in( 'editor' );
		Queue\flush();
		$this->keep( $findings );
		$before = AuditState\facts_tag();
		$this->assertSame( 0, $this->state()['stalePages'] );

		wp_set_current_user( 1 );
		$change( $ids[ $what ], $ids );

		$told = array_keys( array_filter( $this->kept(), static fn ( array $finding ): bool => $finding['isStale'] ) );
		$this->assertEqualsCanonicalizing( $stale, $told );
		$this->assertSame( $pages, $this->state()['stalePages'] );
		$this->assertNotSame( $before, AuditState\facts_tag() );

		$this->keep( $findings );
		$this->assertSame( array(), array_filter( array_column( $this->kept(), 'isStale' ) ) );
		$this->assertSame( 0, $this->state()['stalePages'] );
	}

	public function test_an_audit_that_sends_only_what_is_new_brings_the_rest_up_to_date_with_its_last_part(): void {
		$ids = array( $this->write( 'Goiter' ), $this->write( 'Nodule' ), $this->write( 'Hub', '<a href="/goiter/">goiter</a>' ) );
		$this->log_in( 'editor' );
		Queue\flush();
		$this->keep( array( $this->finding( 'goiter', $ids[0] ), $this->finding( 'nodule', $ids[1] ) ) );

		wp_set_current_user( 1 );
		wp_update_post( array( 'ID' => $ids[0], 'post_content' => '<p>New.</p>' ) );
		$this->log_in( 'editor' );
		$this->assertSame( array( true, false ), array( $this->kept()['goiter']['isStale'], $this->kept()['nodule']['isStale'] ) );
		$this->assertSame( 2, $this->state()['stalePages'] );

		$stretch = array( 'from' => $ids[1], 'to' => $ids[1] );
		$this->keep( array(), $stretch + array( 'isLast' => false ) );
		$this->assertSame( array( 'goiter' ), array_keys( $this->kept() ) );
		$this->assertTrue( $this->kept()['goiter']['isStale'] );

		$this->keep( array(), $stretch + array( 'isLast' => true ) );
		$this->assertFalse( $this->kept()['goiter']['isStale'] );
		$this->assertSame( 0, $this->state()['stalePages'] );
	}

	/**
	 * @return array<string, array{ string, callable, string[], int }>
	 */
	public function changes(): array {
		$say = static fn ( string $content ): callable => static fn ( int $id ) => wp_update_post( array( 'ID' => $id, 'post_content' => $content ) );

		return array(
			'other words'                  => array( 'nodule', $say( '<p>New.</p>' ), array( 'nodule', 'nodule-and-other' ), 1 ),
			'other words of its target'    => array( 'goiter', $say( '<p>New.</p>' ), array( 'goiter', 'hub' ), 2 ),
			'a page that is concerned'     => array( 'other', $say( '<p>New.</p>' ), array( 'nodule-and-other' ), 1 ),
			'a link to another page'       => array( 'hub', $say( '<p><a href="/nodule/">nodule</a></p>' ), array( 'goiter', 'hub', 'nodule', 'nodule-and-other' ), 3 ),
			'a role by its owner'          => array( 'goiter', static fn ( int $id ) => update_post_meta( $id, '_care_pathway_links_role', 'condition' ), array( 'goiter', 'hub' ), 2 ),
			'into the bin'                 => array( 'goiter', static fn ( int $id ) => wp_trash_post( $id ), array( 'goiter', 'hub' ), 1 ),
		);
	}

	public function test_a_page_that_changed_while_the_audit_ran_is_out_of_date_afterwards(): void {
		$page = $this->write( 'Goiter' );
		$this->write( 'Nodule' );
		$this->log_in( 'editor' );
		Queue\flush();
		$tag = AuditState\facts_tag();
		wp_update_post( array( 'ID' => $page, 'post_title' => 'Enlarged thyroid' ) );

		$this->keep( array( $this->finding( 'a', $page ) ), array( 'factsTag' => $tag ) );

		$this->assertTrue( $this->kept()['a']['isStale'] );
		$this->assertSame( 1, $this->state()['stalePages'] );
		$this->assertSame( $tag, $this->state()['judgedTag'] );
	}

	/**
	 * @dataProvider facts
	 *
	 * @param callable( int ): mixed $change What happens; it is given a draft that is led to.
	 * @param bool                   $is_new Whether the facts are others then.
	 */
	public function test_the_tag_changes_with_the_facts_and_only_then( callable $change, bool $is_new ): void {
		wp_set_current_user( 1 );
		$draft = $this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_name' => 'draft' ) );
		$this->write( 'Hub', '<a href="/draft/">draft</a>' );
		$menu = wp_create_nav_menu( 'Main menu ' . wp_generate_password( 6, false ) );
		Queue\flush();
		$before = AuditState\facts_tag();
		$this->assertSame( $before, AuditState\facts_tag() );

		$change( $draft );
		wp_update_nav_menu_item( $menu, 0, array( 'menu-item-type' => 'custom', 'menu-item-url' => 'https://example.org/', 'menu-item-title' => 'x', 'menu-item-status' => 'draft' ) );
		Queue\flush();

		$this->assertSame( $is_new, AuditState\facts_tag() !== $before );
		wp_delete_nav_menu( $menu );
	}

	/**
	 * @return array<string, array{ callable, bool }>
	 */
	public function facts(): array {
		$menu = static fn ( int $id ) => wp_insert_post( array( 'post_type' => 'wp_navigation', 'post_status' => 'publish', 'post_content' => '<!-- wp:navigation-link {"label":"x","url":"https://example.org/"} /-->' ) );

		return array(
			'nothing'                        => array( static fn (): bool => true, false ),
			'words of a draft'               => array( static fn ( int $id ) => wp_update_post( array( 'ID' => $id, 'post_content' => 'New.' ) ), false ),
			'a draft that is led to is gone' => array( static fn ( int $id ) => wp_trash_post( $id ), true ),
			'a page more'                    => array( static fn ( int $id ) => wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'New' ) ), true ),
			'a menu leads to another site'   => array( $menu, true ),
			'another time of reviews'        => array( static fn ( int $id ) => Settings\keep( array( 'tag' => Settings\kept()['tag'], 'settings' => array( 'reviewMonths' => 7 ) + Settings\settings() ) ), true ),
			'another front page'             => array( static fn ( int $id ) => array( update_option( 'show_on_front', 'page' ), update_option( 'page_for_posts', 4711 ) ), true ),
		);
	}

	/**
	 * @dataProvider bad_parts
	 *
	 * @param array<string, mixed> $more   What is wrong with the part.
	 * @param int                  $status Status of the answer.
	 */
	public function test_parts_that_make_no_sense_are_refused_whole( array $more, int $status ): void {
		$page = $this->write( 'Goiter' );
		$this->log_in( 'editor' );
		$this->keep( array( $this->finding( 'a', $page ) ) );
		$part = $more + array( 'factsTag' => '1-a', 'from' => 0, 'to' => 9, 'findings' => array(), 'isLast' => true );

		$this->assertSame( $status, $this->ask( 'PUT', '/audit/findings', $part )->get_status() );
		$this->assertSame( array( 'a' ), array_keys( $this->kept() ) );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, int }>
	 */
	public function bad_parts(): array {
		return array(
			'a finding of another page' => array( array( 'findings' => array( $this->finding( 'b', 1 ), $this->finding( 'c', 4711 ) ) ), 400 ),
			'a finding that is none'    => array( array( 'findings' => array( array( 'id' => 'b' ) ) ), 400 ),
			'no tag'                    => array( array( 'factsTag' => '' ), 400 ),
			'too long'                  => array( array( 'findings' => array_fill( 0, 3000, $this->finding( 'b', 1, array( 'values' => array( 'x' => str_repeat( 'x', 300 ) ) ) ) ) ), 413 ),
		);
	}

	public function test_the_database_says_no_and_nothing_is_lost(): void {
		$page = $this->write( 'Goiter' );
		$this->log_in( 'editor' );
		$this->keep( array( $this->finding( 'a', $page ) ) );
		$refuse = static fn ( string $sql ): string => str_starts_with( $sql, 'DELETE FROM ' . Tables\name( 'findings' ) ) ? '' : $sql;
		add_filter( 'query', $refuse );
		$GLOBALS['wpdb']->suppress_errors();
		$answer = $this->ask( 'PUT', '/audit/findings', array( 'factsTag' => AuditState\facts_tag(), 'from' => 0, 'to' => $page, 'findings' => array( $this->finding( 'b', $page ) ), 'isLast' => true ) );
		$GLOBALS['wpdb']->suppress_errors( false );
		remove_filter( 'query', $refuse );

		$this->assertSame( 503, $answer->get_status() );
		$this->assertEqualsCanonicalizing( array( 'a', 'b' ), array_keys( $this->kept() ) );

		$this->keep( array( $this->finding( 'b', $page ) ) );
		$this->assertSame( array( 'b' ), array_keys( $this->kept() ) );
	}

	public function test_a_snapshot_is_kept_for_each_week_of_a_year(): void {
		$today = strtotime( gmdate( 'Y-m-d' ) . ' UTC' );
		$rows  = array();

		for ( $week = 0; $week < 60; $week++ ) {
			$rows[] = array( 'day' => gmdate( 'Y-m-d', strtotime( 'monday this week', $today ) - $week * WEEK_IN_SECONDS ) ) + array_fill_keys( array( ...Snapshots\FACTS, ...Snapshots\FOUND ), $week );
		}

		Sql\upsert( 'snapshots', $rows, array( 'day' ) );
		$this->write( 'Goiter', '<a href="/gone/">gone</a> <a href="/gone/">gone</a>' );
		Queue\flush();
		Snapshots\take();
		Snapshots\take();

		$kept = Snapshots\snapshots();
		$this->assertCount( 53, $kept );
		$this->assertSame( array( 'day' => gmdate( 'Y-m-d', $today ), 'pages' => 1, 'links' => 0, 'orphans' => null, 'broken' => null, 'high' => null, 'medium' => null, 'low' => null ), $kept[52] );
		$this->assertSame( 1, $kept[51]['pages'] );
		$this->assertSame( 53, (int) $GLOBALS['wpdb']->get_var( 'SELECT COUNT(*) FROM ' . Tables\name( 'snapshots' ) ) );
	}

	/**
	 * @dataProvider counted_findings
	 *
	 * @param array<string, string>  $finding What is open of the site's only page.
	 * @param array<string, int>     $found   Counts that are not 0.
	 */
	public function test_a_snapshot_counts_what_the_screens_count( array $finding, array $found ): void {
		$page = $this->write( 'Goiter', '<a href="/gone/">gone</a> <a href="/gone/">gone</a>' );
		$this->log_in( 'editor' );
		$this->keep( array( $this->finding( 'a', $page, $finding ), $this->finding( 'b', $page, array( 'kind' => 'orphan-page' ) ) ) );
		Findings\set_state( array( 'b' ), 'ignored', '', 0 );
		Snapshots\take();
		$kept = Snapshots\snapshots();

		$this->assertEquals( $found + array_fill_keys( Snapshots\FOUND, 0 ), array_intersect_key( end( $kept ), array_flip( Snapshots\FOUND ) ) );
	}

	/**
	 * @return array<string, array{ array<string, string>, array<string, int> }>
	 */
	public function counted_findings(): array {
		$links = static fn ( string $kind ): array => array( array( 'kind' => $kind, 'severity' => 'high' ), array( 'broken' => 1, 'high' => 1 ) );

		return array(
			'an orphan'                     => array( array( 'kind' => 'orphan-page' ), array( 'orphans' => 1, 'medium' => 1 ) ),
			'a dead end'                    => array( array( 'kind' => 'dead-end', 'severity' => 'low' ), array( 'low' => 1 ) ),
			'a link that ends at nothing'   => $links( 'broken-link' ),
			'a link to a draft'             => $links( 'draft-target' ),
			'a link to what is private'     => $links( 'private-target' ),
			'a link to what has a password' => $links( 'password-target' ),
			'a link to the bin'             => $links( 'bin-target' ),
			'a link that visitors can open' => array( array( 'kind' => 'moved-target' ), array( 'medium' => 1 ) ),
		);
	}

	public function test_a_count_of_before_findings_were_counted_says_nothing_of_them(): void {
		// As a site of an earlier version keeps it.
		Sql\upsert( 'snapshots', array( array( 'day' => '2026-03-02' ) + array_fill_keys( array( ...Snapshots\FACTS, ...Snapshots\FOUND ), 7 ) ), array( 'day' ) );

		$this->assertSame( array( array( 'day' => '2026-03-02', 'pages' => 7, 'links' => 7 ) + array_fill_keys( Snapshots\FOUND, null ) ), Snapshots\snapshots() );
	}
}
