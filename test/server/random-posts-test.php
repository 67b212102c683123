<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\IndexChunks;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Queue;
use CarePathwayLinks\WriteIndex;

/**
 * Whatever stands in a post, it is read without a warning, the index stays valid, and the post is left as it is.
 */
final class RandomPostsTest extends SiteTestCase {

	private const SEED  = 20260331;
	private const POSTS = 2000;

	private const SAVED_POSTS = 250;

	/** What broken posts are made of. */
	private const FRAGMENTS = array(
		'<!-- wp:paragraph -->', '<!-- /wp:paragraph -->', '<!-- wp:paragraph {"a":', '<!-- wp:group {"x":{"y":[1,2]}} -->', '<!-- /wp:group -->',
		'<!-- wp:block {"ref":-1} /-->', '<!-- wp:block {"ref":"x"} /-->', '<!-- wp:block {"ref":99999999999999999999} /-->', '<!-- wp:acme/card /-->',
		'<!-- wp:navigation-link {"url":["x"],"label":{}} /-->', '<!-- wp:navigation-link {"url":"/a/","label":"A"} /-->', '<!-- wp: -->', '<!--', '-->', '<![CDATA[',
		'<p>', '</p>', '<h2>', '</h2>', '</h3>', '<h7>', '<a href="/a/">', "<a href='/b/'", '<a href=/c/ >', '<a href="', '</a>', '<a>', '<A HREF="/D/">', '<a href="//">',
		'<a href="http://">', '<a href="http://[::1">', '<a href="?p=0">', '<a href="?p=99999999999999999999">', '<a href="/%ff%fe/">', '<a href="/%E7%B3%96/">', '<a href="/?p[]=1">',
		'<a href="javascript:alert(1)">', '<a href="data:text/html,x">', '<a href="../../../">', '<a href="http://user:pass@localhost:99999/">', '<img alt="x">', '<img', '<table><tr><td>',
		'<script>"</a>"</script>', '<style>', '</style>', '<textarea>', '<svg><a xlink:href="/s/"><title>', '<template>', '&amp;', '&#0;', '&#x110000;', '&nosuch;', '&',
		"\0", "\xff\xfe", "\xed\xa0\x80", "caf\xe9", 'é', "e\u{301}", "\u{202e}rtl\u{202c}", 'مرض السكري', '糖尿病', '👩‍⚕️', "\u{feff}", "\u{fffd}", 'thyroid', ' ', "\n\n", "\t", '"', "'", '\\', '%s', '%', '`',
	);

	public function test_random_broken_posts_are_read(): void {
		mt_srand( self::SEED );
		kses_remove_filters();
		$contents = array();

		for ( $n = 0; $n < self::POSTS; $n++ ) {
			$contents[] = $this->random_text( mt_rand( 1, 40 ) );
		}

		$ids = $this->save( $contents );

		$this->assertSame( self::POSTS, PageIndex\count_pages() );
		$this->assertFalse( get_option( NoteFailure\OPTION ) );

		foreach ( IndexChunks\manifest()['chunks'] as $chunk ) {
			$columns = json_decode( (string) wp_json_encode( IndexChunks\chunk( $chunk['chunk'] ) ), true );
			$this->assertIsArray( $columns, json_last_error_msg() );
			$this->assertTrue( Contract\validate( 'index-chunk', $columns ) );
		}

		foreach ( LinkGraph\outbound( $ids ) as $links ) {
			$this->assertSame( array_keys( $links ), array_map( 'intval', array_column( $links, 'position' ) ) );
		}

		// Reading again finds nothing new: what was stored is what was read.
		$before = WriteIndex\now();
		\CarePathwayLinks\IndexEntries\index_entries( $ids );
		$this->assertSame( array(), PageIndex\rows_changed_after( $before, 0, 10 ) );
	}

	/**
	 * Posts with some contents. The first are saved as WordPress saves them. The others, and those that the database
	 * refuses because they are too broken, are laid into the cache over empty posts, from where they are read like any
	 * other: it is faster, and older databases did hold such content.
	 *
	 * @param string[] $contents Contents.
	 * @return int[] Ids.
	 */
	private function save( array $contents ): array {
		global $wpdb;

		$ids  = array();
		$laid = array();

		foreach ( $contents as $n => $content ) {
			$fields = array(
				'post_title'   => 'x' . $this->random_text( 3 ),
				'post_name'    => "post-{$n}",
				'post_content' => $content,
				'post_excerpt' => 0 === $n % 3 ? $this->random_text( 3 ) : '',
				'post_type'    => $n % 2 ? 'page' : 'post',
				'post_status'  => 'publish',
			);

			$id = $n < self::SAVED_POSTS ? wp_insert_post( wp_slash( $fields ) ) : 0;

			if ( $id > 0 ) {
				update_post_meta( $id, '_care_pathway_links_aliases', wp_slash( array( "a{$n}", array( 'b' ), 7, null, $this->random_text( 1 ) ) ) );
				$ids[] = $id;
			} else {
				$laid[] = $fields;
			}
		}

		$this->assertGreaterThan( 0, count( $ids ) );
		$first  = max( $ids ) + 1;
		$values = array_map(
			static fn ( int $n ): string => $wpdb->prepare(
				"(%d, %s, 'publish', %s, '2026-03-31 09:15:00', '2026-03-31 09:15:00', '', '', '', '', '', '')",
				$first + $n,
				$laid[ $n ]['post_type'],
				$laid[ $n ]['post_name']
			),
			array_keys( $laid )
		);
		$wpdb->query(
			"INSERT INTO {$wpdb->posts} (ID, post_type, post_status, post_name, post_modified_gmt, post_date, post_title,"
			. ' post_content, post_excerpt, to_ping, pinged, post_content_filtered) VALUES ' . implode( ', ', $values )
		);

		_prime_post_caches( range( $first, $first + count( $laid ) - 1 ), false, false );

		foreach ( $laid as $n => $fields ) {
			wp_cache_set( $first + $n, (object) array_merge( get_object_vars( get_post( $first + $n ) ), $fields ), 'posts' );
			$ids[] = $first + $n;
		}

		$posts  = static fn (): array => $wpdb->get_results( "SELECT * FROM {$wpdb->posts} ORDER BY ID", ARRAY_N );
		$stored = $posts();
		\CarePathwayLinks\IndexEntries\index_entries( $ids );
		$this->assertTrue( $posts() === $stored, 'Reading a post changed it.' );

		return $ids;
	}

	/**
	 * Text of random fragments.
	 *
	 * @param int $length How many.
	 */
	private function random_text( int $length ): string {
		$text = '';

		while ( $length-- > 0 ) {
			$text .= self::FRAGMENTS[ mt_rand( 0, count( self::FRAGMENTS ) - 1 ) ];
		}

		return $text;
	}

	/**
	 * @dataProvider extremes
	 *
	 * @param string $content Content.
	 * @param int    $links   Links found.
	 */
	public function test_extremes_are_read( string $content, int $links ): void {
		$id = $this->write( 'Extreme', $content );
		Queue\flush();

		$this->assertNotNull( $this->indexed( $id ) );
		$this->assertCount( $links, LinkGraph\outbound( array( $id ) )[ $id ] );
		$this->assertFalse( get_option( NoteFailure\OPTION ) );
	}

	/**
	 * @return array<string, array{ string, int }>
	 */
	public function extremes(): array {
		return array(
			'a paragraph of 200 kB'        => array( '<p>' . str_repeat( 'thyroid hormones ', 12500 ) . '<a href="/a/">a</a></p>', 1 ),
			'a word of 200 kB'             => array( '<p>' . str_repeat( 'thyroid', 30000 ) . '</p>', 0 ),
			'an anchor of 200 kB'          => array( '<a href="/a/">' . str_repeat( 'é ', 70000 ) . '</a>', 1 ),
			'an address of 200 kB'         => array( '<a href="/' . str_repeat( 'a', 200000 ) . '/">a</a>', 1 ),
			'two thousand links'           => array( str_repeat( '<p><a href="/a/">a</a></p>', 2000 ), 2000 ),
			'two thousand headings'        => array( str_repeat( "<!-- wp:heading --><h2>What is it?</h2><!-- /wp:heading -->\n", 2000 ), 0 ),
			'blocks two hundred deep'      => array( str_repeat( '<!-- wp:group --><div>', 200 ) . '<a href="/a/">a</a>' . str_repeat( '</div><!-- /wp:group -->', 200 ), 0 ),
			'a pattern inside itself'      => array( '<!-- wp:block {"ref":1} /--><a href="/a/">a</a>', 2 ),
			'right to left and combining'  => array( '<h2>مرض السكري</h2><p>e' . str_repeat( "\u{301}", 5000 ) . '<a href="/%D9%85%D8%B1%D8%B6/">مرض</a></p>', 1 ),
			'null bytes'                   => array( "<p>a\0b <a href=\"/a/\0\">c\0d</a></p>", 1 ),
		);
	}
}
