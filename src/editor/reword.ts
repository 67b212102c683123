import type { TextRange, TextSpan } from '../contract/types';
import { GAP, tokenize } from '../engine/text/tokenize';

/** One word more or less, at the beginning or at the end. */
export type WordStep = 'add-before' | 'drop-first' | 'drop-last' | 'add-after';

/** Longer linked words are hard to read; a name that is longer already may only shrink. */
const MOST_WORDS = 6;

/** What a step would make of some words. */
export interface Reworded {
	range: TextRange;
	/** The word that comes or goes. */
	word: string;
}

/**
 * Words of a text with one more or one less. Null where there is none to take: at the end of the sentence, beside a link, code or
 * picture, or when there would be too many or none left.
 *
 * @param span  The text.
 * @param range The words.
 * @param step  What is asked for.
 */
export function reword(
	span: TextSpan,
	range: TextRange,
	step: WordStep
): Reworded | null {
	const { text } = span;
	const { starts, ends, gaps } = tokenize( text );
	const first = ends.findIndex( ( end ) => end > range.start );
	const after = starts.findIndex( ( start ) => start >= range.end );
	const last = ( after === -1 ? starts.length : after ) - 1;
	if ( first === -1 || last < first ) {
		return null;
	}
	const count = last - first + 1;
	const [ from, to, changed ] = {
		'add-before': [ first - 1, last, first - 1 ],
		'drop-first': [ first + 1, last, first ],
		'drop-last': [ first, last - 1, last ],
		'add-after': [ first, last + 1, last + 1 ],
	}[ step ] as [ number, number, number ];
	const grows = step === 'add-before' || step === 'add-after';
	const joint = step === 'add-before' ? first : last + 1;

	if (
		from < 0 ||
		to >= starts.length ||
		to < from ||
		( grows && ( count >= MOST_WORDS || gaps[ joint ] === GAP.sentence ) )
	) {
		return null;
	}
	const next = {
		start:
			step === 'add-before' || step === 'drop-first'
				? ( starts[ from ] as number )
				: range.start,
		end:
			step === 'add-after' || step === 'drop-last'
				? endOf( text, starts[ to ] as number, ends[ to ] as number )
				: range.end,
	};
	return isFree( span, next )
		? {
				range: next,
				word: text.slice( starts[ changed ], ends[ changed ] ),
			}
		: null;
}

/** A link does not take the possessive ending with it. */
function endOf( text: string, start: number, end: number ): number {
	const ending = /['’]s$/i.exec( text.slice( start, end ) );
	return ending ? end - ending[ 0 ].length : end;
}

/** No link and no object inside; formatting stays whole. */
function isFree( { marks }: TextSpan, { start, end }: TextRange ): boolean {
	return ! marks.some( ( mark ) => {
		const touches = mark.start < end && mark.end > start;
		const holds = mark.start <= start && mark.end >= end;
		const isInside = mark.start >= start && mark.end <= end;
		return (
			touches && ( mark.kind !== 'formatted' || ! ( holds || isInside ) )
		);
	} );
}
