<?php
/**
 * What our tables say about a person, what they decided, ignored and mended: handed out and forgotten by WordPress' own tools
 * for personal data.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Privacy;

use CarePathwayLinks\Batches;
use CarePathwayLinks\Decisions;
use CarePathwayLinks\Findings;
use CarePathwayLinks\Tables;

/** Decisions in one step of an export. */
const AT_ONCE = 200;

const GROUP = 'care-pathway-links';

/** Functions that tell what there is of a person, and those that say it as WordPress hands it out. */
const PARTS = array(
	'CarePathwayLinks\Decisions\of_person' => __NAMESPACE__ . '\exported',
	'CarePathwayLinks\Findings\of_person'  => __NAMESPACE__ . '\exported_finding',
	'CarePathwayLinks\Batches\of_person'   => __NAMESPACE__ . '\exported_batch',
);

/**
 * On `wp_privacy_personal_data_exporters`.
 *
 * @param array<string, array<string, mixed>> $exporters Those there are.
 * @return array<string, array<string, mixed>>
 */
function add_exporter( array $exporters ): array {
	$exporters[ GROUP ] = array(
		'exporter_friendly_name' => __( 'Decisions about links', 'care-pathway-links' ),
		'callback'               => __NAMESPACE__ . '\export',
	);

	return $exporters;
}

/**
 * On `wp_privacy_personal_data_erasers`.
 *
 * @param array<string, array<string, mixed>> $erasers Those there are.
 * @return array<string, array<string, mixed>>
 */
function add_eraser( array $erasers ): array {
	$erasers[ GROUP ] = array(
		'eraser_friendly_name' => __( 'Decisions about links', 'care-pathway-links' ),
		'callback'             => __NAMESPACE__ . '\erase',
	);

	return $erasers;
}

/**
 * What a person decided.
 *
 * @param string $email Address of the person.
 * @param int    $page  Step, from 1.
 * @return array{ data: list<array<string, mixed>>, done: bool }
 */
function export( string $email, int $page = 1 ): array {
	$user = get_user_by( 'email', $email );
	$data = array();
	$done = true;

	foreach ( $user && Tables\are_current() ? PARTS : array() as $of_person => $exported ) {
		$lines = $of_person( $user->ID, AT_ONCE, ( $page - 1 ) * AT_ONCE );
		$data  = array( ...$data, ...array_map( $exported, $lines ) );
		$done  = $done && count( $lines ) < AT_ONCE;
	}

	return array(
		'data' => $data,
		'done' => $done,
	);
}

/**
 * Take a person's name off what they decided, ignored and mended. All of that stays: links of the site were made and reviewed
 * by it.
 *
 * @param string $email Address of the person.
 * @return array{ items_removed: bool, items_retained: bool, messages: string[], done: bool }
 */
function erase( string $email ): array {
	$user  = get_user_by( 'email', $email );
	$count = $user && Tables\are_current()
		? Decisions\forget_person( $user->ID ) + Findings\forget_person( $user->ID ) + Batches\forget_person( $user->ID )
		: 0;

	return array(
		'items_removed'  => $count > 0,
		'items_retained' => false,
		'messages'       => array(),
		'done'           => true,
	);
}

/**
 * A decision as WordPress hands it out.
 *
 * @param array<string, mixed> $decision As the contract's Decision.
 * @return array<string, mixed>
 */
function exported( array $decision ): array {
	return item(
		$decision['id'],
		array(
			__( 'When', 'care-pathway-links' )         => $decision['decidedAt'],
			__( 'What', 'care-pathway-links' )         => verdict_name( $decision['verdict'] ),
			__( 'Post', 'care-pathway-links' )         => (string) get_the_title( $decision['sourceId'] ),
			__( 'Linked words', 'care-pathway-links' ) => $decision['anchorText'],
			__( 'Note', 'care-pathway-links' )         => $decision['note'] ?? '',
		)
	);
}

/**
 * A finding that somebody ignored, as WordPress hands it out.
 *
 * @param array<string, mixed> $finding As the contract's KeptFinding.
 * @return array<string, mixed>
 */
function exported_finding( array $finding ): array {
	return item(
		'finding-' . $finding['id'],
		array(
			__( 'What', 'care-pathway-links' )         => __( 'Ignored a finding', 'care-pathway-links' ),
			__( 'Post', 'care-pathway-links' )         => $finding['title'],
			__( 'Linked words', 'care-pathway-links' ) => $finding['link']['anchorText'] ?? '',
			__( 'Note', 'care-pathway-links' )         => $finding['note'],
		)
	);
}

/**
 * A mend in bulk, as WordPress hands it out.
 *
 * @param array<string, string> $batch Row.
 * @return array<string, mixed>
 */
function exported_batch( array $batch ): array {
	return item(
		'batch-' . $batch['id'],
		array(
			__( 'When', 'care-pathway-links' ) => str_replace( ' ', 'T', $batch['started_at'] ) . 'Z',
			__( 'What', 'care-pathway-links' ) => __( 'Added links to several posts at once', 'care-pathway-links' ),
		)
	);
}

/**
 * Facts as WordPress hands them out.
 *
 * @param string                $id    Of the item.
 * @param array<string, string> $facts Names to values; empty ones are left out.
 * @return array<string, mixed>
 */
function item( string $id, array $facts ): array {
	$data = array();

	foreach ( array_filter( $facts, static fn ( string $value ): bool => '' !== $value ) as $name => $value ) {
		$data[] = array(
			'name'  => $name,
			'value' => esc_html( $value ),
		);
	}

	return array(
		'group_id'    => GROUP,
		'group_label' => __( 'Decisions about links', 'care-pathway-links' ),
		'item_id'     => GROUP . '-' . $id,
		'data'        => $data,
	);
}

/**
 * What was said, in words.
 *
 * @param string $verdict Verdict.
 */
function verdict_name( string $verdict ): string {
	return match ( $verdict ) {
		'accepted'  => __( 'Added a suggested link', 'care-pathway-links' ),
		'dismissed' => __( 'Dismissed a suggestion', 'care-pathway-links' ),
		'restored'  => __( 'Took a decision back', 'care-pathway-links' ),
		'approved'  => __( 'Approved', 'care-pathway-links' ),
		'removed'   => __( 'Removed a link', 'care-pathway-links' ),
		'returned'  => __( 'Sent back', 'care-pathway-links' ),
		'requested' => __( 'Sent for review', 'care-pathway-links' ),
		default     => $verdict,
	};
}
