import type { Match } from './match';
import type { SpanReading } from './read-span';
import { GAP } from './text/tokenize';
import { isAt, WORD } from './word-flags';

/**
 * Whether words that look like a name are something else by their edges: part of a compound ("asthma-like"), a verb with its
 * particle ("rosacea flares up" for the flare-up), or a subject with its verb ("a bone breaks" for broken bones), or a person's
 * name: Dr. Parkinson is nobody's disease.
 */
export function isNoName(
	{ first, last, phrase }: Match,
	{ tokens, flags }: SpanReading
): boolean {
	if ( phrase.isMedical && isAt( flags, first - 1, WORD.personTitle ) ) {
		return true;
	}
	if (
		isAt( flags, last + 1, WORD.compounding ) &&
		/^[-‑]$/.test(
			tokens.text.slice( tokens.ends[ last ], tokens.starts[ last + 1 ] )
		)
	) {
		return true;
	}
	if ( last === first ) {
		return false;
	}

	return (
		( isAt( flags, last, WORD.particle ) &&
			isSpelledOtherwise( tokens.words[ last - 1 ], phrase ) ) ||
		( isAt( flags, first - 1, WORD.singular ) &&
			tokens.gaps[ first ] === GAP.joined &&
			isSpelledOtherwise( tokens.words[ last ], phrase ) )
	);
}

function isSpelledOtherwise(
	word: string | undefined,
	{ text }: Match[ 'phrase' ]
): boolean {
	return (
		word?.endsWith( 's' ) === true && ! text.toLowerCase().includes( word )
	);
}
