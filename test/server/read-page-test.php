<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\ContentBlocks;
use CarePathwayLinks\CountWords;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\ReadText;

/**
 * What is read out of an entry.
 */
final class ReadPageTest extends SiteTestCase {

	/**
	 * @dataProvider texts
	 *
	 * @param string   $content  Raw content.
	 * @param string[] $headings Headings.
	 * @param string   $begins   First paragraph.
	 */
	public function test_headings_and_the_first_paragraph( string $content, array $headings, string $begins ): void {
		$pieces = ContentBlocks\pieces( $content );

		$this->assertSame( array( $headings, $begins ), array( ReadText\headings( $pieces ), ReadText\first_paragraph( $pieces ) ) );
	}

	/**
	 * @return array<string, array{ string, string[], string }>
	 */
	public function texts(): array {
		return array(
			'blocks'                   => array( '<!-- wp:heading --><h2>A <b>bold</b> one</h2><!-- /wp:heading --><!-- wp:paragraph --><p>Text&nbsp;with <i>form</i>.</p><!-- /wp:paragraph -->', array( 'A bold one' ), 'Text with form.' ),
			'classic'                  => array( '<h3>One</h3><p></p><p>Two<br>lines</p><h2>Three</h2>', array( 'One', 'Three' ), 'Two lines' ),
			'empty heading'            => array( '<h2> </h2><h2>&nbsp;</h2><h2>x</h2>', array( 'x' ), '' ),
			'heading that never ends'  => array( '<h2>One <h3>two', array( 'One', 'two' ), '' ),
			'heading ended by another' => array( '<h2>One</h3> more <p>para</p>', array( 'One' ), 'para' ),
			'not a heading'            => array( '<header>No</header><hr><html>', array(), '' ),
			'in a menu'                => array( '<!-- wp:navigation --><h2>Menu</h2><!-- /wp:navigation -->', array(), '' ),
			'nothing'                  => array( '', array(), '' ),
		);
	}

	public function test_long_texts_are_cut_between_words(): void {
		$this->assertSame( 'diabetes', ReadText\cut( 'diabetes mellitus', 10 ) );
		$this->assertSame( 'الغدة', ReadText\cut( 'الغدة الدرقية', 9 ) );
		$this->assertSame( 'diabetesme', ReadText\cut( 'diabetesmellitus', 10 ) );
		$this->assertSame( 'short', ReadText\cut( 'short', 10 ) );
	}

	public function test_words_are_counted_without_everyday_words(): void {
		$pieces = ContentBlocks\pieces( '<p>Thyroid, thyroid; THYROID! What when with when with.</p><ul><li>nodule</li><li>nodule</li></ul><p>Células células once</p>' );

		$this->assertSame( array( 'thyroid', 'células', 'nodule' ), array_values( array_intersect( array( 'thyroid', 'células', 'nodule' ), CountWords\top_terms( $pieces ) ) ) );
		$this->assertNotContains( 'when', CountWords\top_terms( $pieces ) );
		$this->assertNotContains( 'once', CountWords\top_terms( $pieces ) );
	}

	public function test_the_summary_is_the_excerpt_else_the_description_else_how_it_begins(): void {
		$id = $this->write( 'Goiter', 'It begins so.' );
		$this->assertSame( 'It begins so.', $this->indexed( $id )['summary'] );

		update_post_meta( $id, 'rank_math_description', 'Described so.' );
		$this->assertSame( 'Described so.', $this->indexed( $id )['summary'] );

		wp_update_post( array( 'ID' => $id, 'post_excerpt' => 'Said so.' ) );
		$this->assertSame( 'Said so.', $this->indexed( $id )['summary'] );
	}

	public function test_which_types_are_indexed_may_be_chosen(): void {
		$only_pages = static fn ( array $types ): array => array_merge( array_intersect( $types, array( 'page' ) ), array( 'not-a-type' ) );
		add_filter( 'care_pathway_links_indexed_post_types', $only_pages );

		$this->assertSame( array( 'page' ), Linkable\post_types() );
		$page = $this->write( 'Page' );
		$post = $this->write( 'Post', '', array( 'post_type' => 'post' ) );
		$this->assertSame( array( true, false ), array( null !== $this->indexed( $page ), null !== $this->indexed( $post ) ) );

		remove_filter( 'care_pathway_links_indexed_post_types', $only_pages );
		$this->assertNotContains( 'attachment', Linkable\post_types() );
		$this->assertNotContains( 'wp_block', Linkable\post_types() );
	}

	public function test_languages_of_wpml_are_read(): void {
		$id      = $this->write( 'Diabetes' );
		$details = static fn ( mixed $none, int $post_id ): array => array( 'locale' => $post_id === $id ? 'es_ES' : 'en_US' );
		add_filter( 'wpml_post_language_details', $details, 10, 2 );
		$this->assertSame( 'es-ES', $this->indexed( $id )['language'] );
		remove_filter( 'wpml_post_language_details', $details );
	}

	public function test_pages_are_in_the_language_of_the_site_whoever_looks(): void {
		$looker = static fn (): string => 'es_ES';
		add_filter( 'determine_locale', $looker );
		$id     = $this->write( 'Diabetes' );

		$this->assertSame(
			array( 'en-US', 'en-US', 'en-US' ),
			array(
				$this->indexed( $id )['language'],
				\CarePathwayLinks\IndexChunks\manifest()['language'],
				\CarePathwayLinks\Assets\boot_record( null )['language'],
			)
		);
		remove_filter( 'determine_locale', $looker );
	}

	public function test_a_language_may_be_told_by_a_filter(): void {
		$spanish = static fn (): string => 'es_MX';
		add_filter( 'care_pathway_links_page_language', $spanish );
		$this->assertSame( 'es-MX', $this->indexed( $this->write( 'Diabetes' ) )['language'] );
		remove_filter( 'care_pathway_links_page_language', $spanish );
	}

	/**
	 * The plugin is known by its function, which cannot be taken back.
	 *
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 */
	public function test_languages_of_polylang_are_read(): void {
		require __DIR__ . '/stand-ins/polylang.php';
		$id = $this->write( 'Diabetes' );
		update_post_meta( $id, 'stand_in_locale', 'es_ES' );

		$this->assertSame( 'es-ES', $this->indexed( $id )['language'] );
		$this->assertSame( 'en-US', $this->indexed( $this->write( 'Thyroid' ) )['language'] );
	}
}
