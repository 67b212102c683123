<?php
/**
 * Pages of the index in lists for commands, exports and programs: facts only, no judgement.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ListedPages;

use CarePathwayLinks\CountWords;
use CarePathwayLinks\Findings;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Tables;

use function CarePathwayLinks\ReadText\lower;

/** Pages that the last audit found to be orphans, and nobody ignored since. */
const ORPHANS = 'orphans';

/** Pages that no text and no block of another public page leads to. Some need no such link: whether one is an orphan, the audit says. */
const WITHOUT_INBOUND_LINKS = 'without-inbound-links';

/** Candidates that are looked for. */
const MAX_CANDIDATES = 50;

/**
 * Pages after an id, ascending, with how they are linked.
 *
 * @param int         $after Id.
 * @param int         $limit How many at most.
 * @param string|null $which ORPHANS or WITHOUT_INBOUND_LINKS; null: all.
 * @return list<array{ id: int, title: string, url: string, postType: string, role: string, words: int, inbound: int, findings: int, modified: string }>
 *         `role` is the owner's word, else empty; `inbound` counts other pages whose text or blocks lead here; `findings` are
 *         open ones.
 */
function pages_after( int $after, int $limit, ?string $which = null ): array {
	global $wpdb;

	$rows     = (array) $wpdb->get_results(
		$wpdb->prepare(
			'SELECT page.post_id, page.title, page.url, page.post_type, page.role, page.words, page.modified FROM ' . Tables\name( 'pages' ) . ' AS page'
			. ' WHERE page.is_indexed = 1 AND page.post_id > %d',
			$after
		)
		. ( null === $which ? '' : ' AND page.post_id IN ( ' . sql_pages( $which ) . ' )' )
		. $wpdb->prepare( ' ORDER BY page.post_id LIMIT %d', $limit ),
		ARRAY_A
	);
	$ids      = array_map( 'intval', array_column( $rows, 'post_id' ) );
	$inbound  = LinkGraph\count_sources( $ids );
	$findings = Findings\counts_of_pages( $ids );

	return array_map(
		static fn ( array $row ): array => array(
			'id'       => (int) $row['post_id'],
			'title'    => $row['title'],
			'url'      => $row['url'],
			'postType' => $row['post_type'],
			'role'     => (string) $row['role'],
			'words'    => (int) $row['words'],
			'inbound'  => $inbound[ (int) $row['post_id'] ] ?? 0,
			'findings' => $findings[ (int) $row['post_id'] ] ?? 0,
			'modified' => str_replace( ' ', 'T', $row['modified'] ) . 'Z',
		),
		$rows
	);
}

/**
 * Some pages, as a list for the database.
 *
 * @param string $which ORPHANS or WITHOUT_INBOUND_LINKS.
 */
function sql_pages( string $which ): string {
	return match ( $which ) {
		ORPHANS               => Findings\sql_pages( Findings\ORPHAN ),
		WITHOUT_INBOUND_LINKS => 'SELECT post_id FROM ' . Tables\name( 'pages' ) . ' WHERE is_indexed = 1 AND inbound_count = 0',
	};
}

/**
 * Pages that use all words of one of a page's names often, in the same language, and do not lead to it yet: where a link to it
 * may be worth looking for. Whether and at which words is for the engine and people to judge.
 *
 * @param int $page_id Page.
 * @param int $limit   How many at most.
 * @return list<array{ id: int, title: string, url: string, name: string, modified: string }>|null Those changed last first; `name` is the
 *         name of the page that they use. Null: the page is not in the index.
 */
function candidates( int $page_id, int $limit ): ?array {
	global $wpdb;

	$row = PageIndex\rows( array( $page_id ) )[ $page_id ] ?? null;

	if ( null === $row || ! (int) $row['is_indexed'] ) {
		return null;
	}

	$pages = Tables\name( 'pages' );
	$names = array_filter( array_map( __NAMESPACE__ . '\words', names( $row ) ) );
	$has   = static fn ( string $word ): string => (string) $wpdb->prepare( 'page.top_terms LIKE %s', '%' . $wpdb->esc_like( "\"{$word}\"" ) . '%' );
	$uses  = array_map( static fn ( array $words ): string => '( ' . implode( ' AND ', array_map( $has, $words ) ) . ' )', $names );

	if ( ! $uses ) {
		return array();
	}

	$rows = (array) $wpdb->get_results(
		"SELECT page.post_id, page.title, page.url, page.top_terms, page.modified FROM {$pages} AS page WHERE page.is_indexed = 1"
		. $wpdb->prepare( ' AND page.is_excluded = 0 AND page.post_id <> %d AND page.language = %s', $page_id, $row['language'] )
		. ' AND ( ' . implode( ' OR ', $uses ) . ' ) AND NOT EXISTS ( SELECT 1 FROM ' . Tables\name( 'links' ) . ' AS link'
		. $wpdb->prepare(
			" WHERE link.source_id = page.post_id AND link.target_id = %d AND link.target_kind = 'post' AND link.kind IN ('body', 'block') )"
			. ' ORDER BY page.modified DESC, page.post_id DESC LIMIT %d',
			$page_id,
			min( $limit, MAX_CANDIDATES )
		),
		ARRAY_A
	);

	return array_map(
		static fn ( array $found ): array => array(
			'id'       => (int) $found['post_id'],
			'title'    => $found['title'],
			'url'      => $found['url'],
			'name'     => name_used( $names, PageIndex\unfold( $found['top_terms'] ) ),
			'modified' => str_replace( ' ', 'T', $found['modified'] ) . 'Z',
		),
		$rows
	);
}

/**
 * What a page is called.
 *
 * @param array<string, string|null> $row Row of the index.
 * @return array<string, string> Name to itself.
 */
function names( array $row ): array {
	$names = array( $row['title'], ...PageIndex\unfold( $row['aliases'] ), ...PageIndex\unfold( $row['keyphrases'] ) );

	return array_combine( $names, $names );
}

/**
 * Words of a name, as they are counted.
 *
 * @param string $name Name.
 * @return string[]
 */
function words( string $name ): array {
	preg_match_all( '/' . CountWords\WORD . '/u', lower( $name ), $found );

	return array_values( array_unique( array_diff( $found[0], CountWords\common_words() ) ) );
}

/**
 * The first of some names whose words are all among the terms of a page.
 *
 * @param array<string, string[]> $names Words by name.
 * @param string[]                $terms Terms.
 */
function name_used( array $names, array $terms ): string {
	foreach ( $names as $name => $words ) {
		if ( ! array_diff( $words, $terms ) ) {
			return (string) $name;
		}
	}

	return '';
}
