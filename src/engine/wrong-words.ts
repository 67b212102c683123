import type { DismissReason } from '../contract/types';

import { pairKey } from './pair-key';
import { tokenize } from './text/tokenize';

/** Words that somebody called the wrong condition, by page. */
export type WrongWords = ReadonlyMap<
	number,
	readonly {
		key: string;
		/** Folded, with a space on each side of each. */
		words: string;
	}[]
>;

/** Gathers the dismissals that say that the words are another condition than the page's. */
export function compileWrong(
	dismissals: readonly {
		anchorText: string;
		targetId: number;
		reason: DismissReason | null;
	}[]
): WrongWords {
	const wrong = new Map< number, { key: string; words: string }[] >();
	for ( const { anchorText, targetId, reason } of dismissals ) {
		if ( reason === 'wrong-condition' ) {
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
