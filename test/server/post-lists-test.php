<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\KeepFindings;
use CarePathwayLinks\PostLists;
use CarePathwayLinks\Queue;
use WP_Query;

/**
 * How pages are linked, in WordPress' own lists.
 */
final class PostListsTest extends SiteTestCase {

	protected function tearDown(): void {
		unset( $_GET[ PostLists\CHOICE ], $GLOBALS['current_screen'] );
		remove_filter( 'posts_where', 'CarePathwayLinks\PostLists\narrow', 10 );
		remove_action( 'restrict_manage_posts', 'CarePathwayLinks\PostLists\show_choice' );
		parent::tearDown();
	}

	/**
	 * The list of pages, as the screen asks for it.
	 *
	 * @return string[] Titles.
	 */
	private function listed(): array {
		set_current_screen( 'edit-page' );
		$query                   = new WP_Query();
		$GLOBALS['wp_the_query'] = $query;
		$GLOBALS['wp_query']     = $query;
		$query->query( array( 'post_type' => 'page', 'post_status' => 'any', 'orderby' => 'ID', 'order' => 'ASC', 'posts_per_page' => 20 ) );

		return wp_list_pluck( $query->posts, 'post_title' );
	}

	/**
	 * What the column says of a page.
	 *
	 * @param int $id Page.
	 */
	private function cell( int $id ): string {
		ob_start();
		PostLists\show_column( PostLists\COLUMN, $id );

		return trim( wp_strip_all_tags( str_replace( '<br>', ' ', (string) ob_get_clean() ) ) );
	}

	/**
	 * Pages, one of them with a finding.
	 *
	 * @return int[] Ids: goiter, hub, draft.
	 */
	private function write_site(): array {
		$goiter = $this->write( 'Goiter' );
		$hub    = $this->write( 'Hub', '<a href="/goiter/">goiter</a> <a href="/goiter/">goiter</a>' );
		$this->write( 'Other', '<a href="/goiter/">goiter</a>' );
		$draft = $this->write( 'Draft', '', array( 'post_status' => 'draft' ) );
		Queue\flush();
		$found  = array( 'kind' => 'dead-end', 'severity' => 'low', 'pageId' => $goiter, 'link' => null, 'pageIds' => array(), 'values' => array() );
		$orphan = array( 'id' => 'c', 'kind' => 'orphan-page', 'pageId' => $hub ) + $found;
		KeepFindings\keep( array( 'factsTag' => AuditState\facts_tag(), 'from' => 0, 'to' => PHP_INT_MAX, 'isLast' => true, 'findings' => array( array( 'id' => 'a' ) + $found, array( 'id' => 'b' ) + $found, $orphan ) ) );

		return array( $goiter, $hub, $draft );
	}

	public function test_the_column_counts_pages_and_findings(): void {
		list( $goiter, $hub, $draft ) = $this->write_site();
		$this->log_in( 'editor' );
		PostLists\register();
		$this->assertArrayHasKey( PostLists\COLUMN, apply_filters( 'manage_page_posts_columns', array() ) );
		$this->listed();

		$this->assertSame( 'From 2 pages 2 findings', $this->cell( $goiter ) );
		$this->assertSame( 'From 0 pages 1 finding', $this->cell( $hub ) );
		$this->assertStringContainsString( 'Not in the index', $this->cell( $draft ) );
	}

	public function test_a_list_of_any_length_costs_the_same(): void {
		global $wpdb;

		for ( $n = 0; $n < 15; $n++ ) {
			$this->write( "Page {$n}", '<a href="/page-3/">x</a>' );
		}

		Queue\flush();
		$this->log_in( 'editor' );
		$this->listed();
		$before = $wpdb->num_queries;

		foreach ( $GLOBALS['wp_query']->posts as $post ) {
			$this->cell( $post->ID );
		}

		$this->assertSame( 3, $wpdb->num_queries - $before );
	}

	public function test_a_screen_of_a_long_list_asks_for_what_is_near_it(): void {
		// A list of pages holds every page of the site, of which the screen shows twenty.
		$this->listed();
		$GLOBALS['wp_query']->posts = array_map( static fn ( int $id ): object => (object) array( 'ID' => $id ), range( 900001, 900950 ) );
		$lengths                    = array();
		$measure                    = static function ( string $sql ) use ( &$lengths ): string {
			$lengths[] = preg_match_all( '/\b9\d{5}\b/', $sql );

			return $sql;
		};
		add_filter( 'query', $measure );

		foreach ( range( 900390, 900410 ) as $id ) {
			$this->cell( $id );
		}

		remove_filter( 'query', $measure );
		$this->assertSame( array_fill( 0, 6, PostLists\COUNTED_TOGETHER ), $lengths );
	}

	/**
	 * @dataProvider choices
	 *
	 * @param string|string[] $choice     Choice.
	 * @param string[]        $titles     Pages that are listed.
	 * @param bool            $is_audited Whether the site was ever audited.
	 */
	public function test_the_list_is_narrowed_by_the_choice( string|array $choice, array $titles, bool $is_audited = true ): void {
		$this->write_site();

		if ( ! $is_audited ) {
			delete_option( AuditState\OPTION );
		}

		$this->log_in( 'editor' );
		PostLists\register();
		$_GET[ PostLists\CHOICE ] = $choice;

		$this->assertSame( $titles, $this->listed() );
		$this->assertCount( 4, get_posts( array( 'post_type' => 'page', 'post_status' => 'any', 'suppress_filters' => false ) ) );
	}

	/**
	 * @return array<string, array{ string, string[] }>
	 */
	public function choices(): array {
		return array(
			'all'      => array( '', array( 'Goiter', 'Hub', 'Other', 'Draft' ) ),
			// Nothing leads to the other one either, but the audit calls it none.
			'orphans'  => array( 'orphans', array( 'Hub' ) ),
			'findings' => array( 'findings', array( 'Goiter', 'Hub' ) ),
			'nonsense' => array( "' OR 1", array( 'Goiter', 'Hub', 'Other', 'Draft' ) ),
			'a list'   => array( array( 'orphans' ), array( 'Goiter', 'Hub', 'Other', 'Draft' ) ),
			'the plain fact, without an audit' => array( 'without-inbound-links', array( 'Hub', 'Other' ), false ),
			'orphans, without an audit'        => array( 'orphans', array( 'Goiter', 'Hub', 'Other', 'Draft' ), false ),
			'the plain fact, after an audit'   => array( 'without-inbound-links', array( 'Goiter', 'Hub', 'Other', 'Draft' ) ),
		);
	}

	public function test_the_choice_is_named_and_keeps_what_was_chosen(): void {
		$this->write_site();
		$_GET[ PostLists\CHOICE ] = 'orphans';
		ob_start();
		PostLists\show_choice( 'page' );
		$html = (string) ob_get_clean();

		$this->assertStringContainsString( '<label for="' . PostLists\CHOICE . '"', $html );
		$this->assertMatchesRegularExpression( '/value="orphans"\s+selected/', $html );
		$this->assertStringContainsString( 'No page leads here (as of ' . wp_date( get_option( 'date_format' ) ) . ')', $html );

		ob_start();
		PostLists\show_choice( 'wp_block' );
		$this->assertSame( '', ob_get_clean() );
	}

	public function test_authors_see_none_of_it(): void {
		$this->log_in( 'author' );
		remove_all_filters( 'manage_page_posts_columns' );
		PostLists\register();

		$this->assertSame( array(), apply_filters( 'manage_page_posts_columns', array() ) );
		$this->assertFalse( has_filter( 'posts_where', 'CarePathwayLinks\PostLists\narrow' ) );
	}
}
