import { GAP, SHAPE } from '../text/tokenize';

import type { WordsFeature } from './case';

/** The word before or after makes another name of it, one that no page has: "diabetes" in "diabetes insipidus". */
export const longerName: WordsFeature = ( { match, reading, language } ) => {
	const { words, gaps, shapes } = reading.tokens;
	const before =
		gaps[ match.first ] === GAP.joined
			? words[ match.first - 1 ]
			: undefined;
	const isJoinedAfter = gaps[ match.last + 1 ] === GAP.joined;
	const after = isJoinedAfter ? words[ match.last + 1 ] : undefined;
	const isProperName =
		isJoinedAfter &&
		shapes[ match.last ] === SHAPE.capital &&
		shapes[ match.last + 1 ] === SHAPE.capital;

	if ( before !== undefined && language.qualifiers.has( before ) ) {
		return { value: 1, values: { name: before } };
	}

	if ( after !== undefined && language.heads.has( after ) ) {
		return { value: 1, values: { name: after } };
	}

	return { value: isProperName ? 0.5 : 0, values: { name: after ?? '' } };
};
