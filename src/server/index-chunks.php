<?php
/**
 * The page index as it crosses HTTP: a manifest, and chunks of pages in columns. A chunk holds the pages of a thousand ids,
 * so that a changed page changes one chunk and the others need not be fetched again.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\IndexChunks;

use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\IndexChanges;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\ReadPage;

use const CarePathwayLinks\Tables\SCHEMA_VERSION;

const CHUNK_SIZE = 1000;

/**
 * What there is to fetch. The shape is that of index-manifest.json.
 *
 * @return array<string, mixed>
 */
function manifest(): array {
	// Before anything is read: what changes meanwhile is told again rather than never.
	$cursor = IndexChanges\cursor();
	$chunks = array();
	$count  = 0;

	foreach ( PageIndex\summaries( CHUNK_SIZE ) as $chunk => $summary ) {
		$count += $summary['pages'];

		if ( $summary['pages'] > 0 ) {
			$chunks[] = array(
				'chunk' => $chunk,
				'tag'   => tag( $chunk, $summary ),
				'pages' => $summary['pages'],
			);
		}
	}

	$language = ReadPage\site_language();
	$home_url = home_url( '/' );

	return array(
		'version'    => md5( (string) wp_json_encode( array( $language, $home_url, array_column( $chunks, 'tag' ) ) ) ),
		'language'   => $language,
		'homeUrl'    => $home_url,
		'total'      => Linkable\count_entries(),
		'indexed'    => $count,
		'isBuilding' => BuildIndex\is_running(),
		'cursor'     => $cursor,
		'chunks'     => $chunks,
	);
}

/**
 * One chunk. The shape is that of index-chunk.json.
 *
 * @param int $chunk Number of the chunk.
 * @return array<string, mixed>|null Null: no page has such an id.
 */
function chunk( int $chunk ): ?array {
	$summary = PageIndex\summaries( CHUNK_SIZE, $chunk )[ $chunk ] ?? null;

	if ( null === $summary || 0 === $summary['pages'] ) {
		return null;
	}

	return array(
		'chunk' => $chunk,
		'tag'   => tag( $chunk, $summary ),
		'pages' => columns( PageIndex\pages( $chunk * CHUNK_SIZE, CHUNK_SIZE ) ),
	);
}

/**
 * Tag of a chunk without reading its pages, or null.
 *
 * @param int $chunk Number of the chunk.
 */
function chunk_tag( int $chunk ): ?string {
	$summary = PageIndex\summaries( CHUNK_SIZE, $chunk )[ $chunk ] ?? null;

	return null === $summary || 0 === $summary['pages'] ? null : tag( $chunk, $summary );
}

/**
 * Changes whenever a page of the chunk does, comes or goes, and with the shape of what is sent.
 *
 * @param int                               $chunk   Number of the chunk.
 * @param array{ pages: int, changed: int } $summary As from PageIndex\summaries().
 */
function tag( int $chunk, array $summary ): string {
	return substr( md5( implode( '-', array( SCHEMA_VERSION, $chunk, $summary['pages'], $summary['changed'] ) ) ), 0, 16 );
}

/**
 * Records turned into columns, which compress to half the size.
 *
 * @param list<array<string, mixed>> $pages As from PageIndex\pages().
 * @return array<string, list<mixed>>
 */
function columns( array $pages ): array {
	$columns = array_fill_keys( PageIndex\FIELDS, array() );

	foreach ( $pages as $page ) {
		foreach ( $page as $field => $value ) {
			$columns[ $field ][] = $value;
		}
	}

	return $columns;
}
