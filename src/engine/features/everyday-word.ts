/* eslint-disable no-bitwise -- flags of words are bits. */
import { otherMatches } from '../around';
import { hasMedicalSense } from '../everyday-sense';
import { SHAPE } from '../text/tokenize';
import { WORD } from '../word-flags';

import type { Everyday, Feature, PairCase } from './case';

/** A word that people use without any medical meaning: 1 where nothing around it speaks of health, little where something does. */
export const everydayWord: Feature = ( { similarity, everyday } ) =>
	similarity >= CLOSE_TOPIC ? everyday.close : everyday.apart;

/** From here on a post is about what the page is about. */
const CLOSE_TOPIC = 0.3;
const IN_COMPANY = 0.35;
/** Words on each side that are looked at. */
const REACH = 25;
const NOT_EVERYDAY: Everyday = { close: 0, apart: 0 };

/** How much of an everyday word the matched words are. */
export function everydayOf(
	candidate: Omit< PairCase, 'everyday' >
): Everyday {
	const { match, reading } = candidate;
	const isCapitals = reading.tokens.shapes[ match.first ] === SHAPE.capitals;

	if (
		isCapitals ||
		! ( match.phrase.isEveryday || areEveryday( candidate ) )
	) {
		return NOT_EVERYDAY;
	}

	const close = match.first === match.last ? IN_COMPANY : IN_COMPANY / 2;

	return { close, apart: hasCompany( candidate ) ? close : 1 };
}

function areEveryday( {
	match,
	reading,
}: Pick< PairCase, 'match' | 'reading' > ): boolean {
	for ( let place = match.first; place <= match.last; place++ ) {
		if (
			( ( reading.flags[ place ] as number ) &
				( WORD.everyday | WORD.stop ) ) ===
			0
		) {
			return false;
		}
	}

	return true;
}

/** Whether the sentence speaks of health with other words. Parts of the body do not: the cold bites ears, and a hand has a stroke. */
function hasCompany( {
	match,
	reading,
	headingText,
	language,
}: Pick<
	PairCase,
	'match' | 'reading' | 'headingText' | 'language'
> ): boolean {
	const { tokens, sentences, flags } = reading;
	const isBeside = ( place: number ) =>
		sentences[ place ] === sentences[ match.first ] &&
		( place < match.first || place > match.last );

	for (
		let place = Math.max( 0, match.first - REACH );
		place <= match.last + REACH && place < flags.length;
		place++
	) {
		if (
			( ( flags[ place ] as number ) & WORD.clinical ) !== 0 &&
			isBeside( place )
		) {
			return true;
		}
	}

	return (
		hasMedicalSense( match, reading, language ) ||
		( headingText !== null &&
			headingText
				.toLowerCase()
				.includes( tokens.words[ match.first ] ?? '' ) ) ||
		otherMatches( match, reading ).some(
			( { phrase } ) =>
				phrase.isMedical && ! phrase.isEveryday && ! phrase.isBodyPart
		)
	);
}
