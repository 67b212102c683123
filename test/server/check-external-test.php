<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\CheckExternal;
use CarePathwayLinks\Contract;
use CarePathwayLinks\ExternalLinks;
use CarePathwayLinks\Queue;
use CarePathwayLinks\RobotsRules;
use CarePathwayLinks\Tables;
use WP_Error;

/**
 * Looking at other sites: only where it is switched on, and politely. The other sites answer through WordPress' own filter of
 * requests, before anything leaves this machine.
 */
final class CheckExternalTest extends SiteTestCase {

	/** What was asked: "METHOD address". */
	private array $asked = array();

	/** How we asked, last. */
	private array $options = array();

	/** Address, or "METHOD address", to status; an error where it is null. */
	private array $sites = array();

	protected function setUp(): void {
		parent::setUp();
		delete_option( RobotsRules\OPTION );
		add_filter( 'care_pathway_links_external_pause', '__return_zero' );
		add_filter( 'pre_http_request', array( $this, 'answer' ), 10, 3 );
	}

	protected function tearDown(): void {
		remove_filter( 'care_pathway_links_external_pause', '__return_zero' );
		remove_filter( 'pre_http_request', array( $this, 'answer' ), 10 );
		wp_unschedule_hook( CheckExternal\CRON_HOOK );
		parent::tearDown();
	}

	/**
	 * On `pre_http_request`.
	 *
	 * @param mixed                $known   Not needed.
	 * @param array<string, mixed> $options Options.
	 * @param string               $url     Address.
	 * @return array<string, mixed>|WP_Error
	 */
	public function answer( mixed $known, array $options, string $url ): array|WP_Error {
		$this->asked[] = "{$options['method']} {$url}";
		$this->options = $options;
		$answer        = $this->sites[ "{$options['method']} {$url}" ] ?? ( array_key_exists( $url, $this->sites ) ? $this->sites[ $url ] : 404 );

		return null === $answer ? new WP_Error( 'http_request_failed', 'No answer.' ) : array(
			'response' => array( 'code' => is_string( $answer ) ? 200 : $answer, 'message' => '' ),
			'body'     => is_string( $answer ) ? $answer : '',
			'headers'  => array(),
			'cookies'  => array(),
		);
	}

	/**
	 * A page with links to addresses, and checks switched on.
	 *
	 * @param string[] $urls Addresses.
	 */
	private function link_to( array $urls ): void {
		$this->write( 'Sources', implode( ' ', array_map( static fn ( string $url ): string => "<a href=\"{$url}\">a study</a>", $urls ) ) );
		Queue\flush();
		$this->set( array( 'checkExternal' => true ) );
	}

	/**
	 * Let days pass, and look.
	 *
	 * @param int $days Days.
	 */
	private function look( int $days = 0 ): void {
		global $wpdb;

		foreach ( (array) $wpdb->get_results( 'SELECT url_hash, next_on FROM ' . Tables\name( 'external' ) ) as $row ) {
			$wpdb->update( Tables\name( 'external' ), array( 'next_on' => gmdate( 'Y-m-d H:i:s', strtotime( $row->next_on . ' UTC' ) - $days * DAY_IN_SECONDS ) ), array( 'url_hash' => $row->url_hash ) );
		}

		CheckExternal\run();
	}

	/**
	 * What is told.
	 *
	 * @return array<string, int> Address to status.
	 */
	private function told(): array {
		$rows = ExternalLinks\after( 0 )['rows'];

		foreach ( $rows as $row ) {
			$this->assertTrue( Contract\validate( 'external-status', $row ) );
		}

		return array_column( $rows, 'httpStatus', 'url' );
	}

	public function test_nothing_is_asked_until_the_owner_switches_it_on(): void {
		$this->write( 'Sources', '<a href="https://nih.example/a1c">a study</a>' );
		Queue\flush();
		$this->look();
		$this->assertSame( array( array(), false ), array( $this->asked, wp_next_scheduled( CheckExternal\CRON_HOOK ) ) );

		$this->sites = array( 'https://nih.example/a1c' => 200 );
		$this->set( array( 'checkExternal' => true ) );
		$this->assertIsInt( wp_next_scheduled( CheckExternal\CRON_HOOK ) );
		$this->look();
		$this->assertSame( array( 'https://nih.example/a1c' => 200 ), $this->told() );

		$this->set( array( 'checkExternal' => false ) );
		$this->assertSame( array( array(), false ), array( $this->told(), wp_next_scheduled( CheckExternal\CRON_HOOK ) ) );
		$this->asked = array();
		$this->look();
		$this->assertSame( array(), $this->asked );
	}

	public function test_nothing_of_the_page_is_sent(): void {
		$this->sites = array( 'https://nih.example/a1c' => 200 );
		$this->link_to( array( 'https://nih.example/a1c' ) );
		$this->look();

		$this->assertSame( array( 'GET https://nih.example/robots.txt', 'HEAD https://nih.example/a1c' ), $this->asked );
		$this->assertTrue( $this->options['reject_unsafe_urls'] );
		$this->assertSame( array( null, array(), array() ), array( $this->options['body'], $this->options['headers'], $this->options['cookies'] ) );
		$this->assertStringNotContainsString( 'sources', strtolower( (string) wp_json_encode( $this->options ) ) );
	}

	/**
	 * @dataProvider answers
	 *
	 * @param array<string, int|null> $sites How the other site answers "HEAD" and "GET".
	 * @param string[]                $asked Methods.
	 * @param int|null                $once  Status told after one look; null: none.
	 * @param int|null                $twice Status told after a second look another day.
	 */
	public function test_what_an_answer_says( array $sites, array $asked, ?int $once, ?int $twice ): void {
		$url         = 'https://nih.example/a1c';
		$this->sites = array( "HEAD {$url}" => $sites['HEAD'] );
		$this->sites = array( $url => $sites['GET'] ?? null ) + array_filter( $this->sites, 'is_int' );
		$this->link_to( array( $url ) );
		$this->look();

		$this->assertSame( $asked, array_map( static fn ( string $line ): string => strtok( $line, ' ' ), array_slice( $this->asked, 1 ) ) );
		$this->assertSame( null === $once ? array() : array( $url => $once ), $this->told() );

		$this->look( 1 );
		$this->assertSame( null === $twice ? array() : array( $url => $twice ), $this->told() );
	}

	/**
	 * @return array<string, array{ array<string, int|null>, string[], int|null, int|null }>
	 */
	public function answers(): array {
		return array(
			'fine'                       => array( array( 'HEAD' => 200 ), array( 'HEAD' ), 200, 200 ),
			'head is not answered well'  => array( array( 'HEAD' => 500, 'GET' => 200 ), array( 'HEAD', 'GET' ), 200, 200 ),
			'gone'                       => array( array( 'HEAD' => 404, 'GET' => 404 ), array( 'HEAD', 'GET' ), null, 404 ),
			'broken'                     => array( array( 'HEAD' => 500, 'GET' => 503 ), array( 'HEAD', 'GET' ), null, 503 ),
			'for members'                => array( array( 'HEAD' => 403 ), array( 'HEAD' ), 403, 403 ),
			'asks to come later'         => array( array( 'HEAD' => 429 ), array( 'HEAD' ), null, null ),
			'silent'                     => array( array( 'HEAD' => null ), array( 'HEAD', 'GET' ), null, 0 ),
		);
	}

	public function test_an_address_that_fails_is_looked_at_less_and_less_often_and_one_that_comes_back_is_told(): void {
		$url = 'https://nih.example/a1c';
		$this->link_to( array( $url ) );
		$days = array();

		foreach ( array( 0, 1, 3, 7, 14, 30, 30 ) as $wait ) {
			$this->look( max( 0, $wait - 1 ) );
			$before = count( $this->asked );
			$this->look( min( 1, $wait ) );
			$days[] = count( $this->asked ) > $before || 0 === $wait;
		}

		$this->assertSame( array_fill( 0, 7, true ), $days );
		$this->assertSame( array( $url => 404 ), $this->told() );

		$this->sites = array( $url => 200 );
		$this->look( 30 );
		$this->assertSame( array( $url => 200 ), $this->told() );
	}

	public function test_one_site_is_asked_little_at_once_and_all_of_them_one_day(): void {
		$urls        = array_map( static fn ( int $n ): string => "https://nih.example/{$n}", range( 1, 5 ) );
		$this->sites = array_fill_keys( array( ...$urls, 'https://who.example/' ), 200 );
		$this->link_to( array( ...$urls, 'https://who.example/' ) );
		$this->look();
		$this->assertCount( 3, $this->told() );

		$this->look();
		$this->look();
		$this->assertCount( 6, $this->told() );
		$this->assertCount( 2, preg_grep( '/robots/', $this->asked ) );

		$asked = count( $this->asked );
		$this->look();
		$this->assertCount( $asked, $this->asked );
	}

	public function test_when_our_own_line_is_down_nobody_is_blamed(): void {
		$urls        = array( 'https://a.example/', 'https://b.example/', 'https://c.example/' );
		$this->sites = array_fill_keys( $urls, null );
		$this->link_to( $urls );

		foreach ( array( 0, 1, 1, 1 ) as $days ) {
			$this->look( $days );
		}

		$this->assertSame( array(), $this->told() );
	}

	public function test_addresses_come_and_go_with_the_links(): void {
		$this->sites = array( 'https://nih.example/a' => 200, 'https://nih.example/b' => 200 );
		$this->link_to( array( 'https://nih.example/a' ) );
		$this->look();
		wp_update_post( array( 'ID' => get_page_by_path( 'sources' )->ID, 'post_content' => '<p><a href="https://nih.example/b">b</a></p>' ) );
		Queue\flush();
		$this->look();

		$this->assertSame( array( 'https://nih.example/b' => 200 ), $this->told() );
	}

	/**
	 * @dataProvider robots
	 *
	 * @param string|int|null $robots Its robots.txt, the status of it, null: no answer.
	 * @param string          $path   Path asked for.
	 * @param bool            $may    Whether it may be asked for.
	 */
	public function test_a_site_says_where_programs_may_go( string|int|null $robots, string $path, bool $may ): void {
		$this->sites = array( 'https://nih.example/robots.txt' => $robots );

		$this->assertSame( $may, RobotsRules\allow( "https://nih.example{$path}" ) );
	}

	/**
	 * @return array<string, array{ string|int|null, string, bool }>
	 */
	public function robots(): array {
		return array(
			'none'                    => array( 404, '/a', true ),
			'broken'                  => array( 500, '/a', false ),
			'silent'                  => array( null, '/a', true ),
			'empty'                   => array( '', '/a', true ),
			'all forbidden'           => array( "User-agent: *\nDisallow: /", '/a', false ),
			'nothing forbidden'       => array( "User-agent: *\nDisallow:", '/a', true ),
			'another path'            => array( "User-agent: *\nDisallow: /b", '/a', true ),
			'a beginning'             => array( "User-agent: *\r\nDisallow: /a # not here", '/abc', false ),
			'the longer rule holds'   => array( "User-agent: *\nDisallow: /a\nAllow: /a/b", '/a/b/c', true ),
			'an asterisk'             => array( "User-agent: *\nDisallow: /*.pdf$", '/a/b.pdf', false ),
			'an end'                  => array( "User-agent: *\nDisallow: /*.pdf$", '/a/b.pdf?x=1', true ),
			'for others'              => array( "User-agent: Bingbot\nDisallow: /", '/a', true ),
			'for us'                  => array( "User-agent: *\nDisallow:\n\nUser-agent: CarePathwayLinks\nDisallow: /", '/a', false ),
			'for several'             => array( "User-agent: Bingbot\nUser-agent: *\nDisallow: /a", '/a', false ),
		);
	}
}
