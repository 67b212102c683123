/* eslint-disable no-bitwise -- flags of words are bits. */
import type { Match } from './match';
import type { SpanReading } from './read-span';
import { GAP } from './text/tokenize';
import { WORD } from './word-flags';

/**
 * Whether words that look like a name are something else by their edges: part of a compound ("asthma-like"), a verb with its
 * particle ("rosacea flares up" for the flare-up), or a subject with its verb ("a bone breaks" for broken bones), or a person's
 * name: Dr. Parkinson is nobody's disease.
 */
export function isNoName(
	{ first, last, phrase }: Match,
	{ tokens, flags }: SpanReading
): boolean {
	const is = ( place: number, flag: number ) =>
		( ( flags[ place ] ?? 0 ) & flag ) !== 0;

	if ( phrase.isMedical && is( first - 1, WORD.personTitle ) ) {
		return true;
	}
	if (
		is( last + 1, WORD.compounding ) &&
		/^[-‑]$/.test(
			tokens.text.slice( tokens.ends[ last ], tokens.starts[ last + 1 ] )
		)
	) {
		return true;
	}
	if ( last === first ) {
		return false;
	}

	const isSpelledOtherwise = ( place: number ) => {
		const word = tokens.words[ place ] as string;
		return (
			word.endsWith( 's' ) && ! phrase.text.toLowerCase().includes( word )
		);
	};

	return (
		( is( last, WORD.particle ) && isSpelledOtherwise( last - 1 ) ) ||
		( is( first - 1, WORD.singular ) &&
			tokens.gaps[ first ] === GAP.joined &&
			isSpelledOtherwise( last ) )
	);
}
