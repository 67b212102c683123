<?php
/**
 * What programs inside WordPress may ask (the Abilities API, from WordPress 6.9 on): facts and kept findings, with the time
 * they are of. Nothing here changes anything.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Abilities;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\Contract;
use CarePathwayLinks\Findings;
use CarePathwayLinks\ListedPages;
use CarePathwayLinks\PageFacts;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Rest;
use WP_Error;

const CATEGORY = 'care-pathway-links';

/** Entries in one answer. */
const MAX_ENTRIES = 100;

/** What holds where nothing else is given. */
const USUAL = array(
	'after' => 0,
	'limit' => 20,
);

/**
 * On `wp_abilities_api_categories_init`.
 */
function register_category(): void {
	wp_register_ability_category(
		CATEGORY,
		array(
			'label'       => __( 'Care Pathway Links', 'care-pathway-links' ),
			'description' => __( 'How the pages of this site are linked.', 'care-pathway-links' ),
		)
	);
}

/**
 * On `wp_abilities_api_init`.
 */
function register(): void {
	$page  = array( 'pageId' => Rest\from( 1 ) );
	$limit = array( 'limit' => Rest\from( 1, MAX_ENTRIES ) + array( 'default' => USUAL['limit'] ) );
	$after = array( 'after' => Rest\from( 0 ) + array( 'default' => 0 ) );

	ability(
		'list-orphans',
		__( 'List orphan pages', 'care-pathway-links' ),
		__( 'Pages that the last audit found no other page to lead to and nobody ignored since, by id, with the time of the audit.', 'care-pathway-links' ),
		input( $after + $limit ),
		listed( 'pages' ),
		'can_plan'
	);
	ability(
		'list-pages-without-inbound-links',
		__( 'List pages without inbound links', 'care-pathway-links' ),
		__(
			'Public pages that no text and no block of another public page leads to at this moment, by id. Some need none, such as the front page.',
			'care-pathway-links'
		),
		input( $after + $limit ),
		listed( 'pages' ),
		'can_plan'
	);
	ability(
		'page-findings',
		__( 'Findings of a page', 'care-pathway-links' ),
		__( 'What the last audit found about a page and its links and nobody ignored since, worst first, with the time of the audit.', 'care-pathway-links' ),
		input( $page + $limit, array( 'pageId' ) ),
		listed( 'findings' ),
		'can_plan'
	);
	ability(
		'suggest-inbound',
		__( 'Pages that could lead to a page', 'care-pathway-links' ),
		__( 'Pages that often use a name of the page and do not lead to it yet. A person decides whether a link helps.', 'care-pathway-links' ),
		input( $page + $limit, array( 'pageId' ) ),
		listed( 'pages' ),
		'can_plan'
	);
	ability(
		'page-facts',
		__( 'Facts about a page', 'care-pathway-links' ),
		__( 'What the index says of a page: names, terms, owner’s marks, how pages lead to it.', 'care-pathway-links' ),
		input( $page, array( 'pageId' ) ),
		Contract\schema( 'page-facts' ),
		'can_write_posts'
	);
}

/**
 * Register an ability.
 *
 * @param string               $name        Name; the function of this file that answers is called alike, with underscores.
 * @param string               $label       Name for people.
 * @param string               $description What it does.
 * @param array<string, mixed> $input       Schema of what is given.
 * @param array<string, mixed> $output      Schema of the answer.
 * @param string               $permission  Function of Rest that says who may ask.
 */
function ability( string $name, string $label, string $description, array $input, array $output, string $permission ): void {
	$answer = __NAMESPACE__ . '\\' . str_replace( '-', '_', $name );

	wp_register_ability(
		CATEGORY . '/' . $name,
		array(
			'label'               => $label,
			'description'         => $description,
			'category'            => CATEGORY,
			'input_schema'        => $input,
			'output_schema'       => $output,
			'execute_callback'    => static function ( mixed $given = null ) use ( $answer ): mixed {
				Queue\flush();

				return $answer( array_merge( USUAL, (array) $given ) );
			},
			'permission_callback' => static fn (): bool => ( 'CarePathwayLinks\Rest\\' . $permission )(),
			'meta'                => array(
				'show_in_rest' => true,
				'annotations'  => array(
					'readonly'    => true,
					'destructive' => false,
					'idempotent'  => true,
				),
			),
		)
	);
}

/**
 * Schema of what is given.
 *
 * @param array<string, array> $properties Schema of each.
 * @param string[]             $required   Those that may not be missing.
 * @return array<string, mixed>
 */
function input( array $properties, array $required = array() ): array {
	return array(
		'type'                 => 'object',
		'properties'           => $properties,
		'required'             => $required,
		'additionalProperties' => false,
	) + ( $required ? array() : array( 'default' => array() ) );
}

/**
 * Schema of a list with the time it is of.
 *
 * @param string $name How the list is called.
 * @return array<string, mixed>
 */
function listed( string $name ): array {
	return array(
		'type'       => 'object',
		'required'   => array( 'asOf', $name ),
		'properties' => array(
			'asOf' => array(
				'description' => 'UTC; null: the site was never audited.',
				'type'        => array( 'string', 'null' ),
			),
			$name  => array(
				'type'  => 'array',
				'items' => array( 'type' => 'object' ),
			),
		),
	);
}

/**
 * Orphans, as the last audit left them.
 *
 * @param array<string, mixed> $given `after`, `limit`.
 * @return array<string, mixed>
 */
function list_orphans( array $given ): array {
	return array(
		'asOf'  => AuditState\audited()['asOf'] ?? null,
		'pages' => ListedPages\pages_after( $given['after'], $given['limit'], ListedPages\ORPHANS ),
	);
}

/**
 * Pages without inbound links: facts of this moment.
 *
 * @param array<string, mixed> $given `after`, `limit`.
 * @return array<string, mixed>
 */
function list_pages_without_inbound_links( array $given ): array {
	return array(
		'asOf'  => now(),
		'pages' => ListedPages\pages_after( $given['after'], $given['limit'], ListedPages\WITHOUT_INBOUND_LINKS ),
	);
}

/**
 * Open findings of a page, as the last audit left them.
 *
 * @param array<string, mixed> $given `pageId`, `limit`.
 * @return array<string, mixed>
 */
function page_findings( array $given ): array {
	$wanted = array(
		'state'   => 'open',
		'page_id' => $given['pageId'],
	);

	return array(
		'asOf'     => AuditState\audited()['asOf'] ?? null,
		'findings' => Findings\findings( $wanted, $given['limit'] ),
	);
}

/**
 * Pages that could lead to a page: facts of this moment.
 *
 * @param array<string, mixed> $given `pageId`, `limit`.
 * @return array<string, mixed>|WP_Error
 */
function suggest_inbound( array $given ): array|WP_Error {
	$pages = ListedPages\candidates( $given['pageId'], $given['limit'] );

	return null === $pages ? no_page() : array(
		'asOf'  => now(),
		'pages' => $pages,
	);
}

/**
 * All facts about a page.
 *
 * @param array<string, mixed> $given `pageId`.
 * @return array<string, mixed>|WP_Error
 */
function page_facts( array $given ): array|WP_Error {
	return PageFacts\facts( $given['pageId'] ) ?? no_page();
}

/**
 * What is said of a page that is not in the index.
 */
function no_page(): WP_Error {
	return new WP_Error(
		'care_pathway_links_no_page',
		__( 'This page is not in the index: visitors cannot open it, or it was never read.', 'care-pathway-links' ),
		array( 'status' => 404 )
	);
}

/**
 * This moment.
 */
function now(): string {
	return gmdate( 'Y-m-d\TH:i:s\Z' );
}
