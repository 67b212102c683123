<?php
/**
 * The next steps block: which pages it leads to at this moment, and how they are shown. Content keeps only ids and labels,
 * so that nothing of it goes stale.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\NextSteps;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Linkable;
use CarePathwayLinks\OwnerMarks;
use CarePathwayLinks\Relations;
use CarePathwayLinks\ResolveUrls;
use CarePathwayLinks\RoleIcons;
use CarePathwayLinks\SeoMarks;
use CarePathwayLinks\UrlKey;
use WP_Post;

use function CarePathwayLinks\ReadText\cut;
use function CarePathwayLinks\ReadText\plain;

const BLOCK = 'care-pathway-links/next-steps';

/** A block with more pages leads nowhere; what is beyond is not shown. */
const MAX_STEPS = 50;

/** In characters. */
const MAX_LABEL_LENGTH = 200;

/**
 * The block as visitors see it; an empty string when none of its pages is public.
 *
 * @param array<string, mixed> $attributes As saved.
 * @param int                  $current_id Page that shows the block; 0: none.
 */
function render( array $attributes, int $current_id ): string {
	$kept  = kept( $attributes );
	$steps = shown( $kept, $current_id );

	if ( ! array_filter( $steps, static fn ( array $step ): bool => ! $step['isCurrent'] ) ) {
		return '';
	}

	wp_enqueue_style( BLOCK_STYLE );

	$id      = wp_unique_id( 'care-pathway-links-next-steps-' );
	$tag     = 'h' . $kept['level'];
	$list    = in_array( 'is-style-steps', explode( ' ', (string) ( $attributes['className'] ?? '' ) ), true ) ? 'ol' : 'ul';
	$heading = '' === $kept['heading']
		? ''
		: "<{$tag} class=\"wp-block-care-pathway-links-next-steps__heading\" id=\"{$id}\">" . esc_html( $kept['heading'] ) . "</{$tag}>";
	$name    = '' === $heading
		? array( 'aria-label' => __( 'Next steps', 'care-pathway-links' ) )
		: array( 'aria-labelledby' => $id );

	return '<nav ' . get_block_wrapper_attributes( $name ) . ">{$heading}<{$list} class=\"wp-block-care-pathway-links-next-steps__list\">"
		. implode( '', array_map( static fn ( array $step ): string => entry( $step, $kept['hasIcons'] ), $steps ) )
		. "</{$list}></nav>";
}

/** Loaded by the block where it is shown, and nowhere else. */
const BLOCK_STYLE = 'care-pathway-links-next-steps-style';

/**
 * One page of the list.
 *
 * @param array{ url: string, words: string, role: string|null, isCurrent: bool } $step     As from shown().
 * @param bool                                                                     $has_icon Whether an icon stands before it.
 */
function entry( array $step, bool $has_icon ): string {
	$icon  = $has_icon ? RoleIcons\svg( $step['role'], 'wp-block-care-pathway-links-next-steps__icon' ) : '';
	$words = esc_html( $step['words'] );

	return '<li class="wp-block-care-pathway-links-next-steps__step">' . $icon . (
		$step['isCurrent']
			? '<span class="wp-block-care-pathway-links-next-steps__current" aria-current="page">' . $words . '</span>'
			: '<a class="wp-block-care-pathway-links-next-steps__link" href="' . esc_url( $step['url'] ) . '">' . $words . '</a>'
	) . '</li>';
}

/**
 * What a block keeps, in the types it should have: content may be written by hand, or by a newer version.
 *
 * @param array<string, mixed> $attributes As saved.
 * @return array{ heading: string, level: int, steps: array[], hasIcons: bool, isKeptCurrent: bool, spares: array[] }
 */
function kept( array $attributes ): array {
	$level   = $attributes['level'] ?? 2;
	$heading = $attributes['heading'] ?? null;

	return array(
		'heading'       => is_string( $heading ) ? cut( plain( $heading ), MAX_LABEL_LENGTH ) : __( 'Next steps', 'care-pathway-links' ),
		'level'         => is_numeric( $level ) ? max( 2, min( 4, (int) $level ) ) : 2,
		'steps'         => kept_steps( $attributes['steps'] ?? null ),
		'hasIcons'      => false !== ( $attributes['hasIcons'] ?? true ),
		'isKeptCurrent' => true === ( $attributes['isKeptCurrent'] ?? false ),
		'spares'        => kept_steps( $attributes['spares'] ?? null ),
	);
}

/**
 * Chosen pages that make sense, each once.
 *
 * @param mixed $steps As saved.
 * @return list<array{ pageId: int, label: string, role: string|null, url: string }> `url` is empty but where no id is known.
 */
function kept_steps( mixed $steps ): array {
	$kept = array();

	foreach ( is_array( $steps ) ? $steps : array() as $step ) {
		$page_id = is_array( $step ) && is_numeric( $step['pageId'] ?? null ) ? max( 0, (int) $step['pageId'] ) : 0;
		$url     = 0 === $page_id && is_array( $step ) && is_string( $step['url'] ?? null ) ? trim( $step['url'] ) : '';
		$label   = is_array( $step ) && is_scalar( $step['label'] ?? null ) ? cut( plain( (string) $step['label'] ), MAX_LABEL_LENGTH ) : '';
		$role    = is_array( $step ) ? $step['role'] ?? null : null;

		if ( $page_id > 0 || '' !== $url ) {
			$kept[ $page_id > 0 ? $page_id : $url ] ??= array(
				'pageId' => $page_id,
				'label'  => $label,
				'role'   => in_array( $role, Contract\page_roles(), true ) ? $role : null,
				'url'    => $url,
			);
		}
	}

	return array_slice( array_values( $kept ), 0, MAX_STEPS );
}

/**
 * The pages that a block leads to now, in order: public ones only. Where one is gone, its place is taken by the next of
 * the spare pages, if the person wanted that; else it stays empty.
 *
 * @param array{ steps: array[], isKeptCurrent: bool, spares: array[] } $kept       As from kept().
 * @param int                                                           $current_id Page that shows the block.
 * @return list<array{ pageId: int, url: string, words: string, role: string|null, isCurrent: bool }>
 */
function shown( array $kept, int $current_id ): array {
	$steps  = with_ids( $kept['steps'] );
	$spares = $kept['isKeptCurrent'] ? with_ids( $kept['spares'] ) : array();
	$chosen = array_column( $steps, 'pageId' );
	$shown  = array();

	_prime_post_caches( array( ...$chosen, ...array_column( $spares, 'pageId' ) ), false, true );

	$spares = array_filter( $spares, static fn ( array $spare ): bool => ! in_array( $spare['pageId'], $chosen, true ) && $spare['pageId'] !== $current_id );

	foreach ( $steps as $step ) {
		$found = open_step( $step, $current_id );

		while ( null === $found && $spares ) {
			$found = open_step( array_shift( $spares ), $current_id );
		}

		if ( null !== $found ) {
			$shown[ $found['pageId'] ] ??= $found;
		}
	}

	return array_values( $shown );
}

/**
 * Steps whose page is known: those that have only an address get the page it leads to.
 *
 * @param array[] $steps As from kept_steps().
 * @return array[]
 */
function with_ids( array $steps ): array {
	$keys = array();

	foreach ( $steps as $place => $step ) {
		$key = '' === $step['url'] ? null : UrlKey\key( $step['url'], home_url( '/' ) );

		if ( null !== $key ) {
			$keys[ $place ] = $key;
		}
	}

	$targets = $keys ? ResolveUrls\resolve( array_values( $keys ) ) : array();

	foreach ( $keys as $place => $key ) {
		$steps[ $place ]['pageId'] = 'post' === ( $targets[ $key ]['kind'] ?? '' ) ? $targets[ $key ]['id'] : 0;
	}

	return array_values( array_filter( $steps, static fn ( array $step ): bool => $step['pageId'] > 0 ) );
}

/**
 * A step with what is true of its page now, or null when visitors cannot open it or search engines should not see it.
 *
 * @param array{ pageId: int, label: string, role: string|null } $step       Step.
 * @param int                                                    $current_id Page that shows the block.
 * @return array{ pageId: int, url: string, words: string, role: string|null, isCurrent: bool }|null
 */
function open_step( array $step, int $current_id ): ?array {
	$post       = get_post( $step['pageId'] );
	$is_current = $step['pageId'] === $current_id;

	// The page itself is shown to who looks at its draft, as it will be.
	if ( null === $post || ( ! $is_current && ( ! Linkable\is_linkable( $post ) || SeoMarks\is_noindex( $post->ID ) ) ) ) {
		return null;
	}

	$url   = (string) get_permalink( $post );
	$title = plain( get_the_title( $post ) );
	$words = array_filter( array( $step['label'], $title, $url ), static fn ( string $text ): bool => '' !== $text );

	return array(
		'pageId'    => $post->ID,
		'url'       => $url,
		'words'     => (string) reset( $words ),
		'role'      => known_role( $post ) ?? $step['role'],
		'isCurrent' => $is_current,
	);
}

/**
 * What a page is for, where that is a fact; see Relations\role().
 *
 * @param WP_Post $post Page.
 */
function known_role( WP_Post $post ): ?string {
	$mark = OwnerMarks\marks( $post->ID )['role'];

	return Relations\role(
		array(
			'role'      => '' === $mark ? null : $mark,
			'post_type' => $post->post_type,
		)
	);
}
