import type { Feature } from './case';

/** How many words a denial reaches to the right; NegEx (Chapman et al. 2001) takes five. */
const REACH = 6;

/** The sentence says that it is not so. */
export const negated: Feature = ( { cues, match, reading, language } ) => {
	const exceptions = cues.filter(
		( { cue } ) => cue.kind === 'negation-exception'
	);
	const isDenied = cues.some( ( { cue, first, last } ) => {
		if (
			cue.kind !== 'negation' ||
			last >= match.first ||
			match.first - last > REACH
		) {
			return false;
		}

		const isException = exceptions.some(
			( other ) => other.first <= first && other.last >= last
		);
		const isEnded = reading.tokens.words
			.slice( last + 1, match.first )
			.some( ( word ) => language.negation.ends.has( word ) );

		return ! isException && ! isEnded;
	} );

	return { value: isDenied ? 1 : 0 };
};
