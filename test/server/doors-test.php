<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\Cli;
use CarePathwayLinks\Csv;
use CarePathwayLinks\ExportRows;
use CarePathwayLinks\Findings;
use CarePathwayLinks\KeepFindings;
use CarePathwayLinks\ListedPages;
use CarePathwayLinks\Queue;
use WP_CLI;

require_once __DIR__ . '/stand-ins/wp-cli.php';

/**
 * What commands, files and programs are told.
 */
final class DoorsTest extends SiteTestCase {

	/** Ids of the pages, by name. */
	private array $ids;

	/**
	 * A small site that was audited.
	 */
	private function write_site(): void {
		$this->ids['goiter']  = $this->write( 'Goiter', 'A goiter is a large thyroid.' );
		$this->ids['thyroid'] = $this->write( 'Thyroid', 'The thyroid and a goiter, again a goiter. <a href="/hub/">hub</a> <a href="https://example.org/">x</a>' );
		$this->ids['hub']     = $this->write( 'Hub', '<a href="/thyroid/">=1+1</a> <a href="/thyroid/">thyroid</a> <a href="/gone/">gone</a>' );
		$this->write( 'Draft', 'A goiter, again a goiter.', array( 'post_status' => 'draft' ) );
		Queue\flush();
		$link  = array( 'sourceId' => $this->ids['hub'], 'position' => 2, 'anchorText' => '@gone', 'url' => '/gone/', 'targetId' => 0 );
		$found = array( 'kind' => 'dead-end', 'severity' => 'low', 'pageIds' => array(), 'values' => array() );
		KeepFindings\keep(
			array(
				'factsTag' => AuditState\facts_tag(),
				'from'     => 0,
				'to'       => PHP_INT_MAX,
				'isLast'   => true,
				'findings' => array(
					array( 'id' => 'a', 'pageId' => $this->ids['goiter'], 'link' => null, 'kind' => 'orphan-page' ) + $found,
					array( 'id' => 'b', 'pageId' => $this->ids['hub'], 'link' => $link, 'kind' => 'broken-link', 'severity' => 'medium' ) + $found,
					array( 'id' => 'c', 'pageId' => $this->ids['hub'], 'link' => null ) + $found,
				),
			)
		);
		Findings\set_state( array( 'c' ), 'ignored', '+1', 0 );
		WP_CLI::$lines = array();
	}

	public function test_pages_as_rows(): void {
		$this->write_site();
		$rows = iterator_to_array( ExportRows\pages(), false );

		$this->assertSame( ExportRows\COLUMNS['pages'], array_keys( $rows[0] ) );
		$this->assertSame( array( array( 'Goiter', 6, 0, 1 ), array( 'Thyroid', 10, 1, 0 ), array( 'Hub', 4, 1, 1 ) ), array_map( static fn ( array $row ): array => array( $row['title'], $row['words'], $row['inbound'], $row['findings'] ), $rows ) );
	}

	public function test_orphans_are_those_that_the_audit_found_and_say_as_of_when(): void {
		$this->write_site();
		$orphans = static fn (): array => iterator_to_array( ExportRows\rows( 'orphans' ), false );
		$alone   = static fn (): array => array_column( iterator_to_array( ExportRows\rows( 'without-inbound-links' ), false ), 'title' );

		$this->assertSame( ExportRows\COLUMNS['orphans'], array_keys( $orphans()[0] ) );
		$this->assertSame( array( array( 'Goiter', AuditState\audited()['asOf'] ) ), array_map( static fn ( array $row ): array => array( $row['title'], $row['asOf'] ), $orphans() ) );
		$this->assertSame( array( 'Goiter' ), $alone() );

		// What is ignored, and what changed since, is for the next audit to judge.
		Findings\set_state( array( 'a' ), 'ignored', '', 0 );
		$this->write( 'Late' );
		Queue\flush();
		$this->assertSame( array( array(), array( 'Goiter', 'Late' ) ), array( $orphans(), $alone() ) );
	}

	public function test_nobody_is_told_orphans_of_a_site_that_was_never_audited(): void {
		$this->write( 'Goiter' );
		Queue\flush();
		$status = array_column( ExportRows\status(), 'value', 'name' );

		$this->assertSame( array( '', '', '' ), array( $status['auditedAt'], $status['orphans'], $status['high'] ) );
		$this->assertSame( array( 'Goiter' ), array_column( iterator_to_array( ExportRows\rows( 'without-inbound-links' ), false ), 'title' ) );
		$this->expectExceptionCode( 1 );
		$this->expectExceptionMessage( 'The site was never audited' );
		Cli\export( array( 'orphans' ) );
	}

	public function test_links_as_rows(): void {
		$this->write_site();
		$all = iterator_to_array( ExportRows\links(), false );

		$this->assertSame( ExportRows\COLUMNS['links'], array_keys( $all[0] ) );
		$this->assertCount( 5, array_filter( $all, fn ( array $row ): bool => in_array( $row['sourceId'], $this->ids, true ) ) );
		$this->assertSame( array( '/hub/', 'https://example.org/', '/thyroid/', '/thyroid/' ), array_column( iterator_to_array( ExportRows\links( $this->ids['thyroid'] ), false ), 'url' ) );
		$this->assertSame( array(), iterator_to_array( ExportRows\links( 4711 ), false ) );
	}

	public function test_findings_as_rows(): void {
		$this->write_site();
		$rows = iterator_to_array( ExportRows\findings(), false );

		$this->assertSame( ExportRows\COLUMNS['findings'], array_keys( $rows[0] ) );
		$this->assertSame( array( 'b', 'a', 'c' ), array_column( $rows, 'id' ) );
		$this->assertSame( array( '@gone', '', '' ), array_column( $rows, 'anchorText' ) );
	}

	public function test_a_file_is_safe_in_a_spreadsheet(): void {
		$this->write_site();
		$lines = iterator_to_array( ExportRows\csv( 'findings', ExportRows\findings() ), false );

		$this->assertSame( "\u{FEFF}" . '"id","severity","kind","pageId","title","anchorText","url","targetId","state","note","firstSeen","asOf","isStale"' . "\r\n", $lines[0] );
		$this->assertStringContainsString( "\"b\",\"medium\",\"broken-link\",\"{$this->ids['hub']}\",\"Hub\",\"'@gone\",\"/gone/\",\"0\",\"open\",\"\",", $lines[1] );
		$this->assertStringContainsString( "\"'+1\"", $lines[3] );
	}

	/**
	 * @dataProvider cells
	 *
	 * @param string|int|float|bool|null $value Value.
	 * @param string                     $cell  As it stands in the file.
	 */
	public function test_a_cell_is_never_a_formula( string|int|float|bool|null $value, string $cell ): void {
		$this->assertSame( $cell, Csv\cell( $value ) );
	}

	/**
	 * @return array<string, array{ string|int|float|bool|null, string }>
	 */
	public function cells(): array {
		return array(
			'words'             => array( 'A1C test', '"A1C test"' ),
			'quotes and commas' => array( 'say "a", b', '"say ""a"", b"' ),
			'equals'            => array( '=1+1', '"\'=1+1"' ),
			'plus'              => array( '+1', '"\'+1"' ),
			'minus'             => array( '-1', '"\'-1"' ),
			'at'                => array( '@SUM(A1)', '"\'@SUM(A1)"' ),
			'behind blanks'     => array( "  \t=1", "\"'  \t=1\"" ),
			'full width'        => array( '＝1', '"\'＝1"' ),
			'a tab'             => array( "\tx", "\"'\tx\"" ),
			'a line break'      => array( "\nx", "\"'\nx\"" ),
			'inside'            => array( 'a=b', '"a=b"' ),
			'a number'          => array( -3, '"-3"' ),
			'nothing'           => array( null, '""' ),
			'yes'               => array( true, '"yes"' ),
			'broken bytes'      => array( "\xff=1", "\"'\xff=1\"" ),
		);
	}

	public function test_where_index_and_audit_stand(): void {
		$this->write_site();
		$status = array_column( ExportRows\status(), 'value', 'name' );

		$this->assertSame( array( 3, 0, 0, 0 ), array( $status['pages'], $status['toRead'], $status['unreadPages'], $status['stalePages'] ) );
		$this->assertSame( array( 1, 1, 0, 1, 1, 1 ), array( $status['orphans'], $status['broken'], $status['high'], $status['medium'], $status['low'], $status['ignored'] ) );
		$this->assertSame( gmdate( 'Y-m-d' ), substr( $status['auditedAt'], 0, 10 ) );
	}

	public function test_candidates_use_a_name_of_the_page_and_do_not_lead_to_it(): void {
		$this->write_site();
		update_post_meta( $this->ids['goiter'], '_care_pathway_links_aliases', array( 'Swollen thyroid gland' ) );
		$alias = $this->write( 'Swelling', 'Swollen thyroid gland. A swollen thyroid gland.' );
		$this->write( 'Linked', 'A goiter is a goiter: <a href="/goiter/">goiter</a>.' );
		$this->write( 'Half', 'A gland and a swollen gland, swollen.' );
		Queue\flush();

		$found = (array) ListedPages\candidates( $this->ids['goiter'], 10 );
		$this->assertEqualsCanonicalizing( array( "{$this->ids['thyroid']} Goiter", "{$alias} Swollen thyroid gland" ), array_map( static fn ( array $page ): string => "{$page['id']} {$page['name']}", $found ) );
		$this->assertCount( 1, (array) ListedPages\candidates( $this->ids['goiter'], 1 ) );
		$this->assertNull( ListedPages\candidates( 4711, 10 ) );
		$short = $this->write( 'A1C', '' );
		Queue\flush();
		$this->assertSame( array(), ListedPages\candidates( $short, 10 ) );
	}

	public function test_commands_are_there_with_what_they_take(): void {
		Cli\register();

		$this->assertSame(
			array( 'index', 'status', 'findings', 'links', 'export' ),
			array_map( static fn ( string $name ): string => substr( $name, strlen( 'care-pathway-links ' ) ), array_keys( WP_CLI::$commands ) )
		);

		foreach ( WP_CLI::$commands as list( $callback ) ) {
			$this->assertTrue( is_callable( $callback ), $callback );
		}
	}

	/**
	 * @dataProvider commands
	 *
	 * @param string                $command Command.
	 * @param array<string, string> $options Options.
	 * @param string[]              $lines   First values of the lines that are shown.
	 * @param int                   $code    Exit code.
	 */
	public function test_what_commands_show( string $command, array $options, array $lines, int $code = 0 ): void {
		$this->write_site();
		$ended = 0;

		try {
			( 'CarePathwayLinks\Cli\\' . $command )( array(), $options + array( 'format' => 'table' ) );
		} catch ( \RuntimeException $end ) {
			$ended = $end->getCode();
		}

		$first = array_map( static fn ( string $line ): string => (string) ( json_decode( $line )[0] ?? $line ), WP_CLI::$lines );
		$this->assertSame( array( $lines, $code ), array( array_slice( $first, 0, 3 ), $ended ) );
	}

	/**
	 * @return array<string, array>
	 */
	public function commands(): array {
		return array(
			'status'                   => array( 'status', array(), array( 'pages', 'toRead', 'unreadPages' ) ),
			'findings'                 => array( 'findings', array(), array( 'b', 'a', 'c' ) ),
			'open findings'            => array( 'findings', array( 'state' => 'open' ), array( 'b', 'a' ) ),
			'two kinds'                => array( 'findings', array( 'kind' => 'broken-link, orphan-page' ), array( 'b', 'a' ) ),
			'how many'                 => array( 'findings', array( 'format' => 'count' ), array( '3' ) ),
			'links'                    => array( 'links', array( 'page' => '4711' ), array() ),
			'fails when one is as bad' => array( 'findings', array( 'fail-on' => 'medium' ), array( 'b', 'a', 'c' ), 1 ),
			'none is as bad'           => array( 'findings', array( 'fail-on' => 'high' ), array( 'b', 'a', 'c' ) ),
		);
	}

	public function test_the_site_is_read_by_a_command(): void {
		$this->write_site();
		BuildIndex\start();
		Cli\index( array(), array() );
		$this->assertSame( array( 'Success: 3 pages are in the index.', false ), array( end( WP_CLI::$lines ), BuildIndex\is_running() ) );

		Cli\index( array(), array( 'restart' => '1' ) );
		$this->assertFalse( BuildIndex\is_running() );
	}

	/**
	 * Ask for an ability.
	 *
	 * @param string                    $name  Name.
	 * @param array<string, mixed>|null $given What is given.
	 */
	private function ability( string $name, ?array $given = null ): mixed {
		return wp_get_ability( "care-pathway-links/{$name}" )->execute( $given );
	}

	public function test_programs_are_told_facts_with_the_time_they_are_of(): void {
		if ( ! function_exists( 'wp_get_ability' ) ) {
			$this->assertFalse( has_action( 'wp_abilities_api_init' ) && did_action( 'wp_abilities_api_init' ) );
			return;
		}

		$this->write_site();
		$this->log_in( 'editor' );

		$orphans = $this->ability( 'list-orphans' );
		$this->assertSame( array( 'Goiter' ), array_column( $orphans['pages'], 'title' ) );
		$this->assertSame( AuditState\audited()['asOf'], $orphans['asOf'] );
		$this->assertSame( array(), $this->ability( 'list-orphans', array( 'after' => $this->ids['goiter'] ) )['pages'] );

		$alone = $this->ability( 'list-pages-without-inbound-links' );
		$this->assertSame( array( array( 'Goiter' ), gmdate( 'Y-m-d' ) ), array( array_column( $alone['pages'], 'title' ), substr( $alone['asOf'], 0, 10 ) ) );

		$findings = $this->ability( 'page-findings', array( 'pageId' => $this->ids['hub'] ) );
		$this->assertSame( array( 'b' ), array_column( $findings['findings'], 'id' ) );
		$this->assertSame( AuditState\audited()['asOf'], $findings['asOf'] );

		$this->assertSame( array( $this->ids['thyroid'] ), array_column( $this->ability( 'suggest-inbound', array( 'pageId' => $this->ids['goiter'] ) )['pages'], 'id' ) );
		$this->assertSame( 'Goiter', $this->ability( 'page-facts', array( 'pageId' => $this->ids['goiter'] ) )['title'] );

		foreach ( array( 'suggest-inbound', 'page-facts' ) as $name ) {
			$this->assertWPErrorCode( 'care_pathway_links_no_page', $this->ability( $name, array( 'pageId' => 4711 ) ) );
			$this->assertWPErrorCode( 'ability_invalid_input', $this->ability( $name, array( 'pageId' => 0 ) ) );
		}
	}

	public function test_programs_may_ask_what_their_person_may_and_change_nothing(): void {
		if ( ! function_exists( 'wp_get_ability' ) ) {
			$this->assertFalse( class_exists( 'WP_Ability' ) );
			return;
		}

		$this->write_site();

		foreach ( array( 'list-orphans' => false, 'list-pages-without-inbound-links' => false, 'page-findings' => false, 'suggest-inbound' => false, 'page-facts' => true ) as $name => $may_author ) {
			$given   = str_starts_with( $name, 'list-' ) ? array() : array( 'pageId' => $this->ids['hub'] );
			$ability = wp_get_ability( "care-pathway-links/{$name}" );
			$this->assertTrue( $ability->get_meta_item( 'annotations' )['readonly'], $name );

			foreach ( array( '' => false, 'subscriber' => false, 'author' => $may_author, 'editor' => true ) as $role => $may ) {
				$this->log_in( (string) $role );
				$this->assertSame( $may, true === $ability->check_permissions( $given ), "{$name} {$role}" );
			}
		}
	}

	/**
	 * Whether an answer is an error of a kind.
	 *
	 * @param string $code   Code.
	 * @param mixed  $answer Answer.
	 */
	private function assertWPErrorCode( string $code, mixed $answer ): void {
		$this->assertSame( $code, is_wp_error( $answer ) ? $answer->get_error_code() : null );
	}
}
