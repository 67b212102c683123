<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\Contract;
use CarePathwayLinks\IndexChunks;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Queue;
use CarePathwayLinks\SchemaTypes;
use CarePathwayLinks\Tables;

/**
 * What structured data says a page is.
 */
final class SchemaTypesTest extends SiteTestCase {

	/**
	 * @dataProvider contents
	 *
	 * @param string   $html  Markup in the content.
	 * @param string[] $types Types of the page.
	 */
	public function test_content_says_what_a_page_is( string $html, array $types ): void {
		$id = $this->write( 'Goiter', "<!-- wp:html -->\n{$html}\n<!-- /wp:html -->" );

		$this->assertSame( $types, $this->indexed( $id )['schemaTypes'] );
	}

	/**
	 * @return array<string, array{ string, string[] }>
	 */
	public function contents(): array {
		$script = static fn ( string $json ): string => "<script type=\"application/ld+json\">{$json}</script>";
		$node   = static fn ( string $type, string $more = '' ): string => "{\"@context\":\"https://schema.org\",\"@type\":\"{$type}\"{$more}}";

		return array(
			'none'                               => array( '<p>Mostly harmless.</p>', array() ),
			'a condition'                        => array( $script( $node( 'MedicalCondition', ',"name":"Goiter"' ) ), array( 'MedicalCondition' ) ),
			'with the address of the vocabulary' => array( $script( $node( 'https://schema.org/MedicalCondition' ) ), array( 'MedicalCondition' ) ),
			'two types of one thing'             => array( $script( '{"@type":["Physician","IndividualPhysician"]}' ), array( 'Physician', 'IndividualPhysician' ) ),
			'a graph, what surrounds it left out' => array(
				$script( '{"@context":"https://schema.org","@graph":[' . $node( 'WebSite' ) . ',' . $node( 'WebPage' ) . ',' . $node( 'Drug' ) . ',' . $node( 'BreadcrumbList' ) . ']}' ),
				array( 'Drug' ),
			),
			'the main thing of a page'           => array( $script( $node( 'MedicalWebPage', ',"mainEntity":' . $node( 'MedicalTest' ) ) ), array( 'MedicalTest' ) ),
			'what a page is merely about'        => array( $script( $node( 'MedicalWebPage', ',"about":' . $node( 'MedicalTest' ) ) ), array( 'MedicalWebPage' ) ),
			'what belongs to the subject'        => array( $script( $node( 'MedicalCondition', ',"possibleTreatment":' . $node( 'Drug' ) ) ), array( 'MedicalCondition' ) ),
			'a list of people'                   => array( $script( '[' . $node( 'Physician' ) . ',' . $node( 'Physician' ) . ']' ), array() ),
			'a list as the main thing'           => array( $script( $node( 'CollectionPage', ',"mainEntity":[' . $node( 'Physician' ) . ',' . $node( 'Physician' ) . ']' ) ), array() ),
			'two scripts'                        => array( $script( $node( 'MedicalClinic' ) ) . $script( $node( 'FAQPage' ) ), array( 'MedicalClinic', 'FAQPage' ) ),
			'broken JSON'                        => array( $script( '{"@type":"Drug"' ), array() ),
			'JSON that is no node'               => array( $script( '"Drug"' ) . $script( '7' ) . $script( '{"@type":{"a":["Drug"]}}' ) . $script( '{"@type":7}' ), array() ),
			'a type of another vocabulary'       => array( $script( $node( 'https://example.org/Drug' ) ) . $script( $node( 'not a type' ) ), array() ),
			'another kind of script'             => array( '<script>var a = {"@type":"Drug"};</script>', array() ),
			'very deep'                          => array( $script( str_repeat( '[', 200 ) . str_repeat( ']', 200 ) ), array() ),
			'microdata'                          => array( '<div itemscope itemtype="https://schema.org/MedicalSymptom"><span itemprop="name">x</span></div>', array( 'MedicalSymptom' ) ),
			'microdata inside microdata'         => array(
				'<div itemscope itemtype="https://schema.org/MedicalCondition"><i itemprop="possibleTreatment" itemscope itemtype="https://schema.org/Drug"></i></div>',
				array( 'MedicalCondition' ),
			),
			'microdata, the main thing'          => array(
				'<div itemscope itemtype="https://schema.org/MedicalWebPage"><i itemprop="mainEntity" itemscope itemtype="https://schema.org/MedicalTest"></i></div>',
				array( 'MedicalWebPage', 'MedicalTest' ),
			),
			'microdata, a list of places'        => array( str_repeat( '<div itemscope itemtype="https://schema.org/MedicalClinic"></div>', 2 ), array() ),
			'said twice in two ways'             => array( $script( $node( 'Drug' ) ) . '<div itemscope itemtype="https://schema.org/Drug"></div>', array( 'Drug' ) ),
			'more types than are kept'           => array(
				$script( (string) wp_json_encode( array( '@type' => array_map( static fn ( int $n ): string => "Type{$n}", range( 1, 30 ) ) ) ) ),
				array_map( static fn ( int $n ): string => "Type{$n}", range( 1, SchemaTypes\MAX_TYPES ) ),
			),
		);
	}

	/**
	 * @dataProvider metas
	 *
	 * @param array<string, mixed> $meta  Meta of the page.
	 * @param string[]             $types Types of the page.
	 */
	public function test_seo_plugins_say_what_a_page_is( array $meta, array $types ): void {
		$id = $this->write( 'Goiter' );
		$this->indexed( $id );

		foreach ( $meta as $key => $value ) {
			update_post_meta( $id, $key, wp_slash( $value ) );
		}

		$this->assertSame( $types, $this->indexed( $id )['schemaTypes'] );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, string[] }>
	 */
	public function metas(): array {
		return array(
			'Yoast'                             => array( array( '_yoast_wpseo_schema_page_type' => 'MedicalWebPage', '_yoast_wpseo_schema_article_type' => 'None' ), array( 'MedicalWebPage' ) ),
			'Yoast, as all others'              => array( array( '_yoast_wpseo_schema_page_type' => '', '_yoast_wpseo_schema_article_type' => 'NewsArticle' ), array( 'NewsArticle' ) ),
			'Rank Math'                         => array( array( 'rank_math_schema_MedicalCondition' => array( '@type' => 'MedicalCondition', 'metadata' => array( 'isPrimary' => true ) ) ), array( 'MedicalCondition' ) ),
			'Rank Math, a list of types'        => array( array( 'rank_math_schema_Physician' => array( '@type' => array( 'Physician' ) ) ), array( 'Physician' ) ),
			'Rank Math, an older version'       => array( array( 'rank_math_rich_snippet' => 'service' ), array( 'Service' ) ),
			'Rank Math, newer than the old'     => array( array( 'rank_math_rich_snippet' => 'article', 'rank_math_schema_Drug' => array( '@type' => 'Drug' ) ), array( 'Drug' ) ),
			'Rank Math, switched off'           => array( array( 'rank_math_rich_snippet' => 'off' ), array() ),
			'Rank Math, broken'                 => array( array( 'rank_math_schema_X' => 'x', 'rank_math_schema_Y' => array( '@type' => array( array( 'Drug' ) ) ) ), array() ),
			'SEOPress, a place'                 => array(
				array( '_seopress_pro_schemas_manual' => array( array( '_seopress_pro_rich_snippets_type' => 'localbusiness', '_seopress_pro_rich_snippets_lb_type' => 'MedicalClinic' ) ) ),
				array( 'MedicalClinic' ),
			),
			'SEOPress, one of its own'          => array(
				array(
					'_seopress_pro_schemas_manual' => array(
						array(
							'_seopress_pro_rich_snippets_type'   => 'custom',
							'_seopress_pro_rich_snippets_custom' => '<script type="application/ld+json">{"@type":"MedicalTest"}</script>',
						),
					),
				),
				array( 'MedicalTest' ),
			),
			'SEOPress, broken'                  => array( array( '_seopress_pro_schemas_manual' => array( 'x', array( '_seopress_pro_rich_snippets_type' => array( 'y' ) ) ) ), array() ),
			'two plugins agree'                 => array(
				array( '_yoast_wpseo_schema_page_type' => 'ContactPage', 'rank_math_schema_Drug' => array( '@type' => 'Drug' ) ),
				array( 'ContactPage', 'Drug' ),
			),
		);
	}

	/**
	 * The plugin is known by its constant, which cannot be taken back.
	 *
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 */
	public function test_all_in_one_seo_is_read_from_its_table(): void {
		global $wpdb;

		define( 'AIOSEO_VERSION', '4.8' );
		$wpdb->query( "CREATE TEMPORARY TABLE {$wpdb->prefix}aioseo_posts (post_id bigint(20) NOT NULL, `schema` longtext, PRIMARY KEY  (post_id))" );
		$id = $this->write( 'Goiter' );
		$wpdb->insert(
			"{$wpdb->prefix}aioseo_posts",
			array(
				'post_id' => $id,
				'schema'  => '{"graphs":[{"graphName":"Article","properties":{"type":"BlogPosting"}}],"customGraphs":[{"schema":"{\"@type\":\"MedicalCondition\"}"},{"schema":"{"}]}',
			)
		);

		$this->assertSame( array( 'MedicalCondition', 'BlogPosting', 'Article' ), $this->indexed( $id )['schemaTypes'] );
	}

	public function test_what_a_pattern_says_is_not_said_of_the_pages_that_show_it(): void {
		$pattern = $this->write( 'Where we are', '<!-- wp:html --><script type="application/ld+json">{"@type":"MedicalClinic"}</script><!-- /wp:html -->', array( 'post_type' => 'wp_block' ) );
		$id      = $this->write( 'Goiter', "<!-- wp:block {\"ref\":{$pattern}} /-->" );

		$this->assertSame( array(), $this->indexed( $id )['schemaTypes'] );
	}

	public function test_a_site_may_know_better(): void {
		$id = $this->write( 'Goiter' );
		add_filter( 'care_pathway_links_schema_types', static fn ( array $types, int $post_id ): array => $post_id === $id ? array( 'https://schema.org/Drug', 7, 'nonsense' ) : $types, 10, 2 );
		$types = $this->indexed( $id )['schemaTypes'];
		remove_all_filters( 'care_pathway_links_schema_types' );

		$this->assertSame( array( 'Drug' ), $types );
	}

	public function test_types_and_names_of_terms_are_sent_and_nothing_where_there_are_none(): void {
		$goiter = $this->write( 'Goiter' );
		$other  = $this->write( 'Nodules' );
		Queue\flush();
		$chunk  = PageIndex\chunk( $goiter );
		$before = IndexChunks\chunk( $chunk );
		$this->assertSame( array(), array_intersect( IndexChunks\SELDOM, array_keys( $before['pages'] ) ) );

		$term = wp_insert_term( 'Ear, Nose &amp; Throat', 'specialty', array( 'slug' => 'ent' ) )['term_id'];
		wp_set_object_terms( $goiter, array( $term ), 'specialty' );
		update_post_meta( $goiter, 'rank_math_schema_Drug', array( '@type' => 'Drug' ) );
		Queue\flush();

		$after = IndexChunks\chunk( $chunk );
		$this->assertTrue( Contract\validate( 'index-chunk', $after ) );
		$this->assertNotSame( $before['tag'], $after['tag'] );
		$this->assertSame( array( $goiter, $other ), $after['pages']['id'] );
		$this->assertSame( array( array( 'Drug' ), array() ), $after['pages']['schemaTypes'] );
		$this->assertSame( array( array( 'Ear, Nose & Throat' ), array() ), $after['pages']['termNames'] );

		wp_update_term( $term, 'specialty', array( 'name' => 'Head and neck' ) );
		Queue\flush();

		$renamed = IndexChunks\chunk( $chunk );
		$this->assertNotSame( $after['tag'], $renamed['tag'] );
		$this->assertSame( array( array( 'specialty:ent' ), array() ), $renamed['pages']['terms'] );
		$this->assertSame( array( array( 'Head and neck' ), array() ), $renamed['pages']['termNames'] );
	}

	public function test_a_table_without_types_is_made_anew_and_read_again(): void {
		global $wpdb;

		$id = $this->write( 'Goiter' );
		update_post_meta( $id, 'rank_math_schema_Drug', array( '@type' => 'Drug' ) );
		$this->indexed( $id );
		$wpdb->query( 'DROP TABLE ' . Tables\name( 'pages' ) );
		$wpdb->query( 'CREATE TABLE ' . Tables\name( 'pages' ) . ' (post_id bigint(20) unsigned NOT NULL, title text NOT NULL, PRIMARY KEY  (post_id))' );
		$wpdb->query( 'INSERT INTO ' . Tables\name( 'pages' ) . " (post_id, title) VALUES ({$id}, 'Goiter')" );
		update_option( Tables\SCHEMA_VERSION_OPTION, 7 );

		BuildIndex\upgrade();
		BuildIndex\run();

		$this->assertSame( array( 'Drug' ), $this->indexed( $id )['schemaTypes'] );
	}
}
