import type { DismissReason } from '../contract/types';

import { pairKey } from './pair-key';
import { tokenize } from './text/tokenize';

/** Words that somebody called wrong for a page, by page. */
export type WrongWords = ReadonlyMap<
	number,
	readonly {
		key: string;
		/** Folded, with a space on each side of each. */
		words: string;
	}[]
>;

/** Of these reasons, what was said of some words is said of a part of them as well. */
export const ON_SITE: ReadonlySet< DismissReason | null > = new Set( [
	'wrong-condition' as const,
] );
/** Where it was said: only who wants other words for the page may be offered fewer of them. */
export const IN_POST: ReadonlySet< DismissReason | null > = new Set( [
	'wrong-condition' as const,
	'not-helpful' as const,
	'everyone-knows' as const,
	'other' as const,
	null,
] );

/**
 * Gathers the dismissals that reach parts of their words.
 *
 * @param dismissals What was dismissed.
 * @param reasons    For which reasons they do: `ON_SITE` or `IN_POST`.
 */
export function compileWrong(
	dismissals: readonly {
		anchorText: string;
		targetId: number;
		reason: DismissReason | null;
	}[],
	reasons: ReadonlySet< DismissReason | null >
): WrongWords {
	const wrong = new Map< number, { key: string; words: string }[] >();
	for ( const { anchorText, targetId, reason } of dismissals ) {
		if ( reasons.has( reason ) ) {
			wrong.set( targetId, [
				...( wrong.get( targetId ) ?? [] ),
				{
					key: pairKey( anchorText, targetId ),
					words: spaced( anchorText ),
				},
			] );
		}
	}

	return wrong;
}

/** Whether some text is a part of other words, whole word by whole word. */
export function isWithin( text: string, words: string ): boolean {
	return words.includes( spaced( text ) );
}

function spaced( text: string ): string {
	return ` ${ tokenize( text ).words.join( ' ' ) } `;
}
