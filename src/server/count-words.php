<?php
/**
 * The words a page uses most. A plain count: what they mean is for the engine to judge.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\CountWords;

use function CarePathwayLinks\ReadText\lower;
use function CarePathwayLinks\ReadText\plain;

const MAX_TERMS = 24;

/** Words of four letters and more, as a pattern. Shorter ones carry little; abbreviations are read from titles and the names that owners give. */
const WORD = '\p{L}[\p{L}\p{M}]{3,30}';

/** Text read of one page; what follows changes no ranking. In bytes. */
const MAX_TEXT = 200000;

/** Words of English and Spanish that any page uses. */
const COMMON_WORDS = 'about above after again against also always another because been before being below between both came cannot
	could does doing done down during each even every from further have having here herself himself into itself just keep know less
	like made make many might more most much must need never often only other ours over people perhaps same several shall should
	since some such take than that their them then there these they thing this those through today together toward under until upon
	usually very want well were what when where which while will with within without would your yours
	algo algunos ante antes aquel aunque cada como cómo contra cual cuál cuando cuándo debe desde donde dónde durante ella ellos entre
	eran esta está estas este esto estos fueron había hacer hacia hasta incluso luego mejor menos mientras misma mismo mucha mucho muchos
	nada para pero poco podría porque puede pueden pues quien quién según siempre sino sobre solo sólo también tanto tener tiene
	tienen toda todas todo todos tras unos usted vamos varios veces vuelve';

/**
 * Most frequent words of the running text, most frequent first, in alphabetical order where they are even.
 *
 * @param list<array{ html: string, kind: string }> $pieces As from ContentBlocks\pieces().
 * @return string[]
 */
function top_terms( array $pieces ): array {
	preg_match_all( '/' . WORD . '/u', lower( running_text( $pieces, MAX_TEXT ) ), $found );

	$counts = array_diff_key( array_count_values( $found[0] ), array_flip( common_words() ) );
	$counts = array_filter( $counts, static fn ( int $count ): bool => $count > 1 );
	$words  = array_map( 'strval', array_keys( $counts ) );

	usort( $words, static fn ( string $a, string $b ): int => $counts[ $b ] <=> $counts[ $a ] ?: strcmp( $a, $b ) );

	return array_slice( $words, 0, MAX_TERMS );
}

/**
 * Words that any page uses.
 *
 * @return string[]
 */
function common_words(): array {
	static $words = null;

	$words ??= preg_split( '/\s+/', COMMON_WORDS );

	return $words;
}

/**
 * How many words the running text has. In scripts without spaces each character counts as one.
 *
 * @param list<array{ html: string, kind: string }> $pieces As from ContentBlocks\pieces().
 */
function count_words( array $pieces ): int {
	return (int) preg_match_all(
		'/[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\'’.,-](?=[\p{L}\p{N}]))*/u',
		running_text( $pieces, PHP_INT_MAX )
	);
}

/**
 * The running text in one line.
 *
 * @param list<array{ html: string, kind: string }> $pieces As from ContentBlocks\pieces().
 * @param int                                       $most   Pieces that begin after so many bytes of markup are left out.
 */
function running_text( array $pieces, int $most ): string {
	$text = '';

	foreach ( $pieces as $piece ) {
		if ( 'body' === $piece['kind'] && strlen( $text ) < $most ) {
			// A tag ends a word: list entries and cells stand side by side in the markup.
			$text .= ' ' . str_replace( '<', ' <', $piece['html'] );
		}
	}

	return plain( $text );
}
