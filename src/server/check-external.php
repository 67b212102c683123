<?php
/**
 * Looks at the addresses of other sites that pages link to, where the owner switched that on: a few at a time, one after the
 * other, hardly ever twice on one site, never where its robots.txt forbids it, and longer and longer apart where it does not
 * answer well. Nothing of the page is sent: no text, no address of the page, no cookies.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\CheckExternal;

use CarePathwayLinks\ExternalLinks;
use CarePathwayLinks\NoteFailure;
use CarePathwayLinks\RobotsRules;
use CarePathwayLinks\Settings;
use CarePathwayLinks\Tables;
use WP_Error;

use const CarePathwayLinks\VERSION;

const CRON_HOOK = 'care_pathway_links_check_external';

/** Addresses in one batch, addresses of one site in it, seconds after which no other is begun, seconds between two. */
const BATCH       = 20;
const MAX_OF_HOST = 2;
const SECONDS     = 40;
const PAUSE       = 1;

/** Seconds that a site has for its answer. */
const TIMEOUT = 8;

/** Days after which an address is looked at again: of one that answers well, and after the first, second, … failure in a row. */
const DAYS          = 30;
const DAYS_OF_FAULT = array( 1, 3, 7, 14, 30 );

/** If so many were tried and none answered, it is our own line that is down. */
const TOO_MANY_SILENT = 3;

/**
 * See to it that the checks come, or come no more.
 */
function schedule(): void {
	$is_on      = Settings\settings()['checkExternal'];
	$is_planned = false !== wp_next_scheduled( CRON_HOOK );

	if ( $is_on && ! $is_planned ) {
		wp_schedule_event( time() + MINUTE_IN_SECONDS, 'hourly', CRON_HOOK );
	} elseif ( ! $is_on && $is_planned ) {
		wp_unschedule_hook( CRON_HOOK );
	}

	if ( ! $is_on && Tables\are_current() ) {
		NoteFailure\attempt( 'CarePathwayLinks\ExternalLinks\forget_all' );
	}
}

/**
 * Once an hour, in the background.
 */
function run(): void {
	if ( ! Tables\are_current() || ! Settings\settings()['checkExternal'] ) {
		schedule();
		return;
	}

	NoteFailure\attempt( __NAMESPACE__ . '\check_batch' );
}

/**
 * Look at the addresses whose turn it is.
 *
 * @return int How many were looked at.
 */
function check_batch(): int {
	ExternalLinks\follow_links();

	/**
	 * Filters how many addresses of other sites are looked at in an hour.
	 *
	 * @param int $batch Addresses; 0: none.
	 */
	$batch = (int) apply_filters( 'care_pathway_links_external_batch', BATCH );

	/**
	 * Filters how long to wait between two addresses of other sites.
	 *
	 * @param float $pause Seconds.
	 */
	$pause   = (float) apply_filters( 'care_pathway_links_external_pause', PAUSE );
	$until   = microtime( true ) + SECONDS;
	$answers = array();

	foreach ( ExternalLinks\due( $batch, MAX_OF_HOST ) as $place => $row ) {
		if ( microtime( true ) > $until ) {
			break;
		}

		if ( $place > 0 ) {
			usleep( (int) ( 1_000_000 * $pause ) );
		}

		// Planned before it is done: a batch that dies does not begin with the same address for ever.
		ExternalLinks\postpone( $row['url_hash'], 1 );

		if ( ! RobotsRules\allow( $row['url'] ) ) {
			ExternalLinks\postpone( $row['url_hash'], DAYS );
			continue;
		}

		$answers[] = array( $row, answer( $row['url'] ) );
	}

	$told = array_filter( $answers, static fn ( array $one ): bool => null !== $one[1] );

	if ( count( $told ) < TOO_MANY_SILENT || array_filter( array_column( $told, 1 ) ) ) {
		foreach ( $told as list( $row, $status ) ) {
			ExternalLinks\note( $row, $status, is_well( $status ) ? DAYS : days_after( (int) $row['failures'] + 1 ), is_well( $status ) );
		}
	}

	return count( $answers );
}

/**
 * What an address answers, in the end. Asked for its head first, as that is less work for the other site; many answer that
 * wrongly, so what looks bad is asked for again as a reader would.
 *
 * @param string $url Address.
 * @return int|null HTTP status; 0: no answer came; null: it cannot be said now, as it asks to come later or may not be asked.
 */
function answer( string $url ): ?int {
	$status = status( wp_safe_remote_head( $url, options() ), $url );

	if ( null !== $status && ! is_well( $status ) ) {
		$status = status( wp_safe_remote_get( $url, options() ), $url );
	}

	return $status;
}

/**
 * How we ask.
 *
 * @return array<string, mixed>
 */
function options(): array {
	return array(
		'timeout'             => TIMEOUT,
		'redirection'         => 5,
		'limit_response_size' => 4096,
		'cookies'             => array(),
		'user-agent'          => 'Mozilla/5.0 (compatible; CarePathwayLinks/' . VERSION . '; link check of ' . home_url( '/' ) . ')',
	);
}

/**
 * Status of an answer.
 *
 * @param array<string, mixed>|WP_Error $answer As from WordPress.
 * @param string                        $url    Address.
 */
function status( array|WP_Error $answer, string $url ): ?int {
	if ( is_wp_error( $answer ) ) {
		return 'http_request_not_executed' === $answer->get_error_code() || is_inside( $url ) ? null : 0;
	}

	$status = (int) wp_remote_retrieve_response_code( $answer );

	return 429 === $status ? null : $status;
}

/**
 * Whether an address is of the server's own network: WordPress does not ask there, and that says nothing about it.
 *
 * @param string $url Address that did not answer.
 */
function is_inside( string $url ): bool {
	$host = (string) wp_parse_url( $url, PHP_URL_HOST );

	return ! str_contains( $host, '.' )
		|| ( false === wp_http_validate_url( $url ) && ( false !== filter_var( $host, FILTER_VALIDATE_IP ) || gethostbyname( $host ) !== $host ) );
}

/**
 * Whether a reader would find something there. A site that asks who one is, or turns programs away, is there.
 *
 * @param int $status HTTP status.
 */
function is_well( int $status ): bool {
	return ( $status >= 200 && $status < 400 ) || in_array( $status, array( 401, 402, 403, 405, 406, 451, 999 ), true );
}

/**
 * Days after which an address that failed is looked at again.
 *
 * @param int $failures How often in a row it failed.
 */
function days_after( int $failures ): int {
	return DAYS_OF_FAULT[ min( $failures, count( DAYS_OF_FAULT ) ) - 1 ];
}
