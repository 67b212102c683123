import type { Reason } from '../contract/types';

import type { ScoredCase } from './score';

/** Scores that are no further apart than this, in log-odds, tell two pages apart no better than a coin: they fit alike. */
const BAND = 0.3;

/**
 * What a case is chosen by among others: its score, in log-odds, and of pages that fit alike the owner's primary target first, up
 * to five of a cluster. It never makes a page fit: whether a case is shown at all goes by its score alone.
 */
export function standingOf( {
	score,
	target,
}: Pick< ScoredCase, 'score' | 'target' > ): number {
	return target.isPreferred ? score + BAND : score;
}

/** What to say of it. */
export function standingReason( {
	target,
}: Pick< ScoredCase, 'target' > ): Reason[] {
	return target.isPreferred
		? [ { code: 'primary-target', weight: BAND, values: {} } ]
		: [];
}
