import type { PageFeature, Says } from './case';

/** Clinical pages are commonly reviewed every two to three years; from the second year on a page counts as ageing. */
const FRESH_MONTHS = 24;
const STALE_MONTHS = 36;

/** The page's last clinical review is long ago; a page that names no review is not judged. */
export const staleTarget: PageFeature = ( { target, today } ) =>
	staleness( target.facts.reviewed, today );

export const staleTargetSays: Says< 'target' | 'today' > = ( {
	target,
	today,
} ) => ( { months: monthsBetween( target.facts.reviewed ?? today, today ) } );

/** How long past the last clinical review is, 0 (fresh, or nobody says) to 1; both ISO 8601 dates. */
export function staleness( reviewed: string | null, today: string ): number {
	return reviewed === null
		? 0
		: Math.min(
				1,
				Math.max(
					0,
					( monthsBetween( reviewed, today ) - FRESH_MONTHS ) /
						( STALE_MONTHS - FRESH_MONTHS )
				)
			);
}

/** Whole months between two ISO 8601 dates, never below 0. */
export function monthsBetween( from: string, to: string ): number {
	return Math.max( 0, monthOf( to ) - monthOf( from ) );
}

/** Number of the month of an ISO 8601 date, since the year 0. */
function monthOf( date: string ): number {
	return (
		Number( date.slice( 0, 4 ) ) * 12 +
		( Number( date.slice( 5, 7 ) ) || 1 )
	);
}
