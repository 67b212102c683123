import type { SiteDismissal, SiteVerdict } from '../contract/types';

import { pairKey } from './pair-key';

/** Dismissals of all posts, by pair of words and page. */
export type Verdicts = ReadonlyMap< string, readonly SiteDismissal[] >;

/** What other posts say of a pair. */
export interface Elsewhere {
	/** Posts in which it was dismissed, and that was not forgotten. */
	dismissed: number;
	/** So many that nobody need say so again. */
	isEnough: boolean;
}

/** Years after which a dismissal is forgotten: a site changes. */
const REMEMBERED_YEARS = 2;
/** Posts in which a pair must have been dismissed before it is dropped everywhere. */
const ENOUGH = 2;

/** Verdicts of a site, ready to be asked. Words that differ only in how they are written are one. */
export function compileVerdicts( verdicts: readonly SiteVerdict[] ): Verdicts {
	const byPair = new Map< string, readonly SiteDismissal[] >();

	for ( const { anchorText, targetId, dismissals } of verdicts ) {
		const key = pairKey( anchorText, targetId );
		byPair.set( key, [ ...( byPair.get( key ) ?? [] ), ...dismissals ] );
	}

	return byPair;
}

/**
 * What was said of a pair elsewhere. One "wrong condition" is enough and never forgotten: a link to another condition is the
 * worst mistake. Anything else counts from two posts on, for two years.
 *
 * @param dismissals Of the pair.
 * @param sourceId   The post: what was said in it is in its own log.
 * @param today      ISO 8601 date.
 */
export function saidElsewhere(
	dismissals: readonly SiteDismissal[],
	sourceId: number | null,
	today: string
): Elsewhere {
	const others = dismissals.filter(
		( dismissal ) => dismissal.sourceId !== sourceId
	);
	// ISO 8601 dates sort like words.
	const since = `${ Number( today.slice( 0, 4 ) ) - REMEMBERED_YEARS }${ today.slice( 4, 10 ) }`;
	const recent = others.filter( ( { dismissedOn } ) => dismissedOn >= since );

	return {
		dismissed: recent.length,
		isEnough:
			recent.length >= ENOUGH ||
			others.some( ( { reason } ) => reason === 'wrong-condition' ),
	};
}
