<?php
/**
 * Puts links into many saved posts, and takes them off again: what is asked of each post before it is touched.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\MendPosts;

use CarePathwayLinks\Batches;
use CarePathwayLinks\ChangeContent;
use CarePathwayLinks\Decisions;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Splice;

/**
 * Put links into a post as part of a batch. Sent again it is answered as before, and nothing is done twice; only what failed
 * is tried again.
 *
 * @param string               $batch_id Batch.
 * @param array<string, mixed> $wanted   One of the posts of new-batch.json.
 */
function mend( string $batch_id, array $wanted ): void {
	$post_id = $wanted['postId'];
	$known   = Batches\posts( $batch_id, array( $post_id ) )[ $post_id ] ?? null;

	if ( null !== $known && 'failed' !== $known['outcome'] ) {
		return;
	}

	// The answer got lost, or the request ended, after the content was written.
	if ( null !== $known && '' !== $known['after_hash'] && md5( ChangeContent\stored( $post_id ) ?? '' ) === $known['after_hash'] ) {
		add_to_log( $batch_id, $post_id, $known['links'], 'accepted' );
		Batches\note( $batch_id, $post_id, 'done' );
		return;
	}

	$links = array_map( __NAMESPACE__ . '\with_opening', $wanted['links'] );
	$found = prepare( $post_id, $wanted['contentHash'], $links );
	$row   = array( 'links' => $links );

	if ( is_string( $found ) ) {
		Batches\keep( $batch_id, $post_id, array( 'outcome' => $found ) + $row );
		return;
	}

	list( 'post' => $post, 'after' => $after ) = $found;

	// Noted before it is done: what is done and not noted could not be undone.
	$row += array( 'after_hash' => md5( $after ) );
	Batches\keep( $batch_id, $post_id, array( 'outcome' => 'failed' ) + $row );

	$why = ChangeContent\change( $post, $post->post_content, $after );

	if ( '' === $why ) {
		$row += array( 'after_revision' => ChangeContent\newest_revision( $post_id ) );
		// Before it is noted as done: what is done is not looked at again, and the log takes a line once.
		add_to_log( $batch_id, $post_id, $links, 'accepted' );
	}

	Batches\keep( $batch_id, $post_id, array( 'outcome' => '' === $why ? 'done' : $why ) + $row );
}

/**
 * Take off what a batch put into a post: the very bytes that were there before where nobody changed the post since, else just
 * its links where they stand unchanged.
 *
 * @param string $batch_id Batch.
 * @param int    $post_id  Post.
 * @return string Outcome, as in the contract.
 */
function undo( string $batch_id, int $post_id ): string {
	$known = Batches\posts( $batch_id, array( $post_id ) )[ $post_id ] ?? null;

	if ( null === $known || 'done' !== $known['outcome'] ) {
		return $known['outcome'] ?? 'gone';
	}

	clean_post_cache( $post_id );
	$post = get_post( $post_id );

	if ( null === $post || 'trash' === $post->post_status ) {
		return 'gone';
	}

	if ( ! current_user_can( 'edit_post', $post_id ) ) {
		return 'no-rights';
	}

	$after = md5( $post->post_content ) === $known['after_hash']
		? Splice\take_out( $post->post_content, $known['links'] )
		: Splice\take_off( $post->post_content, $known['links'] );

	if ( null === $after ) {
		return 'changed';
	}

	$why = $after === $post->post_content ? '' : ChangeContent\change( $post, $post->post_content, $after );

	if ( '' === $why ) {
		add_to_log( $batch_id, $post_id, $known['links'], 'restored' );
		Batches\note( $batch_id, $post_id, 'undone' );
	}

	return '' === $why ? 'undone' : $why;
}

/**
 * Add to the log of the post what was done with the links of a batch. Said again it stays one line.
 *
 * @param string                     $batch_id Batch.
 * @param int                        $post_id  Post.
 * @param list<array<string, mixed>> $links    Links, in the order in which they were sent.
 * @param string                     $verdict  "accepted", or "restored": they were taken off again.
 */
function add_to_log( string $batch_id, int $post_id, array $links, string $verdict ): void {
	$lines = array_map(
		static fn ( int $place, array $link ): array => array(
			'id'           => uuid( "{$batch_id} {$post_id} {$place} {$verdict}" ),
			'suggestionId' => "batch {$batch_id} {$post_id} {$place}",
			'sourceId'     => $post_id,
			'targetId'     => $link['targetId'],
			'anchorText'   => $link['anchorText'],
			'verdict'      => $verdict,
			'phase'        => 'writing',
			'reason'       => null,
			'batchId'      => $batch_id,
		),
		array_keys( $links ),
		$links
	);

	Decisions\record( $lines, get_current_user_id() );
}

/**
 * The same id for the same words.
 *
 * @param string $words Words.
 */
function uuid( string $words ): string {
	return vsprintf( '%s%s-%s-%s-%s-%s%s%s', str_split( md5( $words ), 4 ) );
}

/**
 * The content that a post shall have, or why it is left alone.
 *
 * @param int                        $post_id      Post.
 * @param string                     $content_hash Of the content that the links were made for.
 * @param list<array<string, mixed>> $links        As from with_opening().
 * @return array{ post: \WP_Post, after: string }|string Outcome, as in the contract.
 */
function prepare( int $post_id, string $content_hash, array $links ): array|string {
	clean_post_cache( $post_id );
	$post = get_post( $post_id );

	if ( ! Linkable\is_linkable( $post ) ) {
		return 'gone';
	}

	if ( ! current_user_can( 'edit_post', $post_id ) ) {
		return 'no-rights';
	}

	if ( md5( $post->post_content ) !== $content_hash ) {
		return 'changed';
	}

	$targets = array_column( $links, 'targetId' );

	if ( in_array( $post_id, $targets, true ) || array_diff( $targets, linkable_ids( $targets ) ) ) {
		return 'gone';
	}

	$after = Splice\insert( $post->post_content, $links );

	if ( null === $after ) {
		return 'gone';
	}

	return Splice\is_sound( $post->post_content, $after, $links )
		? array(
			'post'  => $post,
			'after' => $after,
		)
		: 'broken-markup';
}

/**
 * Those of some pages that a link may lead to.
 *
 * @param int[] $ids Pages.
 * @return int[]
 */
function linkable_ids( array $ids ): array {
	$rows = array_filter(
		PageIndex\rows( $ids ),
		static fn ( array $row ): bool => (bool) $row['is_indexed'] && ! $row['is_excluded'] && ! $row['is_noindex']
			&& Linkable\is_linkable( get_post( (int) $row['post_id'] ) )
	);

	return array_map( 'intval', array_column( $rows, 'post_id' ) );
}

/**
 * A link with the tag that it begins with, written as core's editor saves it: the address is the one the page has now.
 *
 * @param array<string, mixed> $link As in new-batch.json.
 * @return array<string, mixed>
 */
function with_opening( array $link ): array {
	$url  = esc_attr( (string) get_permalink( $link['targetId'] ) );
	$type = esc_attr( (string) get_post_type( $link['targetId'] ) );

	return $link + array( 'opening' => "<a href=\"{$url}\" data-type=\"{$type}\" data-id=\"{$link['targetId']}\">" );
}
