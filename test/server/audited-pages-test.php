<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\AuditedPages;
use CarePathwayLinks\Contract;
use CarePathwayLinks\Queue;

/**
 * What is counted of every page for the audit.
 */
final class AuditedPagesTest extends SiteTestCase {

	/**
	 * What is counted of a page.
	 *
	 * @param int $id Page.
	 * @return array<string, mixed>
	 */
	private function counted( int $id ): array {
		Queue\flush();
		$page = AuditedPages\after( $id - 1 )['rows'][0];
		$this->assertTrue( Contract\validate( 'audited-page', $page ) );
		$this->assertSame( $id, $page['pageId'] );

		return $page;
	}

	/**
	 * @dataProvider texts
	 *
	 * @param string $content Content.
	 * @param int    $words   Words.
	 */
	public function test_words_of_the_running_text( string $content, int $words ): void {
		$this->assertSame( $words, $this->counted( $this->write( 'Page', $content ) )['words'] );
	}

	/**
	 * @return array<string, array{ string, int }>
	 */
	public function texts(): array {
		return array(
			'nothing'             => array( '<!-- wp:spacer --><div></div><!-- /wp:spacer -->', 0 ),
			'a sentence'          => array( 'The A1C test, every 3.5 months: it’s well-known.', 8 ),
			'a list'              => array( '<!-- wp:list --><ul><li>One</li><li>two</li></ul><!-- /wp:list -->', 2 ),
			'classic'             => array( "<!--more-->One two.\n\nThree <a href=\"/x/\">four</a>.", 4 ),
			'Arabic'              => array( 'فحص السكر التراكمي', 3 ),
			'Chinese'             => array( '糖化血红蛋白', 6 ),
			'a menu in the text'  => array( '<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph --><!-- wp:navigation --><!-- wp:navigation-link {"label":"Two words","url":"/a/"} /--><!-- /wp:navigation -->', 1 ),
		);
	}

	/**
	 * @dataProvider unread_texts
	 *
	 * @param string                $content Content.
	 * @param array<string, string> $meta    Meta.
	 * @param string[]              $unread  What could not be read.
	 */
	public function test_what_could_not_be_read_is_said( string $content, array $meta, array $unread ): void {
		add_shortcode( 'doctors', '__return_empty_string' );
		$id = $this->write( 'Page', $content );

		foreach ( $meta as $key => $value ) {
			update_post_meta( $id, $key, $value );
		}

		$this->assertSame( $unread, $this->counted( $id )['unread'] );
		remove_shortcode( 'doctors' );
	}

	/**
	 * @return array<string, array{ string, array<string, string>, string[] }>
	 */
	public function unread_texts(): array {
		$query = '<!-- wp:query {"queryId":1} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title /--><!-- wp:acme/card /--><!-- /wp:post-template --></div><!-- /wp:query -->';

		return array(
			'blocks'                     => array( 'Text.', array(), array() ),
			'classic'                    => array( "<!--more-->Text.\n\n<strong>More</strong> text.", array(), array() ),
			'Elementor'                  => array( 'Text.', array( '_elementor_edit_mode' => 'builder' ), array( 'builder:elementor' ) ),
			'Elementor, not used here'   => array( 'Text.', array( '_elementor_edit_mode' => '' ), array() ),
			'Beaver Builder'             => array( 'Text.', array( '_fl_builder_enabled' => '1' ), array( 'builder:beaver-builder' ) ),
			'Divi'                       => array( 'Text.', array( '_et_pb_use_builder' => 'on' ), array( 'builder:divi' ) ),
			'Divi, switched off'         => array( 'Text.', array( '_et_pb_use_builder' => 'off' ), array() ),
			'Divi without its plugin'    => array( '[et_pb_section admin_label="x"]Text[/et_pb_section]', array(), array( 'builder:divi' ) ),
			'WPBakery'                   => array( '[vc_row][vc_column_text]Text[/vc_column_text][/vc_row]', array( '_wpb_vc_js_status' => 'true' ), array( 'builder:wpbakery' ) ),
			'Oxygen'                     => array( '', array( 'ct_builder_shortcodes' => '[ct_section]' ), array( 'builder:oxygen' ) ),
			'Bricks'                     => array( '', array( '_bricks_editor_mode' => 'bricks' ), array( 'builder:bricks' ) ),
			'a shortcode of a plugin'    => array( 'See [doctors limit="3"].', array(), array( 'dynamic:doctors' ) ),
			'a shortcode nobody makes'   => array( 'See [nurses] and [1].', array(), array() ),
			'a shortcode shown as such'  => array( 'See [[doctors]].', array(), array() ),
			'a caption'                  => array( '[caption width="3"]<img src="/a.png"> Text[/caption]', array(), array() ),
			'a list of posts'            => array( '<!-- wp:latest-posts /-->', array(), array( 'dynamic:core/latest-posts' ) ),
			'a query and what is in it'  => array( $query, array(), array( 'dynamic:core/query' ) ),
			'text after a query'         => array( $query . '<!-- wp:acme/card /-->', array(), array( 'dynamic:acme/card', 'dynamic:core/query' ) ),
			'our own blocks'             => array( '<!-- wp:care-pathway-links/next-steps /--><!-- wp:care-pathway-links/clinical-review /-->', array(), array() ),
			'a block with saved text'    => array( '<!-- wp:acme/card --><p>Text</p><!-- /wp:acme/card -->', array(), array() ),
			'a block with blocks'        => array( '<!-- wp:acme/card --><!-- wp:paragraph --><p>Text</p><!-- /wp:paragraph --><!-- /wp:acme/card -->', array(), array() ),
		);
	}

	/**
	 * @dataProvider blocks_with_links
	 *
	 * @param string  $content Content.
	 * @param array[] $places  Path, heading, classes.
	 */
	public function test_what_is_said_of_blocks_that_hold_links( string $content, array $places ): void {
		$found = $this->counted( $this->write( 'Page', $content ) )['places'];

		$this->assertSame( $places, array_map( 'array_values', $found ) );
	}

	/**
	 * @return array<string, array{ string, array[] }>
	 */
	public function blocks_with_links(): array {
		$link    = '<!-- wp:paragraph --><p><a href="/a/">a</a></p><!-- /wp:paragraph -->';
		$heading = static fn ( string $text ): string => "<!-- wp:heading --><h2>{$text}</h2><!-- /wp:heading -->";
		$group   = static fn ( string $classes, string $inside ): string => "<!-- wp:group {\"className\":\"{$classes}\"} --><div class=\"wp-block-group\">{$inside}</div><!-- /wp:group -->";

		return array(
			'nothing is said'         => array( $link, array() ),
			'no links'                => array( $heading( 'Causes' ) . '<!-- wp:paragraph {"className":"lead"} --><p>Text</p><!-- /wp:paragraph -->', array() ),
			'a heading'               => array( $heading( 'Causes' ) . $link . $heading( '<em>Related</em> pages' ) . $link, array( array( '1', 'Causes', array() ), array( '3', 'Related pages', array() ) ) ),
			'classes around it'       => array( $group( 'emergency-notice wp-x has-red is-style-plain', $group( 'inner', $link ) ) . $link, array( array( '0.0.0', '', array( 'emergency-notice', 'inner' ) ) ) ),
			'a heading with a link'   => array( $heading( '<a href="/a/">Causes</a>' ) . $link, array( array( '1', 'Causes', array() ) ) ),
			'a heading inside a group' => array( $group( 'x', $heading( 'Causes' ) ) . $link, array( array( '1', 'Causes', array() ) ) ),
			'classic'                 => array( "<!--more--><h2>Causes</h2>\n<a href=\"/a/\">a</a>", array() ),
		);
	}

	public function test_a_page_builder_that_takes_a_page_over_is_seen_at_once(): void {
		$id = $this->write( 'Page', 'Text.' );
		$this->assertSame( array(), $this->counted( $id )['unread'] );

		update_post_meta( $id, '_elementor_edit_mode', 'builder' );
		$this->assertSame( array( 'builder:elementor' ), $this->counted( $id )['unread'] );
		$this->assertSame( 1, AuditedPages\count_unread() );
	}

	public function test_pages_that_show_other_entries(): void {
		list( $front, $posts, $shop, $other ) = array( $this->write( 'Home' ), $this->write( 'News' ), $this->write( 'Shop' ), $this->write( 'Other' ) );
		$ids                                  = array( $front, $posts, $shop, $other );
		$shown                                = fn (): array => array_map( fn ( int $id ): string => $this->counted( $id )['shows'], $ids );
		update_option( 'page_on_front', $front );
		update_option( 'page_for_posts', $posts );
		$this->assertSame( array( '', '', '', '' ), $shown() );

		update_option( 'show_on_front', 'page' );
		update_option( 'woocommerce_shop_page_id', $shop );
		$this->assertSame( array( 'front', 'posts', 'shop', '' ), $shown() );
	}

	public function test_pages_about_people_count_while_visitors_can_open_them(): void {
		$diaz = $this->write( 'Dr. Diaz', '', array( 'post_type' => 'clinician' ) );
		$page = $this->write( 'Goiter' );
		$this->assertFalse( $this->counted( $page )['hasReviewer'] );

		update_post_meta( $page, '_care_pathway_links_reviewer_page', $diaz );
		$this->assertTrue( $this->counted( $page )['hasReviewer'] );

		wp_trash_post( $diaz );
		$this->assertFalse( $this->counted( $page )['hasReviewer'] );
	}

	public function test_other_languages_versions_that_visitors_can_open(): void {
		$group = array();
		$tell  = static function ( array $found, int $id ) use ( &$group ): array {
			return in_array( $id, $group, true ) ? $group : $found;
		};
		add_filter( 'care_pathway_links_translations', $tell, 10, 2 );
		$spanish = $this->write( 'Bocio' );
		$draft   = $this->write( 'Goitre', '', array( 'post_status' => 'draft' ) );
		$page    = $this->write( 'Goiter' );
		$group   = array( $spanish, $draft, $page );

		$this->assertSame( array( $spanish ), $this->counted( $page )['translationIds'] );
		remove_filter( 'care_pathway_links_translations', $tell );
	}

	public function test_drafts_attachments_and_locked_pages_are_not_among_them(): void {
		$page = $this->write( 'Goiter' );
		$this->write( 'Draft', '', array( 'post_status' => 'draft' ) );
		$this->write( 'Leaflet', '', array( 'post_type' => 'attachment', 'post_status' => 'inherit' ) );
		$this->write( 'Locked', '', array( 'post_password' => 'x' ) );
		Queue\flush();

		$this->assertSame( array( $page ), array_column( AuditedPages\after( 0 )['rows'], 'pageId' ) );
	}
}
