import type { FoundCue } from './cues';
import type { Match } from './match';
import type { SpanReading } from './read-span';

/** Further away in one sentence nothing bears on a name: it keeps a text without any full stop from being compared with itself. */
const REACH = 60;

/** Matches that hold a match and are longer, longest first name first in the text. Looks at a few tokens only, however long the text. */
export function longerMatches(
	{ first, last }: Pick< Match, 'first' | 'last' >,
	{ matches, firstMatchAt, longest }: SpanReading
): Match[] {
	const from = firstMatchAt[ Math.max( 0, first - longest + 1 ) ] ?? 0;
	const to = firstMatchAt[ first + 1 ] ?? matches.length;

	return matches
		.slice( from, to )
		.filter(
			( other ) =>
				other.last >= last && other.last - other.first > last - first
		);
}

/** Matches that share words with a stretch, in text order. */
export function matchesOn(
	{ first, last }: Pick< Match, 'first' | 'last' >,
	{ matches, firstMatchAt, longest }: SpanReading
): Match[] {
	const from = firstMatchAt[ Math.max( 0, first - longest + 1 ) ] ?? 0;
	const to = firstMatchAt[ last + 1 ] ?? matches.length;

	return matches.slice( from, to ).filter( ( match ) => match.last >= first );
}

/** Matches of the sentence near a match, itself and those that share words with it left out. */
export function otherMatches(
	{ first, last }: Match,
	{ matches, firstMatchAt, sentences }: SpanReading
): Match[] {
	const from = firstMatchAt[ Math.max( 0, first - REACH ) ] ?? 0;
	const to =
		firstMatchAt[ Math.min( sentences.length, last + REACH ) ] ??
		matches.length;

	return matches
		.slice( from, to )
		.filter(
			( other ) =>
				sentences[ other.first ] === sentences[ first ] &&
				( other.last < first || other.first > last )
		);
}

/** Cues of the sentence around a match, in text order. */
export function cuesAround(
	{ first, last }: Pick< Match, 'first' | 'last' >,
	{ cues, sentences }: SpanReading
): FoundCue[] {
	const near: FoundCue[] = [];

	for (
		let place = placeOf( cues, first - REACH );
		place < cues.length;
		place++
	) {
		const cue = cues[ place ] as FoundCue;
		if ( cue.first > last + REACH ) {
			break;
		}
		if ( sentences[ cue.first ] === sentences[ first ] ) {
			near.push( cue );
		}
	}

	return near;
}

/** By place of a token: number of the first match that begins there or later; one entry more than there are tokens. */
export function firstMatches(
	matches: readonly Match[],
	tokens: number
): number[] {
	const places = new Array< number >( tokens + 1 ).fill( matches.length );

	for ( let number = matches.length - 1; number >= 0; number-- ) {
		places[ ( matches[ number ] as Match ).first ] = number;
	}
	for ( let token = tokens - 1; token >= 0; token-- ) {
		places[ token ] = Math.min(
			places[ token ] as number,
			places[ token + 1 ] as number
		);
	}

	return places;
}

/** Place of the first cue that begins at a token or later. */
function placeOf( cues: readonly FoundCue[], token: number ): number {
	let low = 0;
	let high = cues.length;

	while ( low < high ) {
		const middle = Math.floor( ( low + high ) / 2 );
		if ( ( cues[ middle ] as FoundCue ).first < token ) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low;
}
