<?php
/**
 * What people said in all posts of a pair of words and page: read from the log of decisions, once after each change of it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\SiteVerdicts;

use CarePathwayLinks\Decisions;
use CarePathwayLinks\ReadText;

/** What was read last, with the mark of the log it was read from. It can be read again at any time. */
const OPTION = 'care_pathway_links_verdicts';

/** Pairs that are kept, those with the newest dismissal first. */
const MAX_PAIRS = 2000;

/** Dismissals of a pair that are kept. */
const MAX_DISMISSALS = 10;

/**
 * Pairs that somebody dismissed, as the contract's SiteVerdict. The log is read only when it has a new line that matters.
 *
 * @return list<array<string, mixed>>
 */
function verdicts(): array {
	$mark = Decisions\dismissals_mark();

	if ( '' === $mark ) {
		return array();
	}

	$kept = get_option( OPTION );

	if ( ! is_array( $kept ) || ( $kept['mark'] ?? null ) !== $mark ) {
		$kept = array(
			'mark'     => $mark,
			'verdicts' => read( Decisions\about_dismissals() ),
		);
		// A refusal costs the next reader another look at the log, and nothing else.
		update_option( OPTION, $kept, false );
	}

	return $kept['verdicts'];
}

/**
 * Follows the log line by line: a dismissal stands until it is taken back. Who may edit others' posts brings a pair back
 * that was dismissed in other posts too; anybody else does so for their own post, as the log of that post says.
 *
 * @param list<array<string, mixed>> $decisions As the contract's Decision, oldest first.
 * @return list<array<string, mixed>>
 */
function read( array $decisions ): array {
	$pairs = array();
	$last  = array();

	foreach ( $decisions as $decision ) {
		$suggestion = $decision['suggestionId'];
		$key        = $decision['targetId'] . '|' . ReadText\lower( $decision['anchorText'] );
		$before     = $last[ $suggestion ] ?? null;

		$last[ $suggestion ] = $decision['verdict'];

		if ( 'dismissed' === $decision['verdict'] ) {
			$pairs[ $key ][ $suggestion ] = $decision;
			continue;
		}

		unset( $pairs[ $key ][ $suggestion ] );

		// Whoever takes back a link that they had just made says nothing of what others dismissed.
		if ( 'restored' === $decision['verdict'] && 'accepted' !== $before && user_can( $decision['userId'], 'edit_others_posts' ) ) {
			unset( $pairs[ $key ] );
		}
	}

	$verdicts = array_map( __NAMESPACE__ . '\verdict', array_filter( $pairs ) );

	// Ties by what never changes, so that the same log always gives the same list.
	$rank = static fn ( array $verdict ): array => array( newest( $verdict ), $verdict['targetId'], $verdict['anchorText'] );
	usort( $verdicts, static fn ( array $one, array $other ): int => $rank( $other ) <=> $rank( $one ) );

	return array_slice( $verdicts, 0, MAX_PAIRS );
}

/**
 * A pair as the contract's SiteVerdict: one dismissal a post, those for the wrong condition first, the newest first.
 *
 * @param array<string, array<string, mixed>> $decisions Its standing dismissals, oldest first.
 * @return array<string, mixed>
 */
function verdict( array $decisions ): array {
	$decisions = array_reverse( array_values( $decisions ) );
	$is_wrong  = static fn ( array $decision ): bool => 'wrong-condition' === $decision['reason'];
	$ordered   = array_merge(
		array_filter( $decisions, $is_wrong ),
		array_filter( $decisions, static fn ( array $decision ): bool => ! $is_wrong( $decision ) )
	);
	$by_source = array();

	foreach ( $ordered as $decision ) {
		$by_source[ $decision['sourceId'] ] ??= array(
			'sourceId'    => $decision['sourceId'],
			'reason'      => $decision['reason'],
			'dismissedOn' => substr( $decision['decidedAt'], 0, 10 ),
		);
	}

	return array(
		'anchorText' => $decisions[0]['anchorText'],
		'targetId'   => $decisions[0]['targetId'],
		'dismissals' => array_slice( array_values( $by_source ), 0, MAX_DISMISSALS ),
	);
}

/**
 * Day of the newest dismissal.
 *
 * @param array<string, mixed> $verdict Pair.
 */
function newest( array $verdict ): string {
	return max( array_column( $verdict['dismissals'], 'dismissedOn' ) );
}
