/* eslint-disable no-bitwise -- flags of words are bits. */
import { WORD } from '../word-flags';

import type { WordsCase, WordsFeature } from './case';
import { sentenceOf } from './place';

const MAX_POINTING = 4;
/** A call to action is short. */
const SHORT = 16;

/** Right before the words, or with their first ones, the sentence sends the reader there: "learn more about". */
export const pointing: WordsFeature = ( candidate ) => {
	const { match, reading } = candidate;
	const { flags } = reading;

	let end = match.first;
	while (
		end > 0 &&
		( ( flags[ end - 1 ] as number ) & WORD.stop ) !== 0 &&
		! endsAt( end, candidate )
	) {
		end--;
	}

	return endsAt( end, candidate ) || beginsInside( candidate ) ? 1 : 0;
};

type Words = Pick< WordsCase, 'match' | 'reading' | 'language' >;

/** Few words end or begin such a wording: only there words are joined and looked up. */
function endsAt( end: number, candidate: Words ): boolean {
	if (
		( ( candidate.reading.flags[ end - 1 ] ?? 0 ) & WORD.endsPointing ) ===
		0
	) {
		return false;
	}
	for ( let length = 1; length <= MAX_POINTING && length <= end; length++ ) {
		if ( points( end - length, end, candidate ) ) {
			return true;
		}
	}

	return false;
}

function beginsInside( candidate: Words ): boolean {
	const { first, last } = candidate.match;

	return (
		last - first > 1 &&
		( ( candidate.reading.flags[ first ] as number ) &
			WORD.startsPointing ) !==
			0 &&
		[ 1, 2, 3 ].some( ( length ) =>
			points( first, first + length, candidate )
		)
	);
}

function points(
	from: number,
	to: number,
	{ reading, language }: Words
): boolean {
	return language.pointing.has(
		reading.tokens.words.slice( from, to ).join( ' ' )
	);
}

/** The sentence opens with an act: "Find", "Apply", "Learn". */
export const opensWithAct: WordsFeature = ( candidate ) =>
	isAct( candidate ) ? 1 : 0;

/** The sentence opens with an act and is short. */
export const callToAction: WordsFeature = ( candidate ) => {
	const { first, last } = sentenceOf( candidate );

	return last - first < SHORT && isAct( candidate ) ? 1 : 0;
};

function isAct( candidate: WordsCase ): boolean {
	const { first } = sentenceOf( candidate );
	const opening = candidate.reading.tokens.words[ first ] as string;

	return candidate.language.actions[ opening ] !== undefined;
}
