<?php
/**
 * Asking WordPress what a browser would ask, within one process, and measuring what it costs.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

use RuntimeException;
use WP_Hook;
use WP_REST_Request;

/** As servers compress by default. */
const GZIP_LEVEL = 6;

/**
 * Do something with nothing in WordPress' object cache, as a request of its own finds it.
 *
 * @param callable(): mixed $act What is measured.
 * @return array{ ms: float, cpuMs: float, queries: int, result: mixed }
 */
function measure( callable $act ): array {
	global $wpdb;

	wp_cache_flush();
	gc_collect_cycles();

	$queries = $wpdb->num_queries;
	$watch   = start_watch();
	$result  = $act();

	return read_watch( $watch ) + array(
		'queries' => $wpdb->num_queries - $queries,
		'result'  => $result,
	);
}

/**
 * Ask the REST API, as serve_request() does: with the filter by which the plugin reads what was saved.
 *
 * @param string                $method  HTTP method.
 * @param string                $route   Route with its leading slash.
 * @param array<string, mixed>  $fields  Arguments.
 * @param array<string, string> $headers Headers.
 * @return array{ ms: float, cpuMs: float, queries: int, status: int, tag: string, json: string, bytes: int, gzipBytes: int }
 * @throws RuntimeException When the answer is a failure.
 */
function ask( string $method, string $route, array $fields = array(), array $headers = array() ): array {
	$request = new WP_REST_Request( $method, $route );
	$request->set_headers( $headers );
	'GET' === $method ? $request->set_query_params( $fields ) : $request->set_body_params( $fields );

	return cost_of( $request );
}

/**
 * Send a record to the REST API, as JSON.
 *
 * @param string               $method HTTP method.
 * @param string               $route  Route with its leading slash.
 * @param array<string, mixed> $record Record.
 * @return array<string, mixed> As from ask().
 */
function send( string $method, string $route, array $record ): array {
	$request = new WP_REST_Request( $method, $route );
	$request->set_header( 'Content-Type', 'application/json' );
	$request->set_body( (string) wp_json_encode( $record ) );

	return cost_of( $request );
}

/**
 * Let WordPress answer.
 *
 * @param WP_REST_Request $request Question.
 * @return array<string, mixed> As from ask().
 * @throws RuntimeException When the answer is a failure.
 */
function cost_of( WP_REST_Request $request ): array {
	$server = rest_get_server();
	$cost   = measure(
		static function () use ( $request, $server ): array {
			$response = apply_filters( 'rest_post_dispatch', rest_ensure_response( $server->dispatch( $request ) ), $server, $request );

			return array( $response, 304 === $response->get_status() ? '' : (string) wp_json_encode( $server->response_to_data( $response, false ) ) );
		}
	);

	list( $response, $json ) = $cost['result'];

	if ( $response->get_status() >= 400 ) {
		throw new RuntimeException( "{$request->get_method()} {$request->get_route()}: {$json}" );
	}

	return array(
		'ms'        => $cost['ms'],
		'cpuMs'     => $cost['cpuMs'],
		'queries'   => $cost['queries'],
		'status'    => $response->get_status(),
		'tag'       => (string) ( $response->get_headers()['ETag'] ?? '' ),
		'json'      => $json,
		'bytes'     => strlen( $json ),
		'gzipBytes' => '' === $json ? 0 : strlen( (string) gzencode( $json, GZIP_LEVEL ) ),
	);
}

/**
 * Begin to measure time: that of the clock, and that of the processor, which others on the machine do not change.
 *
 * @return array{ database: float, php: float, clock: int }
 */
function start_watch(): array {
	return array(
		'database' => database_ms(),
		'php'      => php_ms(),
		'clock'    => hrtime( true ),
	);
}

/**
 * Time since then.
 *
 * @param array{ database: float, php: float, clock: int } $watch As from start_watch().
 * @return array{ ms: float, cpuMs: float } `cpuMs` is processor time of PHP and of the database.
 */
function read_watch( array $watch ): array {
	$clock = ( hrtime( true ) - $watch['clock'] ) / 1e6;
	$php   = php_ms() - $watch['php'];

	return array(
		'ms'    => $clock,
		'cpuMs' => $php + database_ms() - $watch['database'],
	);
}

/**
 * Processor time of this process so far.
 */
function php_ms(): float {
	$usage = getrusage();

	return 1e3 * ( $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] ) + ( $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'] ) / 1e3;
}

/**
 * Processor time of all threads of the database server so far; 0 when there is none, as with SQLite, or when the system
 * does not tell.
 */
function database_ms(): float {
	$process = (int) ( $GLOBALS['facts']['databaseProcess'] ?? 0 );
	$ms      = 0.0;

	foreach ( $process > 0 ? (array) glob( "/proc/{$process}/task/*/schedstat" ) : array() as $file ) {
		// A thread may end after it was listed.
		$ms += is_readable( $file ) ? (float) strtok( (string) file_get_contents( $file ), ' ' ) / 1e6 : 0.0;
	}

	return $ms;
}

/**
 * Take the plugin's functions off all hooks, or put them back.
 *
 * @param bool $is_on Whether they are to be there.
 */
function set_plugin( bool $is_on ): void {
	static $taken = array();

	if ( $is_on ) {
		foreach ( $taken as list( $hook, $function, $priority, $arguments ) ) {
			add_filter( $hook, $function, $priority, $arguments );
		}
		$taken = array();
		return;
	}

	foreach ( $GLOBALS['wp_filter'] as $hook => $functions ) {
		foreach ( $functions instanceof WP_Hook ? $functions->callbacks : array() as $priority => $callbacks ) {
			foreach ( $callbacks as $callback ) {
				if ( is_string( $callback['function'] ) && str_starts_with( $callback['function'], 'CarePathwayLinks\\' ) ) {
					$taken[] = array( $hook, $callback['function'], $priority, $callback['accepted_args'] );
				}
			}
		}
	}

	if ( array() === $taken ) {
		throw new RuntimeException( 'None of the plugin’s functions is on a hook: there would be nothing to compare.' );
	}

	foreach ( $taken as list( $hook, $function, $priority ) ) {
		remove_filter( $hook, $function, $priority );
	}
}

/**
 * A page's content with a last paragraph of ours, in place of the one an earlier save put there.
 *
 * @param string $content Content.
 * @param string $html    What the paragraph says.
 */
function with_last_paragraph( string $content, string $html ): string {
	$kept = explode( '<!-- wp:paragraph {"className":"bench"} -->', $content, 2 )[0];

	return $kept . "<!-- wp:paragraph {\"className\":\"bench\"} -->\n<p class=\"bench\">{$html}</p>\n<!-- /wp:paragraph -->";
}

/**
 * The middle of some numbers.
 *
 * @param float[] $numbers Numbers.
 */
function median( array $numbers ): float {
	sort( $numbers );
	$middle = intdiv( count( $numbers ), 2 );

	return 1 === count( $numbers ) % 2 ? $numbers[ $middle ] : ( $numbers[ $middle - 1 ] + $numbers[ $middle ] ) / 2;
}
