<?php
/**
 * What is known of the site as flat rows, for commands and files. Rows are made as they are asked for, so that the size of the
 * site does not matter.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ExportRows;

use CarePathwayLinks\AuditedLinks;
use CarePathwayLinks\AuditState;
use CarePathwayLinks\Csv;
use CarePathwayLinks\Findings;
use CarePathwayLinks\IndexStatus;
use CarePathwayLinks\ListedPages;
use CarePathwayLinks\PageFacts;
use CarePathwayLinks\ReadTheme;
use CarePathwayLinks\Snapshots;
use Generator;

/** Rows that are read at once. */
const AT_ONCE = 500;

/** Columns of each table. */
const COLUMNS = array(
	'pages'    => array( 'id', 'title', 'url', 'postType', 'role', 'words', 'inbound', 'findings', 'modified' ),
	'orphans'  => array( 'id', 'title', 'url', 'postType', 'role', 'words', 'inbound', 'findings', 'modified', 'asOf' ),
	'links'    => array( 'sourceId', 'position', 'kind', 'anchorText', 'url', 'targetKind', 'targetId', 'rel', 'blockName', 'path' ),
	'findings' => array( 'id', 'severity', 'kind', 'pageId', 'title', 'anchorText', 'url', 'targetId', 'state', 'note', 'firstSeen', 'asOf', 'isStale' ),
	'status'   => array( 'name', 'value' ),
);

/**
 * Pages of the index.
 *
 * @param string|null $which As for ListedPages\pages_after().
 * @return Generator<array<string, string|int>>
 */
function pages( ?string $which = null ): Generator {
	$after = 0;

	do {
		$rows = ListedPages\pages_after( $after, AT_ONCE, $which );
		yield from $rows;
		$after = $rows ? end( $rows )['id'] : 0;
	} while ( count( $rows ) === AT_ONCE );
}

/**
 * Pages that the last audit found to be orphans, with the time of that audit.
 *
 * @return Generator<array<string, string|int>>
 */
function orphans(): Generator {
	$as_of = AuditState\audited()['asOf'] ?? '';

	foreach ( pages( ListedPages\ORPHANS ) as $page ) {
		yield $page + array( 'asOf' => $as_of );
	}
}

/**
 * Links of the site, or of one page and to it.
 *
 * @param int|null $page_id Page.
 * @return Generator<array<string, string|int>>
 */
function links( ?int $page_id = null ): Generator {
	if ( null !== $page_id ) {
		$links = PageFacts\links( $page_id );
		yield from array_map( __NAMESPACE__ . '\link', array( ...$links['outbound'] ?? array(), ...$links['inbound'] ?? array() ) );
		return;
	}

	$after = ReadTheme\THEME - 1;

	do {
		$part = AuditedLinks\after( $after );
		yield from array_map( __NAMESPACE__ . '\link', $part['rows'] );
		$after = $part['next'];
	} while ( null !== $after );
}

/**
 * A link as a row.
 *
 * @param array<string, string|int> $link As the contract's PageLink.
 * @return array<string, string|int>
 */
function link( array $link ): array {
	return array_replace( array_fill_keys( COLUMNS['links'], '' ), array_intersect_key( $link, array_flip( COLUMNS['links'] ) ) );
}

/**
 * Findings that are kept.
 *
 * @param array<string, mixed> $wanted As for Findings\findings().
 * @return Generator<array<string, string|int|bool>>
 */
function findings( array $wanted = array() ): Generator {
	$offset = 0;

	do {
		$rows = Findings\findings( $wanted, AT_ONCE, $offset );
		yield from array_map( __NAMESPACE__ . '\finding', $rows );
		$offset += AT_ONCE;
	} while ( count( $rows ) === AT_ONCE );
}

/**
 * A finding as a row.
 *
 * @param array<string, mixed> $finding As the contract's KeptFinding.
 * @return array<string, string|int|bool>
 */
function finding( array $finding ): array {
	$flat = array(
		'anchorText' => $finding['link']['anchorText'] ?? '',
		'url'        => $finding['link']['url'] ?? '',
		'targetId'   => $finding['link']['targetId'] ?? 0,
	) + $finding;

	return array_replace( array_fill_keys( COLUMNS['findings'], '' ), array_intersect_key( $flat, array_flip( COLUMNS['findings'] ) ) );
}

/**
 * Rows of a table for a file.
 *
 * @param string $table pages, orphans, without-inbound-links, links or findings.
 * @return Generator<array<string, string|int|bool>>
 */
function rows( string $table ): Generator {
	return match ( $table ) {
		'links'                            => links(),
		'findings'                         => findings(),
		'orphans'                          => orphans(),
		ListedPages\WITHOUT_INBOUND_LINKS => pages( $table ),
		default                            => pages(),
	};
}

/**
 * Which findings are wanted, by the options of a command.
 *
 * @param array<string, string> $options `state`, `severity`, `kind` with commas, `page`, `search`.
 * @return array<string, mixed> As for Findings\findings().
 */
function wanted_findings( array $options ): array {
	return array_intersect_key( $options, array_flip( array( 'state', 'severity', 'search' ) ) )
		+ ( isset( $options['kind'] ) ? array( 'kinds' => array_map( 'trim', explode( ',', $options['kind'] ) ) ) : array() )
		+ ( isset( $options['page'] ) ? array( 'page_id' => (int) $options['page'] ) : array() );
}

/**
 * Where index and audit stand.
 *
 * @return list<array{ name: string, value: string|int }>
 */
function status(): array {
	$index    = IndexStatus\status();
	$state    = AuditState\state();
	$found    = null === $state['asOf'] ? array_fill_keys( Snapshots\FOUND, '' ) : Snapshots\count_found();
	$snapshot = $state['snapshots'] ? end( $state['snapshots'] ) : null;

	$facts = array(
		'pages'       => $index['indexed'],
		'toRead'      => max( $index['waiting'], $index['total'] - $index['indexed'] ),
		'unreadPages' => $state['unreadPages'],
		'stalePages'  => $state['stalePages'],
		'auditedAt'   => $state['asOf'] ?? '',
		...$found,
		'ignored'     => (int) array_sum( array_column( $state['counts'], 'ignored' ) ),
		'countedOn'   => $snapshot['day'] ?? '',
		'traffic'     => null === $state['traffic'] ? '' : "{$state['traffic']['from']}/{$state['traffic']['to']}",
	);

	return array_map(
		static fn ( string $name, string|int $value ): array => array(
			'name'  => $name,
			'value' => $value,
		),
		array_keys( $facts ),
		$facts
	);
}

/**
 * Rows as the text of a file.
 *
 * @param string                                 $table One of COLUMNS.
 * @param iterable<array<string, string|int|bool>> $rows Rows.
 * @return Generator<string> Lines.
 */
function csv( string $table, iterable $rows ): Generator {
	yield Csv\BYTE_ORDER_MARK . Csv\line( COLUMNS[ $table ] );

	foreach ( $rows as $row ) {
		yield Csv\line( array_map( static fn ( string $column ): string|int|bool|null => $row[ $column ] ?? null, COLUMNS[ $table ] ) );
	}
}
