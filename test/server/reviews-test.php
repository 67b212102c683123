<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\ReviewLinks;
use CarePathwayLinks\Reviews;
use CarePathwayLinks\ReviewWidget;

/**
 * Which links are open, which posts wait, and who may do what about it.
 */
final class ReviewsTest extends SiteTestCase {

	private const A1C = 'See <a href="https://clinic.example/a1c/">A1C testing</a> first.';

	/**
	 * A word on a post or one of its links.
	 *
	 * @param int                  $source_id Post.
	 * @param string               $verdict   What is said.
	 * @param array<string, mixed> $fields    What is different.
	 * @return array<string, mixed>
	 */
	private function word( int $source_id, string $verdict, array $fields = array() ): array {
		return $fields + array(
			'id'           => wp_generate_uuid4(),
			'suggestionId' => isset( $fields['url'] ) ? 'link-1' : 'post',
			'sourceId'     => $source_id,
			'targetId'     => 0,
			'anchorText'   => '',
			'verdict'      => $verdict,
			'phase'        => 'requested' === $verdict ? 'writing' : 'review',
			'reason'       => null,
		);
	}

	/**
	 * Say something, one word after the other.
	 *
	 * @param array<string, mixed> ...$words As from word().
	 */
	private function say( array ...$words ): void {
		foreach ( $words as $word ) {
			$this->assertSame( 200, $this->ask( 'POST', '/decisions', array( 'decisions' => array( $word ) ) )->get_status() );
		}
	}

	/**
	 * A draft that waits for a review.
	 *
	 * @param string               $title  Title.
	 * @param array<string, mixed> $fields Fields of the post.
	 */
	private function send( string $title, array $fields = array() ): int {
		$id = $this->write( $title, self::A1C, $fields + array( 'post_status' => 'draft', 'post_type' => 'post' ) );
		$this->say( $this->word( $id, 'requested' ) );

		return $id;
	}

	public function test_what_was_added_after_the_whole_post_was_approved_is_open(): void {
		$this->log_in( 'administrator' );
		$id = $this->write( 'Post', self::A1C, array( 'post_type' => 'post' ) );
		$this->say( $this->word( $id, 'approved' ) );
		wp_update_post( array( 'ID' => $id, 'post_content' => wp_slash( str_replace( 'first.', 'and <a href="/metformin/">metformin</a>.', get_post( $id )->post_content ) ) ) );

		$this->assertSame( array( 'metformin' ), array_column( ReviewLinks\open_links( get_post( $id ) ), 'anchor' ) );

		$facts = $this->body( $this->ask( 'GET', "/reviews/{$id}" ) );
		$this->assertTrue( Contract\validate( 'review-facts', $facts ) );
		$this->assertStringContainsString( 'first.', $facts['approvedContent'] );
		$this->assertSame( array( wp_get_current_user()->display_name ), array_column( $facts['people'], 'name' ) );
	}

	/**
	 * @dataProvider histories
	 *
	 * @param string[]                   $verdicts What was said of the post, a minute apart.
	 * @param array{ string, int }|null  $state    State, and which of the words it counts from.
	 */
	public function test_where_a_review_stands( array $verdicts, ?array $state ): void {
		$lines = array();

		foreach ( $verdicts as $minute => $verdict ) {
			$lines[] = array( 'verdict' => $verdict, 'decidedAt' => "2026-01-01T00:0{$minute}:00Z" );
		}

		$found = Reviews\state( $lines );
		$this->assertSame( $state, null === $found ? null : array( $found['state'], (int) substr( $found['since'], 15, 1 ) ) );
	}

	/**
	 * @return array<string, array{ string[], array{ string, int }|null }>
	 */
	public function histories(): array {
		return array(
			'nothing was said'        => array( array(), null ),
			'asked'                   => array( array( 'requested' ), array( 'waiting', 0 ) ),
			'asked twice'             => array( array( 'requested', 'requested' ), array( 'waiting', 0 ) ),
			'approved'                => array( array( 'requested', 'approved' ), array( 'approved', 1 ) ),
			'sent back'               => array( array( 'requested', 'returned' ), array( 'returned', 1 ) ),
			'sent back, asked again'  => array( array( 'requested', 'returned', 'requested' ), array( 'waiting', 2 ) ),
			'approved unasked'        => array( array( 'approved' ), array( 'approved', 0 ) ),
		);
	}

	public function test_the_queue_has_who_waits_longest_first_in_pages(): void {
		$this->log_in( 'administrator' );
		$ids = array_map( fn ( string $title ): int => $this->send( $title ), array( 'One', 'Two', 'Three' ) );
		$this->send( 'In the bin', array( 'post_status' => 'trash' ) );
		$this->write( 'Nobody asked', self::A1C );

		$first = $this->ask( 'GET', '/reviews', array( 'per_page' => 2 ) );
		$this->assertSame( 200, $first->get_status() );
		$this->assertSame( array( '3', '2' ), array( $first->get_headers()['X-WP-Total'], $first->get_headers()['X-WP-TotalPages'] ) );
		$posts = $this->body( $first )['posts'];
		$this->assertSame( array( $ids[0], $ids[1] ), array_column( $posts, 'sourceId' ) );
		$this->assertSame( array( 1, 1 ), array_column( $posts, 'openLinks' ) );
		$this->assertTrue( Contract\validate( 'queued-post', $posts[0] ) );
		$this->assertSame( array( $ids[2] ), array_column( $this->body( $this->ask( 'GET', '/reviews', array( 'per_page' => 2, 'page' => 2 ) ) )['posts'], 'sourceId' ) );
	}

	public function test_the_queue_by_author_role_and_specialty(): void {
		$author = $this->log_in( 'author' );
		$this->log_in( 'administrator' );
		$term = wp_insert_term( 'Endocrinology', 'specialty' );
		$by   = $this->send( 'By the author', array( 'post_author' => $author ) );
		$in   = $this->send( 'In a field' );
		$as   = $this->write( 'As a test', self::A1C, array( 'post_status' => 'draft' ) );
		wp_set_object_terms( $in, array( $term['term_id'] ), 'specialty' );
		$this->say( $this->word( $as, 'requested', array( 'role' => 'test' ) ) );

		foreach ( array( array( 'author', $author, $by ), array( 'specialty', $term['term_taxonomy_id'], $in ), array( 'role', 'test', $as ) ) as list( $name, $value, $id ) ) {
			$answer = $this->ask( 'GET', '/reviews', array( $name => $value ) );
			$this->assertSame( array( $id ), array_column( $this->body( $answer )['posts'], 'sourceId' ), $name );
			$this->assertSame( '1', $answer->get_headers()['X-WP-Total'], $name );
		}

		$all = $this->body( $this->ask( 'GET', '/reviews' ) );
		$this->assertCount( 2, $all['authors'] );
		$this->assertSame( array( 'Endocrinology' ), array_column( $all['specialties'], 'name' ) );
	}

	/**
	 * @dataProvider people
	 *
	 * @param string $role   Role of the person.
	 * @param int    $status Status of both answers.
	 */
	public function test_who_may_see_the_queue_and_decide_there( string $role, int $status ): void {
		$this->log_in( 'administrator' );
		$id       = $this->send( 'Post' );
		$modified = str_replace( ' ', 'T', get_post( $id )->post_modified_gmt ) . 'Z';
		$this->log_in( $role );

		$this->assertSame( $status, $this->ask( 'GET', '/reviews' )->get_status() );
		$answer = $this->ask( 'POST', '/reviews', array( 'verdict' => 'approved', 'posts' => array( array( 'id' => wp_generate_uuid4(), 'sourceId' => $id, 'modified' => $modified ) ) ) );
		$this->assertSame( $status, $answer->get_status() );

		$this->log_in( 'administrator' );
		$this->assertCount( 200 === $status ? 0 : 1, $this->body( $this->ask( 'GET', '/reviews' ) )['posts'] );
	}

	/**
	 * @return array<string, array{ string, int }>
	 */
	public function people(): array {
		return array(
			'nobody'        => array( '', 401 ),
			'subscriber'    => array( 'subscriber', 403 ),
			'contributor'   => array( 'contributor', 403 ),
			'author'        => array( 'author', 403 ),
			'editor'        => array( 'editor', 200 ),
			'administrator' => array( 'administrator', 200 ),
		);
	}

	public function test_what_is_decided_in_the_queue_is_in_the_log_once(): void {
		$this->log_in( 'administrator' );
		$id     = $this->send( 'Post' );
		$posts  = array( array( 'id' => wp_generate_uuid4(), 'sourceId' => $id, 'modified' => str_replace( ' ', 'T', get_post( $id )->post_modified_gmt ) . 'Z' ) );
		$editor = $this->log_in( 'editor' );

		foreach ( array( 'first', 'again' ) as $time ) {
			$answer = $this->ask( 'POST', '/reviews', array( 'verdict' => 'approved', 'posts' => $posts ) );
			$this->assertSame( array( 'undone' => array() ), $answer->get_data(), $time );
		}

		$log = array_filter( $this->body( $this->ask( 'GET', '/decisions', array( 'sourceId' => $id ) ) ), static fn ( array $line ): bool => $editor === $line['userId'] );
		$this->assertSame( array( 'A1C testing', '' ), array_column( $log, 'anchorText' ) );
		$this->assertSame( array( 'approved', 'approved' ), array_column( $log, 'verdict' ) );
		$this->assertSame( array(), ReviewLinks\open_links( get_post( $id ) ) );
	}

	public function test_a_post_that_changed_since_it_was_looked_at_is_not_decided(): void {
		$this->log_in( 'administrator' );
		$id     = $this->send( 'Post' );
		$answer = $this->ask( 'POST', '/reviews', array( 'verdict' => 'returned', 'note' => 'No.', 'posts' => array( array( 'id' => wp_generate_uuid4(), 'sourceId' => $id, 'modified' => '2020-01-01T00:00:00Z' ) ) ) );

		$this->assertSame( array( 'undone' => array( array( 'sourceId' => $id, 'why' => 'changed' ) ) ), $answer->get_data() );
		$this->assertCount( 1, $this->body( $this->ask( 'GET', '/reviews' ) )['posts'] );
	}

	public function test_who_submits_for_review_as_wordpress_has_it_is_in_the_queue(): void {
		$user = $this->log_in( 'contributor' );
		$id   = $this->write( 'Draft', self::A1C, array( 'post_status' => 'draft', 'post_type' => 'post', 'post_author' => $user ) );
		wp_update_post( array( 'ID' => $id, 'post_status' => 'pending' ) );
		wp_update_post( array( 'ID' => $id, 'post_title' => 'Still waiting' ) );

		$log = $this->body( $this->ask( 'GET', '/decisions', array( 'sourceId' => $id ) ) );
		$this->assertSame( array( array( 'requested', $user ) ), array_map( static fn ( array $line ): array => array( $line['verdict'], $line['userId'] ), $log ) );
		$this->log_in( 'editor' );
		$this->assertSame( array( $id ), array_column( $this->body( $this->ask( 'GET', '/reviews' ) )['posts'], 'sourceId' ) );
	}

	public function test_a_post_that_is_deleted_leaves_the_queue(): void {
		global $wpdb;

		$this->log_in( 'administrator' );
		wp_delete_post( $this->send( 'Post' ), true );

		$this->assertSame( '0', $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}care_pathway_links_reviews" ) );
	}

	/**
	 * @dataProvider mails
	 *
	 * @param bool   $is_on   Whether the owner switched mail on.
	 * @param string $verdict What is said.
	 * @param string $to      Role of who is told; empty: nobody.
	 */
	public function test_mail( bool $is_on, string $verdict, string $to ): void {
		$this->set( array( 'reviewMail' => $is_on ) );
		$people = array( 'author' => $this->log_in( 'author' ), 'editor' => $this->log_in( 'editor' ) );
		$id     = $this->write( 'About A1C', self::A1C, array( 'post_status' => 'draft', 'post_type' => 'post', 'post_author' => $people['author'] ) );
		$sent   = array();
		$catch  = static function ( mixed $result, array $mail ) use ( &$sent ): bool {
			$sent[] = $mail;
			return true;
		};
		add_filter( 'pre_wp_mail', $catch, 10, 2 );
		wp_set_current_user( $people[ 'requested' === $verdict ? 'author' : 'editor' ] );
		$word = $this->word( $id, $verdict, 'returned' === $verdict ? array( 'note' => 'Please look again.' ) : array() );
		$this->say( $word, $word );
		remove_filter( 'pre_wp_mail', $catch );

		$addresses = array_column( $sent, 'to' );
		$this->assertSame( '' === $to ? 0 : 1, count( array_keys( $addresses, get_userdata( $people[ $to ] ?? $people['editor'] )->user_email, true ) ) );
		$this->assertNotContains( wp_get_current_user()->user_email, $addresses );

		foreach ( $sent as $mail ) {
			$this->assertStringContainsString( 'About A1C', $mail['subject'] );
			$this->assertStringContainsString( "post={$id}&action=edit&care-pathway-links=review", $mail['message'] );
			$this->assertSame( 'returned' === $verdict, str_contains( $mail['message'], 'Please look again.' ) );
		}
	}

	/**
	 * @return array<string, array{ bool, string, string }>
	 */
	public function mails(): array {
		return array(
			'asked, switched off'     => array( false, 'requested', '' ),
			'sent back, switched off' => array( false, 'returned', '' ),
			'asked'                   => array( true, 'requested', 'editor' ),
			'sent back'               => array( true, 'returned', 'author' ),
			'approved'                => array( true, 'approved', 'author' ),
		);
	}

	public function test_the_dashboard_says_what_waits_and_what_came_back(): void {
		$author = $this->log_in( 'author' );
		$this->log_in( 'editor' );
		$this->send( 'Waiting <b>post</b>', array( 'post_author' => $author ) );
		$back = $this->send( 'Came back', array( 'post_author' => $author ) );
		$this->say( $this->word( $back, 'returned' ) );

		ob_start();
		ReviewWidget\render();
		$for_editor = (string) ob_get_clean();
		wp_set_current_user( $author );
		ob_start();
		ReviewWidget\render();
		$for_author = (string) ob_get_clean();

		$this->assertStringContainsString( 'Waiting post', $for_editor );
		$this->assertStringContainsString( '1 link', $for_editor );
		$this->assertStringNotContainsString( 'Came back', $for_editor );
		$this->assertStringContainsString( "post={$back}&#038;action=edit&#038;care-pathway-links=review", $for_author );
		$this->assertStringNotContainsString( 'Waiting post', $for_author );
	}
}
