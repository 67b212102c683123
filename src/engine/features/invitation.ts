/* eslint-disable no-bitwise -- flags of words are bits. */
import { WORD } from '../word-flags';

import type { WordsCase, WordsFeature } from './case';
import { sentenceOf } from './place';

const MAX_POINTING = 4;
/** A call to action is short. */
const SHORT = 16;

/** Right before the words, or with their first ones, the sentence sends the reader there: "learn more about". */
export const pointing: WordsFeature = ( { match, reading, language } ) => {
	const { flags } = reading;
	const { words } = reading.tokens;
	const has = ( from: number, to: number ) =>
		language.pointing.has( words.slice( from, to ).join( ' ' ) );
	// Few words end or begin such a wording: only there words are joined and looked up.
	const endsAt = ( end: number ) => {
		if ( ( ( flags[ end - 1 ] ?? 0 ) & WORD.endsPointing ) === 0 ) {
			return false;
		}
		for (
			let length = 1;
			length <= MAX_POINTING && length <= end;
			length++
		) {
			if ( has( end - length, end ) ) {
				return true;
			}
		}
		return false;
	};

	let end = match.first;
	while (
		end > 0 &&
		( ( flags[ end - 1 ] as number ) & WORD.stop ) !== 0 &&
		! endsAt( end )
	) {
		end--;
	}

	const isInside = () =>
		match.last - match.first > 1 &&
		( ( flags[ match.first ] as number ) & WORD.startsPointing ) !== 0 &&
		[ 1, 2, 3 ].some( ( length ) =>
			has( match.first, match.first + length )
		);

	return endsAt( end ) || isInside() ? 1 : 0;
};

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
