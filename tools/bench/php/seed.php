<?php
/**
 * Fills a site with generated entries, past all hooks: only our own work is to be measured, and a site has its pages before
 * it has our plugin. Facts: `address`; `pages`, how many entries.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

use PDO;

require __DIR__ . '/../../site/php/boot.php';
require __DIR__ . '/generate-entry.php';

const ROWS_OF_TRANSACTION = 1000;

global $wpdb;

$terms    = create_terms();
$author   = (int) get_user_by( 'login', 'editor' )->ID;
$first_id = 1 + (int) $wpdb->get_var( "SELECT MAX(ID) FROM {$wpdb->posts}" );
$pdo      = connect();

$insert_post = statement(
	$pdo,
	$wpdb->posts,
	array(
		'ID',
		'post_author',
		'post_date',
		'post_date_gmt',
		'post_modified',
		'post_modified_gmt',
		'post_content',
		'post_title',
		'post_excerpt',
		'post_status',
		'comment_status',
		'ping_status',
		'post_password',
		'post_name',
		'to_ping',
		'pinged',
		'post_content_filtered',
		'post_parent',
		'guid',
		'menu_order',
		'post_type',
		'post_mime_type',
		'comment_count',
	)
);
$insert_meta = statement( $pdo, $wpdb->postmeta, array( 'post_id', 'meta_key', 'meta_value' ) );
$insert_term = statement( $pdo, $wpdb->term_relationships, array( 'object_id', 'term_taxonomy_id', 'term_order' ) );

for ( $n = 0; $n < $facts['pages']; $n++ ) {
	if ( 0 === $n % ROWS_OF_TRANSACTION ) {
		$pdo->beginTransaction();
	}

	$entry   = entry( $n );
	$id      = $first_id + $n;
	$written = gmdate( 'Y-m-d H:i:s', 1700000000 + 600 * $n );
	$content = content( $n, $facts['pages'], $first_id, $facts['address'] );
	$parent  = null === $entry['parent'] ? 0 : $first_id + $entry['parent'];
	$excerpt = 0 === $n % 2 ? sentence( $entry['topic'] ) : '';

	$insert_post->execute(
		array(
			$id,
			$author,
			$written,
			$written,
			$written,
			$written,
			$content,
			$entry['title'],
			$excerpt,
			'publish',
			'closed',
			'closed',
			'',
			$entry['slug'],
			'',
			'',
			'',
			$parent,
			$facts['address'] . '/?p=' . $id,
			0,
			$entry['type'],
			'',
			0,
		)
	);

	foreach ( meta_of( $n, $entry ) as $key => $value ) {
		$insert_meta->execute( array( $id, $key, $value ) );
	}

	foreach ( terms_of( $n, $entry, $terms ) as $tt_id ) {
		$insert_term->execute( array( $id, $tt_id, 0 ) );
	}

	if ( ROWS_OF_TRANSACTION - 1 === $n % ROWS_OF_TRANSACTION || $n === $facts['pages'] - 1 ) {
		$pdo->commit();
	}
}

$pdo->exec(
	"UPDATE {$wpdb->term_taxonomy} SET count = (SELECT COUNT(*) FROM {$wpdb->term_relationships}"
	. " WHERE {$wpdb->term_relationships}.term_taxonomy_id = {$wpdb->term_taxonomy}.term_taxonomy_id)"
);

echo wp_json_encode( array( 'firstId' => $first_id ) ), "\n";

/**
 * A way past WordPress to its database: no hooks, and no translation of its SQL.
 */
function connect(): PDO {
	$pdo = defined( 'DB_ENGINE' ) && 'sqlite' === constant( 'DB_ENGINE' )
		? new PDO( 'sqlite:' . constant( 'DB_DIR' ) . '/' . constant( 'DB_FILE' ) )
		: new PDO( 'mysql:dbname=' . DB_NAME . ';charset=utf8mb4;unix_socket=' . explode( ':', DB_HOST, 2 )[1], DB_USER, DB_PASSWORD );

	$pdo->setAttribute( PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION );

	return $pdo;
}

/**
 * A statement that inserts a row.
 *
 * @param PDO      $pdo     Database.
 * @param string   $table   Table.
 * @param string[] $columns Columns.
 */
function statement( PDO $pdo, string $table, array $columns ): \PDOStatement {
	return $pdo->prepare(
		"INSERT INTO {$table} (" . implode( ', ', $columns ) . ') VALUES (' . implode( ', ', array_fill( 0, count( $columns ), '?' ) ) . ')'
	);
}

/**
 * Specialties, categories and tags.
 *
 * @return array<string, list<int>> Taxonomy to term-taxonomy ids.
 */
function create_terms(): array {
	$names = array(
		'specialty' => array_keys( SPECIALTIES ),
		'category'  => array( 'News', 'Healthy living', 'Patient stories', 'Research', 'Recipes', 'Events' ),
		'post_tag'  => array_map( static fn ( int $number ): string => "Topic {$number}", range( 1, 40 ) ),
	);
	$ids   = array();

	foreach ( $names as $taxonomy => $list ) {
		foreach ( $list as $name ) {
			$ids[ $taxonomy ][] = (int) wp_insert_term( $name, $taxonomy )['term_taxonomy_id'];
		}
	}

	return $ids;
}

/**
 * Meta as editors and an SEO plugin leave it.
 *
 * @param int                   $n     Number of the entry.
 * @param array<string, mixed>  $entry As from entry().
 * @return array<string, string>
 */
function meta_of( int $n, array $entry ): array {
	$meta = array( '_edit_last' => '1' );

	if ( 0 === $n % 3 ) {
		$meta['_yoast_wpseo_focuskw']  = $entry['topic'];
		$meta['_yoast_wpseo_metadesc'] = "What you should know about {$entry['topic']}, written by our clinicians.";
	}

	if ( 0 === $n % 50 ) {
		$meta['_care_pathway_links_is_pillar'] = '1';
	}

	return $meta;
}

/**
 * Term-taxonomy ids of an entry.
 *
 * @param int                      $n     Number of the entry.
 * @param array<string, mixed>     $entry As from entry().
 * @param array<string, list<int>> $terms As from create_terms().
 * @return int[]
 */
function terms_of( int $n, array $entry, array $terms ): array {
	$ids = array( $terms['specialty'][ array_search( $entry['specialty'], array_keys( SPECIALTIES ), true ) ] );

	if ( 'post' === $entry['type'] ) {
		$ids[] = $terms['category'][ $n % count( $terms['category'] ) ];
		$ids[] = $terms['post_tag'][ $n % count( $terms['post_tag'] ) ];
		$ids[] = $terms['post_tag'][ ( $n * 7 + 1 ) % count( $terms['post_tag'] ) ];
	}

	return array_unique( $ids );
}
