import nlp from 'compromise/two';

import type { DropReason } from '../contract/reasons';
import type { TextRange } from '../contract/types';

import { isCut } from './grammar/is-cut';
import { isDenied } from './grammar/is-denied';
import { isInCompound } from './grammar/is-in-compound';
import { isOfAnother } from './grammar/is-of-another';
import { isVerb } from './grammar/is-verb';
import type { Place, Word } from './grammar/word';

/** What speaks against a link on words of a sentence; null when nothing does. */
export type Verdict = Extract<
	DropReason,
	'no-name' | 'denied' | 'other-subject'
> | null;

/**
 * Judges stretches of an English sentence by its grammar: whether they are a verb or cut out of a longer phrase, whether the
 * sentence denies them, whether it tells them of someone who is not the reader. Costs about a millisecond a sentence.
 *
 * @param sentence One sentence, as written.
 * @param spans    Stretches of it.
 * @return One verdict for each stretch. A doubt is no objection.
 */
export function judge(
	sentence: string,
	spans: readonly TextRange[]
): Verdict[] {
	const words = readWords( sentence );

	return spans.map( ( span ) => {
		const place = placeOf( words, span );
		if ( place === null ) {
			return null;
		}
		if (
			isInCompound( sentence, span ) ||
			isVerb( words, place ) ||
			isCut( words, place )
		) {
			return 'no-name';
		}
		if ( isDenied( words, place ) ) {
			return 'denied';
		}
		return isOfAnother( words, place ) ? 'other-subject' : null;
	} );
}

interface Term {
	/** As written, without the marks around it. */
	text: string;
	/** The marks and spaces around it. */
	pre: string;
	post: string;
	/** What a contraction stands for: "not" of "cannot", in a term of its own without text. */
	implicit?: string;
	tags?: ReadonlySet< string >;
}

function readWords( sentence: string ): Word[] {
	const terms = ( nlp( sentence ).docs as unknown as Term[][] ).flat();
	let at = 0;
	let end = 0;

	return terms.map( ( { text, pre, post, implicit, tags = new Set() } ) => {
		const start = at + pre.length;
		const word: Word = {
			text: ( implicit || text ).toLowerCase().replaceAll( '’', "'" ),
			isCapital: /^\p{Lu}/u.test( text ),
			start,
			end: start + text.length,
			tags,
			gap: sentence.slice( end, start ),
		};
		end = word.end;
		at = end + post.length;
		return word;
	} );
}

/** The words that a stretch of the sentence touches. */
function placeOf( words: readonly Word[], span: TextRange ): Place | null {
	const touches = ( { start, end }: Word ) =>
		start < span.end && span.start < end;
	const first = words.findIndex( touches );
	let last = first;
	while ( last !== -1 && words.slice( last + 1 ).some( touches ) ) {
		last++;
	}

	return first === -1 ? null : { first, last };
}
