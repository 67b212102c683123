<?php
/**
 * What a screen of our own page asks first, answered in the page itself: its script has it when it starts, instead of waiting for
 * WordPress to start a second time for every question.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\FirstAnswers;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\Rest;

/** Asked on every screen. */
const EVERYWHERE = array( '/index' );

/**
 * Asked on a screen as it opens, by its name in src/admin/screens.tsx. The questions are the client's, to the letter; one that is
 * asked in other words is only asked again.
 */
const OF_SCREENS = array(
	'overview' => array( '/audit' ),
	'pages'    => array( '/audit' ),
	'findings' => array( '/audit' ),
	'inbound'  => array( '/audit/batches' ),
	'clusters' => array( '/audit' ),
	'pathways' => array( '/pathways' ),
	'words'    => array( '/words' ),
	'traffic'  => array( '/audit' ),
	'settings' => array( '/settings' ),
);

/** Asked where nothing else than the screen is chosen. */
const OF_BARE_SCREENS = array(
	'findings' => array( '/audit/findings?page=1&per_page=20&state=open' ),
	'review'   => array( '/reviews?page=1&per_page=20' ),
);

/** Asked where the site was checked before: else nobody asks, and what was found meanwhile would be answered with nothing. */
const OF_CHECKED_SITES = array(
	'overview' => array( '/audit/findings/first' ),
);

/** The screen that opens by itself. */
const FIRST_SCREEN = 'overview';

/**
 * Answers to what a screen asks first; what may not be asked, or fails, is left out: then the script asks, and is told why.
 *
 * @param array<string, mixed> $chosen What the address of the page says, unslashed.
 * @return array<string, array{ body: mixed, headers: array<string, string> }> By path, as WordPress' preloading wants them.
 */
function of_address( array $chosen ): array {
	$name      = $chosen['screen'] ?? '';
	$screen    = is_string( $name ) && '' !== $name ? $name : FIRST_SCREEN;
	$questions = array( ...EVERYWHERE, ...( OF_SCREENS[ $screen ] ?? array() ) );

	if ( array() === array_diff_key( $chosen, array_flip( array( 'page', 'screen' ) ) ) ) {
		$questions = array( ...$questions, ...( OF_BARE_SCREENS[ $screen ] ?? array() ) );
	}

	if ( null !== AuditState\audited() ) {
		$questions = array( ...$questions, ...( OF_CHECKED_SITES[ $screen ] ?? array() ) );
	}

	$paths = array_map( static fn ( string $question ): string => '/' . Rest\REST_NAMESPACE . $question, $questions );

	return array_reduce( $paths, 'rest_preload_api_request', array() );
}
