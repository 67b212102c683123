<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\Contract;
use CarePathwayLinks\Guidance;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Rest;
use CarePathwayLinks\Settings;
use CarePathwayLinks\SwapOption;

/**
 * The owner's settings: who may read and change them, and what is kept of them.
 */
final class SettingsTest extends SiteTestCase {

	private const OWN = array( 'kind' => 'own', 'id' => 'a1', 'text' => 'The images have "descriptions" \\ résumé' );

	/**
	 * @dataProvider people
	 *
	 * @param string $role Role.
	 * @param int    $read Status of reading.
	 * @param int    $keep Status of changing.
	 */
	public function test_who_may_do_what( string $role, int $read, int $keep ): void {
		$this->log_in( $role );

		$this->assertSame( $read, $this->ask( 'GET', '/settings' )->get_status() );
		$this->assertSame( $keep, $this->change( array( 'reviewMonths' => 18 ) )->get_status() );
		$this->assertSame( 200 === $keep ? 18 : 12, Settings\settings()['reviewMonths'] );
	}

	/**
	 * @return array<string, array{ string, int, int }>
	 */
	public function people(): array {
		return array(
			'nobody'        => array( '', 401, 401 ),
			'subscriber'    => array( 'subscriber', 403, 403 ),
			'contributor'   => array( 'contributor', 403, 403 ),
			'author'        => array( 'author', 403, 403 ),
			'editor'        => array( 'editor', 200, 403 ),
			'administrator' => array( 'administrator', 200, 200 ),
		);
	}

	/**
	 * @dataProvider kept_or_not
	 *
	 * @param array<string, mixed> $kept What was chosen.
	 */
	public function test_asking_for_them_costs_no_query( array $kept ): void {
		Settings\prepare();
		array() === $kept || $this->set( $kept );
		wp_cache_flush();
		wp_load_alloptions();
		$before = $GLOBALS['wpdb']->num_queries;

		$this->assertSame( $kept['leftOutTypes'] ?? array(), Settings\settings()['leftOutTypes'] );
		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
	}

	/**
	 * @return array<string, array{ array<string, mixed> }>
	 */
	public function kept_or_not(): array {
		return array(
			'nobody chose anything' => array( array() ),
			'somebody did'          => array( array( 'leftOutTypes' => array( 'post' ) ) ),
		);
	}

	/**
	 * @dataProvider chosen_roles
	 *
	 * @param array<string, string[]> $roles Chosen; what is not named is as WordPress has it.
	 * @param string                  $role  Of the person who asks.
	 * @param bool[]                  $may   Plan, review, set.
	 */
	public function test_who_may_what_follows_the_chosen_roles( array $roles, string $role, array $may ): void {
		$this->set( array( 'roles' => $roles + array( 'plan' => array(), 'review' => array(), 'set' => array() ) ) );
		$this->log_in( $role );

		$this->assertSame( $may, array( Rest\can_plan(), Rest\can_review_others(), Rest\can_set() ) );
	}

	/**
	 * @return array<string, array{ array<string, string[]>, string, bool[] }>
	 */
	public function chosen_roles(): array {
		return array(
			'nothing chosen: an editor plans and reviews' => array( array(), 'editor', array( true, true, false ) ),
			'nothing chosen: an author does not'          => array( array(), 'author', array( false, false, false ) ),
			'an author who plans still does not review'   => array( array( 'plan' => array( 'author' ) ), 'author', array( true, false, false ) ),
			'then an editor plans no more'                => array( array( 'plan' => array( 'author' ) ), 'editor', array( false, true, false ) ),
			'who runs the site is never locked out'       => array( array( 'plan' => array( 'author' ), 'review' => array( 'editor' ), 'set' => array( 'editor' ) ), 'administrator', array( true, true, true ) ),
			'reviewing is narrowed'                       => array( array( 'review' => array( 'author' ) ), 'editor', array( true, false, false ) ),
			'but gives no right to publish'               => array( array( 'review' => array( 'author' ) ), 'author', array( false, false, false ) ),
			'who sets can open the page'                  => array( array( 'plan' => array( 'author' ), 'set' => array( 'editor' ) ), 'editor', array( true, true, true ) ),
			'who writes nothing never sets'               => array( array( 'plan' => array( 'subscriber' ), 'set' => array( 'subscriber' ) ), 'subscriber', array( false, false, false ) ),
			'an author never sets'                        => array( array( 'set' => array( 'author' ) ), 'author', array( false, false, false ) ),
			'a role that is gone opens nothing'           => array( array( 'plan' => array( 'gone' ) ), 'editor', array( false, true, false ) ),
		);
	}

	/**
	 * @dataProvider of_owner
	 *
	 * @param array<string, mixed> $change What differs.
	 * @param int                  $status Answer to an editor who may set.
	 */
	public function test_some_of_it_is_for_who_runs_the_site( array $change, int $status ): void {
		$this->set( array( 'roles' => array( 'plan' => array(), 'review' => array(), 'set' => array( 'editor' ) ) ) );
		$this->log_in( 'editor' );
		$before = Settings\kept();

		$this->assertSame( $status, $this->change( $change )->get_status() );
		$this->assertSame( 200 !== $status, Settings\kept() === $before );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, int }>
	 */
	public function of_owner(): array {
		return array(
			'months'               => array( array( 'reviewMonths' => 18 ), 200 ),
			'roles'                => array( array( 'roles' => array( 'plan' => array( 'author' ), 'review' => array(), 'set' => array( 'editor' ) ) ), 403 ),
			'what deleting leaves' => array( array( 'removeAll' => true ), 403 ),
		);
	}

	public function test_entries_of_a_type_that_is_left_out_leave_the_index_and_come_back(): void {
		$post = $this->write( 'Goiter', '', array( 'post_type' => 'post' ) );
		$page = $this->write( 'Thyroid' );
		Queue\flush();

		$this->set( array( 'leftOutTypes' => array( 'post' ) ) );
		$this->assertNotFalse( wp_next_scheduled( CheckIndex\CRON_HOOK, array( 'soon' ) ), 'the site is compared with the index soon' );
		CheckIndex\run();
		BuildIndex\run();
		$this->assertSame( array( $page ), PageIndex\known_ids( array( $post, $page ) ) );

		$this->set( array( 'leftOutTypes' => array() ) );
		CheckIndex\run();
		BuildIndex\run();
		$this->assertEqualsCanonicalizing( array( $post, $page ), PageIndex\known_ids( array( $post, $page ) ) );
	}

	public function test_room_for_links_is_told_to_the_engine(): void {
		$this->log_in( 'editor' );
		$this->assertNull( Guidance\guidance() );

		$this->set( array( 'linkRoom' => 'fewer' ) );
		$guidance = Guidance\guidance();

		$this->assertSame( 'fewer', $guidance['linkRoom'] );
		$this->assertTrue( Contract\validate( 'site-guidance', $guidance ) );
	}

	public function test_a_site_may_let_others_choose(): void {
		$capability = static fn (): string => 'edit_others_posts';
		add_filter( 'care_pathway_links_settings_capability', $capability );
		$this->log_in( 'editor' );

		$this->assertSame( 200, $this->change( array( 'reviewMonths' => 18 ) )->get_status() );
		remove_filter( 'care_pathway_links_settings_capability', $capability );
	}

	public function test_without_a_choice_the_defaults_hold(): void {
		$kept = Settings\kept();

		$this->assertTrue( Contract\validate( 'kept-settings', $kept ) );
		$this->assertSame(
			array( false, 12, false, 0, 0, 0 ),
			array( $kept['settings']['refuseToPublish'], $kept['settings']['reviewMonths'], $kept['settings']['reviewMail'], $kept['settings']['reviewMethodPage'], $kept['settings']['disclaimerPage'], $kept['settings']['advicePage'] )
		);
		$this->assertSame( Settings\built_in_ids(), array_column( $kept['settings']['checklist'], 'id' ) );
		$this->assertSame( array( true ), array_unique( array_column( $kept['settings']['checklist'], 'isOn' ) ) );
	}

	public function test_what_is_kept_comes_back_as_it_was(): void {
		$this->log_in( 'administrator' );
		$checklist    = array_reverse( Settings\settings()['checklist'] );
		$checklist[0] = array( 'isOn' => false ) + $checklist[0];
		$checklist    = array( self::OWN, ...$checklist );

		$kept = $this->body( $this->change( array( 'checklist' => $checklist, 'refuseToPublish' => true ) ) );
		wp_cache_flush();

		$this->assertEquals( $checklist, $kept['settings']['checklist'] );
		$this->assertTrue( $kept['settings']['refuseToPublish'] );
		$this->assertSame( $kept, $this->body( $this->ask( 'GET', '/settings' ) ) );
		$this->assertSame( $kept, $this->body( $this->ask( 'POST', '/settings', $kept ) ), 'saved again as it is' );
		$this->assertTrue( Contract\validate( 'kept-settings', $kept ) );
	}

	public function test_changes_that_somebody_else_made_meanwhile_are_not_lost(): void {
		$this->log_in( 'administrator' );
		$first = Settings\kept();
		$this->change( array( 'reviewMonths' => 18 ) );

		$refused = $this->ask( 'POST', '/settings', array( 'settings' => array( 'reviewMonths' => 24 ) + $first['settings'] ) + $first );

		$this->assertSame( array( 409, 'care_pathway_links_settings_changed' ), array( $refused->get_status(), $refused->get_data()['code'] ) );
		$this->assertSame( 18, Settings\settings()['reviewMonths'] );
	}

	/**
	 * @dataProvider refused
	 *
	 * @param array<string, mixed> $change What is wrong.
	 */
	public function test_what_are_no_settings_is_refused( array $change ): void {
		$this->log_in( 'administrator' );
		$before = Settings\kept();

		$this->assertSame( 400, $this->change( $change )->get_status() );
		$this->assertSame( $before, Settings\kept() );
	}

	/**
	 * @return array<string, array{ array<string, mixed> }>
	 */
	public function refused(): array {
		$line = static fn ( array $change ): array => array( 'checklist' => array( $change + self::OWN ) );

		return array(
			'months that are none'     => array( array( 'reviewMonths' => 0 ) ),
			'months without end'       => array( array( 'reviewMonths' => 121 ) ),
			'months in words'          => array( array( 'reviewMonths' => 'twelve' ) ),
			'a key that nobody knows'  => array( array( 'score' => 100 ) ),
			'a block that is no name'  => array( array( 'noLinks' => array( 'types' => array(), 'pageIds' => array(), 'blocks' => array( 'Table' ), 'classes' => array() ) ) ),
			'a class with a dot'       => array( array( 'noLinks' => array( 'types' => array(), 'pageIds' => array(), 'blocks' => array(), 'classes' => array( '.no-links' ) ) ) ),
			'rules without blocks'     => array( array( 'noLinks' => array( 'types' => array(), 'pageIds' => array(), 'classes' => array() ) ) ),
			'room without end'         => array( array( 'linkRoom' => 'endless' ) ),
			'a right that we lack'     => array( array( 'roles' => array( 'plan' => array(), 'review' => array(), 'set' => array(), 'publish' => array() ) ) ),
			'a line without words'     => array( $line( array( 'text' => '' ) ) ),
			'a line without end'       => array( $line( array( 'text' => str_repeat( 'a', 201 ) ) ) ),
			'a line with an odd id'    => array( $line( array( 'id' => 'A B' ) ) ),
			'a line of no kind'        => array( $line( array( 'kind' => 'other' ) ) ),
			'a line of ours we lack'   => array( array( 'checklist' => array( array( 'kind' => 'built-in', 'id' => 'a1', 'isOn' => true ) ) ) ),
			'the same line twice'      => array( array( 'checklist' => array( self::OWN, self::OWN ) ) ),
			'a checklist without end'  => array( array( 'checklist' => array_map( static fn ( int $n ): array => array( 'id' => "a{$n}" ) + self::OWN, range( 1, 41 ) ) ) ),
		);
	}

	public function test_markup_in_a_line_is_text_and_a_line_without_any_left_is_no_line(): void {
		$this->set(
			array(
				'checklist' => array(
					array( 'text' => 'The <b>images</b>' ) + self::OWN,
					array( 'id' => 'a2', 'text' => '<br>' ) + self::OWN,
				),
			)
		);

		$this->assertSame( array( 'The images' ), array_column( Settings\settings()['checklist'], 'text' ) );
	}

	/**
	 * @dataProvider stored
	 *
	 * @param mixed $stored What stands in the database.
	 * @param int   $months Months that hold.
	 */
	public function test_what_cannot_be_read_has_its_default( mixed $stored, int $months ): void {
		update_option( Settings\OPTION, is_array( $stored ) ? wp_json_encode( $stored ) : $stored );

		$settings = Settings\settings();
		$this->assertSame( $months, $settings['reviewMonths'] );
		$this->assertTrue( Contract\validate( 'settings', $settings ) );
	}

	/**
	 * @return array<string, array{ mixed, int }>
	 */
	public function stored(): array {
		$of = static fn ( array $settings ): array => array( 'format' => 1, 'settings' => $settings );

		return array(
			'one key of ours'              => array( $of( array( 'reviewMonths' => 18 ) ), 18 ),
			'a key that is not ours'       => array( $of( array( 'reviewMonths' => 18, 'score' => 1 ) ), 18 ),
			'a value that cannot be'       => array( $of( array( 'reviewMonths' => 'x', 'checklist' => 7 ) ), 12 ),
			'another format'               => array( array( 'format' => 2, 'settings' => array( 'reviewMonths' => 18 ) ), 12 ),
			'no JSON'                      => array( 'x{', 12 ),
			'something of another plugin'  => array( 7, 12 ),
		);
	}

	public function test_lines_of_ours_that_the_owner_never_saw_follow_switched_on(): void {
		$this->set( array( 'checklist' => array( self::OWN, array( 'kind' => 'built-in', 'id' => 'leads-here', 'isOn' => false ) ) ) );

		$checklist = Settings\settings()['checklist'];
		$this->assertSame( array( 'a1', 'leads-here', 'leads-on' ), array_slice( array_column( $checklist, 'id' ), 0, 3 ) );
		$this->assertFalse( $checklist[1]['isOn'] );
		$this->assertTrue( $checklist[2]['isOn'] );
	}

	public function test_they_are_not_loaded_with_every_page(): void {
		$this->set( array( 'reviewMonths' => 18 ) );
		wp_cache_flush();

		$this->assertSame( array(), preg_grep( '/pathway_links_settings/', array_keys( wp_load_alloptions() ) ) );
		$this->assertNotNull( SwapOption\stored( Settings\OPTION ) );
	}

	/**
	 * Ask for other settings, knowing those that hold.
	 *
	 * @param array<string, mixed> $changed What differs.
	 */
	private function change( array $changed ): \WP_REST_Response {
		$kept = Settings\kept();

		return $this->ask( 'POST', '/settings', array( 'settings' => $changed + $kept['settings'] ) + $kept );
	}
}
