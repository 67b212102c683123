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
use CarePathwayLinks\Guidance;
use CarePathwayLinks\Habits;
use CarePathwayLinks\IndexChanges;
use CarePathwayLinks\IndexStatus;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\ReadPage;

use const CarePathwayLinks\Tables\SCHEMA_VERSION;

/** Of what is sent: higher where the same rows are told otherwise, so that nobody keeps what was sent before. */
const SHAPE = 2;

/** Fields that most sites say nothing in. */
const SELDOM = array( 'termNames', 'schemaTypes', 'relations' );

/**
 * What there is to fetch. The shape is that of index-manifest.json.
 *
 * @return array<string, mixed>
 */
function manifest(): array {
	// Before anything is read: what changes meanwhile is told again rather than never.
	$cursor   = IndexChanges\cursor();
	$chunks   = chunks();
	$guidance = Guidance\head();
	$indexed  = (int) array_sum( array_column( $chunks, 'pages' ) );

	return array(
		'version'    => version( $chunks, $guidance ),
		'language'   => ReadPage\site_language(),
		'homeUrl'    => home_url( '/' ),
		'total'      => IndexStatus\total( $indexed ),
		'indexed'    => $indexed,
		'isBuilding' => BuildIndex\is_running(),
		'cursor'     => $cursor,
		'chunks'     => $chunks,
		'habits'     => Habits\head(),
		'guidance'   => $guidance,
	);
}

/**
 * The chunks that have pages.
 *
 * @return list<array{ chunk: int, tag: string, pages: int }>
 */
function chunks(): array {
	$chunks = array();

	foreach ( PageIndex\summaries() as $chunk => $summary ) {
		if ( $summary['pages'] > 0 ) {
			$chunks[] = array(
				'chunk' => $chunk,
				'tag'   => tag( $chunk, $summary ),
				'pages' => $summary['pages'],
			);
		}
	}

	return $chunks;
}

/**
 * Changes whenever any fact in the index does, or what was learned or said about the site.
 *
 * @param list<array{ chunk: int, tag: string, pages: int }> $chunks   As from chunks().
 * @param array{ tag: string }|null                          $guidance As from Guidance\head().
 */
function version( array $chunks, ?array $guidance ): string {
	$tags = array( array_column( $chunks, 'tag' ), Habits\head()['tag'] ?? null, $guidance );

	return md5( (string) wp_json_encode( array( ReadPage\site_language(), home_url( '/' ), ...$tags ) ) );
}

/**
 * One chunk. The shape is that of index-chunk.json.
 *
 * @param int $chunk Number of the chunk.
 * @return array<string, mixed>|null Null: no page has such an id.
 */
function chunk( int $chunk ): ?array {
	$tag = chunk_tag( $chunk );

	return null === $tag ? null : array(
		'chunk' => $chunk,
		'tag'   => $tag,
		'pages' => columns( PageIndex\pages( $chunk * PageIndex\CHUNK_SIZE, PageIndex\CHUNK_SIZE ) ),
	);
}

/**
 * Tag of a chunk without reading its pages, or null.
 *
 * @param int $chunk Number of the chunk.
 */
function chunk_tag( int $chunk ): ?string {
	$summary = PageIndex\summaries( $chunk )[ $chunk ] ?? null;

	return null === $summary || 0 === $summary['pages'] ? null : tag( $chunk, $summary );
}

/**
 * Changes whenever a page of the chunk does, comes or goes, and with the shape of what is sent.
 *
 * @param int                               $chunk   Number of the chunk.
 * @param array{ pages: int, changed: int } $summary As from PageIndex\summaries().
 */
function tag( int $chunk, array $summary ): string {
	return substr( md5( implode( '-', array( SCHEMA_VERSION, SHAPE, $chunk, $summary['pages'], $summary['changed'] ) ) ), 0, 16 );
}

/**
 * Records turned into columns, which compress to half the size. What most sites say nothing of is left out where no page
 * says anything.
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

	foreach ( SELDOM as $field ) {
		if ( ! array_filter( $columns[ $field ] ) ) {
			unset( $columns[ $field ] );
		}
	}

	return $columns;
}
