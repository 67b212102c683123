<?php
/**
 * What people of the site told the engine, as it is sent along with the page index: the owner's word list, and what was
 * dismissed in all posts.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Guidance;

use CarePathwayLinks\SiteVerdicts;
use CarePathwayLinks\SiteWords;

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
 * @return array{ tag: string, words: list<array<string, mixed>>, verdicts: list<array<string, mixed>> }|null Null: there is none.
 */
function guidance(): ?array {
	$said = array(
		'words'    => SiteWords\words()['words'],
		'verdicts' => SiteVerdicts\verdicts(),
	);

	return array( array(), array() ) === array_values( $said )
		? null
		: array( 'tag' => substr( md5( (string) wp_json_encode( $said ) ), 0, 16 ) ) + $said;
}
