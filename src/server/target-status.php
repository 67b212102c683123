<?php
/**
 * What links lead to at this moment: a page, a draft, the bin, nothing. The index knows only what is public; this answers
 * for the rest, without telling more than the person may know.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\TargetStatus;

use CarePathwayLinks\Linkable;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\ReadPage;
use CarePathwayLinks\ResolveUrls;
use CarePathwayLinks\SeoMarks;
use CarePathwayLinks\UrlKey;
use WP_Post;

use function CarePathwayLinks\ReadText\plain;

/** From WordPress' status to ours. Statuses of other plugins are "hidden" unless visitors can see them. */
const STATUSES = array(
	'draft'      => 'draft',
	'auto-draft' => 'draft',
	'pending'    => 'pending',
	'future'     => 'scheduled',
	'private'    => 'private',
	'trash'      => 'bin',
);

/**
 * Status of the targets of some addresses. The shape of each is that of target-status.json.
 *
 * @param string[] $urls As written in a link; relative ones count from the home page.
 * @return list<array<string, mixed>> In the order asked.
 */
function of_urls( array $urls ): array {
	$keys = array();

	foreach ( $urls as $url ) {
		$keys[ $url ] = UrlKey\key( $url, home_url( '/' ) );
	}

	$targets = ResolveUrls\resolve( array_values( array_filter( $keys, 'is_string' ) ) );
	prime( array_filter( $targets, static fn ( array $target ): bool => 'post' === $target['kind'] ) );

	return array_map(
		static function ( string $url ) use ( $keys, $targets ): array {
			$key = $keys[ $url ];

			return array( 'url' => $url ) + of_target( $key, null === $key ? null : $targets[ $key ] ?? null );
		},
		$urls
	);
}

/**
 * Status of some entries.
 *
 * @param int[] $ids Ids.
 * @return list<array<string, mixed>> In the order asked.
 */
function of_ids( array $ids ): array {
	$targets = array_map( 'CarePathwayLinks\ResolveUrls\post', $ids );
	prime( $targets );

	return array_map( static fn ( array $target ): array => array( 'url' => null ) + of_target( null, $target ), $targets );
}

/**
 * Read the entries together.
 *
 * @param array[] $targets As from ResolveUrls\resolve().
 */
function prime( array $targets ): void {
	_prime_post_caches( array_column( $targets, 'id' ), false, true );
}

/**
 * Status of what an address leads to.
 *
 * @param string|null                          $key    Key of the address; null: none, or of another site.
 * @param array{ kind: string, id: int }|null $target What it leads to.
 * @return array<string, mixed>
 */
function of_target( ?string $key, ?array $target ): array {
	if ( null === $target ) {
		return record( array( 'status' => null === $key ? 'elsewhere' : 'missing' ) );
	}

	if ( 'post' !== $target['kind'] ) {
		return record(
			array(
				'kind'   => $target['kind'],
				'id'     => $target['id'],
				'status' => 'public',
			)
		);
	}

	$post = get_post( $target['id'] );

	return null === $post || 'revision' === $post->post_type
		? record( array( 'status' => 'missing' ) )
		: record( of_entry( $key, $post ) );
}

/**
 * What may be said about an entry.
 *
 * @param string|null $key  Key of the address by which it was found.
 * @param WP_Post     $post Entry.
 * @return array<string, mixed>
 */
function of_entry( ?string $key, WP_Post $post ): array {
	$status  = status( $post );
	$is_open = 'public' === $status || 'attachment' === $post->post_type;

	$record = array(
		'kind'   => 'post',
		'id'     => $post->ID,
		'status' => $status,
	);

	if ( $is_open || current_user_can( 'read_post', $post->ID ) ) {
		$record['title']    = plain( $post->post_title );
		$record['postType'] = $post->post_type;
	}

	if ( 'public' !== $status ) {
		return $record;
	}

	$url     = (string) get_permalink( $post );
	$own_key = UrlKey\key( $url, home_url( '/' ) );
	$marks   = OwnerMarks\marks( $post->ID );

	return array(
		'currentUrl'  => $url,
		'isMoved'     => null !== $key && 0 === UrlKey\entry_id( $key ) && $key !== $own_key && 'attachment' !== $post->post_type,
		'isIndexed'   => Linkable\is_linkable( $post ),
		'isNoindex'   => SeoMarks\is_noindex( $post->ID ),
		'isExcluded'  => $marks['is_excluded'],
		'language'    => ReadPage\language( $post ),
		'reviewed'    => '' === $marks['reviewed_on'] ? null : $marks['reviewed_on'],
	) + $record;
}

/**
 * Status of an entry in one word.
 *
 * @param WP_Post $post Entry.
 */
function status( WP_Post $post ): string {
	$status = get_post_status( $post );

	return match ( true ) {
		isset( STATUSES[ $status ] ) => STATUSES[ $status ],
		! is_post_publicly_viewable( $post ) => 'hidden',
		'' !== $post->post_password => 'password',
		default => 'public',
	};
}

/**
 * A record with all its fields.
 *
 * @param array<string, mixed> $known What is known.
 * @return array<string, mixed>
 */
function record( array $known ): array {
	return $known + array(
		'kind'       => '',
		'id'         => 0,
		'status'     => 'missing',
		'title'      => null,
		'postType'   => null,
		'currentUrl' => null,
		'isMoved'    => false,
		'isIndexed'  => false,
		'isNoindex'  => false,
		'isExcluded' => false,
		'language'   => null,
		'reviewed'   => null,
	);
}
