<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\RemoveAll;
use CarePathwayLinks\Tables;

// Loaded on uninstalling only.
require_once \CarePathwayLinks\PLUGIN_DIR . '/src/server/remove-all.php';

/**
 * How our tables come, change and go.
 */
final class TablesTest extends SiteTestCase {

	/**
	 * Whether a table is there.
	 *
	 * @param string $table One of ours.
	 */
	private function has_table( string $table ): bool {
		global $wpdb;

		return null !== $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( Tables\name( $table ) ) ) );
	}

	public function test_a_site_that_never_had_them_gets_tables_and_an_index_on_its_next_load(): void {
		Tables\drop( Tables\TABLES );
		delete_option( Tables\SCHEMA_VERSION_OPTION );

		BuildIndex\upgrade();

		foreach ( Tables\TABLES as $table ) {
			$this->assertTrue( $this->has_table( $table ), $table );
		}

		$this->assertTrue( Tables\are_current() );
		$this->assertTrue( BuildIndex\is_running() );
	}

	public function test_tables_of_an_earlier_version_are_renewed_and_decisions_kept(): void {
		global $wpdb;

		Tables\drop( Tables\DERIVED_TABLES );
		$wpdb->query( 'CREATE TABLE ' . Tables\name( 'links' ) . ' (source_id bigint(20) unsigned NOT NULL, position int(10) unsigned NOT NULL, PRIMARY KEY  (source_id,position))' );
		$wpdb->query( 'INSERT INTO ' . Tables\name( 'links' ) . ' (source_id, position) VALUES (1, 0)' );
		$user = $this->log_in( 'administrator' );
		$id   = wp_generate_uuid4();
		\CarePathwayLinks\Decisions\record(
			array( array( 'id' => $id, 'suggestionId' => 's', 'sourceId' => 1, 'targetId' => 2, 'anchorText' => 'x', 'verdict' => 'accepted', 'phase' => 'writing', 'reason' => null ) ),
			$user
		);
		update_option( Tables\SCHEMA_VERSION_OPTION, 0 );

		BuildIndex\upgrade();

		foreach ( Tables\DERIVED_TABLES as $table ) {
			$this->assertSame( $this->wanted_columns( $table ), $wpdb->get_col( 'DESCRIBE ' . Tables\name( $table ) ), $table );
			$this->assertSame( '0', $wpdb->get_var( 'SELECT COUNT(*) FROM ' . Tables\name( $table ) ), $table );
		}

		$this->assertSame( array( $id ), array_column( \CarePathwayLinks\Decisions\of_source( 1 ), 'id' ) );
	}

	public function test_tables_of_the_version_before_get_what_is_new_and_keep_their_rows(): void {
		global $wpdb;

		$id    = $this->write( 'Goiter', 'Four words are here.' );
		$table = Tables\name( 'pages' );
		$this->indexed( $id );
		$row = array_diff_key( $wpdb->get_row( "SELECT * FROM {$table}", ARRAY_A ), array_flip( array( 'words', 'unread', 'places', 'people', 'translations', 'judged' ) ) );
		$old = preg_grep( '/^(words|unread|places|people|translations|judged|KEY judged) /', Tables\columns()['pages'], PREG_GREP_INVERT );

		Tables\drop( array( 'pages', 'findings' ) );
		$wpdb->query( "CREATE TABLE {$table} (" . implode( ', ', $old ) . ')' );
		$wpdb->insert( $table, $row );
		update_option( Tables\SCHEMA_VERSION_OPTION, 9 );

		BuildIndex\upgrade();

		$this->assertSame( $this->wanted_columns( 'pages' ), $this->in_order( $wpdb->get_col( "DESCRIBE {$table}" ) ) );
		$this->assertSame( array( 'Goiter', '0' ), $wpdb->get_row( "SELECT title, words FROM {$table}", ARRAY_N ) );
		$this->assertTrue( $this->has_table( 'findings' ) );
		BuildIndex\run();
		$this->assertSame( '4', $wpdb->get_var( "SELECT words FROM {$table}" ) );
	}

	public function test_a_log_of_the_version_before_keeps_its_lines_and_is_written_on(): void {
		global $wpdb;

		$user  = $this->log_in( 'administrator' );
		$table = Tables\name( 'decisions' );
		$old   = preg_grep( '/^micros /', Tables\columns()['decisions'], PREG_GREP_INVERT );
		$say   = static function ( string $verdict ) use ( $user ): void {
			\CarePathwayLinks\Decisions\record(
				array( array( 'id' => wp_generate_uuid4(), 'suggestionId' => 's', 'sourceId' => 1, 'targetId' => 2, 'anchorText' => 'x', 'verdict' => $verdict, 'phase' => 'writing', 'reason' => null ) ),
				$user
			);
		};
		$say( 'dismissed' );
		$row = array_diff_key( $wpdb->get_row( "SELECT * FROM {$table}", ARRAY_A ), array( 'micros' => 0 ) );

		Tables\drop( array( 'decisions' ) );
		$wpdb->query( "CREATE TABLE {$table} (" . implode( ', ', $old ) . ')' );
		$wpdb->insert( $table, $row );
		update_option( Tables\SCHEMA_VERSION_OPTION, 11 );

		BuildIndex\upgrade();

		$this->assertSame( '0', $wpdb->get_var( "SELECT micros FROM {$table}" ) );
		$say( 'restored' );
		$this->assertSame( array( 'dismissed', 'restored' ), array_column( \CarePathwayLinks\Decisions\of_source( 1 ), 'verdict' ) );
	}

	/**
	 * Columns of the table of pages in our order: the database adds new ones at the end.
	 *
	 * @param string[] $columns Columns.
	 * @return string[]
	 */
	private function in_order( array $columns ): array {
		return array_values( array_unique( array( ...array_intersect( $this->wanted_columns( 'pages' ), $columns ), ...$columns ) ) );
	}

	/**
	 * Names of the columns of a table.
	 *
	 * @param string $table One of ours.
	 * @return string[]
	 */
	private function wanted_columns( string $table ): array {
		$names = array_map( static fn ( string $line ): string => (string) strtok( $line, ' ' ), Tables\columns()[ $table ] );

		return array_values( array_diff( $names, array( 'PRIMARY', 'KEY' ) ) );
	}

	public function test_making_them_again_changes_nothing(): void {
		$id = $this->write( 'Goiter' );
		$this->indexed( $id );

		Tables\install();

		$this->assertSame( 'Goiter', $this->indexed( $id )['title'] );
	}

	public function test_loading_a_site_that_is_up_to_date_costs_no_query(): void {
		BuildIndex\upgrade();
		$before = $GLOBALS['wpdb']->num_queries;
		BuildIndex\upgrade();

		$this->assertSame( $before, $GLOBALS['wpdb']->num_queries );
	}

	public function test_without_the_wish_only_what_can_be_read_again_is_removed(): void {
		$id = $this->write( 'Goiter' );
		update_post_meta( $id, '_care_pathway_links_role', 'condition' );
		BuildIndex\start();

		RemoveAll\remove_from_site();

		$left = array_values( array_filter( Tables\TABLES, fn ( string $table ): bool => $this->has_table( $table ) ) );
		$this->assertSame( array( 'decisions', 'reviews', 'findings', 'snapshots', 'batches', 'batch_posts' ), $left );
		$this->assertSame( 'condition', get_post_meta( $id, '_care_pathway_links_role', true ) );
		$this->assertSame( array(), $this->options() );
		$this->assertFalse( wp_next_scheduled( BuildIndex\CRON_HOOK ) );
		$this->assertSame( 'Goiter', get_post( $id )->post_title );
	}

	public function test_with_the_wish_nothing_is_left_and_posts_are_as_they_were(): void {
		$id   = $this->write( 'Goiter', 'See <a href="/x/">x</a>.' );
		$post = get_post( $id )->to_array();

		foreach ( array( 'role', 'aliases', 'is_pillar', 'is_primary_target', 'is_excluded', 'reviewed_on', 'reviewed_by' ) as $mark ) {
			update_post_meta( $id, '_care_pathway_links_' . $mark, 'x' );
		}

		update_post_meta( $id, '_other', 'kept' );
		$this->set( array( 'removeAll' => true ) );

		RemoveAll\remove_from_every_site();

		$this->assertSame( array(), array_filter( Tables\TABLES, fn ( string $table ): bool => $this->has_table( $table ) ) );
		$this->assertSame( array(), $this->options() );
		$this->assertSame( array( '_other' => array( 'kept' ) ), get_post_meta( $id ) );
		$this->assertFalse( wp_next_scheduled( \CarePathwayLinks\CheckIndex\CRON_HOOK ) );
		clean_post_cache( $id );
		$this->assertSame( $post, get_post( $id )->to_array() );
	}

	/**
	 * Our options.
	 *
	 * @return string[]
	 */
	private function options(): array {
		global $wpdb;

		return $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", '%' . $wpdb->esc_like( 'care_pathway_links' ) . '%' ) );
	}
}
