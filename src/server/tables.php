<?php
/**
 * Our tables: their shape, how they come to be and how they go.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Tables;

use CarePathwayLinks\AuditTables;

/**
 * Counts up with every change of a table or of what an indexed row says. A site that holds another number is brought
 * up to date on its next load, so that updating the plugin, or adding a site to a network, never needs a manual step.
 */
const SCHEMA_VERSION = 13;

const SCHEMA_VERSION_OPTION = 'care_pathway_links_schema_version';

const TABLES = array( 'pages', 'links', 'decisions', 'reviews', 'findings', 'snapshots', 'traffic', 'batches', 'batch_posts', 'external' );

/** Tables whose rows are read from the site or from elsewhere, and may be lost: they can be read again. */
const DERIVED_TABLES = array( 'pages', 'links', 'traffic', 'external' );

/**
 * The version that last gave a table columns which not every database can add to rows that are there. Older ones are
 * dropped: what is read from the site can be read again.
 */
const MADE_ANEW_IN = array(
	'pages' => 9,
	'links' => 6,
);

/**
 * Full name of one of our tables on the current site.
 *
 * @param string $table One of TABLES.
 */
function name( string $table ): string {
	global $wpdb;

	return $wpdb->prefix . 'care_pathway_links_' . $table;
}

/**
 * Whether the tables of the current site are those this code expects.
 */
function are_current(): bool {
	return SCHEMA_VERSION === (int) get_option( SCHEMA_VERSION_OPTION, 0 );
}

/**
 * Make or change the tables. Safe to call at any time, by several requests at once too.
 */
function install(): void {
	global $wpdb;

	require_once ABSPATH . 'wp-admin/includes/upgrade.php';

	$version = (int) get_option( SCHEMA_VERSION_OPTION, 0 );

	foreach ( columns() as $table => $columns ) {
		if ( $version < ( MADE_ANEW_IN[ $table ] ?? 0 ) ) {
			drop( array( $table ) );
		}

		dbDelta( 'CREATE TABLE ' . name( $table ) . " (\n" . implode( ",\n", $columns ) . "\n) {$wpdb->get_charset_collate()};" );
	}

	update_option( SCHEMA_VERSION_OPTION, SCHEMA_VERSION );
}

/**
 * Remove tables of the current site with all they hold.
 *
 * @param string[] $tables Some of TABLES.
 */
function drop( array $tables ): void {
	global $wpdb;

	foreach ( $tables as $table ) {
		$wpdb->query( 'DROP TABLE IF EXISTS ' . name( $table ) );
	}
}

/**
 * Columns and keys, a line each, in the spelling that dbDelta compares. Lists are kept as JSON: they are always read whole.
 * A key over other columns than before needs another name: dbDelta adds keys, it changes none.
 *
 * @return array<string, string[]>
 */
function columns(): array {
	return array(
		'pages'     => array(
			'post_id bigint(20) unsigned NOT NULL',
			// Follows from post_id; there to be counted by, see PageIndex\summaries().
			'chunk bigint(20) unsigned NOT NULL',
			// 0: left the index; such a row says nothing but that, and until when somebody may need to hear it.
			'is_indexed tinyint(1) NOT NULL DEFAULT 1',
			// 1: what it says may be out of date; a batch in the background reads it again.
			'is_stale tinyint(1) NOT NULL DEFAULT 0',
			'url text NOT NULL',
			'url_hash char(32) NOT NULL',
			'title text NOT NULL',
			'post_type varchar(20) NOT NULL',
			'language varchar(35) NOT NULL',
			'role varchar(20) DEFAULT NULL',
			'headings longtext NOT NULL',
			'summary text NOT NULL',
			'aliases text NOT NULL',
			'keyphrases text NOT NULL',
			'terms text NOT NULL',
			// Their names, in the same order.
			'term_names text NOT NULL',
			'schema_types text NOT NULL',
			'relations text NOT NULL',
			'top_terms text NOT NULL',
			'is_pillar tinyint(1) NOT NULL DEFAULT 0',
			'is_primary_target tinyint(1) NOT NULL DEFAULT 0',
			'is_excluded tinyint(1) NOT NULL DEFAULT 0',
			'is_noindex tinyint(1) NOT NULL DEFAULT 0',
			'modified datetime NOT NULL',
			'reviewed date DEFAULT NULL',
			'inbound_count int(10) unsigned NOT NULL DEFAULT 0',
			'inbound_anchors longtext NOT NULL',
			'content_hash char(32) NOT NULL',
			// When this row last changed, in microseconds since 1970.
			'changed bigint(20) unsigned NOT NULL',
			// Of the running text.
			'words int(10) unsigned NOT NULL DEFAULT 0',
			// Why its text could not be read as a whole; with commas, see ReadUnread.
			'unread varchar(1000) NOT NULL DEFAULT \'\'',
			// Blocks that hold links, see LinkPlaces.
			'places longtext DEFAULT NULL',
			// Pages about who wrote or reviewed it; ids with commas.
			'people varchar(100) NOT NULL DEFAULT \'\'',
			// Other languages' versions of it; ids with commas.
			'translations varchar(500) NOT NULL DEFAULT \'\'',
			// What it was last judged by in an audit: rows that changed later are not in it. In microseconds since 1970.
			'judged bigint(20) unsigned NOT NULL DEFAULT 0',
			'PRIMARY KEY  (post_id)',
			'KEY url_hash (url_hash)',
			'KEY changes (changed,post_id)',
			// Holds all that the manifest of the index counts, in the order of its chunks, so that counting reads no page.
			'KEY chunks (chunk,is_indexed,changed)',
			'KEY is_stale (is_stale)',
			// Holds all that is asked about what changed since it was judged.
			'KEY judged (judged,changed,is_indexed,post_id)',
		),
		'links'     => array(
			'source_id bigint(20) unsigned NOT NULL',
			// The n-th link of the source, from 0.
			'position int(10) unsigned NOT NULL',
			// An entry of this site; 0: none that we know. See ResolveUrls for the kinds.
			'target_id bigint(20) unsigned NOT NULL DEFAULT 0',
			'target_kind varchar(12) NOT NULL',
			'url text NOT NULL',
			// Empty: another site.
			'url_hash varchar(32) NOT NULL',
			// Short enough for a key, see ExtractLinks\MAX_ANCHOR_LENGTH.
			'anchor varchar(190) NOT NULL',
			'rel varchar(100) NOT NULL',
			'kind varchar(12) NOT NULL',
			'block varchar(100) NOT NULL',
			'path varchar(100) NOT NULL',
			'PRIMARY KEY  (source_id,position)',
			// Holds all that is counted about a target, in the order in which it is counted: of a page that thousands link to,
			// no link is read.
			'KEY inbound (target_id,target_kind,anchor,kind,source_id)',
			'KEY url_hash (url_hash)',
		),
		'decisions' => array(
			'id char(36) NOT NULL',
			'suggestion_id varchar(191) NOT NULL',
			'source_id bigint(20) unsigned NOT NULL',
			'target_id bigint(20) unsigned NOT NULL',
			'anchor_text text NOT NULL',
			'verdict varchar(20) NOT NULL',
			'phase varchar(20) NOT NULL',
			'reason varchar(30) DEFAULT NULL',
			'user_id bigint(20) unsigned NOT NULL',
			'decided_at datetime NOT NULL',
			// What came later within that second, in microseconds; see Decisions\IN_TIME.
			'micros int(10) unsigned NOT NULL DEFAULT 0',
			'url text DEFAULT NULL',
			'note text DEFAULT NULL',
			'because text DEFAULT NULL',
			'role varchar(20) DEFAULT NULL',
			// Of an approval of the whole post: the revision that was approved.
			'revision_id bigint(20) unsigned NOT NULL DEFAULT 0',
			// Of a link that was put in, or taken off, with others in one go: see Batches.
			'batch_id char(36) DEFAULT NULL',
			'PRIMARY KEY  (id)',
			'KEY source_id (source_id)',
			'KEY target_id (target_id)',
			// What was dismissed last, on the whole site, without a look at the lines.
			'KEY verdict (verdict,decided_at)',
			'KEY person (user_id,id)',
		),
		// Where the review of a post stands, as the log of decisions says; there to be asked for in order, see Reviews.
		'reviews'   => array(
			'post_id bigint(20) unsigned NOT NULL',
			'state varchar(12) NOT NULL',
			'since datetime NOT NULL',
			'role varchar(20) NOT NULL DEFAULT \'\'',
			'PRIMARY KEY  (post_id)',
			'KEY queue (state,since,post_id)',
		),
	) + AuditTables\columns();
}
