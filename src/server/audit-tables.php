<?php
/**
 * The tables of the site's audit: their shape. They are made with the others, see tables.php.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\AuditTables;

/**
 * Columns and keys of what the audit of the site keeps, as from Tables\columns().
 *
 * @return array<string, string[]>
 */
function columns(): array {
	return array(
		'findings'    => array(
			// Made by the engine: the same as long as the fault is the same.
			'id varchar(64) NOT NULL',
			'kind varchar(40) NOT NULL',
			// 0 is the worst, see Findings\SEVERITIES.
			'severity tinyint(1) NOT NULL',
			'page_id bigint(20) unsigned NOT NULL DEFAULT 0',
			'target_id bigint(20) unsigned NOT NULL DEFAULT 0',
			// Of the link; there to be searched.
			'words text NOT NULL',
			// The contract's SiteFinding.
			'record longtext NOT NULL',
			// 0: the last audit did not find it. Kept only where somebody ignored it, so that it stays ignored if it comes back.
			'is_found tinyint(1) NOT NULL DEFAULT 1',
			'state varchar(10) NOT NULL',
			'note text NOT NULL',
			'ignored_by bigint(20) unsigned NOT NULL DEFAULT 0',
			'first_seen datetime NOT NULL',
			'as_of datetime NOT NULL',
			// As in the table of pages.
			'judged bigint(20) unsigned NOT NULL',
			'PRIMARY KEY  (id)',
			'KEY worst (is_found,state,severity,page_id,id)',
			'KEY counts (is_found,kind,severity,state)',
			'KEY page (page_id,is_found,state)',
			'KEY person (ignored_by,id)',
		),
		'snapshots'   => array(
			'day date NOT NULL',
			'pages int(10) unsigned NOT NULL',
			'links int(10) unsigned NOT NULL',
			'orphans int(10) unsigned NOT NULL',
			'broken int(10) unsigned NOT NULL',
			'high int(10) unsigned NOT NULL',
			'medium int(10) unsigned NOT NULL',
			'low int(10) unsigned NOT NULL',
			// 0: nobody had judged the site by then, and orphans to low say nothing.
			'is_audited tinyint(1) NOT NULL DEFAULT 0',
			'PRIMARY KEY  (day)',
		),
		// An import comes in parts, each of which may come again. Addresses of one page are one row.
		'traffic'     => array(
			'import_id char(36) NOT NULL',
			'part int(10) unsigned NOT NULL',
			// 0: says what came of the part, see Traffic.
			'page_id bigint(20) unsigned NOT NULL',
			'clicks bigint(20) unsigned NOT NULL',
			'impressions bigint(20) unsigned NOT NULL',
			// Impressions whose place was told, and the sum of their places in hundredths.
			'placed bigint(20) unsigned NOT NULL',
			'places bigint(20) unsigned NOT NULL',
			'PRIMARY KEY  (import_id,part,page_id)',
			'KEY page (page_id,import_id)',
		),
		'batches'     => array(
			'id char(36) NOT NULL',
			'user_id bigint(20) unsigned NOT NULL',
			'started_at datetime NOT NULL',
			'PRIMARY KEY  (id)',
			'KEY newest (started_at)',
			'KEY person (user_id,id)',
		),
		'batch_posts' => array(
			'batch_id char(36) NOT NULL',
			'post_id bigint(20) unsigned NOT NULL',
			'outcome varchar(20) NOT NULL',
			'before_revision bigint(20) unsigned NOT NULL DEFAULT 0',
			'after_revision bigint(20) unsigned NOT NULL DEFAULT 0',
			// Of the content as the batch left it.
			'after_hash char(32) NOT NULL DEFAULT \'\'',
			// JSON.
			'links longtext NOT NULL',
			'PRIMARY KEY  (batch_id,post_id)',
			'KEY post_id (post_id)',
		),
		// Addresses of other sites as last looked at.
		'external'    => array(
			'url_hash char(32) NOT NULL',
			'url text NOT NULL',
			'host varchar(190) NOT NULL',
			// 0: no answer.
			'http_status smallint(5) unsigned NOT NULL',
			'checked_on date NOT NULL',
			// How often in a row it did not answer well.
			'failures int(10) unsigned NOT NULL DEFAULT 0',
			// Before this it is left alone.
			'next_on datetime NOT NULL',
			'PRIMARY KEY  (url_hash)',
			'KEY due (next_on)',
		),
	);
}
