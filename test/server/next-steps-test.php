<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\Queue;
use WP_HTML_Tag_Processor;

/**
 * The next steps block as visitors see it.
 */
final class NextStepsTest extends SiteTestCase {

	/**
	 * The block with these attributes, rendered on a page of its own.
	 *
	 * @param array<string, mixed> $attributes Attributes.
	 * @param int                  $page_id    Page that shows it; 0: a new one.
	 */
	private function show( array $attributes, int $page_id = 0 ): string {
		$GLOBALS['post'] = get_post( $page_id > 0 ? $page_id : $this->write( 'Thyroid nodules' ) );

		return trim( do_blocks( '<!-- wp:care-pathway-links/next-steps ' . wp_json_encode( (object) $attributes ) . ' /-->' ) );
	}

	/**
	 * Texts of the links, in order.
	 *
	 * @param string $html Rendered block.
	 * @return string[]
	 */
	private function words( string $html ): array {
		preg_match_all( '#<a [^>]*>([^<]*)</a>#', $html, $found );

		return array_map( 'html_entity_decode', $found[1] );
	}

	/**
	 * A step.
	 *
	 * @param int    $page_id Page.
	 * @param string $label   Words.
	 * @return array{ pageId: int, label: string }
	 */
	private function step( int $page_id, string $label = '' ): array {
		return array( 'pageId' => $page_id, 'label' => $label );
	}

	public function test_titles_and_addresses_are_those_of_now(): void {
		$id    = $this->write( 'Blood tests' );
		$steps = array( $this->step( $id ), $this->step( $this->write( 'Nodules & goiter' ), 'How it is <b>diagnosed</b>' ) );

		wp_update_post( array( 'ID' => $id, 'post_title' => 'Thyroid blood tests', 'post_name' => 'thyroid-tests' ) );
		$html = $this->show( array( 'steps' => $steps ) );

		$this->assertSame( array( 'Thyroid blood tests', 'How it is diagnosed' ), $this->words( $html ) );
		$this->assertStringContainsString( 'href="' . esc_url( get_permalink( $id ) ) . '"', $html );
	}

	/**
	 * @dataProvider closed_pages
	 *
	 * @param array<string, mixed> $fields Of the page.
	 * @param string               $meta   Meta key that is set to 1.
	 */
	public function test_a_page_that_visitors_should_not_see_is_left_out( array $fields, string $meta = '' ): void {
		$closed = $this->write( 'Closed', 'x', $fields );
		$open   = $this->write( 'Open' );

		if ( '' !== $meta ) {
			update_post_meta( $closed, $meta, '1' );
		}

		$this->assertSame( array( 'Open' ), $this->words( $this->show( array( 'steps' => array( $this->step( $closed ), $this->step( $open ) ) ) ) ) );
		$this->assertSame( '', $this->show( array( 'steps' => array( $this->step( $closed ) ) ) ) );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, 1?: string }>
	 */
	public function closed_pages(): array {
		return array(
			'draft'           => array( array( 'post_status' => 'draft' ) ),
			'waiting'         => array( array( 'post_status' => 'pending' ) ),
			'scheduled'       => array( array( 'post_status' => 'future', 'post_date' => '2099-01-01 00:00:00' ) ),
			'private'         => array( array( 'post_status' => 'private' ) ),
			'in the bin'      => array( array( 'post_status' => 'trash' ) ),
			'with a password' => array( array( 'post_password' => 'secret' ) ),
			'no page'         => array( array( 'post_type' => 'nav_menu_item' ) ),
			'noindex'         => array( array(), '_yoast_wpseo_meta-robots-noindex' ),
		);
	}

	public function test_a_page_that_was_deleted_is_left_out_and_comes_back_with_its_page(): void {
		$gone  = $this->write( 'Gone' );
		$steps = array( 'steps' => array( $this->step( $gone ), $this->step( $this->write( 'Open' ) ) ) );

		wp_trash_post( $gone );
		$this->assertSame( array( 'Open' ), $this->words( $this->show( $steps ) ) );

		wp_untrash_post( $gone );
		wp_publish_post( $gone );
		$this->assertSame( array( 'Gone', 'Open' ), $this->words( $this->show( $steps ) ) );

		wp_delete_post( $gone, true );
		$this->assertSame( array( 'Open' ), $this->words( $this->show( $steps ) ) );
	}

	public function test_a_free_place_is_filled_only_by_pages_that_were_shown_and_only_if_wanted(): void {
		$a      = $this->write( 'A' );
		$gone   = $this->write( 'Gone', '', array( 'post_status' => 'draft' ) );
		$c      = $this->write( 'C' );
		$spares = array( $this->step( $c ), $this->step( $gone ), $this->step( $this->write( 'Spare', '', array( 'post_status' => 'private' ) ) ), $this->step( $this->write( 'Other' ), 'Another way' ), $this->step( $this->write( 'Last' ) ) );
		$block  = array( 'steps' => array( $this->step( $a ), $this->step( $gone ), $this->step( $c ) ), 'spares' => $spares );

		$this->assertSame( array( 'A', 'C' ), $this->words( $this->show( $block ) ) );
		$this->assertSame( array( 'A', 'Another way', 'C' ), $this->words( $this->show( $block + array( 'isKeptCurrent' => true ) ) ) );
	}

	public function test_the_page_itself_is_where_the_reader_is(): void {
		$here = $this->write( 'Pre-care' );
		$html = $this->show( array( 'steps' => array( $this->step( $this->write( 'Intake' ) ), $this->step( $here ), $this->step( $this->write( 'Program' ) ) ) ), $here );

		$this->assertSame( array( 'Intake', 'Program' ), $this->words( $html ) );
		$this->assertStringContainsString( '<span class="wp-block-care-pathway-links-next-steps__current" aria-current="page">Pre-care</span>', $html );
		$this->assertSame( '', $this->show( array( 'steps' => array( $this->step( $here ) ) ), $here ) );
	}

	public function test_an_address_of_a_list_is_the_page_it_leads_to(): void {
		$id = $this->write( 'Blood tests', '', array( 'post_name' => 'blood-tests' ) );
		Queue\flush();
		$html = $this->show(
			array(
				'steps' => array(
					array( 'pageId' => 0, 'label' => 'Tests', 'url' => get_permalink( $id ) ),
					array( 'pageId' => 0, 'label' => 'Nowhere', 'url' => '/nowhere-at-all/' ),
					array( 'pageId' => 0, 'label' => 'Elsewhere', 'url' => 'https://elsewhere.example/' ),
				),
			)
		);

		$this->assertSame( array( 'Tests' ), $this->words( $html ) );
	}

	public function test_the_markup_is_a_named_navigation_with_a_list(): void {
		$steps = array( 'steps' => array( $this->step( $this->write( 'A' ) ) ) );
		$html  = $this->show( $steps + array( 'heading' => 'Where <i>next</i> & "how"', 'level' => 3 ) );

		$this->assertSame( 1, preg_match( '#^<nav [^>]*aria-labelledby="([^"]+)"[^>]*><h3 [^>]*id="\1">Where next &amp; &quot;how&quot;</h3><ul [^>]*><li [^>]*>.*</li></ul></nav>$#s', $html ) );
		$this->assertStringContainsString( '<h2', $this->show( $steps ) );
		$this->assertStringContainsString( '>Next steps</h2>', $this->show( $steps ) );

		$bare = $this->show( $steps + array( 'heading' => '' ) );
		$this->assertStringContainsString( 'aria-label="Next steps"', $bare );
		$this->assertStringNotContainsString( '<h2', $bare );

		$this->assertStringContainsString( '<ol', $this->show( $steps + array( 'className' => 'is-style-steps' ) ) );
		$this->assertStringContainsString( 'is-style-cards', $this->show( $steps + array( 'className' => 'is-style-cards' ) ) );
	}

	public function test_two_blocks_of_a_page_have_names_of_their_own(): void {
		$steps = array( 'steps' => array( $this->step( $this->write( 'A' ) ) ) );
		preg_match_all( '/ id="([^"]+)"/', $this->show( $steps ) . $this->show( $steps ), $found );

		$this->assertCount( 2, array_unique( $found[1] ) );
	}

	public function test_an_icon_says_what_a_page_is_for_as_far_as_it_is_known(): void {
		$plain  = $this->write( 'Plain' );
		$marked = $this->write( 'Marked' );
		$doctor = $this->write( 'Dr. Noor', '', array( 'post_type' => 'clinician' ) );
		update_post_meta( $marked, OwnerMarks\PREFIX . 'role', 'test' );

		$icon = function ( array $step ): string {
			$tags = new WP_HTML_Tag_Processor( $this->show( array( 'steps' => array( $step ) ) ) );
			$this->assertTrue( $tags->next_tag( 'svg' ) );
			$this->assertSame( 'true', $tags->get_attribute( 'aria-hidden' ) );
			$tags->next_tag( 'path' );

			return array_search( $tags->get_attribute( 'd' ), \CarePathwayLinks\RoleIcons\PATHS, true );
		};

		$this->assertSame( 'page', $icon( $this->step( $plain ) ) );
		$this->assertSame( 'location', $icon( $this->step( $plain ) + array( 'role' => 'location' ) ) );
		$this->assertSame( 'page', $icon( $this->step( $plain ) + array( 'role' => 'wizard' ) ) );
		$this->assertSame( 'test', $icon( $this->step( $marked ) + array( 'role' => 'location' ) ) );
		$this->assertSame( 'clinician', $icon( $this->step( $doctor ) ) );
		$this->assertStringNotContainsString( '<svg', $this->show( array( 'steps' => array( $this->step( $plain ) ), 'hasIcons' => false ) ) );
	}

	public function test_every_role_has_a_drawing(): void {
		$lacking = array_filter(
			\CarePathwayLinks\Contract\page_roles(),
			static fn ( string $role ): bool => ! isset( \CarePathwayLinks\RoleIcons\PATHS[ \CarePathwayLinks\RoleIcons\SHARED[ $role ] ?? $role ] )
		);

		$this->assertSame( array(), $lacking );
	}

	/**
	 * @dataProvider odd_attributes
	 *
	 * @param array<string, mixed> $odd      Attributes written by hand, or by a newer version; 'ID' becomes that of a page.
	 * @param string[]             $expected Words of the links.
	 */
	public function test_odd_attributes_never_complain( array $odd, array $expected ): void {
		$id = $this->write( 'A page' );
		array_walk_recursive(
			$odd,
			static function ( &$value ) use ( $id ): void {
				$value = 'ID' === $value ? $id : $value;
			}
		);

		// What PHP has to complain about fails the test.
		$this->assertSame( $expected, $this->words( $this->show( $odd ) ) );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, string[] }>
	 */
	public function odd_attributes(): array {
		$step = array( 'pageId' => 'ID', 'label' => '' );

		return array(
			'nothing'                  => array( array(), array() ),
			'steps that are a word'    => array( array( 'steps' => 'none' ), array() ),
			'steps that are a map'     => array( array( 'steps' => array( 'a' => $step ) ), array() ),
			'steps of all sorts'       => array( array( 'steps' => array( null, 7, 'x', array(), array( 'pageId' => array() ), array( 'pageId' => -3 ), $step ) ), array( 'A page' ) ),
			'a label that is a list'   => array( array( 'steps' => array( array( 'pageId' => 'ID', 'label' => array( 'x' ) ) ) ), array( 'A page' ) ),
			'a label that is a number' => array( array( 'steps' => array( array( 'pageId' => 'ID', 'label' => 7 ) ) ), array( '7' ) ),
			'a role that is a list'    => array( array( 'steps' => array( $step + array( 'role' => array( 'test' ) ) ) ), array( 'A page' ) ),
			'the same page twice'      => array( array( 'steps' => array( $step, array( 'pageId' => 'ID', 'label' => 'Again' ) ) ), array( 'A page' ) ),
			'fields of the future'     => array( array( 'steps' => array( $step + array( 'weight' => array( 1 ) ) ), 'columns' => 3, 'version' => 9 ), array( 'A page' ) ),
			'a level beyond'           => array( array( 'steps' => array( $step ), 'level' => 99 ), array( 'A page' ) ),
			'a level in words'         => array( array( 'steps' => array( $step ), 'level' => 'two' ), array( 'A page' ) ),
			'a heading that is a list' => array( array( 'steps' => array( $step ), 'heading' => array( 'x' ) ), array( 'A page' ) ),
			'spares that are a word'   => array( array( 'steps' => array( $step ), 'isKeptCurrent' => true, 'spares' => 'x' ), array( 'A page' ) ),
			'a class that is a list'   => array( array( 'steps' => array( $step ), 'className' => array( 'x' ) ), array( 'A page' ) ),
		);
	}

	public function test_a_list_without_end_is_cut(): void {
		$ids = array_map( fn ( int $number ): int => $this->write( "Clinician {$number}" ), range( 1, 60 ) );

		$this->assertCount( \CarePathwayLinks\NextSteps\MAX_STEPS, $this->words( $this->show( array( 'steps' => array_map( fn ( int $id ): array => $this->step( $id ), $ids ) ) ) ) );
	}

	public function test_its_style_is_loaded_where_it_shows_something_and_nowhere_else(): void {
		// What earlier tests asked for without a build would come into the queue on registering.
		$before               = wp_styles();
		$GLOBALS['wp_styles'] = null;
		$styles               = wp_styles();
		$styles->queue        = array();
		wp_register_style( 'care-pathway-links-next-steps-style', '/x.css', array(), '1' );

		$this->show( array( 'steps' => array() ) );
		$this->assertNotContains( 'care-pathway-links-next-steps-style', $styles->queue );

		$this->show( array( 'steps' => array( $this->step( $this->write( 'A' ) ) ) ) );
		$this->assertContains( 'care-pathway-links-next-steps-style', $styles->queue );
		$GLOBALS['wp_styles'] = $before;

		$block = \WP_Block_Type_Registry::get_instance()->get_registered( 'care-pathway-links/next-steps' );
		$this->assertSame( array(), $block->style_handles );
		$this->assertSame( array(), array( ...$block->script_handles, ...$block->view_script_handles, ...$block->view_script_module_ids ) );
	}

	public function test_its_links_count_as_links_of_a_block(): void {
		$target = $this->write( 'Blood tests', '', array( 'post_name' => 'blood-tests' ) );
		$other  = $this->write( 'Surgery', '', array( 'post_name' => 'surgery' ) );
		$spare  = $this->write( 'Spare' );
		Queue\flush();
		$steps = array( $this->step( $target, 'How it is diagnosed' ), $this->step( $target, 'Twice' ), array( 'pageId' => 0, 'label' => '', 'url' => get_permalink( $other ) ) );
		$block = '<!-- wp:care-pathway-links/next-steps ' . wp_json_encode( array( 'steps' => $steps, 'isKeptCurrent' => true, 'spares' => array( $this->step( $spare ) ) ) ) . ' /-->';
		$this->write( 'Thyroid nodules', "<!-- wp:group --><div class=\"wp-block-group\">{$block}</div><!-- /wp:group -->" );
		Queue\flush();

		$this->assertSame( 1, LinkGraph\inbound_counts( $target )['block'] );
		$this->assertSame( 0, LinkGraph\inbound_counts( $target )['body'] );
		$this->assertSame( 1, LinkGraph\inbound_counts( $other )['block'] );
		$this->assertSame( 0, LinkGraph\inbound_counts( $spare )['block'] );
		$this->assertSame( 'How it is diagnosed', LinkGraph\inbound( $target, 10 )[0]['anchor'] );
		$this->assertSame( 1, $this->indexed( $target )['inboundCount'] );
	}

	public function test_the_preview_of_the_editor_takes_what_the_block_keeps(): void {
		$author  = $this->log_in( 'editor' );
		$request = new \WP_REST_Request( 'POST', '/wp/v2/block-renderer/care-pathway-links/next-steps' );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_query_params( array( 'context' => 'edit', 'post_id' => $this->write( 'Page', '', array( 'post_author' => $author ) ) ) );
		$steps = array( $this->step( $this->write( 'A' ) ) + array( 'role' => 'test' ), array( 'pageId' => 0, 'label' => 'x', 'url' => '/x/' ) );
		$request->set_body( (string) wp_json_encode( array( 'attributes' => array( 'heading' => 'H', 'level' => 3, 'steps' => $steps, 'hasIcons' => true, 'isKeptCurrent' => true, 'spares' => $steps, 'className' => 'is-style-cards' ) ) ) );

		$response = rest_get_server()->dispatch( $request );

		$this->assertSame( 200, $response->get_status() );
		$this->assertSame( array( 'A' ), $this->words( $response->get_data()['rendered'] ) );
	}
}
