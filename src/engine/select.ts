import type { DropReason } from '../contract/reasons';
import type { LinkBudget, LinkingHabits } from '../contract/types';

import { inTextOrder } from './placed-case';
import type { LinkedPlaces, PlacedCase } from './placed-case';
import { barOf, plainProbability } from './score';
import { spacingOf, spread } from './spread';
import { standingOf } from './standing';
import { preferWholeNames } from './whole-names';

/** What was chosen, and why the rest was not. */
export interface Selection {
	chosen: PlacedCase[];
	dropped: { candidate: PlacedCase; dropReason: DropReason }[];
}

/**
 * Chooses what to show: no two over the same words (the best of each overlap), then one place for each page, spread over the
 * text. Equal ones in text order, so that the same text always gives the same answer.
 */
export function select(
	cases: readonly PlacedCase[],
	budget: LinkBudget,
	linked: LinkedPlaces,
	habits?: LinkingHabits
): Selection {
	const { kept, dropped } = worthShowing( cases );
	const { chosen, left } = spread(
		kept,
		budget,
		linked,
		spacingOf( habits )
	);

	return {
		chosen: chosen.sort( inTextOrder ),
		dropped: [ ...dropped, ...left ],
	};
}

/** Cases that are likely enough, no two over the same words. */
export function worthShowing( cases: readonly PlacedCase[] ): {
	kept: PlacedCase[];
	dropped: Selection[ 'dropped' ];
} {
	const dropped: Selection[ 'dropped' ] = [];
	preferWholeNames( cases );
	const shown = cases.filter( ( candidate ) => {
		const isEnough =
			candidate.probability >= candidate.model.shown &&
			( candidate.likeness !== null ||
				plainProbability( candidate ) >= PLAIN );
		if ( ! isEnough ) {
			dropped.push( { candidate, dropReason: 'low-probability' } );
		}
		return isEnough;
	} );
	const kept = new Set( withoutOverlaps( shown ) );
	for ( const candidate of shown ) {
		if ( ! kept.has( candidate ) ) {
			dropped.push( { candidate, dropReason: 'overlap' } );
		}
	}

	return { kept: [ ...kept ], dropped };
}

/**
 * The heaviest set of cases of which no two share a word (weighted interval scheduling, span by span), each weighed by how
 * far it is above the bar; a tie goes to the longer words.
 */
function withoutOverlaps( cases: readonly PlacedCase[] ): PlacedCase[] {
	const bySpan = new Map< number, PlacedCase[] >();

	for ( const candidate of cases ) {
		const list = bySpan.get( candidate.spanNumber ) ?? [];
		list.push( candidate );
		bySpan.set( candidate.spanNumber, list );
	}

	return [ ...bySpan.values() ].flatMap( ( list ) =>
		heaviest( withoutParts( list ) )
	);
}

/** Without words that are part of a longer name that may stand there: "skin biopsy results" is not about a skin biopsy. */
function withoutParts( cases: readonly PlacedCase[] ): PlacedCase[] {
	let holder: PlacedCase | null = null;

	return [ ...cases ].sort( inTextOrder ).filter( ( candidate ) => {
		const { first, last } = candidate.match;
		const isPart =
			holder !== null &&
			holder.match.last >= last &&
			holder.match.last - holder.match.first > last - first;

		if ( ! isPart && ! startsWeakly( candidate ) ) {
			holder = candidate;
		}
		return ! isPart;
	} );
}

/** "yearly mammograms" is no longer a name than "mammograms". */
function startsWeakly( { match, reading, language }: PlacedCase ): boolean {
	return language.weakStarts.has( reading.tokens.words[ match.first ] ?? '' );
}

/** What the weights set by hand find less likely than this is not shown, whatever a site's habits say. */
const PLAIN = 0.5;

function heaviest( cases: PlacedCase[] ): PlacedCase[] {
	const sorted = [ ...cases ].sort(
		( a, b ) => a.match.last - b.match.last || inTextOrder( a, b )
	);
	// The best value up to each place, and the place it goes on from where the case there is taken.
	const values = [ 0 ];
	const takenFrom: ( number | null )[] = [ null ];

	sorted.forEach( ( candidate, place ) => {
		let free = place;
		while (
			free > 0 &&
			( sorted[ free - 1 ] as PlacedCase ).match.last >=
				candidate.match.first
		) {
			free--;
		}

		const without = values[ place ] as number;
		const words = candidate.match.last - candidate.match.first + 1;
		// The thousandth lets longer words win a tie and nothing else; the millionth keeps a case at the very bar.
		const value =
			( values[ free ] as number ) +
			standingOf( candidate ) -
			barOf( candidate.model ) +
			words / 1000 +
			1e-6;

		values.push( Math.max( value, without ) );
		takenFrom.push( value > without ? free : null );
	} );

	const set: PlacedCase[] = [];
	let place = sorted.length;
	while ( place > 0 ) {
		const from = takenFrom[ place ] ?? null;
		if ( from === null ) {
			place--;
		} else {
			set.push( sorted[ place - 1 ] as PlacedCase );
			place = from;
		}
	}

	return set.reverse();
}
