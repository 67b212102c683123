/* eslint-disable no-bitwise -- flags of words are bits. */
import type { Target } from './features/case';
import type { Language } from './language/language';
import type { Match } from './match';
import type { SpanReading } from './read-span';
import { GAP } from './text/tokenize';
import { WORD } from './word-flags';

/** Of a grade: "stage 3", "grade 2" say how far a condition is, not which. "Type 1" is another condition. */
const COUNT = /^\d{1,2}[a-d]?$/;
const ILL: ReadonlySet< string > = new Set( [ 'condition', 'symptom' ] );

/**
 * The match with the words before it that belong to the name and name the same condition: its grade ("stage 3 chronic kidney
 * disease") or its form ("viral pneumonia"), so that a name is never cut in two. Only for pages on an illness as such: one
 * that itself is about a grade or a form ("acute bronchitis") is no page for another.
 *
 * @param match    As found.
 * @param reading  Of its span.
 * @param target   Page that it may lead to.
 * @param language Of the post.
 */
export function growMatch(
	match: Match,
	reading: SpanReading,
	target: Target,
	language: Language
): Match {
	if ( ! ILL.has( target.role ) ) {
		return match;
	}

	const { tokens } = reading;
	const word = ( place: number ) => tokens.words[ place ] ?? '';
	const isJoined = ( place: number ) =>
		place > 0 && tokens.gaps[ place ] === GAP.joined;
	let { first } = match;

	if (
		! target.isOneForm &&
		isJoined( first ) &&
		language.forms.has( word( first - 1 ) )
	) {
		first--;
	}
	if (
		! target.isOneGrade &&
		isJoined( first ) &&
		isJoined( first - 1 ) &&
		COUNT.test( word( first - 1 ) ) &&
		( ( reading.flags[ first - 2 ] ?? 0 ) & WORD.grade ) !== 0
	) {
		first -= 2;
	}

	return first === match.first ? match : { ...match, first };
}
