import { GAP } from '../text/tokenize';

import type { Case, WordsCase, WordsFeature } from './case';

/** How many words a denial reaches to the right; NegEx (Chapman et al. 2001) takes five. */
const REACH = 6;

/** The sentence says that it is not so. */
export const negated: WordsFeature = ( words ) =>
	// Most sentences deny nothing.
	hasDenial( words.cues ) && isDenied( words ) ? 1 : 0;

function isDenied( { cues, match, reading, language }: WordsCase ): boolean {
	const exceptions = cues.filter(
		( { cue } ) => cue.kind === 'negation-exception'
	);
	const isBehind = cues.some(
		( { cue, first } ) =>
			cue.kind === 'negation-behind' && first === match.last + 1
	);
	const isBefore = cues.some( ( { cue, last } ) => {
		if (
			cue.kind !== 'negation' ||
			last >= match.first ||
			match.first - last > REACH
		) {
			return false;
		}

		// It may begin inside the denial: "is not only".
		const isException = exceptions.some(
			( other ) => other.first <= last && other.last >= last
		);
		const isEnded = endsBefore( last + 1, match.first, reading, language );

		return ! isException && ! isEnded;
	} );

	return isBefore || isBehind;
}

function hasDenial( cues: Case[ 'cues' ] ): boolean {
	for ( const { cue } of cues ) {
		if ( cue.kind === 'negation' || cue.kind === 'negation-behind' ) {
			return true;
		}
	}

	return false;
}

/** Whether something between a denial and a name ends its reach: a word such as "but", or a comma that is not one of a list. */
function endsBefore(
	from: number,
	to: number,
	{ tokens }: Case[ 'reading' ],
	{ negation }: Case[ 'language' ]
): boolean {
	let part = 0;

	for ( let place = from; place <= to; place++ ) {
		const isComma = tokens.gaps[ place ] !== GAP.joined;

		if (
			( place < to &&
				negation.ends.has( tokens.words[ place ] ?? '' ) ) ||
			( isComma &&
				( part === 0 ||
					part > MAX_PART ||
					! isListPart( place, tokens, negation.joins ) ) )
		) {
			return true;
		}
		part = isComma ? 1 : part + 1;
	}

	return false;
}

/** Parts of a list of findings are short. */
const MAX_PART = 3;

/** Whether after a comma a short part follows that ends in another comma or in "or". */
function isListPart(
	place: number,
	{ words, gaps }: Case[ 'reading' ][ 'tokens' ],
	joins: ReadonlySet< string >
): boolean {
	for ( let next = place; next <= place + MAX_PART; next++ ) {
		if (
			joins.has( words[ next ] ?? '' ) ||
			( next > place && gaps[ next ] === GAP.clause )
		) {
			return true;
		}
	}

	return false;
}
