<?php
/**
 * Which links of a post nobody has approved yet.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\ReviewLinks;

use CarePathwayLinks\ContentBlocks;
use CarePathwayLinks\Decisions;
use CarePathwayLinks\ExtractLinks;
use WP_Post;

use function CarePathwayLinks\ReadText\cut;
use function CarePathwayLinks\ReadText\squeeze;

/** Blocks that lead to files, accounts and places of a menu rather than pages. */
const LEFT_OUT = array( 'core/file', 'core/social-link', 'core/navigation-link', 'core/navigation-submenu' );

/** What a picture leads to when it leads to itself. */
const OWN_FILE = array( 'media', 'attachment' );

/**
 * Links of a post, as it is saved, that are not approved: neither by a word on exactly these words and this
 * address, nor as part of what was approved as a whole. What was sent back stays out until the post is sent for review again.
 *
 * @param WP_Post $post Post.
 * @return list<array{ url: string, anchor: string }>
 */
function open_links( WP_Post $post ): array {
	$lines    = Decisions\of_source( $post->ID );
	$approval = null;
	$settled  = array();

	foreach ( $lines as $line ) {
		$approval = Decisions\is_of_post( $line ) && 'approved' === $line['verdict'] ? $line['id'] : $approval;
	}

	foreach ( $lines as $line ) {
		if ( isset( $line['url'] ) ) {
			$settled[ key( array( 'url' => $line['url'], 'anchor' => $line['anchorText'] ) ) ] = $line['verdict'];
			continue;
		}
		if ( in_array( $line['verdict'], array( 'requested', 'approved' ), true ) ) {
			$settled = array_diff( $settled, array( 'returned' ) );
		}
		if ( $line['id'] === $approval ) {
			$settled = array_fill_keys( array_map( __NAMESPACE__ . '\key', links( approved_content( $post->ID ) ?? '' ) ), 'approved' ) + $settled;
		}
	}

	return array_values(
		array_filter(
			links( $post->post_content ),
			static fn ( array $link ): bool => ! in_array( $settled[ key( $link ) ] ?? '', array( 'approved', 'returned' ), true )
		)
	);
}

/**
 * The content of a post as it was when it was last approved as a whole.
 *
 * @param int $post_id Post.
 * @return string|null Raw content; null: it never was, or the revision is gone.
 */
function approved_content( int $post_id ): ?string {
	$approvals = array_filter(
		Decisions\of_posts( array( $post_id ) )[ $post_id ],
		static fn ( array $line ): bool => 'approved' === $line['verdict'] && $line['revisionId'] > 0
	);
	$revision  = $approvals ? get_post( end( $approvals )['revisionId'] ) : null;

	return $revision instanceof WP_Post && 'revision' === $revision->post_type && $post_id === $revision->post_parent ? $revision->post_content : null;
}

/**
 * Links that a review looks at, each once: words of the text, buttons, pictures. The same that `readLinks` finds in the editor.
 *
 * @param string $content Raw content.
 * @return list<array{ url: string, anchor: string }>
 */
function links( string $content ): array {
	$links = array();

	foreach ( ContentBlocks\pieces( $content ) as $piece ) {
		// A path through a pattern leads to another entry, which has a review of its own.
		if ( 'body' !== $piece['kind'] || 1 !== preg_match( '/^[\d.]*$/', $piece['path'] ) || in_array( $piece['block'], LEFT_OUT, true ) ) {
			continue;
		}

		$found = ExtractLinks\links( array( $piece ) );

		if ( in_array( $piece['attributes']['linkDestination'] ?? '', OWN_FILE, true ) ) {
			array_shift( $found );
		}

		foreach ( $found as $link ) {
			$link = array(
				'url'    => $link['url'],
				'anchor' => $link['anchor'],
			);

			$links[ key( $link ) ] ??= $link;
		}
	}

	return array_values( $links );
}

/**
 * What an approval holds for: the words and the address, both as written.
 *
 * @param array{ url: string, anchor: string } $link Link.
 */
function key( array $link ): string {
	return substr( squeeze( $link['url'] ), 0, ExtractLinks\MAX_URL_LENGTH ) . "\n" . cut( squeeze( $link['anchor'] ), ExtractLinks\MAX_ANCHOR_LENGTH );
}
