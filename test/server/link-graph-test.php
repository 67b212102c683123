<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\Queue;

/**
 * Which page links to which, and in which words.
 */
final class LinkGraphTest extends SiteTestCase {

	/**
	 * The links of a page as anchor => target.
	 *
	 * @param int $source_id Page.
	 * @return array<string, int>
	 */
	private function targets( int $source_id ): array {
		Queue\flush();

		return array_map( 'intval', array_column( LinkGraph\outbound( array( $source_id ) )[ $source_id ], 'target_id', 'anchor' ) );
	}

	public function test_a_link_is_known_by_its_target_and_counted_there(): void {
		$target = $this->write( 'A1C testing' );
		$source = $this->write( 'Diabetes overview', 'Ask for an <a href="/a1c-testing/">A1C <strong>test</strong></a>.' );
		$other  = $this->write( 'Prediabetes', 'An <a href="/a1c-testing/">a1c test</a> or <a href="/a1c-testing/"><img src="x.png" alt="lab"></a>.' );

		$this->assertSame( array( 'A1C test' => $target ), $this->targets( $source ) );

		$page = $this->indexed( $target );
		$this->assertSame( 3, $page['inboundCount'] );
		$this->assertSame(
			array(
				array( 'anchorText' => 'A1C test', 'count' => 2, 'sourceIds' => array( $source, $other ) ),
				array( 'anchorText' => 'lab', 'count' => 1, 'sourceIds' => array( $other ) ),
			),
			$page['inboundAnchors']
		);
	}

	public function test_links_of_an_edit_replace_those_before(): void {
		$first  = $this->write( 'Goiter' );
		$second = $this->write( 'Thyroid nodules' );
		$source = $this->write( 'Thyroid hub', '<a href="/goiter/">goiter</a>, <a href="/thyroid-nodules/">nodules</a> and <a href="/goiter/">more</a>' );
		$this->assertSame( 2, $this->indexed( $first )['inboundCount'] );

		wp_update_post( array( 'ID' => $source, 'post_content' => '<p><a href="/thyroid-nodules/">thyroid nodules</a></p>' ) );

		$this->assertSame( array( 'thyroid nodules' => $second ), $this->targets( $source ) );
		$this->assertSame( 0, $this->indexed( $first )['inboundCount'] );
		$this->assertSame( array(), $this->indexed( $first )['inboundAnchors'] );
		$this->assertSame( 'thyroid nodules', $this->indexed( $second )['inboundAnchors'][0]['anchorText'] );
	}

	public function test_links_of_a_page_that_leaves_leave_with_it(): void {
		$target = $this->write( 'Goiter' );
		$source = $this->write( 'Thyroid hub', '<a href="/goiter/">goiter</a>' );
		$this->assertSame( 1, $this->indexed( $target )['inboundCount'] );

		wp_trash_post( $source );

		$this->assertSame( 0, $this->indexed( $target )['inboundCount'] );
		$this->assertSame( array(), $this->targets( $source ) );
	}

	public function test_a_link_finds_a_page_that_is_published_later(): void {
		$source = $this->write( 'Thyroid hub', '<a href="/goiter/">goiter</a>' );
		$this->assertSame( array( 'goiter' => 0 ), $this->targets( $source ) );

		$target = $this->write( 'Goiter' );

		$this->assertSame( 1, $this->indexed( $target )['inboundCount'] );
		$this->assertSame( array( 'goiter' => $target ), $this->targets( $source ) );
	}

	public function test_a_page_does_not_count_its_own_links(): void {
		$id = $this->write( 'Goiter', 'Back to <a href="/goiter/">goiter</a>.' );

		$this->assertSame( 0, $this->indexed( $id )['inboundCount'] );
	}

	public function test_links_to_what_is_no_page_of_the_index_are_known_too(): void {
		$author = $this->log_in( 'author' );
		$term   = wp_insert_term( 'Thyroid care', 'specialty' )['term_id'];
		$draft  = $this->write( 'Draft', '', array( 'post_status' => 'draft', 'post_name' => 'draft' ) );
		$bin    = $this->write( 'Bin', '', array( 'post_name' => 'bin' ) );
		$moved  = $this->write( 'Moved', '', array( 'post_type' => 'post', 'post_name' => 'old' ) );
		Queue\flush();
		wp_trash_post( $bin );
		wp_update_post( array( 'ID' => $moved, 'post_name' => 'new' ) );
		$hrefs = array( '/draft/', '/bin/', '/old/', get_term_link( $term ), get_author_posts_url( $author ), '/', '/nowhere/', 'https://example.org/' );
		$id    = $this->write( 'Hub', implode( ' ', array_map( static fn ( string $href ): string => "<a href=\"{$href}\">x</a>", $hrefs ) ) );
		Queue\flush();

		$expected = array( "post {$draft}", "post {$bin}", "post {$moved}", "term {$term}", "author {$author}", 'home 0', ' 0', ' 0' );
		$found    = fn (): array => array_map( static fn ( array $link ): string => $link['target_kind'] . ' ' . $link['target_id'], LinkGraph\outbound( array( $id ) )[ $id ] );
		$this->assertSame( $expected, $found() );

		wp_update_post( array( 'ID' => $id, 'post_title' => 'Other' ) );
		Queue\flush();
		$this->assertSame( $expected, $found() );
	}

	public function test_an_address_that_goes_to_another_page_takes_its_links_along(): void {
		$first  = $this->write( 'Goiter' );
		$source = $this->write( 'Hub', '<a href="/goiter/">goiter</a>' );
		$this->assertSame( 1, $this->indexed( $first )['inboundCount'] );

		wp_update_post( array( 'ID' => $first, 'post_name' => 'goiter-old' ) );
		$second = $this->write( 'Goiter', '', array( 'post_name' => 'goiter' ) );

		$this->assertSame( 1, $this->indexed( $second )['inboundCount'] );
		$this->assertSame( 0, $this->indexed( $first )['inboundCount'] );
		$this->assertSame( array( 'goiter' => $second ), $this->targets( $source ) );
	}

	public function test_an_anchor_is_told_with_at_most_twenty_pages_that_use_it(): void {
		$target = $this->write( 'Goiter' );
		$ids    = array();

		for ( $n = 0; $n < 25; $n++ ) {
			$ids[] = $this->write( "Page {$n}", '<a href="/goiter/">' . ( $n % 5 ? 'goiter' : 'Goiter' ) . '</a>' );
		}

		$anchor = $this->indexed( $target )['inboundAnchors'][0];
		$this->assertSame( array( 25, array_slice( $ids, 0, 20 ) ), array( $anchor['count'], $anchor['sourceIds'] ) );
		$this->assertCount( 1, $this->indexed( $target )['inboundAnchors'] );
	}

	/**
	 * @dataProvider addresses
	 *
	 * @param string $href     Address as written; %d is the id of the target.
	 * @param bool   $is_found Whether it leads to the target.
	 */
	public function test_an_address_is_understood_however_it_is_written( string $href, bool $is_found ): void {
		$parent = $this->write( 'Thyroid', '', array( 'post_name' => 'thyroid' ) );
		$target = $this->write( 'Goiter', '', array( 'post_name' => 'goiter', 'post_parent' => $parent ) );
		$href   = str_replace( array( '%d', '%home' ), array( (string) $target, untrailingslashit( home_url() ) ), $href );
		$source = $this->write( 'Hub', "<a href=\"{$href}\">goiter</a>", array( 'post_name' => 'hub', 'post_parent' => $parent ) );

		$this->assertSame( array( 'goiter' => $is_found ? $target : 0 ), $this->targets( $source ) );
	}

	/**
	 * @return array<string, array{ string, bool }>
	 */
	public function addresses(): array {
		$host = (string) preg_replace( '#^https?://#', '', untrailingslashit( home_url() ) );

		return array(
			'permalink'                   => array( '%home/thyroid/goiter/', true ),
			'without slash at the end'    => array( '%home/thyroid/goiter', true ),
			'from the root'               => array( '/thyroid/goiter/', true ),
			'relative to the page'        => array( '../goiter/', true ),
			'other scheme'                => array( "https://{$host}/thyroid/goiter/", true ),
			'with www'                    => array( "http://www.{$host}/thyroid/goiter/", true ),
			'without scheme'              => array( "//{$host}/thyroid/goiter/", true ),
			'with fragment'               => array( '/thyroid/goiter/#treatment', true ),
			'with tracking'               => array( '/thyroid/goiter/?utm_source=mail', true ),
			'in capitals'                 => array( '/Thyroid/GOITER/', true ),
			'by id'                       => array( '%home/?p=%d', true ),
			'by page id'                  => array( '/?page_id=%d', true ),
			'through index.php'           => array( '/index.php/thyroid/goiter/', true ),
			'another site, same path'     => array( 'https://example.org/thyroid/goiter/', false ),
			'path that is not there'      => array( '/thyroid/goitre/', false ),
			// WordPress sends visitors on, see redirect_guess_404_permalink().
			'child without its parent'    => array( '/goiter/', true ),
			'host with our name in front' => array( "https://{$host}.example.org/thyroid/goiter/", false ),
		);
	}
}
