<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\ContentBlocks;
use CarePathwayLinks\ExtractLinks;

/**
 * Which links stand in saved content.
 */
final class ExtractLinksTest extends SiteTestCase {

	/**
	 * @dataProvider contents
	 *
	 * @param string                                     $content  Raw content.
	 * @param array<int, array{ string, string, string }> $expected Anchor, address and kind of each link.
	 */
	public function test_links_of_content( string $content, array $expected ): void {
		$links = ExtractLinks\links( ContentBlocks\pieces( $content ) );

		$this->assertSame( $expected, array_map( static fn ( array $link ): array => array( $link['anchor'], $link['url'], $link['kind'] ), $links ) );
	}

	/**
	 * @return array<string, array{ string, array<int, array{ string, string, string }> }>
	 */
	public function contents(): array {
		return array(
			'paragraph'                => array(
				'<!-- wp:paragraph --><p>See <a href="/a/">blood  sugar</a>.</p><!-- /wp:paragraph -->',
				array( array( 'blood sugar', '/a/', 'body' ) ),
			),
			'classic content'          => array( "One\n\n<a href='/a/'>two</a>", array( array( 'two', '/a/', 'body' ) ) ),
			'button'                   => array(
				'<!-- wp:buttons --><div><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link" href="/book/">Book</a></div><!-- /wp:button --></div><!-- /wp:buttons -->',
				array( array( 'Book', '/book/', 'body' ) ),
			),
			'image'                    => array(
				'<!-- wp:image --><figure><a href="/a/"><img src="x.png" alt="Our lab"/></a></figure><!-- /wp:image -->',
				array( array( 'Our lab', '/a/', 'body' ) ),
			),
			'image without words'      => array( '<a href="/a/"><img src="x.png"></a>', array( array( '', '/a/', 'body' ) ) ),
			'text with entities'       => array( '<a href="/a/?x=1&amp;y=2">Tests &amp; care&nbsp;plans</a>', array( array( 'Tests & care plans', '/a/?x=1&y=2', 'body' ) ) ),
			'formats and line breaks'  => array( '<a href="/a/"><em>high</em> blood<br>pressure</a>', array( array( 'high blood pressure', '/a/', 'body' ) ) ),
			'nested blocks, in order'  => array(
				'<!-- wp:group --><div><!-- wp:paragraph --><p><a href="/a/">a</a></p><!-- /wp:paragraph --><!-- wp:list --><ul><!-- wp:list-item --><li><a href="/b/">b</a></li><!-- /wp:list-item --></ul><!-- /wp:list --></div><!-- /wp:group -->',
				array( array( 'a', '/a/', 'body' ), array( 'b', '/b/', 'body' ) ),
			),
			'our next steps'           => array(
				'<!-- wp:care-pathway-links/next-steps --><ul><li><a href="/a/">A1C test</a></li></ul><!-- /wp:care-pathway-links/next-steps -->',
				array( array( 'A1C test', '/a/', 'block' ) ),
			),
			'menu'                     => array(
				'<!-- wp:navigation --><!-- wp:navigation-link {"label":"<b>Care</b>","url":"/care/"} /--><!-- /wp:navigation -->',
				array( array( 'Care', '/care/', 'navigation' ) ),
			),
			'no link to a page'        => array( '<a href="#top">top</a> <a href="mailto:a@b.example">mail</a> <a href="tel:911">call</a> <a name="x">x</a> <a href="">empty</a> <a href>bare</a> <a href="javascript:void(0)">no</a>', array() ),
			'link that is never ended' => array( '<p><a href="/a/">one <p>two <a href="/b/">three', array( array( 'one two', '/a/', 'body' ), array( 'three', '/b/', 'body' ) ) ),
			'comments and scripts'     => array( '<!-- <a href="/x/">x</a> --><script>"<a href=/y/>y</a>"</script><a href="/a/">a</a>', array( array( 'a', '/a/', 'body' ) ) ),
			'block of unknown plugin'  => array( '<!-- wp:acme/card {"x":1} --><div><a href="/a/">a</a></div><!-- /wp:acme/card -->', array( array( 'a', '/a/', 'body' ) ) ),
			'broken block markup'      => array( '<!-- wp:paragraph {"x": --><p><a href="/a/">a</a></p><!-- /wp:nothing -->', array( array( 'a', '/a/', 'body' ) ) ),
			'broken UTF-8'             => array( "<a href=\"/a/\">caf\xe9</a>", array( array( 'caf', '/a/', 'body' ) ) ),
			'nothing'                  => array( '', array() ),
		);
	}

	public function test_the_place_of_a_link_is_told(): void {
		$content = "<!-- wp:paragraph --><p>x</p><!-- /wp:paragraph -->\n\n<!-- wp:group --><div><!-- wp:paragraph --><p><a rel=\"nofollow sponsored\" href=\"/a/\">a</a></p><!-- /wp:paragraph --></div><!-- /wp:group -->";
		$link    = ExtractLinks\links( ContentBlocks\pieces( $content ) )[0];

		$this->assertSame( array( 'core/paragraph', '1.0', 'nofollow sponsored' ), array( $link['block'], $link['path'], $link['rel'] ) );
	}

	public function test_links_inside_synced_patterns_are_found_even_when_patterns_contain_one_another(): void {
		$inner = $this->write( 'Inner', '', array( 'post_type' => 'wp_block' ) );
		$outer = $this->write( 'Outer', "<!-- wp:block {\"ref\":{$inner}} /--><!-- wp:paragraph --><p><a href=\"/b/\">b</a></p><!-- /wp:paragraph -->", array( 'post_type' => 'wp_block' ) );
		wp_update_post( array( 'ID' => $inner, 'post_content' => "<p><a href=\"/a/\">a</a></p><!-- wp:block {\"ref\":{$outer}} /-->" ) );

		$pieces = ContentBlocks\pieces( "<!-- wp:block {\"ref\":{$outer}} /-->" );

		$this->assertSame( array( 'a', 'b' ), array_column( ExtractLinks\links( $pieces ), 'anchor' ) );
		$this->assertSame( array( $inner, $outer ), ContentBlocks\pattern_ids( $pieces ) );
	}

	public function test_two_thousand_links_are_read(): void {
		$content = str_repeat( '<p><a href="/a/">a</a></p>', 2000 );

		$this->assertCount( 2000, ExtractLinks\links( ContentBlocks\pieces( $content ) ) );
	}
}
