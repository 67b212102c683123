<?php
/**
 * Base of the tests on a network of sites.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use PDO;
use PHPUnit\Framework\TestCase;

/**
 * Every act is a process of its own, as on a live network: which site is loaded, and which plugins it has, is decided once
 * in a process. What came of it is read from the database past WordPress. Each test begins with the same network of one
 * site on which the plugin has never been.
 */
abstract class NetworkTestCase extends TestCase {

	/** Where the tests put the database that each of them begins with. */
	private const PRISTINE = 'pristine.sqlite';

	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();

		// An earlier run on the same network may have ended in the middle of a test.
		if ( file_exists( self::file( self::PRISTINE ) ) ) {
			return;
		}

		$test = new static();
		$test->act( '/', 'deactivate', array( 'isForAll' => false ) );
		$test->act( '/', 'wish' );
		$test->act( '/', 'uninstall' );
		copy( self::file( 'wordpress.sqlite' ), self::file( self::PRISTINE ) );
	}

	protected function setUp(): void {
		parent::setUp();

		// What a process that ended left beside the database belongs to the database that was.
		array_map( 'unlink', (array) glob( self::file( 'wordpress.sqlite-*' ) ) );
		copy( self::file( self::PRISTINE ), self::file( 'wordpress.sqlite' ) );
	}

	/**
	 * Do something on a site.
	 *
	 * @param string               $path  Path of the site, with slashes at both ends.
	 * @param string               $act   One of those in act.php.
	 * @param array<string, mixed> $facts What the act needs.
	 * @return mixed What came of it.
	 */
	protected function act( string $path, string $act, array $facts = array() ): mixed {
		$facts   = array(
			'address' => getenv( 'WP_SITE_ADDRESS' ) . $path,
			'act'     => $act,
		) + $facts;
		$process = proc_open(
			array( PHP_BINARY, __DIR__ . '/act.php', (string) getenv( 'WP_SITE_DIR' ), (string) json_encode( $facts ) ),
			array(
				1 => array( 'pipe', 'w' ),
				2 => array( 'pipe', 'w' ),
			),
			$pipes
		);

		$answer = (string) stream_get_contents( $pipes[1] );
		$errors = (string) stream_get_contents( $pipes[2] );

		// A word from PHP is a failure too.
		$this->assertSame( array( 0, '' ), array( proc_close( $process ), $errors ), "{$act} on {$path}: {$answer}" );

		return json_decode( $answer, true )['outcome'];
	}

	/**
	 * A new site of the network.
	 *
	 * @param string $path Path, with slashes at both ends.
	 * @return int Its id.
	 */
	protected function create_site( string $path ): int {
		return $this->act( '/', 'create', array( 'path' => $path ) );
	}

	/**
	 * Publish a page.
	 *
	 * @param string $path    Path of the site.
	 * @param string $title   Title.
	 * @param string $content Raw content.
	 * @return int Its id.
	 */
	protected function write( string $path, string $title, string $content = '' ): int {
		return $this->act(
			$path,
			'write',
			array(
				'title'   => $title,
				'content' => $content,
			)
		);
	}

	/**
	 * Titles in the index of a site.
	 *
	 * @param int $site_id Site.
	 * @return string[] By id.
	 */
	protected function indexed( int $site_id ): array {
		return $this->column( 'SELECT title FROM ' . $this->prefix( $site_id ) . 'care_pathway_links_pages WHERE is_indexed = 1 ORDER BY post_id' );
	}

	/**
	 * Our tables on a site.
	 *
	 * @param int $site_id Site.
	 * @return string[] Names without prefix.
	 */
	protected function tables( int $site_id ): array {
		$prefix = $this->prefix( $site_id ) . 'care_pathway_links_';
		$tables = preg_grep( "/^{$prefix}/", $this->column( "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name" ) );

		return array_values( str_replace( $prefix, '', $tables ) );
	}

	/**
	 * Where our name stands among the options of a site, events in the background included.
	 *
	 * @param int $site_id Site.
	 * @return string[] Names of options.
	 */
	protected function options( int $site_id ): array {
		return $this->column(
			'SELECT option_name FROM ' . $this->prefix( $site_id ) . 'options'
			. " WHERE instr(option_name, 'care_pathway_links') OR instr(option_value, 'care_pathway_links') ORDER BY option_name"
		);
	}

	/**
	 * Prefix of the tables of a site.
	 *
	 * @param int $site_id Site.
	 */
	protected function prefix( int $site_id ): string {
		return 1 === $site_id ? 'wp_' : "wp_{$site_id}_";
	}

	/**
	 * First column of what the database answers.
	 *
	 * @param string $sql Question.
	 * @return string[]
	 */
	protected function column( string $sql ): array {
		$database = new PDO( 'sqlite:' . self::file( 'wordpress.sqlite' ), null, null, array( PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION ) );

		return $database->query( $sql )->fetchAll( PDO::FETCH_COLUMN );
	}

	/**
	 * A file beside the database of the network.
	 *
	 * @param string $name Name.
	 */
	private static function file( string $name ): string {
		return dirname( (string) getenv( 'WP_SITE_DIR' ) ) . "/database/{$name}";
	}
}
