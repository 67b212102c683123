<?php
/**
 * What people of the site told the engine, as it is sent along with the page index: the owner's word list, what was
 * dismissed in all posts, which pages its settings name for every reader, and how much room there is for links. Words of a
 * draft are its author's: a dismissal is told only to those who may read its post.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Guidance;

use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Settings;
use CarePathwayLinks\SiteVerdicts;
use CarePathwayLinks\SiteWords;

/** Pages that the settings name for every reader, in the order in which they are offered. */
const PAGES = array( 'reviewMethodPage', 'disclaimerPage', 'advicePage' );

/**
 * Whether there is any, and which.
 *
 * @return array{ tag: string }|null Null: nobody said anything.
 */
function head(): ?array {
	$guidance = guidance();

	return null === $guidance ? null : array( 'tag' => $guidance['tag'] );
}

/**
 * All of it. The shape is that of site-guidance.json.
 *
 * @return array<string, mixed>|null Null: there is none.
 */
function guidance(): ?array {
	$said = array(
		'words'    => SiteWords\words()['words'],
		'verdicts' => readable( SiteVerdicts\verdicts() ),
	);

	$settings = Settings\settings();

	// A page that is not named is not there.
	$said += array_filter( array_intersect_key( $settings, array_flip( PAGES ) ) );

	if ( 'site' !== $settings['linkRoom'] ) {
		$said['linkRoom'] = $settings['linkRoom'];
	}

	return ! array_filter( $said )
		? null
		: array( 'tag' => substr( md5( (string) wp_json_encode( $said ) ), 0, 16 ) ) + $said;
}

/**
 * The part of what was dismissed that the current person may read.
 *
 * @param list<array<string, mixed>> $verdicts As the contract's SiteVerdict.
 * @return list<array<string, mixed>>
 */
function readable( array $verdicts ): array {
	if ( ! $verdicts || current_user_can( 'edit_others_posts' ) ) {
		return $verdicts;
	}

	$said     = array_merge( ...array_column( $verdicts, 'dismissals' ) );
	$sources  = array_unique( array_column( $said, 'sourceId' ) );
	$known    = array_flip( array_merge( PageIndex\known_ids( $sources ), own_posts( $sources ) ) );
	$readable = array();

	foreach ( $verdicts as $verdict ) {
		$verdict['dismissals'] = array_values(
			array_filter( $verdict['dismissals'], static fn ( array $dismissal ): bool => isset( $known[ $dismissal['sourceId'] ] ) )
		);
		if ( $verdict['dismissals'] ) {
			$readable[] = $verdict;
		}
	}

	return $readable;
}

/**
 * Those of some posts that the current person wrote.
 *
 * @param int[] $post_ids Posts.
 * @return int[]
 */
function own_posts( array $post_ids ): array {
	$author = get_current_user_id();

	// Without an author WordPress asks for the posts of all.
	return 0 === $author ? array() : get_posts(
		array(
			'author'         => $author,
			'post__in'       => $post_ids,
			'post_type'      => get_post_types(),
			'post_status'    => get_post_stati(),
			'fields'         => 'ids',
			'posts_per_page' => count( $post_ids ),
		)
	);
}
