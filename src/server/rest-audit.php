<?php
/**
 * The routes of the site's audit, and their answers: facts in parts, the findings that are kept, what was imported.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestAudit;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\Findings;
use CarePathwayLinks\KeepFindings;
use CarePathwayLinks\RestRecord;
use CarePathwayLinks\Traffic;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

use function CarePathwayLinks\Rest\from;
use function CarePathwayLinks\Rest\list_of;
use function CarePathwayLinks\Rest\route;
use function CarePathwayLinks\Rest\text;

use const CarePathwayLinks\Rest\REQUIRED;

/** Long lists, and the function that gives a part of each. */
const LISTS = array(
	'pages'    => 'CarePathwayLinks\AuditedPages\after',
	'links'    => 'CarePathwayLinks\AuditedLinks\after',
	'targets'  => 'CarePathwayLinks\AuditedLinks\targets_after',
	'traffic'  => 'CarePathwayLinks\Traffic\after',
	'external' => 'CarePathwayLinks\ExternalLinks\after',
);

/** Findings of a kind that are told at once, see src/admin/overview/use-worst.ts. */
const FIRST_OF_KIND = 5;

/** Findings whose state one request may change. */
const MAX_CHANGED = 500;

/**
 * On `rest_api_init`.
 */
function register_routes(): void {
	route( '/audit', 'GET', 'RestAudit\get_state', 'can_plan' );
	route(
		'/audit/(?P<list>' . implode( '|', array_keys( LISTS ) ) . ')',
		'GET',
		'RestAudit\get_part',
		'can_plan',
		array( 'after' => from( -1 ) + array( 'default' => -1 ) )
	);
	route(
		'/audit/findings',
		'GET',
		'RestAudit\get_findings',
		'can_plan',
		array(
			'state'     => array(
				'type' => 'string',
				'enum' => array( 'open', 'ignored' ),
			),
			'kind'      => array(
				'type'    => 'string',
				'pattern' => '^[a-z-]{1,40}(,[a-z-]{1,40}){0,59}$',
			),
			'severity'  => array(
				'type' => 'string',
				'enum' => Findings\SEVERITIES,
			),
			'post'      => from( 0 ),
			'specialty' => from( 1 ),
			'search'    => array(
				'type'      => 'string',
				'maxLength' => 200,
			),
			'page'      => from( 1 ) + array( 'default' => 1 ),
			'per_page'  => from( 1, Findings\MAX_AT_ONCE ) + array( 'default' => 20 ),
		)
	);
	route( '/audit/findings/first', 'GET', 'RestAudit\get_first_findings', 'can_plan' );
	route( '/audit/findings', 'PUT', 'RestAudit\keep_findings', 'can_plan' );
	route(
		'/audit/findings/state',
		'POST',
		'RestAudit\set_state',
		'can_plan',
		array(
			'ids'   => list_of( text( 64 ), MAX_CHANGED ) + REQUIRED,
			'state' => array(
				'type' => 'string',
				'enum' => array( 'open', 'ignored' ),
			) + REQUIRED,
			'note'  => array(
				'type'      => 'string',
				'maxLength' => Findings\MAX_NOTE,
				'default'   => '',
			),
		)
	);
	route( '/audit/traffic', 'POST', 'RestAudit\keep_traffic', 'can_plan' );
	route( '/audit/traffic', 'DELETE', 'RestAudit\forget_traffic', 'can_plan' );
}

/**
 * Where the audit stands.
 */
function get_state(): WP_REST_Response {
	return new WP_REST_Response( AuditState\state() );
}

/**
 * A part of a long list.
 *
 * @param WP_REST_Request $request Question.
 */
function get_part( WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( LISTS[ $request['list'] ]( (int) $request['after'] ) );
}

/**
 * A page of the findings that are kept.
 *
 * @param WP_REST_Request $request Question.
 */
function get_findings( WP_REST_Request $request ): WP_REST_Response {
	$wanted   = array_filter(
		array(
			'state'            => $request['state'],
			'kinds'            => null === $request['kind'] ? null : explode( ',', $request['kind'] ),
			'severity'         => $request['severity'],
			'page_id'          => $request['post'],
			'term_taxonomy_id' => $request['specialty'],
			'search'           => $request['search'],
		),
		static fn ( mixed $value ): bool => null !== $value
	);
	$per_page = (int) $request['per_page'];
	$total    = Findings\count_findings( $wanted );

	return new WP_REST_Response(
		Findings\findings( $wanted, $per_page, ( (int) $request['page'] - 1 ) * $per_page ),
		200,
		array(
			'X-WP-Total'      => (string) $total,
			'X-WP-TotalPages' => (string) (int) ceil( $total / $per_page ),
		)
	);
}

/**
 * The first open findings of every kind.
 */
function get_first_findings(): WP_REST_Response {
	return new WP_REST_Response( Findings\first_of_kinds( FIRST_OF_KIND ) );
}

/**
 * Keep what an audit found about a stretch of pages.
 *
 * @param WP_REST_Request $request Question.
 */
function keep_findings( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$too_long = __( 'This part of the audit is longer than what the site takes at once.', 'care-pathway-links' );
	$part     = RestRecord\given( $request, 'new-findings', 'findings', KeepFindings\MAX_LENGTH, $too_long );
	$kept     = is_wp_error( $part ) ? $part : KeepFindings\keep( $part );

	return is_wp_error( $kept ) ? $kept : new WP_REST_Response( array( 'kept' => count( $part['findings'] ) ) );
}

/**
 * Ignore findings, or open them again.
 *
 * @param WP_REST_Request $request Question.
 */
function set_state( WP_REST_Request $request ): WP_REST_Response {
	$changed = Findings\set_state( $request['ids'], $request['state'], $request['note'], get_current_user_id() );

	return new WP_REST_Response( array( 'changed' => $changed ) );
}

/**
 * Take a part of an import.
 *
 * @param WP_REST_Request $request Question.
 */
function keep_traffic( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$too_long = __( 'This part of the import is longer than what the site takes at once.', 'care-pathway-links' );
	$part     = RestRecord\given( $request, 'new-traffic', 'traffic', Traffic\MAX_LENGTH, $too_long );

	return is_wp_error( $part ) ? $part : new WP_REST_Response( Traffic\keep( $part ) );
}

/**
 * Forget all imports.
 */
function forget_traffic(): WP_REST_Response {
	Traffic\forget();

	return new WP_REST_Response( array( 'forgotten' => true ) );
}
