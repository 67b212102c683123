<?php
/**
 * The owner's pathways: ordered steps for a topic. The server keeps them and understands nothing of them.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Pathways;

use CarePathwayLinks\Contract;
use CarePathwayLinks\SwapOption;
use RuntimeException;
use WP_Error;

const OPTION = 'care_pathway_links_pathways';

/** Counts up when what is kept changes its shape. */
const FORMAT = 1;

/** Longest text that is taken, in bytes. */
const MAX_LENGTH = 1_000_000;

/**
 * The pathways with their tag, as kept-pathways.json has it.
 *
 * @return array{ tag: string, pathways: array<int, array<string, mixed>> }|WP_Error The error where another version of the
 *         plugin kept what this one cannot read.
 */
function kept(): array|WP_Error {
	return read( get_option( OPTION ) );
}

/**
 * Put pathways in the place of those that are known. All or nothing, also when two people save at the same moment.
 *
 * @param array<int, array<string, mixed>> $pathways  Records that fit care-pathway.json.
 * @param string                           $known_tag Tag of the pathways that were changed.
 * @return array{ tag: string, pathways: array<int, array<string, mixed>> }|WP_Error As kept; the error where others are by now.
 * @throws RuntimeException When the database refuses it.
 */
function keep( array $pathways, string $known_tag ): array|WP_Error {
	$ids = array_column( $pathways, 'id' );

	if ( count( array_unique( $ids ) ) < count( $ids ) ) {
		return new WP_Error(
			'care_pathway_links_same_pathway',
			__( 'Two of these pathways have the same id.', 'care-pathway-links' ),
			array( 'status' => 400 )
		);
	}

	$before = SwapOption\stored( OPTION );
	$known  = read( $before ?? false );

	if ( is_wp_error( $known ) ) {
		return $known;
	}

	if ( $known['tag'] !== $known_tag ) {
		return conflict();
	}

	$pathways = rest_sanitize_value_from_schema( $pathways, Contract\schema( 'new-pathways' )['properties']['pathways'] );
	$next     = (string) wp_json_encode(
		array(
			'format'   => FORMAT,
			'tag'      => tag( $pathways ),
			'pathways' => $pathways,
		),
		JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES
	);

	if ( $next !== $before && ! SwapOption\swap( OPTION, $before, $next ) ) {
		return conflict();
	}

	return array(
		'tag'      => tag( $pathways ),
		'pathways' => $pathways,
	);
}

/**
 * What is kept, from the text that keeps it.
 *
 * @param mixed $stored Text, or false: nothing was ever kept.
 * @return array{ tag: string, pathways: array<int, array<string, mixed>> }|WP_Error
 */
function read( mixed $stored ): array|WP_Error {
	if ( false === $stored ) {
		return array(
			'tag'      => tag( array() ),
			'pathways' => array(),
		);
	}

	$record = is_string( $stored ) ? json_decode( $stored, true ) : null;
	$kept   = array(
		'tag'      => $record['tag'] ?? null,
		'pathways' => $record['pathways'] ?? null,
	);

	return FORMAT === ( $record['format'] ?? null ) && true === Contract\validate( 'kept-pathways', $kept )
		? $kept
		: new WP_Error(
			'care_pathway_links_other_pathways',
			__( 'The pathways of this site were saved by another version of the plugin. They are left as they are.', 'care-pathway-links' ),
			array( 'status' => 500 )
		);
}

/**
 * What is said to the one who came second.
 */
function conflict(): WP_Error {
	return new WP_Error(
		'care_pathway_links_pathways_changed',
		__( 'Somebody else changed the pathways in the meantime. Nothing was saved.', 'care-pathway-links' ),
		array( 'status' => 409 )
	);
}

/**
 * Changes whenever the pathways do, and only then.
 *
 * @param array<int, array<string, mixed>> $pathways Pathways.
 */
function tag( array $pathways ): string {
	return substr( md5( (string) wp_json_encode( $pathways ) ), 0, 16 );
}
