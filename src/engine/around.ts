import type { FoundCue } from './cues';
import type { Match } from './match';
import type { SpanReading } from './read-span';

/** Further away in one sentence nothing bears on a name: it keeps a text without any full stop from being compared with itself. */
const REACH = 60;

/** Matches that hold a match and are longer, longest first name first in the text. Looks at a few tokens only, however long the text. */
export function longerMatches(
	{ first, last }: Pick< Match, 'first' | 'last' >,
	{ matches, firstMatchAt, longest }: SpanReading
): readonly Match[] {
	const from = firstMatchAt[ Math.max( 0, first - longest + 1 ) ] ?? 0;
	const to = firstMatchAt[ first + 1 ] ?? matches.length;

	let longer = NONE;
	for ( let number = from; number < to; number++ ) {
		const other = matches[ number ] as Match;
		if ( other.last >= last && other.last - other.first > last - first ) {
			longer = withOne( longer, other );
		}
	}

	return longer;
}

/** Most words have nothing around them: those share this list. */
const NONE: Match[] = [];

function withOne( list: Match[], match: Match ): Match[] {
	if ( list === NONE ) {
		return [ match ];
	}
	list.push( match );

	return list;
}

/** Matches that share words with a stretch, in text order. */
export function matchesOn(
	{ first, last }: Pick< Match, 'first' | 'last' >,
	{ matches, firstMatchAt, longest }: SpanReading
): readonly Match[] {
	const from = firstMatchAt[ Math.max( 0, first - longest + 1 ) ] ?? 0;
	const to = firstMatchAt[ last + 1 ] ?? matches.length;

	let found = NONE;
	for ( let number = from; number < to; number++ ) {
		const match = matches[ number ] as Match;
		if ( match.last >= first ) {
			found = withOne( found, match );
		}
	}

	return found;
}

/** Matches of the sentence near a match, itself and those that share words with it left out. */
export function otherMatches(
	{ first, last }: Match,
	{ matches, firstMatchAt, sentences }: SpanReading
): readonly Match[] {
	const from = firstMatchAt[ Math.max( 0, first - REACH ) ] ?? 0;
	const to =
		firstMatchAt[ Math.min( sentences.length, last + REACH ) ] ??
		matches.length;

	let others = NONE;
	for ( let number = from; number < to; number++ ) {
		const other = matches[ number ] as Match;
		if (
			sentences[ other.first ] === sentences[ first ] &&
			( other.last < first || other.first > last )
		) {
			others = withOne( others, other );
		}
	}

	return others;
}

/** Cues of the sentence around a match, in text order. */
export function cuesAround(
	{ first, last }: Pick< Match, 'first' | 'last' >,
	{ cues, sentences }: SpanReading
): readonly FoundCue[] {
	if ( cues.length === 0 ) {
		return NO_CUES;
	}
	let near: FoundCue[] | null = null;

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
			( near ??= [] ).push( cue );
		}
	}

	return near ?? NO_CUES;
}

const NO_CUES: readonly FoundCue[] = [];

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
