import type { DropReason } from '../contract/reasons';

import type { Site } from './analyse';
import type { Target } from './features/case';
import { TITLE_OF_PERSON } from './phrase-edges';
import type { SpanReading } from './read-span';
import type { SimilarMatch } from './similar-words';

/** Words on an illness must say nearly all of a name before they may stand for it. */
const MEDICAL_COVER = 0.75;
/** From here on the whole name is said, be it with commas that part it ("hand, foot and mouth disease"). */
const WHOLE = 0.99;
const NUMBER = /^\d/;

/**
 * Why words that are only like a name must not lead to its page, or null. Likeness knows no medicine, so that nothing may be
 * different where it matters: every medical name among the words must be of the page, the page's own subject must be among
 * them, and neither side may have a number or a qualifier ("type 2", "gestational") that the other has not.
 *
 * @param similar Words and name.
 * @param reading Of the span.
 * @param target  The page.
 * @param site    Its language and lexicon.
 */
export function guardSimilar(
	similar: SimilarMatch,
	reading: SpanReading,
	target: Target,
	site: Pick< Site, 'language' | 'lexicon' >
): DropReason | null {
	const { first, last, bag, likeness } = similar;
	const { conceptIds } = target;
	const { language, lexicon } = site;
	const inside = reading.matches.filter(
		( match ) => match.first <= last && match.last >= first
	);
	if ( inside.some( ( { phrase } ) => phrase.isIdiom ) ) {
		return 'blocked-idiom';
	}

	const words = reading.tokens.words.slice(
		Math.max( 0, first - 1 ),
		last + 2
	);
	// A surname says which doctor only where there is one of that name: a part of the name is not enough.
	if (
		likeness.cover < WHOLE &&
		words.some( ( word ) => TITLE_OF_PERSON.test( word ) )
	) {
		return 'no-name';
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

	const tells = ( word: string ) =>
		NUMBER.test( word ) || language.qualifiers.has( word );
	const isQualifiedOtherwise = words.some(
		( word ) =>
			tells( word ) &&
			! bag.words.includes( lexicon.find( word, language ) )
	);

	return isQualifiedOtherwise ? 'different-condition' : null;
}
