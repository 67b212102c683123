import { fold } from './fold';
import {
	CLAUSE_END,
	MAY_HOLD_ADDRESS,
	PLAIN_GAP,
	SENTENCE_END,
} from './letters';
import { ROMAN, scan } from './scan';
import { GAP, SHAPE } from './tokens';
import type { Tokens } from './tokens';
import { FORM, formOf, forms, withoutPossessive } from './word-forms';

export { GAP, SHAPE } from './tokens';
export type { Tokens } from './tokens';

// Letters with their marks, digits, and characters that join the parts of one word ("A1C", "Parkinson's", "0.5").
// A character of a script without spaces is a token of its own.
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}\u200c\u200d\u00ad])*(?:[.,](?=\p{N})\p{N}+)*(?:['’](?=\p{L})[\p{L}\p{M}]+)*/gu;
/** Addresses of mail and of the web, whole: they are not language, and nothing inside them is a name. */
const ADDRESS =
	/(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?)'"]|[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}|[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|edu|gov|info|example)(?![\p{L}\p{N}-])(?:\/[^\s<>]*[^\s<>.,;:!?)'"])?/u;
const WORD_OR_ADDRESS = new RegExp(
	`${ ADDRESS.source }|${ WORD.source }`,
	'giu'
);
const INVISIBLE = /[\u00ad\u200c\u200d]/g;

/**
 * The words of a text, with exact places. Hyphens part words ("follow-up" is two) and join names ("x-ray" is found as
 * "x ray"); a possessive ending is not part of the folded word.
 *
 * @param text Plain text of one rich-text value.
 */
export function tokenize( text: string ): Tokens {
	return scan( text ) ?? tokenizeSlowly( text );
}

/** The same by regular expressions, for all scripts. */
export function tokenizeSlowly( text: string ): Tokens {
	const tokens: Tokens = {
		text,
		words: [],
		forms: [],
		starts: [],
		ends: [],
		gaps: [],
		shapes: [],
	};
	let previousEnd = 0;
	let previousForm = 0;

	for ( const found of text.matchAll( wordsOf( text ) ) ) {
		const start = found.index;
		const written = found[ 0 ];
		const word = arabic(
			withoutPossessive( fold( written.replace( INVISIBLE, '' ) ) ),
			previousForm
		);
		const form = formOf( word );
		// A link never takes the possessive ending with it: "Parkinson" may carry it alone, "Parkinson's disease" whole.
		const end = start + written.length;

		tokens.words.push( word );
		tokens.forms.push( form );
		tokens.starts.push( start );
		tokens.ends.push( end );
		tokens.gaps.push(
			tokens.words.length === 1
				? GAP.sentence
				: gapOf(
						text.slice( previousEnd, start ),
						previousForm,
						written
					)
		);
		tokens.shapes.push( shapeOf( written ) );
		previousEnd = end;
		previousForm = form;
	}

	return tokens;
}

/** "type II" counts like "type 2". */
function arabic( word: string, previousForm: number ): string {
	return isOf( previousForm, FORM.counted )
		? ( ROMAN[ word ] ?? word )
		: word;
}

function wordsOf( text: string ): RegExp {
	return MAY_HOLD_ADDRESS.test( text ) ? WORD_OR_ADDRESS : WORD;
}

function gapOf( between: string, previousForm: number, next: string ): number {
	if ( between === '' || PLAIN_GAP.test( between ) ) {
		return GAP.joined;
	}

	if ( SENTENCE_END.test( between ) ) {
		const isAbbreviated =
			between.startsWith( '.' ) &&
			! between.includes( '\n' ) &&
			isOf( previousForm, FORM.abbreviated );

		if ( isAbbreviated ) {
			return GAP.joined;
		}
		// No sentence begins in lower case: "at 2 p.m. on the day before".
		return between.startsWith( '.' ) &&
			! between.includes( '\n' ) &&
			/^\p{Ll}/u.test( next )
			? GAP.clause
			: GAP.sentence;
	}

	return CLAUSE_END.test( between ) ? GAP.clause : GAP.joined;
}

function shapeOf( written: string ): number {
	if ( /^[\d.,]+$/.test( written ) ) {
		return SHAPE.number;
	}

	// "MRIs" and "A1C's" are abbreviations too.
	const letters = written.replace( /['’]s$|(?<=\p{Lu})s$/u, '' );

	if ( letters.toLowerCase() === letters ) {
		return SHAPE.lower;
	}

	if ( letters.toUpperCase() === letters && letters.length > 1 ) {
		return SHAPE.capitals;
	}

	return letters.slice( 1 ).toLowerCase() === letters.slice( 1 )
		? SHAPE.capital
		: SHAPE.mixed;
}

function isOf( form: number, kind: number ): boolean {
	// eslint-disable-next-line no-bitwise -- kinds are bits.
	return ( ( forms.kinds[ form ] ?? 0 ) & kind ) !== 0;
}
