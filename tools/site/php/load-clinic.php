<?php
declare( strict_types=1 );

namespace CarePathwayLinks\Development;

/** Front matter that becomes post meta: key of the file to key of the meta. */
const MARKS = array(
	'role'     => '_care_pathway_links_role',
	'aliases'  => '_care_pathway_links_aliases',
	'reviewed' => '_care_pathway_links_reviewed_on',
	// Not ours: what stands for a plugin that redirects and for one that translates here.
	'old-slug' => 'demo_old_slug',
	'language' => 'demo_language',
);

/**
 * Loads `pages/*.html` and `drafts/*.html` of a folder into this WordPress. What is there already, by
 * slug, is left as it is, so that a person's own edits survive. Works in three passes, since a page may
 * name a parent and link to a page that comes later, and an address is known only when all parents are.
 *
 * @param string             $folder Folder of the clinic.
 * @param array<string, int> $people Role to user id.
 * @return array{published: int, drafts: list<array{id: int, slug: string, title: string}>} What the site holds now.
 */
function load_clinic( string $folder, array $people ): array {
	$new    = array();
	$drafts = array();

	// Dates come from the files; WordPress would put the time of loading in their place.
	$keep_dates = static function ( array $row, array $given ): array {
		$row['post_modified']     = $given['post_modified'] ?? $row['post_modified'];
		$row['post_modified_gmt'] = get_gmt_from_date( $row['post_modified'] );
		return $row;
	};
	add_filter( 'wp_insert_post_data', $keep_dates, 10, 2 );

	foreach ( array( 'pages', 'drafts' ) as $shelf ) {
		foreach ( glob( "$folder/$shelf/*.html" ) as $file ) {
			$entry = read_entry( $file );
			$known = find_entry( $entry['slug'] );
			$id    = $known ?? insert_entry( $entry, 'drafts' === $shelf, $people );

			if ( null === $known ) {
				$new[ $id ] = $entry;
			}
			if ( 'drafts' === $shelf ) {
				$drafts[] = array(
					'id'    => $id,
					'slug'  => $entry['slug'],
					'title' => $entry['title'],
				);
			}
		}
	}
	foreach ( $new as $id => $entry ) {
		place_entry( $id, $entry );
	}
	foreach ( $new as $id => $entry ) {
		fill_entry( $id, $entry );
	}
	remove_filter( 'wp_insert_post_data', $keep_dates, 10 );

	return array(
		'published' => array_sum(
			array_map(
				static fn ( string $type ): int => (int) wp_count_posts( $type )->publish,
				array( 'page', 'post', 'clinician', 'location' )
			)
		),
		'drafts'    => $drafts,
	);
}

/**
 * Reads one file: `key: value` lines between two `---` lines, then block markup.
 *
 * @return array<string, string> The keys, and `content`.
 */
function read_entry( string $file ): array {
	$parts = preg_split( '/^---\R/m', (string) file_get_contents( $file ), 3 );

	if ( 3 !== count( $parts ) ) {
		throw new \RuntimeException( "$file has no front matter between two --- lines." );
	}
	$entry = array(
		'slug'   => basename( $file, '.html' ),
		'type'   => 'page',
		'status' => str_contains( $file, '/drafts/' ) ? 'draft' : 'publish',
	);

	foreach ( preg_split( '/\R/', trim( $parts[1] ) ) as $line ) {
		list( $key, $value )   = array_pad( explode( ':', $line, 2 ), 2, '' );
		$entry[ trim( $key ) ] = trim( $value );
	}
	if ( '' === ( $entry['title'] ?? '' ) ) {
		throw new \RuntimeException( "$file has no title." );
	}
	$entry['content'] = trim( $parts[2] );
	return $entry;
}

/** Id of the entry with this slug, in any status. */
function find_entry( string $slug ): ?int {
	$found = $GLOBALS['wpdb']->get_var(
		$GLOBALS['wpdb']->prepare(
			"SELECT ID FROM {$GLOBALS['wpdb']->posts} WHERE post_type IN ( 'page', 'post', 'clinician', 'location' ) AND post_name IN ( %s, %s ) LIMIT 1",
			$slug,
			"{$slug}__trashed"
		)
	);
	return null === $found ? null : (int) $found;
}

/**
 * First pass: everything but the content, which can only be linked once all entries have addresses.
 *
 * @param array<string, string> $entry  As read.
 * @param array<string, int>    $people Role to user id.
 */
function insert_entry( array $entry, bool $is_draft, array $people ): int {
	$writer = $people[ $entry['author'] ?? '' ] ?? $people[ $is_draft ? 'author' : 'editor' ];
	$id     = wp_insert_post(
		wp_slash(
			array_filter(
				array(
					'post_type'     => $entry['type'],
					'post_status'   => $is_draft ? 'draft' : $entry['status'],
					'post_name'     => $entry['slug'],
					'post_title'    => $entry['title'],
					'post_excerpt'  => $entry['excerpt'] ?? '',
					'post_author'   => $writer,
					'post_modified' => read_date( $entry['modified'] ?? '' ),
					'post_date'     => read_date( $entry['modified'] ?? '' ),
				)
			)
		),
		true
	);

	if ( is_wp_error( $id ) ) {
		throw new \RuntimeException( $entry['slug'] . ': ' . $id->get_error_message() );
	}
	foreach ( read_list( $entry['specialty'] ?? '' ) as $specialty ) {
		$term = term_exists( $specialty, 'specialty' ) ?? wp_insert_term( $specialty, 'specialty' );
		wp_set_object_terms( $id, (int) $term['term_id'], 'specialty', true );
	}
	foreach ( MARKS as $key => $meta_key ) {
		if ( isset( $entry[ $key ] ) ) {
			update_post_meta( $id, $meta_key, wp_slash( 'aliases' === $key ? read_list( $entry[ $key ] ) : $entry[ $key ] ) );
		}
	}
	return $id;
}

/**
 * Second pass: the parent, which is part of the address.
 *
 * @param array<string, string> $entry As read.
 */
function place_entry( int $id, array $entry ): void {
	$parent = '' === ( $entry['parent'] ?? '' ) ? null : find_entry( $entry['parent'] );

	if ( null !== $parent ) {
		update_entry( $id, $entry, array( 'post_parent' => $parent ) );
	}
}

/**
 * Third pass: content with links that lead to this site.
 *
 * @param array<string, string> $entry As read.
 */
function fill_entry( int $id, array $entry ): void {
	$content = new \WP_HTML_Tag_Processor( $entry['content'] );

	while ( $content->next_tag( 'A' ) ) {
		$path = $content->get_attribute( 'href' );

		if ( is_string( $path ) && preg_match( '~^/(?!/)~', $path ) ) {
			$content->set_attribute( 'href', find_address( $path ) );
		}
	}
	update_entry( $id, $entry, array( 'post_content' => $content->get_updated_html() ) );
}

/**
 * Writes some columns of an entry and keeps its date.
 *
 * @param array<string, string>     $entry   As read.
 * @param array<string, string|int> $columns What to write.
 */
function update_entry( int $id, array $entry, array $columns ): void {
	wp_update_post(
		wp_slash( array( 'ID' => $id ) + $columns + array_filter( array( 'post_modified' => read_date( $entry['modified'] ?? '' ) ) ) )
	);
}

/**
 * Address of what a path such as "/a1c-testing/#results" means: the entry's own if there is one, else the path on this site. What
 * is not public is linked by the address that it had, or would have, for visitors: that is what stands in a text about it.
 */
function find_address( string $path ): string {
	$slug = basename( (string) wp_parse_url( $path, PHP_URL_PATH ) );
	$id   = '' === $slug ? null : find_entry( $slug );

	if ( null === $id ) {
		return home_url( $path );
	}
	// Marked as raw, or WordPress reads it again as it is kept.
	$post              = clone get_post( $id );
	$post->post_name   = $slug;
	$post->post_status = 'publish';
	$post->filter      = 'raw';

	return get_permalink( $post ) . (string) strpbrk( $path, '?#' );
}

/** A date of a file as WordPress keeps it; empty for none. */
function read_date( string $date ): string {
	return '' === $date ? '' : gmdate( 'Y-m-d H:i:s', strtotime( "$date UTC" ) );
}

/**
 * Splits "one, two".
 *
 * @return list<string>
 */
function read_list( string $text ): array {
	return array_values( array_filter( array_map( 'trim', explode( ',', $text ) ) ) );
}
