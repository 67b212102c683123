import type { Reason } from '../contract/types';

import { OWN_NAMES } from './page-names';
import type { PlacedCase } from './placed-case';
import type { ScoredCase } from './score';

/** A part of a page's own name that scores higher than all of it, and by how much, in log-odds. */
export interface HigherPart {
	words: string;
	by: number;
}

/**
 * Gives a page's own name, where it stands, the score of a part of it that has a higher one: whatever a site's habits say of the
 * parts, "A1C testing" describes its page better than "A1C" does. What it adds is kept as `higherPart`, so that the reasons can
 * say so.
 *
 * @param cases Scored cases of a post.
 */
export function preferWholeNames( cases: readonly PlacedCase[] ): void {
	// By span, then by page: a number made of both would be too large to be one that costs nothing.
	const bySpan: Map< number, PlacedCase[] >[] = [];
	for ( const candidate of cases ) {
		const byPage = ( bySpan[ candidate.spanNumber ] ??= new Map() );
		const places = byPage.get( candidate.naming.page );
		if ( places ) {
			places.push( candidate );
		} else {
			byPage.set( candidate.naming.page, [ candidate ] );
		}
	}

	bySpan.forEach( ( byPage ) => byPage.forEach( preferWhole ) );
}

function preferWhole( places: readonly PlacedCase[] ): void {
	if ( places.length === 1 ) {
		return;
	}
	for ( const whole of places ) {
		if ( ! OWN_NAMES.has( whole.naming.source ) ) {
			continue;
		}
		const { first, last } = whole.match;
		for ( const part of places ) {
			if (
				part.match.first >= first &&
				part.match.last <= last &&
				part.score > whole.score
			) {
				whole.higherPart = {
					words: part.words,
					by:
						part.score -
						whole.score +
						( whole.higherPart?.by ?? 0 ),
				};
				whole.score = part.score;
			}
		}
	}
}

/** What to say of it. */
export function wholeNameShare( {
	higherPart,
}: Pick< ScoredCase, 'higherPart' > ): Reason[] {
	return higherPart === null
		? []
		: [
				{
					code: 'whole-name',
					weight: higherPart.by,
					values: { name: higherPart.words },
				},
			];
}
