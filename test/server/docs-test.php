<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use const CarePathwayLinks\PLUGIN_DIR;

/**
 * The pages for developers name what there is.
 */
final class DocsTest extends SiteTestCase {

	public function test_every_action_and_filter_is_described_and_no_other(): void {
		$code  = implode( "\n", array_map( 'file_get_contents', (array) glob( PLUGIN_DIR . '/src/server/*.php' ) ) );
		$found = array( array(), array() );
		preg_match_all( "/(?:apply_filters|do_action)\(\s*'(care_pathway_links_[a-z_]+)'/", $code, $found );
		preg_match_all( '/^\| `(care_pathway_links_[a-z_]+)`/m', (string) file_get_contents( PLUGIN_DIR . '/docs/hooks.md' ), $described );

		$this->assertGreaterThan( 10, count( $found[1] ) );
		$this->assertEqualsCanonicalizing( array_values( array_unique( $found[1] ) ), $described[1] );
	}

	public function test_every_route_is_described_and_no_other(): void {
		$routes = array();

		foreach ( rest_get_server()->get_routes( 'care-pathway-links/v1' ) as $path => $handlers ) {
			foreach ( $handlers as $handler ) {
				foreach ( array_keys( $handler['methods'] ) as $method ) {
					$routes[] = $method . ' ' . preg_replace( '/\(\?P<(\w+)>[^)]*\)/', '{$1}', substr( (string) $path, strlen( '/care-pathway-links/v1' ) ) );
				}
			}
		}

		preg_match_all( '/^\| `(GET|POST|PUT|DELETE) ([^`?]+)/m', (string) file_get_contents( PLUGIN_DIR . '/docs/rest.md' ), $described );
		$told = array_map( static fn ( string $method, string $path ): string => (string) preg_replace( '#^GET /audit/(pages|links|targets|traffic|external)$#', 'GET /audit/{list}', "{$method} {$path}" ), $described[1], $described[2] );

		$this->assertEqualsCanonicalizing( array_diff( $routes, array( 'GET ' ) ), array_values( array_unique( $told ) ) );
	}
}
