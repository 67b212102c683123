<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

/**
 * What a page of the review queue costs: the same, however many posts wait.
 */
final class ReviewQueueCostTest extends SiteTestCase {

	private const CONTENT = "<!-- wp:paragraph -->\n<p>See <a href=\"/a1c/\">A1C testing</a> and <a href=\"/metformin/\">metformin</a>.</p>\n<!-- /wp:paragraph -->";

	public function test_a_page_of_the_queue_asks_the_same_of_the_database_however_many_wait(): void {
		$this->log_in( 'administrator' );
		$this->wait_for_review( 40 );
		$few = $this->queries();

		$this->wait_for_review( 160 );

		$this->assertSame( $few, $this->queries() );
		$this->assertSame( 200, (int) $this->ask( 'GET', '/reviews' )->get_headers()['X-WP-Total'] );
	}

	/**
	 * Questions that one page of the queue asks the database, with nothing in the object cache.
	 */
	private function queries(): int {
		global $wpdb;

		wp_cache_flush();
		$before = $wpdb->num_queries;
		$this->assertCount( 20, $this->ask( 'GET', '/reviews' )->get_data()['posts'] );

		return $wpdb->num_queries - $before;
	}

	/**
	 * Posts that wait, past all hooks.
	 *
	 * @param int $count How many.
	 */
	private function wait_for_review( int $count ): void {
		global $wpdb;

		for ( $n = 0; $n < $count; $n++ ) {
			$wpdb->insert(
				$wpdb->posts,
				array(
					'post_title'    => "Post {$n}",
					'post_content'  => self::CONTENT,
					'post_status'   => 'pending',
					'post_type'     => 'post',
					'post_author'   => get_current_user_id(),
				)
			);
			$id = $wpdb->insert_id;
			$wpdb->insert(
				"{$wpdb->prefix}care_pathway_links_decisions",
				array(
					'id'            => wp_generate_uuid4(),
					'suggestion_id' => 'post',
					'source_id'     => $id,
					'target_id'     => 0,
					'anchor_text'   => '',
					'verdict'       => 'requested',
					'phase'         => 'writing',
					'user_id'       => get_current_user_id(),
					'decided_at'    => '2026-01-02 03:04:05',
				)
			);
			$wpdb->insert(
				"{$wpdb->prefix}care_pathway_links_reviews",
				array(
					'post_id' => $id,
					'state'   => 'waiting',
					'since'   => '2026-01-02 03:04:05',
					'role'    => '',
				)
			);
		}
	}
}
