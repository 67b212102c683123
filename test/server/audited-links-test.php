<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\AuditedLinks;
use CarePathwayLinks\Contract;
use CarePathwayLinks\ListedPages;
use CarePathwayLinks\Parts;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Sql;

/**
 * All links of the site, and what they lead to.
 */
final class AuditedLinksTest extends SiteTestCase {

	/**
	 * All links, read part by part.
	 *
	 * @return list<array<string, mixed>>
	 */
	private function links(): array {
		return $this->all( 'CarePathwayLinks\AuditedLinks\after', 'page-link', -1 );
	}

	/**
	 * All targets, read part by part.
	 *
	 * @return array<string, array<string, mixed>> By address as written.
	 */
	private function targets(): array {
		return array_column( $this->all( 'CarePathwayLinks\AuditedLinks\targets_after', 'target-status', 0 ), null, 'url' );
	}

	/**
	 * A whole list.
	 *
	 * @param callable-string $part   Function that gives a part.
	 * @param string          $record What its rows are.
	 * @param int             $after  Where to begin.
	 * @return list<array<string, mixed>>
	 */
	private function all( string $part, string $record, int $after ): array {
		Queue\flush();
		$rows = array();

		do {
			$answer = $part( $after );
			array_push( $rows, ...$answer['rows'] );
			$after = $answer['next'];
		} while ( null !== $after );

		foreach ( $rows as $row ) {
			$this->assertTrue( Contract\validate( $record, $row ) );
		}

		return $rows;
	}

	/**
	 * @dataProvider places
	 *
	 * @param array<string, string>|null $entry   Entry that the link stands in besides the page; null: none.
	 * @param string                     $content Content of the page; "ID" stands for that of the entry.
	 * @param string[]                   $kinds   Kinds of the links to the target.
	 * @param bool                       $is_alone Whether the target is without inbound links.
	 */
	public function test_where_a_link_stands_decides_how_it_counts( ?array $entry, string $content, array $kinds, bool $is_alone ): void {
		$target = $this->write( 'Goiter', '<a href="/hub/">Hub</a>' );
		$id     = null === $entry ? 0 : $this->write( 'Part', $entry['content'], array( 'post_type' => $entry['type'] ) );

		foreach ( $entry['meta'] ?? array() as $key => $value ) {
			update_post_meta( $id, $key, 'TARGET' === $value ? $target : $value );
		}

		$this->write( 'Hub', str_replace( array( '"ID"', 'TARGET' ), array( (string) $id, (string) $target ), $content ) );
		$found = array_filter( $this->links(), static fn ( array $link ): bool => $target === $link['targetId'] );

		$this->assertSame( $kinds, array_values( array_column( $found, 'kind' ) ) );
		$this->assertSame( $is_alone ? array( 'Goiter' ) : array(), $this->alone() );
	}

	/**
	 * Titles of the pages without inbound links.
	 *
	 * @return string[]
	 */
	private function alone(): array {
		return array_column( ListedPages\pages_after( 0, 100, ListedPages\WITHOUT_INBOUND_LINKS ), 'title' );
	}

	/**
	 * @return array<string, array{ array<string, mixed>|null, string, string[], bool }>
	 */
	public function places(): array {
		$paragraph = '<!-- wp:paragraph --><p><a href="/goiter/">goiter</a></p><!-- /wp:paragraph -->';
		$menu      = '<!-- wp:navigation-link {"label":"Goiter","url":"/goiter/"} /-->';

		return array(
			'in a text'                => array( null, $paragraph, array( 'body' ), false ),
			'in a button'              => array( null, '<!-- wp:buttons --><div><!-- wp:button --><div><a class="wp-block-button__link" href="/goiter/">Go</a></div><!-- /wp:button --></div><!-- /wp:buttons -->', array( 'body' ), false ),
			'in a next steps block'    => array( null, '<!-- wp:care-pathway-links/next-steps {"steps":[{"pageId":TARGET}]} /-->', array( 'block' ), false ),
			'in a synced pattern'      => array( array( 'type' => 'wp_block', 'content' => $paragraph ), '<!-- wp:block {"ref":"ID"} /-->', array( 'body' ), false ),
			'in a pattern not shown'   => array( array( 'type' => 'wp_block', 'content' => $paragraph ), 'Text.', array(), true ),
			'in a navigation block'    => array( null, "<!-- wp:navigation -->{$menu}<!-- /wp:navigation -->", array( 'navigation' ), true ),
			'in a menu of blocks'      => array( array( 'type' => 'wp_navigation', 'content' => $menu ), 'Text.', array( 'navigation' ), true ),
			'in a template part'       => array( array( 'type' => 'wp_template_part', 'content' => $paragraph ), 'Text.', array( 'template' ), true ),
			'in a classic menu'        => array( array( 'type' => 'nav_menu_item', 'content' => '', 'meta' => array( '_menu_item_type' => 'post_type', '_menu_item_object' => 'page', '_menu_item_object_id' => 'TARGET' ) ), 'Text.', array( 'navigation' ), true ),
			'under its id'             => array( null, '<!-- wp:paragraph --><p><a href="/?page_id=TARGET">goiter</a></p><!-- /wp:paragraph -->', array( 'body' ), false ),
			'nowhere'                  => array( null, 'Text.', array(), true ),
		);
	}

	public function test_a_page_that_only_leads_to_itself_or_is_led_to_by_a_draft_has_no_inbound_links(): void {
		$this->write( 'Goiter', '<a href="/goiter/">here</a>' );
		$this->write( 'Draft', '<a href="/goiter/">here</a>', array( 'post_status' => 'draft' ) );
		Queue\flush();

		$this->assertSame( array( 'Goiter' ), $this->alone() );
	}

	public function test_targets_are_told_with_what_is_wrong_with_them(): void {
		wp_set_current_user( 1 );
		$draft = $this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_name' => 'draft' ) );
		// WordPress keeps former names of entries that stand in no tree.
		$old = $this->write( 'Goiter', '', array( 'post_type' => 'post' ) );
		$this->write( 'Fine' );
		$file = $this->write( 'Leaflet', '', array( 'post_type' => 'attachment', 'post_status' => 'inherit', 'post_name' => 'leaflet' ) );
		update_post_meta( $file, '_wp_attached_file', '2026/03/leaflet.pdf' );
		Queue\flush();
		wp_update_post( array( 'ID' => $old, 'post_name' => 'enlarged-thyroid' ) );
		$upload = wp_get_upload_dir()['baseurl'] . '/2026/03/leaflet.pdf';
		$this->write( 'Hub', "<a href=\"/draft/\">a</a><a href=\"/goiter/\">b</a><a href=\"/fine/\">c</a><a href=\"/fine\">c</a><a href=\"/?p={$old}\">d</a><a href=\"/gone/\">e</a><a href=\"/gone\">e</a><a href=\"{$upload}\">f</a><a href=\"https://example.org/\">g</a><a href=\"/author/nobody/\">h</a>" );
		$targets = $this->targets();
		$told    = static fn ( array $target ): array => array( $target['id'], $target['status'], $target['isMoved'] );

		ksort( $targets );
		$this->assertSame(
			array(
				'/author/nobody/' => array( 0, 'missing', false ),
				'/draft/'         => array( $draft, 'draft', false ),
				'/goiter/'        => array( $old, 'public', true ),
				'/gone'           => array( 0, 'missing', false ),
				'/gone/'          => array( 0, 'missing', false ),
			),
			array_map( $told, array_diff_key( $targets, array( $upload => '' ) ) )
		);
		$this->assertSame( $file, $targets[ $upload ]['id'] );
		$this->assertSame( home_url( '/enlarged-thyroid/' ), $targets['/goiter/']['currentUrl'] );
	}

	public function test_a_target_in_the_bin_or_private_or_locked(): void {
		wp_set_current_user( 1 );
		$this->write( 'Bin', '', array( 'post_name' => 'bin' ) );
		$this->write( 'Private', '', array( 'post_name' => 'private', 'post_status' => 'private' ) );
		$this->write( 'Locked', '', array( 'post_name' => 'locked', 'post_password' => 'x' ) );
		$this->write( 'Hub', '<a href="/bin/">a</a> <a href="/private/">b</a> <a href="/locked/">c</a>' );
		wp_trash_post( get_page_by_path( 'bin' )->ID );

		$this->assertEqualsCanonicalizing(
			array( '/bin/ bin', '/private/ private', '/locked/ password' ),
			array_map( static fn ( array $target ): string => "{$target['url']} {$target['status']}", array_values( $this->targets() ) )
		);
	}

	public function test_titles_of_what_is_hidden_are_told_only_to_who_may_read_it(): void {
		$this->write( 'Secret', '', array( 'post_status' => 'private', 'post_name' => 'secret', 'post_author' => 1 ) );
		$this->write( 'Hub', '<a href="/secret/">a</a>' );
		$this->log_in( 'author' );
		$this->assertNull( $this->targets()['/secret/']['title'] );

		wp_set_current_user( 1 );
		$this->assertSame( 'Secret', $this->targets()['/secret/']['title'] );
	}

	public function test_long_lists_come_in_parts_that_miss_and_repeat_nothing(): void {
		$rows = array();

		foreach ( array( 3 => 40, 5 => AuditedLinks\LIMIT - 1, 7 => AuditedLinks\LIMIT + 700, 9 => 5 ) as $source => $count ) {
			for ( $n = 0; $n < $count; $n++ ) {
				$rows[] = array( 'source_id' => $source, 'position' => $n, 'target_id' => 0, 'target_kind' => '', 'url' => "/missing-{$source}-{$n}/", 'url_hash' => md5( "missing-{$source}-{$n}" ), 'anchor' => 'x', 'rel' => '', 'kind' => 'body', 'block' => 'core/paragraph', 'path' => '0' );
			}
		}

		Sql\upsert( 'links', $rows, array( 'source_id', 'position' ) );

		$this->assertSame( array_column( $rows, 'url' ), array_column( $this->links(), 'url' ) );

		$targets = array_keys( $this->targets() );
		$this->assertEqualsCanonicalizing( array_column( $rows, 'url' ), $targets );
	}

	public function test_a_part_ends_before_it_grows_too_long(): void {
		$rows = array_map( static fn ( int $n ): array => array( 'n' => intdiv( $n, 3 ), 'text' => str_repeat( 'x', 100_000 ) ), range( 0, 29 ) );
		$part = Parts\part( $rows, static fn ( array $row ): int => $row['n'], true );

		$this->assertLessThan( 1_000_000, strlen( (string) wp_json_encode( $part ) ) );
		$this->assertSame( array( 9, 2 ), array( count( $part['rows'] ), $part['next'] ) );
	}
}
