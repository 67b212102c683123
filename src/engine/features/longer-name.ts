import { GAP, SHAPE } from '../text/tokenize';

import type { Says, WordsCase, WordsFeature } from './case';

type Words = Pick< WordsCase, 'match' | 'reading' | 'language' >;

/** The word before or after makes another name of it, one that no page has: "diabetes" in "diabetes insipidus". */
export const longerName: WordsFeature = ( { match, reading, language } ) => {
	const { gaps, shapes } = reading.tokens;
	const before = wordBefore( match, reading );
	const after = wordAfter( match, reading );
	if (
		( before !== undefined && language.qualifiers.has( before ) ) ||
		( after !== undefined && language.heads.has( after ) )
	) {
		return 1;
	}
	const isProperName =
		gaps[ match.last + 1 ] === GAP.joined &&
		shapes[ match.last ] === SHAPE.capital &&
		shapes[ match.last + 1 ] === SHAPE.capital;

	return isProperName ? 0.5 : 0;
};

/** The word that makes another name of it. */
export const longerNameSays: Says< keyof Words > = ( {
	match,
	reading,
	language,
} ) => {
	const before = wordBefore( match, reading );

	return {
		name:
			before !== undefined && language.qualifiers.has( before )
				? before
				: ( wordAfter( match, reading ) ?? '' ),
	};
};

function wordBefore(
	{ first }: Words[ 'match' ],
	{ tokens }: Words[ 'reading' ]
): string | undefined {
	return tokens.gaps[ first ] === GAP.joined
		? tokens.words[ first - 1 ]
		: undefined;
}

function wordAfter(
	{ last }: Words[ 'match' ],
	{ tokens }: Words[ 'reading' ]
): string | undefined {
	return tokens.gaps[ last + 1 ] === GAP.joined
		? tokens.words[ last + 1 ]
		: undefined;
}
