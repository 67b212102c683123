/* eslint-disable no-bitwise -- flags of words are bits. */
import type { DropReason } from '../contract/reasons';

import { matchesOn } from './around';
import type { Target } from './features/case';
import { MUST_BE_ASKED } from './features/intent-clash';
import type { SpanReading } from './read-span';
import type { SimilarMatch } from './similar-words';
import { SHAPE } from './text/tokenize';
import { WORD } from './word-flags';

/** Words on an illness must say nearly all of a name before they may stand for it. */
const MEDICAL_COVER = 0.75;
/** From here on the whole name is said, be it with commas that part it ("hand, foot and mouth disease"). */
const WHOLE = 0.99;

/**
 * Why words that are only like a name must not lead to its page, or null. Likeness knows no medicine, so that nothing may be
 * different where it matters: every medical name among the words must be of the page, the page's own subject must be among
 * them, and neither side may have a number or a qualifier ("type 2", "gestational") that the other has not.
 *
 * @param similar Words and name.
 * @param reading Of the span.
 * @param target  The page.
 */
export function guardSimilar(
	similar: SimilarMatch,
	reading: SpanReading,
	target: Target
): DropReason | null {
	const { first, last, bag, likeness } = similar;
	const { conceptIds } = target;
	const inside = matchesOn( similar, reading );
	if ( inside.some( ( { phrase } ) => phrase.isIdiom ) ) {
		return 'blocked-idiom';
	}

	const { flags, tokens } = reading;
	const isAround = ( flag: number ) => {
		for ( let place = first - 1; place <= last + 1; place++ ) {
			if ( ( ( flags[ place ] ?? 0 ) & flag ) !== 0 ) {
				return true;
			}
		}
		return false;
	};
	// A surname says which doctor only where there is one of that name: a part of the name is not enough.
	if ( likeness.cover < WHOLE && isAround( WORD.personTitle ) ) {
		return 'no-name';
	}

	if ( likeness.cover < WHOLE && isProperName( target ) ) {
		const isWritten = tokens.shapes
			.slice( first, last + 1 )
			.some( ( shape ) => shape !== SHAPE.lower );
		if ( ! isWritten ) {
			return 'no-name';
		}
	}

	if ( asksForAnother( similar, reading, target ) ) {
		return 'low-probability';
	}

	const isOfPage = ( id: string | null ) =>
		id !== null && conceptIds.includes( id );
	const isForeign = inside.some(
		( { phrase } ) =>
			phrase.isMedical &&
			! isOfPage( phrase.conceptId ) &&
			! isOfPage( phrase.aboutId ) &&
			! (
				likeness.cover >= MEDICAL_COVER &&
				phrase.words.every( ( word ) => bag.words.includes( word ) )
			)
	);
	const isWithoutSubject =
		likeness.cover < WHOLE &&
		conceptIds.length > 0 &&
		! inside.some(
			( { phrase } ) =>
				isOfPage( phrase.conceptId ) || isOfPage( phrase.aboutId )
		);

	if ( isForeign || isWithoutSubject ) {
		return 'different-condition';
	}

	for ( let place = first - 1; place <= last + 1; place++ ) {
		if (
			( ( flags[ place ] ?? 0 ) & WORD.telling ) !== 0 &&
			! bag.words.includes( reading.numbers[ place ] as number )
		) {
			return 'different-condition';
		}
	}

	return null;
}

/** Places and people have names of their own, which are written so: "every hope that the street opens" is not Hope Street. */
function isProperName( { role }: Target ): boolean {
	return role === 'location' || role === 'clinician';
}

/** "Get ready for your colonoscopy" is like "After your colonoscopy" in all words but those that say what is asked for. */
function asksForAnother(
	{ first, last }: SimilarMatch,
	{ cues }: SpanReading,
	{ role }: Target
): boolean {
	const asked = cues.flatMap( ( found ) =>
		found.cue.kind === 'intent' &&
		MUST_BE_ASKED.has( found.cue.role ) &&
		found.first >= first &&
		found.last <= last
			? [ found.cue.role ]
			: []
	);

	return (
		MUST_BE_ASKED.has( role ) &&
		asked.length > 0 &&
		! asked.includes( role )
	);
}
