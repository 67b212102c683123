<?php
/**
 * What another site asks of programs that visit it: its robots.txt, read at most once a day.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RobotsRules;

/** Rules by host: `until`, `rules`. */
const OPTION = 'care_pathway_links_robots';

/** By which a site may name us in its rules. */
const AGENT = 'carepathwaylinks';

/** Bytes read of a robots.txt, rules kept of it, hosts kept. */
const MAX_LENGTH = 100_000;
const MAX_RULES  = 200;
const MAX_HOSTS  = 300;

/** What is asked of us where nothing can be read: to stay away. */
const STAY_AWAY = array( array( false, '/' ) );

/**
 * Whether a site lets programs visit an address.
 *
 * @param string $url Address.
 */
function allow( string $url ): bool {
	$parts = (array) wp_parse_url( $url );
	$path  = ( $parts['path'] ?? '/' ) . ( isset( $parts['query'] ) ? "?{$parts['query']}" : '' );
	$best  = array( true, '' );

	foreach ( rules( ( $parts['scheme'] ?? 'https' ) . '://' . ( $parts['host'] ?? '' ) . ( isset( $parts['port'] ) ? ":{$parts['port']}" : '' ) ) as $rule ) {
		// The longest rule that fits holds; of two, the one that allows.
		$is_better = strlen( $rule[1] ) > strlen( $best[1] ) || ( strlen( $rule[1] ) === strlen( $best[1] ) && $rule[0] );

		if ( $is_better && fits( $rule[1], $path ) ) {
			$best = $rule;
		}
	}

	return $best[0];
}

/**
 * Rules of a host.
 *
 * @param string $host Scheme, name and port.
 * @return list<array{ bool, string }> Whether it is allowed, and which paths.
 */
function rules( string $host ): array {
	$known = get_option( OPTION );
	$known = array_filter( is_array( $known ) ? $known : array(), static fn ( array $of_host ): bool => $of_host['until'] > time() );

	if ( isset( $known[ $host ] ) ) {
		return $known[ $host ]['rules'];
	}

	$answer = wp_safe_remote_get(
		$host . '/robots.txt',
		array(
			'timeout'             => 5,
			'redirection'         => 3,
			'limit_response_size' => MAX_LENGTH,
		)
	);
	$status = (int) wp_remote_retrieve_response_code( $answer );
	$rules  = match ( true ) {
		200 === $status => parse( (string) wp_remote_retrieve_body( $answer ) ),
		$status >= 500, 429 === $status => STAY_AWAY,
		// A host that cannot be reached says nothing; so does one without rules.
		default => array(),
	};

	$known[ $host ] = array(
		'until' => time() + DAY_IN_SECONDS,
		'rules' => $rules,
	);
	update_option( OPTION, array_slice( $known, -MAX_HOSTS, null, true ), false );

	return $rules;
}

/**
 * The rules for us in a robots.txt: those that name us, else those for all.
 *
 * @param string $text Text.
 * @return list<array{ bool, string }>
 */
function parse( string $text ): array {
	$groups = array();
	$agents = array();
	$is_new = true;

	foreach ( preg_split( '/\R/', $text ) as $line ) {
		if ( 1 !== preg_match( '/^\s*(user-agent|allow|disallow)\s*:\s*([^#]*)/i', $line, $found ) ) {
			continue;
		}

		$value = trim( $found[2] );

		if ( 'user-agent' === strtolower( $found[1] ) ) {
			$agents = $is_new ? array( strtolower( $value ) ) : array( ...$agents, strtolower( $value ) );
			$is_new = false;
			continue;
		}

		$is_new = true;

		foreach ( '' === $value ? array() : $agents as $agent ) {
			$groups[ $agent ][] = array( 'allow' === strtolower( $found[1] ), $value );
		}
	}

	return array_slice( $groups[ AGENT ] ?? $groups['*'] ?? array(), 0, MAX_RULES );
}

/**
 * Whether a rule is about a path. An asterisk stands for anything, a dollar sign for the end.
 *
 * @param string $rule Rule.
 * @param string $path Path with its query.
 */
function fits( string $rule, string $path ): bool {
	$pattern = str_replace( '\*', '.*', preg_quote( $rule, '#' ) );
	$pattern = str_ends_with( $pattern, '\$' ) ? substr( $pattern, 0, -2 ) . '$' : $pattern;

	return 1 === preg_match( "#^{$pattern}#", $path );
}
