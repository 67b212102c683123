<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\SeoMarks;

/**
 * What SEO plugins left in the meta of a page.
 */
final class SeoMarksTest extends SiteTestCase {

	/**
	 * @dataProvider metas
	 *
	 * @param array<string, mixed> $meta       Meta of the page.
	 * @param string[]             $keyphrases Keyphrases read.
	 * @param string               $summary    Description read.
	 * @param bool                 $is_noindex Whether search engines are kept out.
	 */
	public function test_meta_is_read( array $meta, array $keyphrases, string $summary, bool $is_noindex ): void {
		$id = $this->write( 'Goiter' );

		foreach ( $meta as $key => $value ) {
			update_post_meta( $id, $key, wp_slash( $value ) );
		}

		$page = $this->indexed( $id );
		$this->assertSame( array( $keyphrases, $summary, $is_noindex ), array( $page['keyphrases'], $page['summary'], $page['isNoindex'] ) );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, string[], string, bool }>
	 */
	public function metas(): array {
		return array(
			'none'                          => array( array(), array(), '', false ),
			'Yoast'                         => array(
				array( '_yoast_wpseo_focuskw' => 'goiter', '_yoast_wpseo_metadesc' => 'A swollen &amp; harmless gland.', '_yoast_wpseo_meta-robots-noindex' => '1' ),
				array( 'goiter' ),
				'A swollen & harmless gland.',
				true,
			),
			'Yoast Premium'                 => array(
				array(
					'_yoast_wpseo_focuskw'         => 'goiter',
					'_yoast_wpseo_focuskeywords'   => '[{"keyword":"enlarged thyroid","score":"ok"},{"keyword":"goiter"}]',
					'_yoast_wpseo_keywordsynonyms' => '["struma, swollen thyroid",""]',
				),
				array( 'goiter', 'enlarged thyroid', 'struma', 'swollen thyroid' ),
				'',
				false,
			),
			'Yoast, index on purpose'       => array( array( '_yoast_wpseo_meta-robots-noindex' => '2' ), array(), '', false ),
			'Yoast, broken'                 => array( array( '_yoast_wpseo_focuskeywords' => '[{', '_yoast_wpseo_keywordsynonyms' => '{"a":{"b":1}}' ), array(), '', false ),
			'Rank Math'                     => array(
				array( 'rank_math_focus_keyword' => 'goiter,enlarged thyroid', 'rank_math_description' => 'On goiter.', 'rank_math_robots' => array( 'noindex', 'nofollow' ) ),
				array( 'goiter', 'enlarged thyroid' ),
				'On goiter.',
				true,
			),
			'Rank Math, indexed'            => array( array( 'rank_math_robots' => array( 'index' ) ), array(), '', false ),
			'SEOPress'                      => array(
				array( '_seopress_analysis_target_kw' => 'goiter, neck swelling', '_seopress_titles_desc' => 'On goiter.', '_seopress_robots_index' => 'yes' ),
				array( 'goiter', 'neck swelling' ),
				'On goiter.',
				true,
			),
			'All in One SEO, old'           => array( array( '_aioseop_description' => 'On goiter.', '_aioseop_noindex' => 'on' ), array(), 'On goiter.', true ),
			'description of placeholders'   => array( array( '_yoast_wpseo_metadesc' => '%%excerpt%% %%sep%%', 'rank_math_description' => '%excerpt%', '_aioseo_description' => '#post_excerpt' ), array(), '', false ),
			'description with a percentage' => array( array( '_yoast_wpseo_metadesc' => 'Helps 90% of people.' ), array(), 'Helps 90% of people.', false ),
			'meta that is no text'          => array( array( '_yoast_wpseo_focuskw' => array( 'x' ), '_yoast_wpseo_metadesc' => array( 'y' ) ), array(), '', false ),
		);
	}

	public function test_a_site_may_know_better(): void {
		$id = $this->write( 'Goiter' );
		add_filter( 'care_pathway_links_is_noindex', '__return_true' );
		$this->assertTrue( $this->indexed( $id )['isNoindex'] );
		remove_filter( 'care_pathway_links_is_noindex', '__return_true' );
	}

	public function test_a_site_that_is_not_public_yet_does_not_make_every_page_noindex(): void {
		update_option( 'blog_public', '0' );
		$this->assertFalse( $this->indexed( $this->write( 'Goiter' ) )['isNoindex'] );
	}

	/**
	 * The plugin is known by its constant, which cannot be taken back.
	 *
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 */
	public function test_keyphrases_of_all_in_one_seo_are_read_from_its_table(): void {
		global $wpdb;

		define( 'AIOSEO_VERSION', '4.8' );
		$wpdb->query( "CREATE TEMPORARY TABLE {$wpdb->prefix}aioseo_posts (post_id bigint(20) NOT NULL, keyphrases longtext, robots_default tinyint(1), robots_noindex tinyint(1), PRIMARY KEY  (post_id))" );
		$id   = $this->write( 'Goiter' );
		$none = $this->write( 'Nodules' );
		$wpdb->insert(
			"{$wpdb->prefix}aioseo_posts",
			array(
				'post_id'        => $id,
				'keyphrases'     => '{"focus":{"keyphrase":"goiter"},"additional":[{"keyphrase":"enlarged thyroid"}]}',
				'robots_default' => 0,
				'robots_noindex' => 1,
			)
		);

		$this->assertSame( array( 'goiter', 'enlarged thyroid' ), $this->indexed( $id )['keyphrases'] );
		$this->assertTrue( $this->indexed( $id )['isNoindex'] );
		$this->assertSame( array(), SeoMarks\keyphrases( $none ) );
		$this->assertFalse( SeoMarks\is_noindex( $none ) );
	}
}
