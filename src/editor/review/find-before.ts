import type { Decision } from '../../contract/types';
import { tokenize } from '../../engine/text/tokenize';
import { readSentences, squeeze } from './read-links';
import type { PostLink } from './read-links';

/** What a sentence was before its link. */
export type Before =
	/** The same words. */
	| { kind: 'same' }
	/** Much the same: other words than now. */
	| { kind: 'changed'; text: string }
	/** Not there. */
	| { kind: 'new' }
	/** Nothing was approved that it could be compared with. */
	| { kind: 'unknown' };

/** Words that a sentence must share with another to be the same sentence in other words: of all words of both. */
const ALIKE = 0.5;

/**
 * The sentence of a link as it was approved.
 *
 * @param link     The link.
 * @param texts    Texts of the post as it was approved; null: not known.
 * @param accepted The suggestion that it was made from: then nothing but the link was changed.
 */
export function findBefore(
	link: PostLink,
	texts: readonly string[] | null,
	accepted: Decision | null
): Before {
	const { anchor } = link;
	if ( texts === null ) {
		return { kind: accepted === null ? 'unknown' : 'same' };
	}
	const sentence = squeeze( anchor.before + anchor.text + anchor.after );
	if ( texts.some( ( text ) => squeeze( text ).includes( sentence ) ) ) {
		return { kind: 'same' };
	}
	const words = wordsOf( sentence );
	let closest = { share: 0, text: '' };
	for ( const text of texts.flatMap( readSentences ) ) {
		const share = shareOf( words, wordsOf( text ) );
		if ( share > closest.share ) {
			closest = { share, text };
		}
	}
	return closest.share >= ALIKE
		? { kind: 'changed', text: closest.text }
		: { kind: 'new' };
}

function wordsOf( text: string ): ReadonlySet< string > {
	return new Set( tokenize( text ).words );
}

function shareOf(
	one: ReadonlySet< string >,
	other: ReadonlySet< string >
): number {
	const shared = [ ...one ].filter( ( word ) => other.has( word ) ).length;
	const all = one.size + other.size - shared;
	return all === 0 ? 0 : shared / all;
}
