<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\Decisions;
use CarePathwayLinks\Habits;
use CarePathwayLinks\KeepFindings;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\Pathways;
use CarePathwayLinks\Queue;
use CarePathwayLinks\ReviewActs;
use CarePathwayLinks\Settings;
use CarePathwayLinks\SiteVerdicts;
use CarePathwayLinks\SiteWords;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;
use CarePathwayLinks\Traffic;

use const CarePathwayLinks\PLUGIN_DIR;

/**
 * What deleting the plugin leaves in the whole database: seen from every table and every cell, so that whatever the
 * plugin comes to write one day, wherever, is found here when uninstall.php forgets it.
 */
final class UninstallTest extends SiteTestCase {

	private const MARKS = array(
		'role'              => 'condition',
		'aliases'           => array( 'Swollen thyroid' ),
		'is_pillar'         => true,
		'is_primary_target' => true,
		'is_excluded'       => true,
		'reviewed_on'       => '2026-01-31',
		'reviewed_by'       => 'Dr. Hale',
		'reviewer_page'     => 7,
		'author_page'       => 8,
		'ticked'            => array( 'a1' ),
	);

	private const HABITS = array(
		'pages'      => 1,
		'words'      => 4,
		'links'      => 1,
		'closest'    => null,
		'mostInSpan' => 1,
		'weights'    => array(),
		'seen'       => array( 'ultrasound' => 1 ),
		'pairs'      => array(),
		'targets'    => array(),
		'groups'     => array(),
	);

	private const PATHWAYS = array(
		array(
			'id'       => 'thyroid',
			'name'     => 'Thyroid care',
			'topic'    => 'thyroid',
			'language' => 'en-US',
			'steps'    => array( array( 'kind' => 'role', 'role' => 'test' ) ),
		),
	);
	private const WORDS    = array( array( 'words' => 'sugar clinic', 'language' => 'en-US', 'use' => array( 'kind' => 'never' ) ) );

	/** What people did or said, and how the site was on earlier days. */
	private const KEPT_TABLES = array( 'batch_posts', 'batches', 'decisions', 'findings', 'reviews', 'snapshots' );

	/** Written by WordPress and other plugins on every page load; says nothing about us. */
	private const RESTLESS_OPTIONS = '/^(_site)?_transient_/';

	public function test_with_the_owners_wish_the_database_is_as_if_the_plugin_had_never_been_there(): void {
		$id     = $this->write_clinic();
		$before = $this->database();
		$this->use_everything( $id );
		$this->set( array( 'removeAll' => true ) );

		$this->uninstall();

		$this->assertSame( array(), $this->traces() );
		$this->assertSame( $before, $this->database() );
	}

	public function test_without_it_only_what_people_said_is_kept(): void {
		$id     = $this->write_clinic();
		$before = $this->database();
		$this->use_everything( $id );
		$marks     = get_post_meta( $id );
		$decisions = Decisions\of_source( $id );
		$pathways  = get_option( Pathways\OPTION );

		$this->uninstall();

		wp_cache_flush();
		$kept = array_map( static fn ( string $mark ): string => "postmeta: _care_pathway_links_{$mark}", array_keys( self::MARKS ) );
		sort( $kept );
		$options = array( 'options: care_pathway_links_pathways', 'options: care_pathway_links_settings', 'options: care_pathway_links_words' );
		$tables  = array_map( static fn ( string $table ): string => "care_pathway_links_{$table}", self::KEPT_TABLES );
		$this->assertSame( array( ...$tables, ...$options, ...$kept ), $this->traces() );
		$this->assertSame( self::WORDS, SiteWords\words()['words'] );
		$this->assertSame( $marks, get_post_meta( $id ) );
		$this->assertSame( $decisions, Decisions\of_source( $id ) );
		$this->assertSame( $pathways, get_option( Pathways\OPTION ) );

		array_map( 'delete_post_meta_by_key', array_map( static fn ( string $mark ): string => OwnerMarks\PREFIX . $mark, array_keys( self::MARKS ) ) );
		delete_option( SiteWords\OPTION );
		Tables\drop( self::KEPT_TABLES );
		delete_option( Pathways\OPTION );
		delete_option( Settings\OPTION );
		$this->assertSame( $before, $this->database() );
	}

	public function test_the_test_would_see_what_is_left_behind(): void {
		$id     = $this->write_clinic();
		$before = $this->database();
		$user   = get_post( $id )->post_author;

		update_user_meta( (int) $user, 'care_pathway_links_seen', '1' );
		get_role( 'editor' )->add_cap( 'review_care_pathway_links' );
		set_transient( 'care_pathway_links_status', 'x' );
		wp_schedule_single_event( time() + 60, 'care_pathway_links_later' );
		wp_update_post( array( 'ID' => $id, 'post_title' => 'Touched' ) );

		$after = $this->database();
		foreach ( array( 'usermeta', 'options', 'posts' ) as $table ) {
			$this->assertNotSame( $before[ $table ], $after[ $table ], $table );
		}
		$this->assertSame(
			array(
				'options: _transient_care_pathway_links_status',
				'options: cron',
				"options: {$GLOBALS['wpdb']->prefix}user_roles",
				'usermeta: care_pathway_links_seen',
			),
			array_values( array_diff( $this->traces(), $this->tables() ) )
		);
	}

	/**
	 * A site before the plugin came: no table, option or event of ours, and pages with links.
	 *
	 * @return int One of its pages.
	 */
	private function write_clinic(): int {
		$author = $this->log_in( 'editor' );
		$this->write( 'Thyroid ultrasound', '', array( 'post_author' => $author ) );
		$id = $this->write( 'Goiter', 'See <a href="/thyroid-ultrasound/">the ultrasound</a>.', array( 'post_author' => $author ) );
		update_post_meta( $id, '_other', 'kept' );
		Queue\flush();

		Tables\drop( Tables\TABLES );
		foreach ( array_keys( wp_load_alloptions() ) as $option ) {
			if ( str_starts_with( $option, 'care_pathway_links_' ) ) {
				delete_option( $option );
			}
		}
		BuildIndex\stop();

		return $id;
	}

	/**
	 * All the plugin can come to write, by its own code wherever a person or a visit would make it write.
	 *
	 * @param int $id A page.
	 */
	private function use_everything( int $id ): void {
		BuildIndex\activate();
		BuildIndex\start();
		CheckIndex\schedule_soon();
		$this->assertTrue( BuildIndex\lock() );
		update_option( NoteFailure\OPTION, 'The database was away.', false );

		foreach ( self::MARKS as $mark => $value ) {
			update_post_meta( $id, OwnerMarks\PREFIX . $mark, $value );
		}

		Queue\flush();
		Habits\keep( self::HABITS );
		$this->assertIsArray( Pathways\keep( self::PATHWAYS, Pathways\tag( array() ) ) );
		SiteWords\keep( array( 'tag' => null, 'words' => self::WORDS ) );
		$decision = array( 'suggestionId' => 's', 'sourceId' => $id, 'targetId' => 2, 'anchorText' => 'the ultrasound', 'phase' => 'writing', 'reason' => null );
		$this->set( array( 'reviewMethodPage' => 42 ) );
		Decisions\record(
			array(
				array( 'id' => wp_generate_uuid4(), 'verdict' => 'accepted' ) + $decision,
				array( 'id' => wp_generate_uuid4(), 'verdict' => 'dismissed', 'suggestionId' => 't' ) + $decision,
			),
			get_current_user_id()
		);
		ReviewActs\record( array( array( 'id' => wp_generate_uuid4(), 'verdict' => 'requested', 'suggestionId' => 'post', 'targetId' => 0, 'anchorText' => '' ) + $decision ), get_current_user_id() );
		$this->assertCount( 1, SiteVerdicts\verdicts() );
		$this->audit( $id );

		foreach ( Tables\TABLES as $table ) {
			$this->assertGreaterThan( 0, (int) $GLOBALS['wpdb']->get_var( 'SELECT COUNT(*) FROM ' . Tables\name( $table ) ), $table );
		}
	}

	/**
	 * An audit, an import, a mend in bulk, a look at another site.
	 *
	 * @param int $id Page.
	 */
	private function audit( int $id ): void {
		$finding = array( 'id' => 'a', 'kind' => 'dead-end', 'severity' => 'low', 'pageId' => $id, 'link' => null, 'pageIds' => array(), 'values' => array() );
		$row     = array( 'url' => (string) get_permalink( $id ), 'clicks' => 1, 'impressions' => 2, 'position' => 3.5 );
		KeepFindings\keep( array( 'factsTag' => AuditState\facts_tag(), 'from' => 0, 'to' => $id, 'findings' => array( $finding ), 'isLast' => true ) );
		Traffic\keep( array( 'importId' => wp_generate_uuid4(), 'from' => '2026-01-01', 'to' => '2026-01-31', 'part' => 0, 'parts' => 1, 'rows' => array( $row ) ) );
		Sql\upsert( 'batches', array( array( 'id' => 'b', 'user_id' => 1, 'started_at' => '2026-01-01 00:00:00' ) ), array( 'id' ) );
		Sql\upsert( 'batch_posts', array( array( 'batch_id' => 'b', 'post_id' => $id, 'outcome' => 'done', 'links' => '[]' ) ), array( 'batch_id', 'post_id' ) );
		Sql\upsert( 'external', array( array( 'url_hash' => 'x', 'url' => 'https://example.org/', 'host' => 'example.org', 'http_status' => 200, 'checked_on' => '2026-01-01', 'next_on' => '2026-01-01 00:00:00' ) ), array( 'url_hash' ) );
	}

	/**
	 * As WordPress does when somebody deletes the plugin, but without deactivating it first: uninstall.php relies on nothing.
	 */
	private function uninstall(): void {
		if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
			define( 'WP_UNINSTALL_PLUGIN', 'care-pathway-links/plugin.php' );
		}

		require PLUGIN_DIR . '/uninstall.php';
	}

	/**
	 * Every row of every table but ours, as JSON, in the order of their text; of options only what lasts.
	 *
	 * @return array<string, string[]> Table without prefix to rows.
	 */
	private function database(): array {
		global $wpdb;

		$database = array();

		foreach ( array_diff( $this->tables(), array_map( array( $this, 'short' ), array_map( 'CarePathwayLinks\Tables\name', Tables\TABLES ) ) ) as $table ) {
			$rows = (array) $wpdb->get_results( "SELECT * FROM {$wpdb->prefix}{$table}", ARRAY_A );

			if ( 'options' === $table ) {
				$rows = array_filter( $rows, static fn ( array $row ): bool => 1 !== preg_match( self::RESTLESS_OPTIONS, $row['option_name'] ) );
			}

			$database[ $table ] = array_map( 'wp_json_encode', array_values( $rows ) );
			sort( $database[ $table ] );
		}

		return $database;
	}

	/**
	 * Where our name stands: tables, and rows of others. That the plugin is active is WordPress' to remember and to forget.
	 *
	 * @return string[] Sorted: a table, or "table: name of the option, key of the meta".
	 */
	private function traces(): array {
		global $wpdb;

		$traces = array_filter( $this->tables(), array( $this, 'is_ours' ) );

		foreach ( array_diff( $this->tables(), $traces ) as $table ) {
			foreach ( (array) $wpdb->get_results( "SELECT * FROM {$wpdb->prefix}{$table}", ARRAY_A ) as $row ) {
				$name = $row['option_name'] ?? $row['meta_key'] ?? implode( ' ', array_slice( $row, 0, 1 ) );

				if ( 'active_plugins' !== $name && $this->is_ours( implode( "\n", array_map( 'strval', $row ) ) ) ) {
					$traces[] = "{$table}: {$name}";
				}
			}
		}

		sort( $traces );

		return array_values( $traces );
	}

	/**
	 * Whether a text has our name in it; the folder of this checkout, which WordPress notes as where themes are, may have it too.
	 *
	 * @param string $text Text.
	 */
	private function is_ours( string $text ): bool {
		return 1 === preg_match( '/care[_-]pathway[_-]links/', str_replace( dirname( __DIR__, 2 ), '', $text ) );
	}

	/**
	 * All tables of the site.
	 *
	 * @return string[] Without the prefix.
	 */
	private function tables(): array {
		global $wpdb;

		return array_map( array( $this, 'short' ), $wpdb->get_col( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $wpdb->prefix ) . '%' ) ) );
	}

	/**
	 * Name of a table without the prefix.
	 *
	 * @param string $table Table.
	 */
	private function short( string $table ): string {
		return substr( $table, strlen( $GLOBALS['wpdb']->prefix ) );
	}
}
