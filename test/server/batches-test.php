<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Decisions;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Splice;

/**
 * Bulk mends: what is put into posts, what is left alone and why, and the way back.
 */
final class BatchesTest extends SiteTestCase {

	/** What blocks of plugins, entities and odd spacing look like. */
	private const AROUND = "<!-- wp:acme/hero {\"html\":\"\\u003cb\\u003e\\u002d\\u002d é\"} -->\n<section class='x' data-q=\"a > b\">A1C test</section>\n<!-- /wp:acme/hero -->\r\n\r\n"
		. "<!-- wp:paragraph -->\n<p>Q&amp;A\u{a0}💉  &nbsp; An <strong>A1C</strong> test\tshows 検査 it.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:acme/void /-->\nloose <i>text";

	private const BATCH = '6f0d6a52-8f7b-4f5e-9d0a-0c1d2e3f4a5c';

	private int $target;

	private int $post;

	/** @var array<string, object> Hooks as they are without this test. */
	private array $hooks;

	protected function setUp(): void {
		parent::setUp();

		$this->hooks = array_map( static fn ( object $hook ): object => clone $hook, $GLOBALS['wp_filter'] );

		global $wpdb;

		$wpdb->query( "DELETE FROM {$wpdb->prefix}care_pathway_links_batches" );
		$wpdb->query( "DELETE FROM {$wpdb->prefix}care_pathway_links_batch_posts" );

		$this->log_in( 'administrator' );
		$this->target = $this->write( 'A1C testing' );
		$this->post   = $this->write( 'Diabetes', self::AROUND );
		Queue\flush();
	}

	protected function tearDown(): void {
		$GLOBALS['wp_filter'] = $this->hooks; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited
		parent::tearDown();
	}

	/**
	 * A link on words of a post, as a client would send it.
	 *
	 * @param string               $text    Words with the markup in them.
	 * @param array<string, mixed> $fields  What is different.
	 * @param int|null             $post_id Post; null: the usual one.
	 * @return array<string, mixed>
	 */
	private function link( string $text = '<strong>A1C</strong> test', array $fields = array(), ?int $post_id = null ): array {
		$start = strpos( get_post( $post_id ?? $this->post )->post_content, $text );

		return $fields + array(
			'start'      => (int) $start,
			'end'        => (int) $start + strlen( $text ),
			'text'       => $text,
			'targetId'   => $this->target,
			'anchorText' => wp_strip_all_tags( $text ),
		);
	}

	/**
	 * Send a part of a batch.
	 *
	 * @param list<array<string, mixed>> $links  Links.
	 * @param array<string, mixed>       $fields What is different about the post.
	 * @param string                     $batch  Batch.
	 * @return array<string, mixed> Answer.
	 */
	private function apply( array $links, array $fields = array(), string $batch = self::BATCH ): array {
		$post_id = $fields['postId'] ?? $this->post;
		$answer  = $this->ask(
			'POST',
			'/audit/batches',
			array(
				'batchId' => $batch,
				'posts'   => array(
					$fields + array(
						'postId'      => $post_id,
						'contentHash' => md5( get_post( $post_id )->post_content ?? '' ),
						'links'       => $links,
					),
				),
			)
		);

		return (array) $answer->get_data();
	}

	private function undo( string $batch = self::BATCH ): array {
		return (array) $this->ask( 'POST', "/audit/batches/{$batch}/undo", array( 'postIds' => array( $this->post ) ) )->get_data();
	}

	private function content(): string {
		global $wpdb;

		return (string) $wpdb->get_var( $wpdb->prepare( "SELECT post_content FROM {$wpdb->posts} WHERE ID = %d", $this->post ) );
	}

	/** As core's editor saves it. */
	private function opening(): string {
		return sprintf( '<a href="%s" data-type="page" data-id="%d">', esc_attr( get_permalink( $this->target ) ), $this->target );
	}

	public function test_a_link_is_put_in_with_a_revision_and_taken_out_to_the_byte(): void {
		$answer = $this->apply( array( $this->link() ) );
		$linked = str_replace( '<strong>A1C</strong> test', $this->opening() . '<strong>A1C</strong> test</a>', self::AROUND );

		$this->assertSame( $linked, $this->content() );
		$this->assertSame( 'done', $answer['posts'][0]['outcome'] );
		$this->assertSame( array( $this->target ), $answer['posts'][0]['targetIds'] );
		$this->assertSame( array( self::AROUND, $linked ), array_values( array_map( static fn ( $one ) => $one->post_content, array_reverse( wp_get_post_revisions( $this->post ) ) ) ) );
		$this->assertSame( 1, $this->indexed( $this->target )['inboundCount'] );
		$this->assertSame( '', get_post_meta( $this->post, '_edit_lock', true ) );

		$this->assertSame( array( self::BATCH ), array_column( $this->ask( 'GET', '/audit/batches' )->get_data(), 'id' ) );
		$this->assertSame( 'undone', $this->undo()['posts'][0]['outcome'] );
		$this->assertSame( self::AROUND, $this->content() );
		$this->assertSame( array( array( self::BATCH, 'undone' ) ), array_map( static fn ( array $batch ): array => array( $batch['id'], $batch['posts'][0]['outcome'] ), $this->ask( 'GET', '/audit/batches' )->get_data() ) );
		$this->assertSame( 'undone', $this->undo()['posts'][0]['outcome'] );
	}

	public function test_what_can_be_undone_is_told_before_what_was(): void {
		$newer = str_replace( '6f0d', '7f0d', self::BATCH );
		$this->apply( array( $this->link() ) );
		$this->apply( array( $this->link( '検査' ) ), array(), $newer );
		$this->assertSame( 'undone', $this->undo( $newer )['posts'][0]['outcome'] );
		$this->assertSame( array( self::BATCH, $newer ), array_column( $this->ask( 'GET', '/audit/batches' )->get_data(), 'id' ) );
	}

	/**
	 * The log of the post.
	 *
	 * @return list<string> Each line in short.
	 */
	private function said(): array {
		return array_map(
			function ( array $line ): string {
				$this->assertTrue( Contract\validate( 'decision', json_decode( (string) wp_json_encode( $line ), true ) ) );

				return "{$line['verdict']} {$line['anchorText']} {$line['targetId']} " . ( $line['batchId'] ?? 'by itself' );
			},
			Decisions\of_source( $this->post )
		);
	}

	public function test_what_was_put_in_and_taken_off_is_in_the_log_once_and_with_its_batch(): void {
		$other = $this->write( 'Laboratory' );
		Queue\flush();
		$links = array( $this->link( '検査', array( 'targetId' => $other ) ), $this->link() );
		$told  = fn ( string $verdict ): array => array( "{$verdict} 検査 {$other} " . self::BATCH, "{$verdict} A1C test {$this->target} " . self::BATCH );
		$this->assertSame( array(), $this->said() );

		$this->apply( $links );
		$this->apply( $links );
		$this->assertSame( $told( 'accepted' ), $this->said() );

		$this->undo();
		$this->undo();
		$this->assertSame( array( ...$told( 'accepted' ), ...$told( 'restored' ) ), $this->said() );
		$this->assertSame( array( get_current_user_id() ), array_values( array_unique( array_column( Decisions\of_source( $this->post ), 'userId' ) ) ) );

		$log = Decisions\of_source( $this->post );
		$this->assertSame( array_column( array_slice( $log, 0, 2 ), 'suggestionId' ), array_column( array_slice( $log, 2 ), 'suggestionId' ) );
	}

	public function test_what_was_left_alone_is_not_in_the_log(): void {
		$this->assertSame( 'changed', $this->apply( array( $this->link() ), array( 'contentHash' => md5( 'x' ) ) )['posts'][0]['outcome'] );
		$this->assertSame( array(), $this->said() );
	}

	public function test_nobody_says_that_a_word_of_theirs_was_of_a_batch(): void {
		$line = array( 'id' => self::BATCH, 'suggestionId' => 'a', 'sourceId' => $this->post, 'targetId' => $this->target, 'anchorText' => 'A1C', 'verdict' => 'accepted', 'phase' => 'writing', 'reason' => null );
		$this->assertSame( 400, $this->ask( 'POST', '/decisions', array( 'decisions' => array( $line + array( 'batchId' => self::BATCH ) ) ) )->get_status() );
		$this->assertSame( 200, $this->ask( 'POST', '/decisions', array( 'decisions' => array( $line ) ) )->get_status() );
		$this->assertSame( array( "accepted A1C {$this->target} by itself" ), $this->said() );
	}

	public function test_several_links_in_one_post_go_in_and_out_together(): void {
		$other = $this->write( 'Laboratory' );
		Queue\flush();
		$this->apply( array( $this->link( '検査', array( 'targetId' => $other ) ), $this->link() ) );

		$this->assertStringContainsString( "data-id=\"{$other}\">検査</a>", $this->content() );
		$this->assertStringContainsString( $this->opening() . '<strong>', $this->content() );
		$this->undo();
		$this->assertSame( self::AROUND, $this->content() );
	}

	public function test_what_is_sent_again_is_answered_as_before_and_nothing_is_done_twice(): void {
		$hash   = md5( self::AROUND );
		$first  = $this->apply( array( $this->link() ) );
		$linked = $this->content();
		$again  = $this->apply( array( $this->link() ), array( 'contentHash' => $hash ) );

		$this->assertSame( $first['posts'], $again['posts'] );
		$this->assertSame( $linked, $this->content() );
		$this->assertCount( 2, wp_get_post_revisions( $this->post ) );
	}

	public function test_what_was_written_when_the_request_ended_is_known_when_it_is_sent_again(): void {
		global $wpdb;

		$this->apply( array( $this->link() ) );
		$wpdb->query( "UPDATE {$wpdb->prefix}care_pathway_links_batch_posts SET outcome = 'failed'" );
		$linked = $this->content();

		$this->assertSame( 'done', $this->apply( array( $this->link() ), array( 'contentHash' => md5( self::AROUND ) ) )['posts'][0]['outcome'] );
		$this->assertSame( $linked, $this->content() );
		$this->assertSame( 'undone', $this->undo()['posts'][0]['outcome'] );
		$this->assertSame( self::AROUND, $this->content() );
	}

	/**
	 * @dataProvider refusals
	 *
	 * @param string   $outcome What is said.
	 * @param callable $prepare Makes it so, given the test; gives the links and what is different about the post.
	 */
	public function test_a_post_is_left_alone( string $outcome, callable $prepare ): void {
		$given  = $prepare->call( $this ) ?? array();
		$before = $this->content();
		$answer = $this->apply( $given['links'] ?? array( $this->link() ), $given['fields'] ?? array() );

		$this->assertSame( $outcome, $answer['posts'][0]['outcome'] );
		$this->assertSame( $before, $this->content() );
		// Nothing was done, so there is nothing to take back.
		$this->assertSame( array(), $this->ask( 'GET', '/audit/batches' )->get_data() );
	}

	/**
	 * @return array<string, array{ string, callable }>
	 */
	public function refusals(): array {
		$words  = static fn ( string $text, array $fields = array() ) => function () use ( $text, $fields ) {
			/** @var BatchesTest $this */
			return array( 'links' => array( $this->link( $text, $fields ) ) );
		};
		$target = static fn ( array $fields ) => function () use ( $fields ) {
			/** @var BatchesTest $this */
			$this->target = $this->write( 'Other', '', $fields );
			Queue\flush();
		};

		return array(
			'saved since it was looked at'             => array(
				'changed',
				function () {
					return array( 'fields' => array( 'contentHash' => md5( 'before' ) ) );
				},
			),
			'open in the editor of somebody else'      => array(
				'locked',
				function () {
					$me = get_current_user_id();
					$this->log_in( 'editor' );
					require_once ABSPATH . 'wp-admin/includes/post.php';
					wp_set_post_lock( $this->post );
					wp_set_current_user( $me );
				},
			),
			'not theirs to edit'                       => array(
				'no-rights',
				function () {
					add_filter(
						'user_has_cap',
						static fn ( array $caps ): array => array( 'edit_published_pages' => false ) + $caps
					);
				},
			),
			'an embed that would be taken out'         => array(
				'filtered',
				function () {
					$this->post = $this->write( 'Video', '<iframe src="https://video.example/"></iframe> An A1C test.' );
					$this->log_in( 'editor' );
					kses_init();
					add_filter( 'user_has_cap', static fn ( array $caps ): array => array( 'unfiltered_html' => false ) + $caps );
					kses_init_filters();
					return array( 'links' => array( $this->link( 'A1C test' ) ) );
				},
			),
			'another plugin changes what is saved'     => array(
				'filtered',
				function () {
					add_filter(
						'wp_insert_post_data',
						static fn ( array $data ): array => array( 'post_content' => strtoupper( $data['post_content'] ) ) + $data
					);
				},
			),
			'other words stand there'                  => array( 'gone', $words( '検査', array( 'text' => '検x査' ) ) ),
			'behind the end'                           => array( 'gone', $words( '検査', array( 'end' => 99999 ) ) ),
			'the same words twice'                     => array(
				'gone',
				function () {
					return array( 'links' => array( $this->link(), $this->link() ) );
				},
			),
			'the page itself'                          => array(
				'gone',
				function () {
					return array( 'links' => array( $this->link( '検査', array( 'targetId' => $this->post ) ) ) );
				},
			),
			'a page that is not there'                 => array( 'gone', $words( '検査', array( 'targetId' => 999999 ) ) ),
			'a draft'                                  => array( 'gone', $target( array( 'post_status' => 'draft' ) ) ),
			'a page behind a password'                 => array( 'gone', $target( array( 'post_password' => 'x' ) ) ),
			'a page that search engines leave out'     => array( 'gone', $target( array( 'meta_input' => array( '_yoast_wpseo_meta-robots-noindex' => '1' ) ) ) ),
			'a page that its owner keeps out'          => array( 'gone', $target( array( 'meta_input' => array( '_care_pathway_links_is_excluded' => '1' ) ) ) ),
			'a post that is gone'                      => array(
				'gone',
				function () {
					return array( 'fields' => array( 'postId' => 999999 ) );
				},
			),
			'half an element'                          => array( 'broken-markup', $words( '<strong>A1C' ) ),
			'a tag'                                    => array( 'broken-markup', $words( 'strong' ) ),
			'an attribute'                             => array( 'broken-markup', $words( 'a > b' ) ),
			'what a block says of itself'              => array( 'broken-markup', $words( 'acme' ) ),
			'the end of a block'                       => array( 'broken-markup', $words( "it.</p>\n<!-- /wp:paragraph -->" ) ),
			'in a link'                                => array(
				'broken-markup',
				function () {
					$this->post = $this->write( 'Linked', 'See <a href="/x/">the A1C test page</a>.' );
					return array( 'links' => array( $this->link( 'A1C test' ) ) );
				},
			),
			'around a link'                            => array(
				'broken-markup',
				function () {
					$this->post = $this->write( 'Linked', 'See <a href="/x/">the A1C</a> test.' );
					return array( 'links' => array( $this->link( '<a href="/x/">the A1C</a> test' ) ) );
				},
			),
		);
	}

	/**
	 * @dataProvider ways_back
	 *
	 * @param string      $outcome What is said.
	 * @param callable    $between What somebody did since, given the content: the content after that.
	 * @param string|null $after   Content after the way back, with the words of the link in a placeholder; null: as somebody left it.
	 */
	public function test_a_batch_is_taken_back_without_touching_newer_work( string $outcome, callable $between, ?string $after ): void {
		$this->apply( array( $this->link() ) );
		$changed = $between( $this->content(), $this->opening() );
		kses_remove_filters();
		wp_update_post( wp_slash( array( 'ID' => $this->post, 'post_content' => $changed ) ) );

		$this->assertSame( $outcome, $this->undo()['posts'][0]['outcome'] );
		$this->assertSame( $after ?? $changed, $this->content() );
	}

	/**
	 * @return array<string, array{ string, callable, string|null }>
	 */
	public function ways_back(): array {
		return array(
			'nothing'                        => array( 'undone', static fn ( string $content ): string => $content, self::AROUND ),
			'words elsewhere'                => array( 'undone', static fn ( string $content ): string => 'New. ' . $content . ' More.', 'New. ' . self::AROUND . ' More.' ),
			'the link is gone already'       => array(
				'undone',
				static fn ( string $content, string $opening ): string => str_replace( array( $opening, '</a>' ), '', $content ),
				null,
			),
			'the linked words were changed'  => array( 'changed', static fn ( string $content ): string => str_replace( '</strong> test', '</strong> exam', $content ), null ),
			'there is another link like it'  => array(
				'changed',
				static fn ( string $content, string $opening ): string => $content . $opening . '<strong>A1C</strong> test</a>',
				null,
			),
		);
	}

	public function test_a_locked_post_is_not_taken_back_and_can_be_tried_again(): void {
		$this->apply( array( $this->link() ) );
		$me = get_current_user_id();
		$this->log_in( 'editor' );
		require_once ABSPATH . 'wp-admin/includes/post.php';
		wp_set_post_lock( $this->post );
		wp_set_current_user( $me );

		$this->assertSame( 'locked', $this->undo()['posts'][0]['outcome'] );
		delete_post_meta( $this->post, '_edit_lock' );
		$this->assertSame( 'undone', $this->undo()['posts'][0]['outcome'] );
	}

	public function test_a_batch_is_undone_for_30_days_and_then_forgotten(): void {
		global $wpdb;

		$this->apply( array( $this->link() ) );
		$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}care_pathway_links_batches SET started_at = %s", gmdate( 'Y-m-d H:i:s', time() - 31 * DAY_IN_SECONDS ) ) );

		$this->assertSame( 'care_pathway_links_batch_gone', $this->undo()['code'] );
		$this->assertSame( array(), $this->ask( 'GET', '/audit/batches' )->get_data() );

		$this->apply( array( $this->link( '検査' ) ), array(), '6f0d6a52-8f7b-4f5e-9d0a-0c1d2e3f4a5d' );
		$this->assertSame( '1', $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}care_pathway_links_batch_posts" ) );
	}

	public function test_nobody_goes_on_with_the_batch_of_somebody_else(): void {
		$this->apply( array( $this->link() ) );
		$this->log_in( 'editor' );

		$this->assertSame( 'care_pathway_links_not_yours', $this->apply( array( $this->link( '検査' ) ) )['code'] );
	}

	public function test_newer_work_is_never_overwritten(): void {
		global $wpdb;

		$id   = $this->post;
		$once = static function ( $data ) use ( $wpdb, $id, &$once ) {
			remove_filter( 'wp_insert_post_data', $once, 5 );
			// Somebody else saves between our look and our writing.
			$wpdb->query( "UPDATE {$wpdb->posts} SET post_content = 'Newer', post_title = 'Newer title' WHERE ID = {$id}" );
			return $data;
		};
		add_filter( 'wp_insert_post_data', $once, 5 );

		$this->assertSame( 'changed', $this->apply( array( $this->link() ) )['posts'][0]['outcome'] );
		$this->assertSame( 'Newer', $this->content() );
		$this->assertSame( 'Newer title', $wpdb->get_var( "SELECT post_title FROM {$wpdb->posts} WHERE ID = {$id}" ) );
	}

	public function test_only_content_and_date_are_written(): void {
		global $wpdb;

		$id   = $this->post;
		$once = static function ( $data ) use ( $wpdb, $id, &$once ) {
			remove_filter( 'wp_insert_post_data', $once, 5 );
			$wpdb->query( "UPDATE {$wpdb->posts} SET post_title = 'Newer title' WHERE ID = {$id}" );
			return $data;
		};
		add_filter( 'wp_insert_post_data', $once, 5 );

		$this->assertSame( 'done', $this->apply( array( $this->link( '検査' ) ) )['posts'][0]['outcome'] );
		$this->assertSame( 'Newer title', $wpdb->get_var( "SELECT post_title FROM {$wpdb->posts} WHERE ID = {$id}" ) );
	}

	/**
	 * @dataProvider people
	 *
	 * @param string $role   Role.
	 * @param int    $status What the routes answer.
	 */
	public function test_who_may( string $role, int $status ): void {
		$this->log_in( $role );

		$this->assertSame( $status, $this->ask( 'GET', '/audit/posts', array( 'ids' => array( $this->post ) ) )->get_status() );
		$this->assertSame( $status, $this->ask( 'GET', '/audit/batches' )->get_status() );
	}

	/**
	 * @return array<string, array{ string, int }>
	 */
	public function people(): array {
		return array(
			'nobody'      => array( '', 401 ),
			'contributor' => array( 'contributor', 403 ),
			'author'      => array( 'author', 403 ),
			'editor'      => array( 'editor', 200 ),
		);
	}

	public function test_posts_are_told_as_they_are_saved(): void {
		$draft = $this->write( 'Draft', 'x', array( 'post_status' => 'draft' ) );
		$posts = $this->ask( 'GET', '/audit/posts', array( 'ids' => array( $draft, $this->post, 999999, $this->target ) ) )->get_data();

		$this->assertSame( array( $this->post, $this->target ), array_column( $posts, 'postId' ) );
		$this->assertSame(
			array(
				'postId'      => $this->post,
				'title'       => 'Diabetes',
				'url'         => get_permalink( $this->post ),
				'language'    => 'en-US',
				'content'     => self::AROUND,
				'contentHash' => md5( self::AROUND ),
				'canEdit'     => true,
				'lockedBy'    => null,
			),
			$posts[0]
		);
	}

	public function test_raw_content_is_for_those_who_may_edit_it(): void {
		add_filter( 'user_has_cap', static fn ( array $caps ): array => array( 'edit_published_pages' => false ) + $caps );
		$post = $this->ask( 'GET', '/audit/posts', array( 'ids' => array( $this->post ) ) )->get_data()[0];

		$this->assertSame( array( '', false, null ), array( $post['content'], $post['canEdit'], $post['lockedBy'] ) );
	}

	public function test_a_long_answer_ends_and_the_rest_is_asked_for(): void {
		$long = str_repeat( 'word ', 150_000 );
		$ids  = array( $this->write( 'One', $long ), $this->write( 'Two', $long ), $this->post );
		Queue\flush();

		$this->assertSame( array( $ids[0] ), array_column( $this->ask( 'GET', '/audit/posts', array( 'ids' => $ids ) )->get_data(), 'postId' ) );
	}

	public function test_what_it_sends_fits_what_was_agreed(): void {
		$this->assertTrue( Contract\validate( 'new-batch', array( 'batchId' => self::BATCH, 'posts' => array( array( 'postId' => 1, 'contentHash' => md5( '' ), 'links' => array( $this->link() ) ) ) ) ) );
	}

	/**
	 * @dataProvider unsound
	 *
	 * @param string $text HTML that no link may go around.
	 */
	public function test_a_link_goes_around_whole_elements_only( string $text ): void {
		$this->assertFalse( Splice\is_whole( $text ) );
	}

	/**
	 * @return array<string, array{ string }>
	 */
	public function unsound(): array {
		return array(
			'a beginning' => array( 'a <em>b' ),
			'an end'      => array( 'a</em> b' ),
			'wrong order' => array( '<em><b>a</em></b>' ),
			'a comment'   => array( 'a <!-- b --> c' ),
			'a link'      => array( 'a <a href="/">b</a>' ),
			'a cut tag'   => array( 'a <em' ),
		);
	}
}
