import type { Case, Feature } from './case';
import { sentenceOf } from './place';

const MAX_POINTING = 4;
/** A call to action is short. */
const SHORT = 16;

/** Right before the words, or with their first ones, the sentence sends the reader there: "learn more about". */
export const pointing: Feature = ( { match, reading, language } ) => {
	const { words } = reading.tokens;
	let end = match.first;
	while ( end > 0 && language.stopWords.has( words[ end - 1 ] as string ) ) {
		if ( isPointing( words, end, language ) ) {
			break;
		}
		end--;
	}

	const isBefore = isPointing( words, end, language );
	const isInside =
		match.last - match.first > 1 &&
		[ 1, 2, 3 ].some( ( length ) =>
			language.pointing.has(
				words.slice( match.first, match.first + length ).join( ' ' )
			)
		);

	return { value: isBefore || isInside ? 1 : 0 };
};

function isPointing(
	words: readonly string[],
	end: number,
	language: Case[ 'language' ]
): boolean {
	for ( let length = 1; length <= Math.min( MAX_POINTING, end ); length++ ) {
		if (
			language.pointing.has(
				words.slice( end - length, end ).join( ' ' )
			)
		) {
			return true;
		}
	}

	return false;
}

/** The sentence opens with an act: "Find", "Apply", "Learn". */
export const opensWithAct: Feature = ( candidate ) => ( {
	value: isAct( candidate ) ? 1 : 0,
} );

/** The sentence opens with an act and is short. */
export const callToAction: Feature = ( candidate ) => {
	const { first, last } = sentenceOf( candidate );

	return { value: last - first < SHORT && isAct( candidate ) ? 1 : 0 };
};

function isAct( candidate: Case ): boolean {
	const { first } = sentenceOf( candidate );
	const opening = candidate.reading.tokens.words[ first ] as string;

	return candidate.language.actions[ opening ] !== undefined;
}
