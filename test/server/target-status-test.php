<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;

/**
 * What links lead to, and how much of it who may know.
 */
final class TargetStatusTest extends SiteTestCase {

	/**
	 * Ask about addresses.
	 *
	 * @param string[] $urls Addresses.
	 * @return list<array<string, mixed>>
	 */
	private function targets( array $urls ): array {
		$targets = $this->body( $this->ask( 'GET', '/targets', array( 'urls' => $urls ) ) );

		foreach ( $targets as $target ) {
			$this->assertTrue( Contract\validate( 'target-status', $target ) );
		}

		return $targets;
	}

	/**
	 * @dataProvider entries
	 *
	 * @param array<string, mixed> $fields Fields of the entry.
	 * @param string               $status Status told.
	 * @param bool                 $is_told Whether its title is told to an author who is not its own.
	 */
	public function test_the_status_of_an_entry( array $fields, string $status, bool $is_told ): void {
		// Who may not publish may not choose the slug of a pending entry.
		wp_set_current_user( 1 );
		$id = $this->write( 'Goiter', 'Text.', $fields + array( 'post_name' => 'goiter' ) );

		if ( isset( $fields['trash'] ) ) {
			wp_trash_post( $id );
		}

		$this->log_in( 'author' );
		$target = $this->targets( array( '/goiter/' ) )[0];
		$this->assertSame( array( 'post', $id, $status ), array( $target['kind'], $target['id'], $target['status'] ) );
		$this->assertSame( $is_told ? 'Goiter' : null, $target['title'] );
		$this->assertSame( $target, array( 'url' => '/goiter/' ) + $this->body( $this->ask( 'GET', '/targets', array( 'ids' => array( $id ) ) ) )[0] );

		wp_set_current_user( 1 );
		$this->assertSame( 'Goiter', $this->targets( array( '/goiter/' ) )[0]['title'] );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, string, bool }>
	 */
	public function entries(): array {
		return array(
			'public'             => array( array(), 'public', true ),
			'draft'              => array( array( 'post_status' => 'draft' ), 'draft', false ),
			'pending'            => array( array( 'post_status' => 'pending' ), 'pending', false ),
			'private'            => array( array( 'post_status' => 'private' ), 'private', false ),
			'scheduled'          => array( array( 'post_status' => 'future', 'post_date' => '2099-01-01 00:00:00', 'post_date_gmt' => '2099-01-01 00:00:00' ), 'scheduled', false ),
			'password'           => array( array( 'post_password' => 'x' ), 'password', true ),
			'bin'                => array( array( 'trash' => true ), 'bin', false ),
			'bin, never public'  => array( array( 'trash' => true, 'post_status' => 'draft' ), 'bin', false ),
		);
	}

	public function test_addresses_that_are_not_entries_of_the_index(): void {
		$author = $this->log_in( 'author' );
		$term   = get_term( wp_insert_term( 'Thyroid care', 'specialty' )['term_id'], 'specialty' );
		$child  = get_term( wp_insert_term( 'Surgery', 'category', array( 'parent' => wp_insert_term( 'Care', 'category' )['term_id'] ) )['term_id'], 'category' );
		$file   = $this->write( 'Leaflet', '', array( 'post_type' => 'attachment', 'post_status' => 'inherit', 'post_name' => 'leaflet' ) );
		update_post_meta( $file, '_wp_attached_file', '2026/03/Leaflet.pdf' );
		$moved = $this->write( 'Goiter', '', array( 'post_type' => 'post', 'post_name' => 'goitre' ) );
		wp_update_post( array( 'ID' => $moved, 'post_name' => 'goiter' ) );

		$urls = array(
			get_term_link( $term )                             => array( 'term', $term->term_id, 'public' ),
			get_term_link( $child )                            => array( 'term', $child->term_id, 'public' ),
			'/?cat=' . $child->term_id                         => array( 'term', $child->term_id, 'public' ),
			get_author_posts_url( $author )                    => array( 'author', $author, 'public' ),
			'/?author=' . $author                              => array( 'author', $author, 'public' ),
			home_url()                                         => array( 'home', 0, 'public' ),
			wp_get_upload_dir()['baseurl'] . '/2026/03/Leaflet.pdf' => array( 'post', $file, 'public' ),
			'/leaflet/'                                        => array( 'post', $file, 'public' ),
			'/goitre/'                                         => array( 'post', $moved, 'public' ),
			'/specialty/none/'                                 => array( '', 0, 'missing' ),
			'/nothing/here/'                                   => array( '', 0, 'missing' ),
			'/?p=99999999'                                     => array( '', 0, 'missing' ),
			'https://example.org/goiter/'                      => array( '', 0, 'elsewhere' ),
			'/2026/'                                           => array( '', 0, 'missing' ),
		);

		$found = array();

		foreach ( $this->targets( array_map( 'strval', array_keys( $urls ) ) ) as $target ) {
			$found[ $target['url'] ] = array( $target['kind'], $target['id'], $target['status'] );
		}

		$this->assertSame( $urls, $found );
	}

	public function test_an_address_that_is_not_its_own_any_more_is_told(): void {
		$id = $this->write( 'Goiter', '', array( 'post_type' => 'post' ) );
		wp_update_post( array( 'ID' => $id, 'post_name' => 'struma' ) );
		$this->log_in( 'author' );

		list( $old, $new, $by_id ) = $this->targets( array( '/goiter/', '/struma/', "/?p={$id}" ) );

		$this->assertSame( array( true, false, false ), array_column( array( $old, $new, $by_id ), 'isMoved' ) );
		$this->assertSame( home_url( '/struma/' ), $old['currentUrl'] );
	}

	public function test_a_draft_elsewhere_in_the_tree_is_not_meant(): void {
		$this->write( 'Goiter', '', array( 'post_status' => 'draft', 'post_name' => 'goiter' ) );
		$this->log_in( 'editor' );

		$this->assertSame( 'missing', $this->targets( array( '/thyroid/goiter/' ) )[0]['status'] );
	}

	/**
	 * @dataProvider guesses
	 *
	 * @param string        $url     Address with nothing at it.
	 * @param bool          $is_told Whether visitors are sent to the page that is called goiter and stands below another.
	 * @param callable|null $before  What is done first.
	 */
	public function test_where_wordpress_would_guess( string $url, bool $is_told, ?callable $before = null ): void {
		$parent = $this->write( 'Thyroid' );
		$id     = $this->write( 'Goiter', '', array( 'post_name' => 'goiter', 'post_parent' => $parent ) );
		$this->write( 'Surgery', '', array( 'post_status' => 'draft', 'post_name' => 'surgery', 'post_parent' => $parent ) );
		$this->write( 'Iodine', '', array( 'post_name' => 'iodine', 'post_parent' => $parent ) );
		$this->write( 'Iodine', '', array( 'post_name' => 'iodine', 'post_parent' => $id ) );
		wp_insert_term( 'Care', 'category' );
		null === $before || $before();
		$this->log_in( 'editor' );

		$target = $this->targets( array( $url ) )[0];
		$this->assertSame(
			$is_told ? array( $id, 'public', true, get_permalink( $id ) ) : array( 0, 'missing', false, null ),
			array( $target['id'], $target['status'], $target['isMoved'], $target['currentUrl'] )
		);

		if ( $is_told ) {
			// What WordPress itself does at the end of such an address.
			set_query_var( 'name', 'goiter' );
			$this->assertSame( get_permalink( $id ), redirect_guess_404_permalink() );
		}
	}

	/**
	 * @return array<string, array{ 0: string, 1: bool, 2?: callable }>
	 */
	public function guesses(): array {
		return array(
			'by its name alone'               => array( '/goiter/', true ),
			'below another page'              => array( '/endocrinology/goiter/', true ),
			'with a place on the page'        => array( '/goiter/#treatment', true ),
			'only begins alike'               => array( '/goit/', false ),
			'a draft'                         => array( '/surgery/', false ),
			'two pages of that name'          => array( '/iodine/', false ),
			'below the archive of a term'     => array( '/category/goiter/', false ),
			'below a type of another kind'    => array( '/clinicians/goiter/', false ),
			'the owner wants no guesses'      => array( '/goiter/', false, static fn () => add_filter( 'do_redirect_guess_404_permalink', '__return_false' ) ),
			'another plugin guesses for core' => array( '/goiter/', false, static fn () => add_filter( 'pre_redirect_guess_404_permalink', '__return_false' ) ),
		);
	}

	public function test_former_names_count_where_wordpress_redirects_by_them(): void {
		$post = $this->write( 'Goiter', '', array( 'post_type' => 'post' ) );
		$page = $this->write( 'Iodine' );
		add_post_meta( $post, '_wp_old_slug', 'goitre' );
		add_post_meta( $page, '_wp_old_slug', 'jodine' );
		$this->log_in( 'editor' );

		$this->assertSame( array( $post, 0 ), array_column( $this->targets( array( '/goitre/', '/jodine/' ) ), 'id' ) );
	}

	/**
	 * @dataProvider entries
	 *
	 * @param array<string, mixed> $fields Fields of the entry.
	 * @param string               $status Status told.
	 */
	public function test_the_status_of_an_entry_below_another( array $fields, string $status ): void {
		wp_set_current_user( 1 );
		$id = $this->write( 'Goiter', 'Text.', $fields + array( 'post_name' => 'goiter', 'post_parent' => $this->write( 'Thyroid' ) ) );

		if ( isset( $fields['trash'] ) ) {
			wp_trash_post( $id );
		}

		$this->assertSame( array( $id, $status ), array_values( array_intersect_key( $this->targets( array( '/thyroid/goiter/' ) )[0], array_flip( array( 'id', 'status' ) ) ) ) );
	}

	public function test_slugs_that_are_not_latin_are_found(): void {
		$public = $this->write( 'فحص السكر' );
		$draft  = $this->write( '糖尿病', '', array( 'post_status' => 'draft', 'post_name' => '糖尿病' ) );
		$this->log_in( 'editor' );

		$targets = $this->targets( array( get_permalink( $public ), urldecode( get_permalink( $public ) ), strtolower( (string) get_permalink( $public ) ), '/糖尿病/' ) );

		$this->assertSame( array( $public, $public, $public, $draft ), array_column( $targets, 'id' ) );
	}

	public function test_what_is_said_of_a_public_page(): void {
		$id = $this->write( 'Goiter' );
		update_post_meta( $id, '_yoast_wpseo_meta-robots-noindex', '1' );
		update_post_meta( $id, '_care_pathway_links_is_excluded', '1' );
		update_post_meta( $id, '_care_pathway_links_reviewed_on', '2024-02-29' );
		$this->log_in( 'contributor' );

		$target = $this->targets( array( '/goiter' ) )[0];

		$this->assertSame( array( true, true, true, '2024-02-29', 'en-US' ), array( $target['isIndexed'], $target['isNoindex'], $target['isExcluded'], $target['reviewed'], $target['language'] ) );
	}

	public function test_a_hundred_addresses_cost_no_more_queries_than_ten(): void {
		for ( $n = 0; $n < 100; $n++ ) {
			$urls[] = '/page-' . $n . '/';
			$this->write( "Page {$n}", '', array( 'post_status' => $n % 2 ? 'publish' : 'draft', 'post_name' => "page-{$n}" ) );
		}

		$this->log_in( 'editor' );
		\CarePathwayLinks\Queue\flush();

		$count = static function ( array $urls ): int {
			wp_cache_flush();
			get_option( 'x' );
			wp_set_current_user( get_current_user_id() );
			$before = $GLOBALS['wpdb']->num_queries;
			\CarePathwayLinks\TargetStatus\of_urls( $urls );

			return $GLOBALS['wpdb']->num_queries - $before;
		};

		$this->assertLessThanOrEqual( $count( array_slice( $urls, 0, 10 ) ) + 1, $count( $urls ) );
	}

	public function test_who_may_ask_and_what(): void {
		$this->log_in( 'subscriber' );
		$this->assertSame( 403, $this->ask( 'GET', '/targets', array( 'ids' => array( 1 ) ) )->get_status() );
		$this->log_in( '' );
		$this->assertSame( 401, $this->ask( 'GET', '/targets', array( 'ids' => array( 1 ) ) )->get_status() );
		$this->log_in( 'contributor' );
		$this->assertSame( 200, $this->ask( 'GET', '/targets', array( 'ids' => array( 1 ) ) )->get_status() );
		$this->assertSame( 400, $this->ask( 'GET', '/targets', array( 'ids' => array( 'x' ) ) )->get_status() );
		$this->assertSame( 400, $this->ask( 'GET', '/targets', array( 'urls' => array_fill( 0, 101, '/' ) ) )->get_status() );
		$this->assertSame( array(), $this->ask( 'GET', '/targets' )->get_data() );
	}
}
