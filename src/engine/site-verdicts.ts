import type { SiteDismissal, SiteVerdict } from '../contract/types';

import { compileDismissals } from './dismissed-elsewhere';
import type { Dismissals } from './dismissed-elsewhere';
import { pairKey } from './pair-key';
import { compileWrong, ON_SITE } from './wrong-words';
import type { WrongWords } from './wrong-words';
import { yearsBefore } from './years-before';

/** Dismissals of all posts. */
export interface Verdicts {
	/** By pair of words and page. */
	pairs: ReadonlyMap< string, readonly SiteDismissal[] >;
	/** By words alone, and by page alone. */
	alone: Dismissals;
	/** Of these the ones for the wrong condition, which reach further. */
	wrong: WrongWords;
}

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
	const pairs = new Map< string, readonly SiteDismissal[] >();

	for ( const { anchorText, targetId, dismissals } of verdicts ) {
		const key = pairKey( anchorText, targetId );
		pairs.set( key, [ ...( pairs.get( key ) ?? [] ), ...dismissals ] );
	}

	const all = verdicts.flatMap( ( { anchorText, targetId, dismissals } ) =>
		dismissals.map( ( dismissal ) => ( {
			...dismissal,
			anchorText,
			targetId,
		} ) )
	);

	return {
		pairs,
		alone: compileDismissals( all ),
		wrong: compileWrong( all, ON_SITE ),
	};
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
	const since = yearsBefore( REMEMBERED_YEARS, today );
	const recent = others.filter( ( { dismissedOn } ) => dismissedOn >= since );

	return {
		dismissed: recent.length,
		isEnough:
			recent.length >= ENOUGH ||
			others.some( ( { reason } ) => reason === 'wrong-condition' ),
	};
}
