<?php
/**
 * Answers that go by a tag: a client that has the record as it is need not fetch it again.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RestTags;

use WP_REST_Request;
use WP_REST_Response;

/**
 * Whether the client says it has what a tag stands for.
 *
 * @param string          $tag     Tag.
 * @param WP_REST_Request $request Question.
 */
function is_known( string $tag, WP_REST_Request $request ): bool {
	return in_array( $tag, known_tags( (string) $request->get_header( 'if_none_match' ) ), true );
}

/**
 * An answer that says: as you have it.
 *
 * @param string $tag Tag of what the client has.
 */
function unchanged( string $tag ): WP_REST_Response {
	return new WP_REST_Response( null, 304, array( 'ETag' => "\"{$tag}\"" ) );
}

/**
 * An answer that may be asked for by its tag.
 *
 * @param array<string, mixed> $record Record with its tag.
 */
function tagged( array $record ): WP_REST_Response {
	return new WP_REST_Response( $record, 200, array( 'ETag' => "\"{$record['tag']}\"" ) );
}

/**
 * Tags a client says it has. Servers that compress mark the tag they hand out.
 *
 * @param string $header If-None-Match.
 * @return string[]
 */
function known_tags( string $header ): array {
	preg_match_all( '/"([^"]*?)(?:[-;](?:gzip|br|zstd|deflate))?"/', $header, $found );

	return $found[1];
}
