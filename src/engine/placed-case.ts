import type { Reason } from '../contract/types';

import type { ScoredCase } from './score';

/** A case with its place among all spans, so that text order can be told. */
export interface PlacedCase extends ScoredCase {
	spanNumber: number;
	/** Number of the section, by the headings above. */
	section: number;
	/** The heading above that names the page, or null. */
	subject: string | null;
	/** Shares of its score that stay as they are, once told; null before. */
	fixedShares: Reason[] | null;
	/** Its id for a person's decisions, once told; null before. */
	identity: string | null;
}

/** Places that carry a link already: token numbers by span number. */
export type LinkedPlaces = ReadonlyMap<
	number,
	readonly { first: number; last: number }[]
>;

/** Text order; at one place the longer, then the better, then the older page first. */
export function inTextOrder( a: PlacedCase, b: PlacedCase ): number {
	return (
		a.spanNumber - b.spanNumber ||
		a.match.first - b.match.first ||
		b.match.last - a.match.last ||
		b.score - a.score ||
		a.target.facts.id - b.target.facts.id
	);
}
