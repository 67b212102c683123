<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Queue;

/**
 * Whatever changes on a site, the index says what is true, without a scan.
 */
final class KeepTrueTest extends SiteTestCase {

	/**
	 * What a page says after something happened to it.
	 *
	 * @param callable( int ): mixed $act   What happens; gets the id of the page.
	 * @param string                 $field Field of the index.
	 */
	private function after( callable $act, string $field ): mixed {
		$id = $this->write( 'Goiter', '', array( 'post_type' => 'post' ) );
		$this->indexed( $id );
		$act( $id );

		return $this->indexed( $id )[ $field ] ?? null;
	}

	/**
	 * @dataProvider acts
	 *
	 * @param callable( int ): mixed $act      What happens.
	 * @param string                 $field    Field that is to follow.
	 * @param mixed                  $expected What it says then.
	 */
	public function test_the_index_follows( callable $act, string $field, mixed $expected ): void {
		$this->assertSame( $expected, $this->after( $act, $field ) );
	}

	/**
	 * @return array<string, array{ callable( int ): mixed, string, mixed }>
	 */
	public function acts(): array {
		$term = static fn ( int $id ): array => (array) wp_set_object_terms( $id, array( 'Thyroid care' ), 'specialty' );
		$meta = static fn ( string $key, mixed $value ): callable => static fn ( int $id ) => update_post_meta( $id, $key, $value );

		return array(
			'new title'                => array( static fn ( int $id ) => wp_update_post( array( 'ID' => $id, 'post_title' => 'Enlarged thyroid' ) ), 'title', 'Enlarged thyroid' ),
			'new slug'                 => array( static fn ( int $id ) => wp_update_post( array( 'ID' => $id, 'post_name' => 'struma' ) ), 'url', home_url( '/struma/' ) ),
			'term given'               => array( $term, 'terms', array( 'specialty:thyroid-care' ) ),
			'term taken'               => array(
				static function ( int $id ) use ( $term ): void {
					$term( $id );
					wp_remove_object_terms( $id, 'thyroid-care', 'specialty' );
				},
				'terms',
				array(),
			),
			'term with a new slug'     => array(
				static function ( int $id ) use ( $term ): void {
					$terms = $term( $id );
					Queue\flush();
					wp_update_term( (int) get_term_by( 'slug', 'thyroid-care', 'specialty' )->term_id, 'specialty', array( 'slug' => 'thyroid' ) );
				},
				'terms',
				array( 'specialty:thyroid' ),
			),
			'term deleted'             => array(
				static function ( int $id ) use ( $term ): void {
					$term( $id );
					Queue\flush();
					wp_delete_term( (int) get_term_by( 'slug', 'thyroid-care', 'specialty' )->term_id, 'specialty' );
				},
				'terms',
				array(),
			),
			"owner's role"             => array( $meta( '_care_pathway_links_role', 'condition' ), 'role', 'condition' ),
			'role that is none'        => array( $meta( '_care_pathway_links_role', 'disease' ), 'role', null ),
			"owner's other names"      => array( $meta( '_care_pathway_links_aliases', array( 'struma' ) ), 'aliases', array( 'struma' ) ),
			'pillar'                   => array( $meta( '_care_pathway_links_is_pillar', '1' ), 'isPillar', true ),
			'primary target'           => array( $meta( '_care_pathway_links_is_primary_target', '1' ), 'isPrimaryTarget', true ),
			'kept out by the owner'    => array( $meta( '_care_pathway_links_is_excluded', '1' ), 'isExcluded', true ),
			'reviewed'                 => array( $meta( '_care_pathway_links_reviewed_on', '2026-02-28' ), 'reviewed', '2026-02-28' ),
			'reviewed on no day'       => array( $meta( '_care_pathway_links_reviewed_on', '2026-02-30' ), 'reviewed', null ),
			'mark taken away'          => array(
				static function ( int $id ) use ( $meta ): void {
					$meta( '_care_pathway_links_is_pillar', '1' )( $id );
					Queue\flush();
					delete_post_meta( $id, '_care_pathway_links_is_pillar' );
				},
				'isPillar',
				false,
			),
			'noindex of Yoast'         => array( $meta( '_yoast_wpseo_meta-robots-noindex', '1' ), 'isNoindex', true ),
			'keyphrase of Rank Math'   => array( $meta( 'rank_math_focus_keyword', 'goiter, swollen neck' ), 'keyphrases', array( 'goiter', 'swollen neck' ) ),
			'became a page'            => array( static fn ( int $id ) => set_post_type( $id, 'page' ) && wp_update_post( array( 'ID' => $id ) ), 'postType', 'page' ),
			'bulk edit'                => array(
				static function ( int $id ): void {
					wp_set_current_user( 1 );
					bulk_edit_posts( array( 'post_type' => 'post', 'post' => array( $id ), '_status' => 'draft', 'post_author' => -1, 'comment_status' => '', 'ping_status' => '' ) );
				},
				'title',
				null,
			),
			'REST'                     => array(
				static function ( int $id ): void {
					wp_set_current_user( 1 );
					$request = new \WP_REST_Request( 'POST', "/wp/v2/posts/{$id}" );
					$request->set_body_params( array( 'title' => 'Struma' ) );
					rest_get_server()->dispatch( $request );
				},
				'title',
				'Struma',
			),
		);
	}

	public function test_a_scheduled_entry_is_in_when_its_time_has_come(): void {
		$id = $this->write( 'Goiter', '', array( 'post_status' => 'draft' ) );
		$this->assertNull( $this->indexed( $id ) );

		wp_publish_post( $id );

		$this->assertNotNull( $this->indexed( $id ) );
	}

	public function test_children_follow_the_address_of_their_parent(): void {
		$parent = $this->write( 'Thyroid' );
		$child  = $this->write( 'Goiter', '', array( 'post_parent' => $parent ) );
		$grand  = $this->write( 'Surgery', '', array( 'post_parent' => $child ) );
		$this->assertSame( home_url( '/thyroid/goiter/surgery/' ), $this->indexed( $grand )['url'] );

		wp_update_post( array( 'ID' => $parent, 'post_name' => 'thyroid-care' ) );
		$this->assertSame( home_url( '/thyroid-care/goiter/surgery/' ), $this->indexed( $grand )['url'] );
		$this->assertSame( home_url( '/thyroid-care/goiter/' ), $this->indexed( $child )['url'] );

		$other = $this->write( 'Endocrinology' );
		wp_update_post( array( 'ID' => $child, 'post_parent' => $other ) );
		$this->assertSame( home_url( '/endocrinology/goiter/surgery/' ), $this->indexed( $grand )['url'] );
	}

	public function test_a_renamed_hub_of_many_pages_leaves_them_to_the_background(): void {
		$hub = $this->write( 'Hub' );
		$ids = array();

		for ( $n = 0; $n <= Queue\MANY; $n++ ) {
			$ids[] = $this->write( "Page {$n}", '', array( 'post_parent' => $hub ) );
		}

		Queue\flush();
		wp_update_post( array( 'ID' => $hub, 'post_name' => 'center' ) );
		Queue\flush();

		$this->assertSame( count( $ids ), PageIndex\count_stale() );
		$this->assertNotFalse( wp_next_scheduled( BuildIndex\CRON_HOOK ) );

		$this->assertTrue( BuildIndex\run() );
		$this->assertSame( 0, PageIndex\count_stale() );
		$this->assertSame( home_url( '/center/page-7/' ), $this->indexed( $ids[7] )['url'] );
	}

	public function test_a_synced_pattern_changes_the_links_of_the_pages_that_show_it(): void {
		$goiter  = $this->write( 'Goiter' );
		$nodules = $this->write( 'Nodules' );
		$inner   = $this->write( 'Inner', '<a href="/goiter/">goiter</a>', array( 'post_type' => 'wp_block' ) );
		$outer   = $this->write( 'Outer', "<!-- wp:block {\"ref\":{$inner}} /-->", array( 'post_type' => 'wp_block' ) );
		$page    = $this->write( 'Hub', "<!-- wp:block {\"ref\":{$outer}} /-->" );

		$this->assertSame( 1, $this->indexed( $goiter )['inboundCount'] );
		$this->assertSame( array( $page ), LinkGraph\pages_showing( $inner ) );

		wp_update_post( array( 'ID' => $inner, 'post_content' => '<p><a href="/nodules/">nodules</a></p>' ) );
		$this->assertSame( 0, $this->indexed( $goiter )['inboundCount'] );
		$this->assertSame( 1, $this->indexed( $nodules )['inboundCount'] );

		wp_trash_post( $inner );
		$this->assertSame( 0, $this->indexed( $nodules )['inboundCount'] );
	}

	/**
	 * @dataProvider furniture
	 *
	 * @param string $type    Post type.
	 * @param string $content Content.
	 * @param string $kind    Kind of its link.
	 */
	public function test_links_of_menus_and_templates_are_counted_apart( string $type, string $content, string $kind ): void {
		$goiter = $this->write( 'Goiter' );
		$source = $this->write( 'Furniture', $content, array( 'post_type' => $type ) );

		$this->assertSame( 0, $this->indexed( $goiter )['inboundCount'] );
		$this->assertSame( 1, LinkGraph\inbound_counts( $goiter )[ $kind ] );
		$this->assertNull( $this->indexed( $source ) );

		wp_update_post( array( 'ID' => $source, 'post_content' => '' ) );
		Queue\flush();
		$this->assertSame( 0, LinkGraph\inbound_counts( $goiter )[ $kind ] );
	}

	/**
	 * @return array<string, array{ string, string, string }>
	 */
	public function furniture(): array {
		return array(
			'menu'                    => array( 'wp_navigation', '<!-- wp:navigation-link {"label":"Goiter","url":"/goiter/"} /-->', 'navigation' ),
			'template part'           => array( 'wp_template_part', '<!-- wp:paragraph --><p><a href="/goiter/">Goiter</a></p><!-- /wp:paragraph -->', 'template' ),
			'menu in a template part' => array( 'wp_template_part', '<!-- wp:navigation --><!-- wp:navigation-link {"label":"Goiter","url":"/goiter/"} /--><!-- /wp:navigation -->', 'navigation' ),
			'template'                => array( 'wp_template', '<a href="/goiter/">Goiter</a>', 'template' ),
		);
	}

	public function test_entries_of_a_classic_menu_are_counted_as_navigation(): void {
		$goiter = $this->write( 'Goiter' );
		$menu   = wp_create_nav_menu( 'Main ' . wp_generate_password( 6, false ) );
		$entry  = wp_update_nav_menu_item(
			$menu,
			0,
			array(
				'menu-item-type'      => 'post_type',
				'menu-item-object'    => 'page',
				'menu-item-object-id' => $goiter,
				'menu-item-status'    => 'publish',
			)
		);
		Queue\flush();
		$this->assertSame( 1, LinkGraph\inbound_counts( $goiter )['navigation'] );

		wp_delete_post( $entry, true );
		Queue\flush();
		$this->assertSame( 0, LinkGraph\inbound_counts( $goiter )['navigation'] );
	}

	public function test_the_front_page_has_the_address_of_the_site(): void {
		$id = $this->write( 'Welcome' );
		$this->assertSame( home_url( '/welcome/' ), $this->indexed( $id )['url'] );

		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $id );

		$this->assertSame( home_url( '/' ), $this->indexed( $id )['url'] );
		$this->write( 'About', 'Back <a href="/">home</a>.' );
		$this->assertSame( 1, $this->indexed( $id )['inboundCount'] );
	}

	/**
	 * @dataProvider site_settings
	 *
	 * @param callable(): mixed $change   What is set.
	 * @param string            $field    Field of the index.
	 * @param string            $expected What it says then; %d is the id of the page.
	 */
	public function test_a_setting_of_the_site_has_every_page_read_again( callable $change, string $field, string $expected ): void {
		$id = $this->write( 'Goiter', '', array( 'post_type' => 'post' ) );
		$this->indexed( $id );

		$change();
		$this->assertTrue( BuildIndex\is_running() );
		$this->assertNotFalse( wp_next_scheduled( BuildIndex\CRON_HOOK ) );
		BuildIndex\run();

		$this->assertSame( str_replace( '%d', (string) $id, $expected ), $this->indexed( $id )[ $field ] );
		$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
	}

	/**
	 * @return array<string, array{ callable(): mixed, string, string }>
	 */
	public function site_settings(): array {
		return array(
			'permalinks with a word in front' => array( static fn () => $GLOBALS['wp_rewrite']->set_permalink_structure( '/news/%postname%/' ), 'url', home_url( '/news/goiter/' ) ),
			'plain permalinks'                => array( static fn () => $GLOBALS['wp_rewrite']->set_permalink_structure( '' ), 'url', home_url( '/?p=%d' ) ),
		);
	}

	public function test_a_new_language_of_the_site_has_every_page_read_again(): void {
		$available = static fn (): array => array( 'es_ES' );
		add_filter( 'get_available_languages', $available );
		update_option( 'WPLANG', 'es_ES' );
		remove_filter( 'get_available_languages', $available );

		$this->assertTrue( BuildIndex\is_running() );
	}

	public function test_a_new_address_of_the_site_has_every_page_read_again(): void {
		do_action( 'update_option_home', 'http://old.example', 'http://new.example', 'home' );
		$this->assertTrue( BuildIndex\is_running() );
	}

	public function test_an_autosave_or_a_revision_changes_nothing(): void {
		$id = $this->write( 'Goiter', 'Text.' );
		$this->indexed( $id );
		wp_save_post_revision( $id );
		wp_set_current_user( 1 );
		wp_create_post_autosave( array( 'post_ID' => $id, 'post_content' => 'Secret', 'post_title' => 'Secret', 'post_type' => 'page', 'post_excerpt' => '' ) );
		Queue\flush();

		$this->assertSame( array( $id ), array_column( PageIndex\pages( 1, 10 ** 12 ), 'id' ) );
		$this->assertSame( 'Goiter', $this->indexed( $id )['title'] );
	}
}
