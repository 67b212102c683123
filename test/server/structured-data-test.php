<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\StructuredData;
use WP_Post;

/**
 * What is said of a page in the words of schema.org.
 */
final class StructuredDataTest extends SiteTestCase {

	/**
	 * What each property may hold, from its page at https://schema.org/<property> ("Values expected to be one of these types"),
	 * and the types it may be used on, from https://schema.org/MedicalWebPage and https://schema.org/Person, inherited ones
	 * included.
	 */
	private const VOCABULARY = array(
		'MedicalWebPage' => array(
			'@id'             => array( 'URL' ),
			'url'             => array( 'URL' ),
			'name'            => array( 'Text' ),
			'inLanguage'      => array( 'Text', 'Language' ),
			'dateModified'    => array( 'Date', 'DateTime' ),
			'author'          => array( 'Organization', 'Person' ),
			'lastReviewed'    => array( 'Date' ),
			'reviewedBy'      => array( 'Organization', 'Person' ),
			'significantLink' => array( 'URL' ),
		),
		'Person'         => array(
			'name' => array( 'Text' ),
			'url'  => array( 'URL' ),
		),
	);

	/**
	 * Facts of a page.
	 *
	 * @param int $id Page.
	 * @return array<string, mixed>
	 */
	private function facts( int $id ): array {
		$post = get_post( $id );
		$this->assertInstanceOf( WP_Post::class, $post );

		return StructuredData\facts( $post );
	}

	/**
	 * A page whose next steps lead to some others.
	 *
	 * @param int[] $page_ids Pages.
	 */
	private function page_leading_to( array $page_ids ): int {
		$steps = array_map( static fn ( int $id ): array => array( 'pageId' => $id, 'label' => 'x' ), $page_ids );

		return $this->write( 'Goiter & "nodules"', '<!-- wp:care-pathway-links/next-steps ' . wp_json_encode( array( 'steps' => $steps ) ) . ' /-->' );
	}

	public function test_all_that_is_said_follows_the_vocabulary(): void {
		$reviewer = $this->write( 'Dr. Noor', '', array( 'post_type' => 'clinician' ) );
		$author   = $this->write( 'Priya Raman' );
		$id       = $this->page_leading_to( array( $this->write( 'Tests' ), $this->write( 'Clinic' ) ) );

		foreach ( array( 'reviewer_page' => $reviewer, 'author_page' => $author, 'reviewed_on' => '2026-03-31' ) as $mark => $value ) {
			update_post_meta( $id, OwnerMarks\PREFIX . $mark, $value );
		}

		$facts = $this->facts( $id );

		$this->assertSame( array( '@context', '@type', ...array_keys( self::VOCABULARY['MedicalWebPage'] ) ), array_keys( $facts ) );
		$this->assertSame( 'https://schema.org', $facts['@context'] );
		unset( $facts['@context'] );
		$this->assert_valid( $facts );
		$this->assertSame( '2026-03-31', $facts['lastReviewed'] );
		$this->assertSame( array( '@type' => 'Person', 'name' => 'Dr. Noor', 'url' => get_permalink( $reviewer ) ), $facts['reviewedBy'] );
	}

	/**
	 * Fails unless every property of a thing is known and holds what it may.
	 *
	 * @param array<string, mixed> $thing Thing.
	 */
	private function assert_valid( array $thing ): void {
		$properties = self::VOCABULARY[ 'WebPage' === $thing['@type'] ? 'MedicalWebPage' : $thing['@type'] ] ?? null;
		$this->assertNotNull( $properties, "{$thing['@type']} is not a type of ours." );
		unset( $thing['@type'] );

		foreach ( $thing as $property => $value ) {
			$this->assertArrayHasKey( $property, $properties );

			foreach ( is_array( $value ) && array_is_list( $value ) ? $value : array( $value ) as $one ) {
				$this->assertNotEmpty( array_filter( $properties[ $property ], static fn ( string $type ): bool => self::is_of( $type, $one ) ), "{$property} is " . wp_json_encode( $one ) );

				if ( is_array( $one ) ) {
					$this->assert_valid( $one );
				}
			}
		}
	}

	/**
	 * Whether a value is of a type of the vocabulary.
	 *
	 * @param string $type  Type.
	 * @param mixed  $value Value.
	 */
	private static function is_of( string $type, mixed $value ): bool {
		return match ( $type ) {
			'Text'     => is_string( $value ) && '' !== $value,
			'URL'      => is_string( $value ) && false !== filter_var( $value, FILTER_VALIDATE_URL ),
			'Date'     => is_string( $value ) && 1 === preg_match( '/^\d{4}-\d\d-\d\d$/', $value ),
			'DateTime' => is_string( $value ) && 1 === preg_match( '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/', $value ),
			'Language' => false,
			default    => is_array( $value ) && ( $value['@type'] ?? '' ) === $type,
		};
	}

	public function test_only_pages_that_visitors_can_open_are_significant_links(): void {
		$open  = $this->write( 'Open' );
		$draft = $this->write( 'Draft', '', array( 'post_status' => 'draft' ) );
		$id    = $this->page_leading_to( array( $draft, $open, $open ) );

		$this->assertSame( array( get_permalink( $open ) ), $this->facts( $id )['significantLink'] );
		$this->assertSame( 'WebPage', $this->facts( $id )['@type'] );

		update_post_meta( $id, OwnerMarks\PREFIX . 'role', 'condition' );
		$this->assertSame( 'MedicalWebPage', $this->facts( $id )['@type'] );
	}

	public function test_blocks_inside_a_synced_pattern_count_too(): void {
		$open    = $this->write( 'Open' );
		$pattern = $this->write( 'Steps', '<!-- wp:care-pathway-links/next-steps {"steps":[{"pageId":' . $open . ',"label":""}]} /-->', array( 'post_type' => 'wp_block' ) );
		$id      = $this->write( 'Goiter', "<!-- wp:block {\"ref\":{$pattern}} /-->" );

		$this->assertSame( array( get_permalink( $open ) ), $this->facts( $id )['significantLink'] );
	}

	public function test_nothing_is_said_where_nothing_is_known(): void {
		$this->assertSame( array(), $this->facts( $this->write( 'Goiter' ) ) );
		$this->assertSame( array(), $this->facts( $this->page_leading_to( array() ) ) );
	}

	public function test_the_description_can_be_changed_or_switched_off(): void {
		$id    = $this->page_leading_to( array( $this->write( 'Tests' ) ) );
		$other = static fn ( array $facts ): array => array( '@type' => 'WebPage' ) + $facts + array( 'about' => 'x' );
		add_filter( 'care_pathway_links_structured_data', $other );
		$this->assertSame( 'x', $this->facts( $id )['about'] );
		remove_filter( 'care_pathway_links_structured_data', $other );

		$this->assertStringContainsString( '"significantLink"', $this->printed( $id ) );
		add_filter( 'care_pathway_links_prints_structured_data', '__return_false' );
		$this->assertSame( '', $this->printed( $id ) );
		remove_filter( 'care_pathway_links_prints_structured_data', '__return_false' );
	}

	public function test_what_is_printed_is_one_script_whatever_the_title(): void {
		$id = $this->page_leading_to( array( $this->write( 'Tests' ) ) );
		wp_update_post( array( 'ID' => $id, 'post_title' => 'A &lt;/script&gt;&lt;b&gt; "quoted" Ωmega' ) );

		$this->assertSame( 1, preg_match( '#^<script type="application/ld\+json">([^<]*)</script>\n$#', $this->printed( $id ), $found ) );
		$this->assertStringContainsString( '</script><b>', json_decode( $found[1], true, 16, JSON_THROW_ON_ERROR )['name'] );
	}

	public function test_lists_of_posts_and_drafts_are_not_described(): void {
		$id = $this->page_leading_to( array( $this->write( 'Tests' ) ) );
		wp_update_post( array( 'ID' => $id, 'post_status' => 'draft' ) );
		$this->assertSame( '', $this->printed( $id ) );

		query_posts( array( 'post_type' => 'page' ) );
		ob_start();
		StructuredData\print_facts();
		$this->assertSame( '', ob_get_clean() );
		wp_reset_query();
	}

	/**
	 * @dataProvider stand_ins
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 *
	 * @param string $constant What the plugin defines.
	 * @param string $hook     Where it prints its own description: `wp_head`, or a hook of its own that this runs.
	 */
	public function test_an_seo_plugin_with_a_description_of_its_own_is_left_alone( string $constant, string $hook ): void {
		$id    = $this->page_leading_to( array( $this->write( 'Tests' ) ) );
		$print = static function (): void {
			echo '<script type="application/ld+json">{"@graph":[]}</script>';
		};

		$this->assertSame( array( 'WebPage' ), $this->described( $id ) );

		// Constants stay for the rest of a process: each row has one of its own.
		define( $constant, '99.0' );
		add_action( $hook, $print, 1 );
		if ( 'wp_head' !== $hook ) {
			add_action( 'wp_head', static fn () => do_action( $hook ), 1 );
		}

		$this->assertSame( array( 'theirs' ), $this->described( $id ) );

		add_filter( 'care_pathway_links_prints_structured_data', '__return_true' );
		$this->assertSame( array( 'theirs', 'WebPage' ), $this->described( $id ) );
	}

	/**
	 * The plugins are not there: what their documentation says they define, and the hook they print at.
	 *
	 * @return array<string, array{ string, string }>
	 */
	public static function stand_ins(): array {
		return array(
			'Yoast SEO'      => array( 'WPSEO_VERSION', 'wpseo_head' ),
			'Rank Math'      => array( 'RANK_MATH_VERSION', 'rank_math/head' ),
			'SEOPress'       => array( 'SEOPRESS_VERSION', 'wp_head' ),
			'All in One SEO' => array( 'AIOSEO_VERSION', 'wp_head' ),
		);
	}

	/**
	 * The descriptions in the whole head of a page, as visitors get it: their types, or that they are the plugin's.
	 *
	 * @param int $id Page.
	 * @return string[]
	 */
	private function described( int $id ): array {
		query_posts( array( 'page_id' => $id, 'post_status' => 'any' ) );
		ob_start();
		do_action( 'wp_head' );
		preg_match_all( '#<script type="application/ld\+json">([^<]*)</script>#', (string) ob_get_clean(), $found );
		wp_reset_query();

		return array_map( static fn ( string $json ): string => json_decode( $json, true, 16, JSON_THROW_ON_ERROR )['@type'] ?? 'theirs', $found[1] );
	}

	public function test_without_such_a_plugin_it_is_wanted(): void {
		$this->assertTrue( StructuredData\is_wanted() );
	}

	/**
	 * What stands in the head of a page.
	 *
	 * @param int $id Page.
	 */
	private function printed( int $id ): string {
		query_posts( array( 'page_id' => $id, 'post_status' => 'any' ) );
		ob_start();
		StructuredData\print_facts();
		$printed = (string) ob_get_clean();
		wp_reset_query();

		return $printed;
	}
}
