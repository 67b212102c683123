<?php
/**
 * How pages are linked, in WordPress' own lists of posts: a column and a choice, for people who see the plugin's own page.
 * What a list shows is counted together, by three queries for so many entries.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\PostLists;

use CarePathwayLinks\AdminScreen;
use CarePathwayLinks\AuditState;
use CarePathwayLinks\Findings;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\LinkGraph;
use CarePathwayLinks\ListedPages;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Rest;
use CarePathwayLinks\Sql;
use CarePathwayLinks\Tables;
use WP_Query;

const COLUMN = 'care_pathway_links_here';

/** Entries that are counted together. A list of pages holds every page of the site, however few of them a screen shows. */
const COUNTED_TOGETHER = 200;

/** Name of the choice in the form and in the address of a list. */
const CHOICE = 'care_pathway_links_show';

/**
 * On `admin_init`: in the lists of the types that are indexed.
 */
function register(): void {
	if ( ! Rest\can_plan() || ! Tables\are_current() ) {
		return;
	}

	foreach ( Linkable\post_types() as $type ) {
		add_filter( "manage_{$type}_posts_columns", __NAMESPACE__ . '\add_column' );
		add_action( "manage_{$type}_posts_custom_column", __NAMESPACE__ . '\show_column', 10, 2 );
	}

	add_action( 'restrict_manage_posts', __NAMESPACE__ . '\show_choice' );
	add_filter( 'posts_where', __NAMESPACE__ . '\narrow', 10, 2 );
}

/**
 * The column.
 *
 * @param array<string, string> $columns Columns with their headings.
 * @return array<string, string>
 */
function add_column( array $columns ): array {
	return $columns + array( COLUMN => __( 'Links here', 'care-pathway-links' ) );
}

/**
 * What the column says of an entry.
 *
 * @param string $column  Column.
 * @param int    $post_id Entry.
 */
function show_column( string $column, int $post_id ): void {
	if ( COLUMN !== $column ) {
		return;
	}

	$counts = counts( $post_id );

	if ( null === $counts ) {
		echo '<span aria-hidden="true">—</span><span class="screen-reader-text">';
		esc_html_e( 'Not in the index: visitors cannot open it.', 'care-pathway-links' );
		echo '</span>';
		return;
	}

	echo esc_html(
		sprintf(
			/* translators: %s: a number. */
			_n( 'From %s page', 'From %s pages', $counts['inbound'], 'care-pathway-links' ),
			number_format_i18n( $counts['inbound'] )
		)
	);

	if ( $counts['findings'] > 0 ) {
		printf(
			'<br><a href="%s">%s</a>',
			esc_url( admin_url( 'admin.php?page=' . AdminScreen\PAGE . "&screen=findings&post={$post_id}" ) ),
			esc_html(
				sprintf(
					/* translators: %s: a number. */
					_n( '%s finding', '%s findings', $counts['findings'], 'care-pathway-links' ),
					number_format_i18n( $counts['findings'] )
				)
			)
		);
	}
}

/**
 * On `restrict_manage_posts`: the choice above a list.
 *
 * @param string $post_type Type of the list.
 */
function show_choice( string $post_type ): void {
	if ( ! in_array( $post_type, Linkable\post_types(), true ) ) {
		return;
	}

	echo '<label for="' . esc_attr( CHOICE ) . '" class="screen-reader-text">' . esc_html__( 'Filter by links', 'care-pathway-links' ) . '</label>';
	echo '<select name="' . esc_attr( CHOICE ) . '" id="' . esc_attr( CHOICE ) . '">';

	foreach ( choices() as $value => $name ) {
		echo '<option value="' . esc_attr( $value ) . '"' . selected( $value, chosen(), false ) . '>' . esc_html( $name ) . '</option>';
	}

	echo '</select>';
}

/**
 * What a list can be narrowed to, by name. Which pages are orphans is said as the last audit found them, with its day; without
 * an audit there is the plain fact, under a name of its own.
 *
 * @return array<string, string>
 */
function choices(): array {
	$audited = AuditState\audited();
	$names   = array( '' => __( 'All links', 'care-pathway-links' ) );

	if ( null === $audited ) {
		return $names + array( ListedPages\WITHOUT_INBOUND_LINKS => __( 'No inbound links', 'care-pathway-links' ) );
	}

	$day = wp_date( (string) get_option( 'date_format' ), (int) strtotime( $audited['asOf'] ) );

	return $names + array(
		/* translators: %s: a day. */
		ListedPages\ORPHANS => sprintf( __( 'No page leads here (as of %s)', 'care-pathway-links' ), $day ),
		/* translators: %s: a day. */
		'findings'          => sprintf( __( 'With findings (as of %s)', 'care-pathway-links' ), $day ),
	);
}

/**
 * On `posts_where`: only what was chosen, in the list of a screen and nowhere else.
 *
 * @param string   $where Conditions so far.
 * @param WP_Query $query Query.
 */
function narrow( string $where, WP_Query $query ): string {
	global $wpdb;

	if ( ! is_admin() || ! $query->is_main_query() ) {
		return $where;
	}

	$chosen = chosen();
	$ids    = match ( $chosen ) {
		''         => '',
		'findings' => Findings\sql_pages(),
		default    => ListedPages\sql_pages( $chosen ),
	};

	return '' === $ids ? $where : "{$where} AND {$wpdb->posts}.ID IN ( {$ids} )";
}

/**
 * What was chosen; empty: nothing.
 */
function chosen(): string {
	// It only narrows a list that the person may see.
	$chosen = $_GET[ CHOICE ] ?? '';

	return is_string( $chosen ) && '' !== $chosen && isset( choices()[ $chosen ] ) ? $chosen : '';
}

/**
 * How an entry is linked. What stands near it in the list is counted with it.
 *
 * @param int $post_id Entry.
 * @return array{ inbound: int, findings: int }|null Null: not in the index.
 */
function counts( int $post_id ): ?array {
	global $wp_query;
	static $known = array();

	if ( ! array_key_exists( $post_id, $known ) ) {
		$listed   = array_map( 'intval', wp_list_pluck( $wp_query->posts ?? array(), 'ID' ) );
		$place    = array_search( $post_id, $listed, true );
		$ids      = false === $place ? array( $post_id ) : array_slice( $listed, $place - $place % COUNTED_TOGETHER, COUNTED_TOGETHER );
		$inbound  = LinkGraph\count_sources( $ids );
		$findings = Findings\counts_of_pages( $ids );
		$indexed  = array_flip( PageIndex\known_ids( $ids ) );

		foreach ( $ids as $id ) {
			$known[ $id ] = ! isset( $indexed[ $id ] ) ? null : array(
				'inbound'  => $inbound[ $id ] ?? 0,
				'findings' => $findings[ $id ] ?? 0,
			);
		}
	}

	return $known[ $post_id ];
}
