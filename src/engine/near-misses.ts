import type { DropReason } from '../contract/reasons';
import type { AnalysedPost, NearMiss } from '../contract/types';

import type { PlacedCase } from './placed-case';
import { anchorOf, endOf, identity } from './to-suggestions';

export const MAX_NEAR_MISSES = 20;

/** A case that was left out. */
export interface Missed {
	candidate: PlacedCase;
	dropReason: DropReason;
}

/** The best that were left out: of each page one, and of all so many. */
export interface NearMisses {
	add: ( missed: Missed ) => void;
	/** Score that something must exceed to come in. */
	worst: () => number;
	/** Best first. */
	list: () => NearMiss[];
}

/**
 * Gathers near misses. Most of what is left out is far from the best, and a look at its score says so.
 *
 * @param chosen What is suggested: the pages of those are no near misses elsewhere.
 * @param post   The post.
 */
export function createNearMisses(
	chosen: readonly PlacedCase[],
	post: Pick< AnalysedPost, 'sourceId' >
): NearMisses {
	const chosenPages = new Set( chosen.map( ( { naming } ) => naming.page ) );
	const best: Missed[] = [];

	return {
		add: ( missed ) => {
			const { candidate } = missed;
			const { page } = candidate.naming;
			const worst = best[ MAX_NEAR_MISSES - 1 ];
			if (
				( worst && ! isBetter( candidate, worst.candidate ) ) ||
				chosenPages.has( page ) ||
				isLinked( candidate )
			) {
				return;
			}

			const known = placeOfPage( best, page );
			if ( known !== -1 ) {
				if (
					! isBetter(
						candidate,
						( best[ known ] as Missed ).candidate
					)
				) {
					return;
				}
				best.splice( known, 1 );
			}
			let place = best.length;
			while (
				place > 0 &&
				isBetter( candidate, ( best[ place - 1 ] as Missed ).candidate )
			) {
				place--;
			}
			best.splice( place, 0, missed );
			best.length = Math.min( best.length, MAX_NEAR_MISSES );
		},
		worst: () => best[ MAX_NEAR_MISSES - 1 ]?.candidate.score ?? -Infinity,
		list: () =>
			best.map( ( { candidate, dropReason } ) => ( {
				id: identity( candidate, post ),
				anchor: anchorOf( candidate ),
				targetId: candidate.target.facts.id,
				score: candidate.score,
				dropReason,
			} ) ),
	};
}

function placeOfPage( best: readonly Missed[], page: number ): number {
	for ( let place = 0; place < best.length; place++ ) {
		if ( ( best[ place ] as Missed ).candidate.naming.page === page ) {
			return place;
		}
	}

	return -1;
}

/** By score, then by place in the text; of equal ones the one that came first. */
function isBetter( one: PlacedCase, other: PlacedCase ): boolean {
	return (
		one.score > other.score ||
		( one.score === other.score && one.spanNumber < other.spanNumber )
	);
}

/** Words that are, or are part of, a link already: they need no other. */
function isLinked( { match, reading, span }: PlacedCase ): boolean {
	if ( span.marks.length === 0 ) {
		return false;
	}
	const { tokens } = reading;
	const from = tokens.starts[ match.first ] ?? 0;
	const to = endOf( match.last, tokens );

	return span.marks.some(
		( { kind, start, end } ) => kind === 'link' && start < to && from < end
	);
}
