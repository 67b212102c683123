<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\IndexChunks;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Queue;

/**
 * What an entry says about itself, and that only what visitors can open is in the index.
 */
final class PageIndexTest extends SiteTestCase {

	public function test_a_saved_page_is_indexed_with_all_it_says(): void {
		$content = <<<'HTML'
		<!-- wp:heading --><h2 class="wp-block-heading">What the <em>A1C test</em> measures</h2><!-- /wp:heading -->
		<!-- wp:paragraph --><p>It shows your average blood sugar &amp; more.</p><!-- /wp:paragraph -->
		<!-- wp:heading {"level":3} --><h3 class="wp-block-heading">Getting ready</h3><!-- /wp:heading -->
		HTML;

		$id = $this->write( 'A1C testing &amp; results', $content, array( 'post_excerpt' => 'The <b>A1C</b> test.' ) );
		wp_set_object_terms( $id, 'Endocrinology', 'specialty' );
		update_post_meta( $id, '_care_pathway_links_role', 'test' );
		update_post_meta( $id, '_care_pathway_links_aliases', array( 'HbA1c', '', 'glycated  haemoglobin' ) );
		update_post_meta( $id, '_care_pathway_links_is_pillar', true );
		update_post_meta( $id, '_care_pathway_links_reviewed_on', '2026-03-31' );
		update_post_meta( $id, '_yoast_wpseo_focuskw', 'a1c blood test' );
		wp_update_post( array( 'ID' => $id ) );

		$this->assertSame(
			array(
				'id'              => $id,
				'url'             => get_permalink( $id ),
				'title'           => 'A1C testing & results',
				'postType'        => 'page',
				'language'        => 'en-US',
				'role'            => 'test',
				'headings'        => array( 'What the A1C test measures', 'Getting ready' ),
				'summary'         => 'The A1C test.',
				'aliases'         => array( 'HbA1c', 'glycated haemoglobin' ),
				'keyphrases'      => array( 'a1c blood test' ),
				'terms'           => array( 'specialty:endocrinology' ),
				'termNames'       => array( 'Endocrinology' ),
				'schemaTypes'     => array(),
				'isPillar'        => true,
				'isPrimaryTarget' => false,
				'isExcluded'      => false,
				'isNoindex'       => false,
				'modified'        => get_post_modified_time( 'Y-m-d\TH:i:s\Z', true, $id ),
				'reviewed'        => '2026-03-31',
				'inboundAnchors'  => array(),
				'inboundCount'    => 0,
				'relations'       => array(),
			),
			$this->indexed( $id )
		);
	}

	public function test_what_a_site_says_ties_pages_together_is_sent_and_nothing_where_it_says_nothing(): void {
		$goiter    = $this->write( 'Goiter' );
		$clinician = $this->write( 'Dr. Noor Haddad', '', array( 'post_type' => 'clinician' ) );
		Queue\flush();
		$chunk  = PageIndex\chunk( $clinician );
		$before = IndexChunks\chunk( $chunk );
		$this->assertArrayNotHasKey( 'relations', $before['pages'] );

		$treats = array(
			'kind'     => 'treats',
			'targetId' => $goiter,
		);
		$given  = static fn ( array $relations, int $post_id ): array => $post_id === $clinician ? array( $treats ) : $relations;
		add_filter( 'care_pathway_links_relations', $given, 10, 2 );
		wp_update_post( array( 'ID' => $clinician ) );
		Queue\flush();
		remove_filter( 'care_pathway_links_relations', $given );

		$after = IndexChunks\chunk( $chunk );
		$this->assertTrue( Contract\validate( 'index-chunk', $after ) );
		$this->assertNotSame( $before['tag'], $after['tag'] );
		$relations = array_combine( $after['pages']['id'], $after['pages']['relations'] );
		$this->assertSame( array( $treats ), $relations[ $clinician ] );
		$this->assertSame( array(), $relations[ $goiter ] );
	}

	/**
	 * @dataProvider entries_and_whether_they_are_in
	 *
	 * @param array<string, mixed> $fields Fields of the entry.
	 * @param bool                 $is_in  Whether it belongs in the index.
	 */
	public function test_only_what_visitors_can_open_is_in( array $fields, bool $is_in ): void {
		$id = $this->write( 'Thyroid nodules', 'Mostly harmless.', $fields );

		$this->assertSame( $is_in, null !== $this->indexed( $id ) );
	}

	/**
	 * @return array<string, array{ array<string, mixed>, bool }>
	 */
	public function entries_and_whether_they_are_in(): array {
		return array(
			'published page'      => array( array(), true ),
			'published post'      => array( array( 'post_type' => 'post' ), true ),
			'published clinician' => array( array( 'post_type' => 'clinician' ), true ),
			'draft'               => array( array( 'post_status' => 'draft' ), false ),
			'pending'             => array( array( 'post_status' => 'pending' ), false ),
			'private'             => array( array( 'post_status' => 'private' ), false ),
			'scheduled'           => array(
				array(
					'post_status'   => 'future',
					'post_date'     => '2099-01-01 00:00:00',
					'post_date_gmt' => '2099-01-01 00:00:00',
				),
				false,
			),
			'behind a password'   => array( array( 'post_password' => 'secret' ), false ),
			'synced pattern'      => array( array( 'post_type' => 'wp_block' ), false ),
			'menu'                => array( array( 'post_type' => 'wp_navigation' ), false ),
			'attachment'          => array( array( 'post_type' => 'attachment', 'post_status' => 'inherit' ), false ),
		);
	}

	/**
	 * @dataProvider ways_out
	 *
	 * @param callable( int ): mixed $leave What happens to the page.
	 */
	public function test_a_page_that_is_no_longer_open_leaves_without_a_trace_of_its_words( callable $leave ): void {
		global $wpdb;

		$id = $this->write( 'Metformin: uses', 'How to take metformin.' );
		$this->assertNotNull( $this->indexed( $id ) );

		$leave( $id );

		$this->assertNull( $this->indexed( $id ) );
		$row = $wpdb->get_row( "SELECT * FROM {$wpdb->prefix}care_pathway_links_pages WHERE post_id = {$id}", ARRAY_A );
		$this->assertStringNotContainsStringIgnoringCase( 'metformin', (string) wp_json_encode( $row ) );
	}

	/**
	 * @return array<string, array{ callable( int ): mixed }>
	 */
	public function ways_out(): array {
		$update = static fn ( array $fields ): callable => static fn ( int $id ) => wp_update_post( array( 'ID' => $id ) + $fields );

		return array(
			'bin'      => array( static fn ( int $id ) => wp_trash_post( $id ) ),
			'deletion' => array( static fn ( int $id ) => wp_delete_post( $id, true ) ),
			'draft'    => array( $update( array( 'post_status' => 'draft' ) ) ),
			'private'  => array( $update( array( 'post_status' => 'private' ) ) ),
			'password' => array( $update( array( 'post_password' => 'secret' ) ) ),
		);
	}

	public function test_a_page_taken_out_of_the_bin_is_back_with_its_inbound_links(): void {
		$target = $this->write( 'Hypothyroidism' );
		$this->write( 'Fatigue', 'Could it be <a href="' . get_permalink( $target ) . '">an underactive thyroid</a>?' );
		$this->assertSame( 1, $this->indexed( $target )['inboundCount'] );

		wp_trash_post( $target );
		$this->assertNull( $this->indexed( $target ) );

		wp_untrash_post( $target );
		wp_publish_post( $target );
		$this->assertSame( 1, $this->indexed( $target )['inboundCount'] );
	}

	public function test_what_did_not_change_is_not_written(): void {
		global $wpdb;

		$id = $this->write( 'Insulin resistance', 'See <a href="/weight/">weight</a>.' );
		$this->indexed( $id );
		$changed = fn (): string => (string) $wpdb->get_var( "SELECT changed FROM {$wpdb->prefix}care_pathway_links_pages WHERE post_id = {$id}" );
		$before  = $changed();

		\CarePathwayLinks\IndexEntries\index_entries( array( $id ) );

		$this->assertSame( $before, $changed() );
	}
}
