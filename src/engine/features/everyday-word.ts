import { otherMatches } from '../around';
import { SHAPE } from '../text/tokenize';

import type { Case, Feature } from './case';

/** A word that people use without any medical meaning: 1 where nothing around it speaks of health, little where something does. */
export const everydayWord: Feature = ( candidate ) => {
	const { match, reading, language } = candidate;
	const words = reading.tokens.words.slice( match.first, match.last + 1 );
	const isCapitals = reading.tokens.shapes[ match.first ] === SHAPE.capitals;
	const isEveryday =
		match.phrase.isEveryday ||
		words.every(
			( word ) =>
				language.everydayWords.has( word ) ||
				language.stopWords.has( word )
		);

	if ( ! isEveryday || isCapitals ) {
		return { value: 0 };
	}

	if ( ! hasCompany( candidate ) ) {
		return { value: 1 };
	}

	return { value: words.length === 1 ? IN_COMPANY : IN_COMPANY / 2 };
};

const IN_COMPANY = 0.5;
/** Words on each side that are looked at. */
const REACH = 25;

/** Whether the sentence speaks of health with other words, or the post is about what the page is about. */
function hasCompany( {
	match,
	reading,
	language,
	headingText,
	similarity,
}: Case ): boolean {
	const { tokens, sentences } = reading;
	const isBeside = ( place: number ) =>
		sentences[ place ] === sentences[ match.first ] &&
		( place < match.first || place > match.last );

	for (
		let place = match.first - REACH;
		place <= match.last + REACH;
		place++
	) {
		if (
			isBeside( place ) &&
			language.clinicalWords.has( tokens.words[ place ] ?? '' )
		) {
			return true;
		}
	}

	return (
		similarity >= CLOSE_TOPIC ||
		( headingText !== null &&
			headingText
				.toLowerCase()
				.includes( tokens.words[ match.first ] ?? '' ) ) ||
		otherMatches( match, reading ).some(
			( { phrase } ) => phrase.isMedical && ! phrase.isEveryday
		)
	);
}

const CLOSE_TOPIC = 0.3;
