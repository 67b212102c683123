import type { Feature } from './case';

/** Clinical pages are commonly reviewed every two to three years; from the second year on a page counts as ageing. */
const FRESH_MONTHS = 24;
const STALE_MONTHS = 36;

/** The page's last clinical review is long ago; a page that names no review is not judged. */
export const staleTarget: Feature = ( { target, today } ) => {
	const { reviewed } = target.facts;
	if ( reviewed === null ) {
		return { value: 0 };
	}

	const months = monthsBetween( reviewed, today );

	return {
		value: Math.min(
			1,
			Math.max(
				0,
				( months - FRESH_MONTHS ) / ( STALE_MONTHS - FRESH_MONTHS )
			)
		),
		values: { months },
	};
};

function monthsBetween( from: string, to: string ): number {
	const [ fromYear = 0, fromMonth = 1 ] = from.split( '-' ).map( Number );
	const [ toYear = 0, toMonth = 1 ] = to.split( '-' ).map( Number );

	return Math.max( 0, ( toYear - fromYear ) * 12 + toMonth - fromMonth );
}
