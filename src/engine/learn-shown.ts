/** Suggestions for each link that editors placed: they leave good places unlinked, and a suggestion is only an offer. */
const OFFERS_A_LINK = 1.2;
const SHOWN_AT_LEAST = 0.08;
const SHOWN_AT_MOST = 0.5;

/**
 * The probability from which on the pages that were read get about as many suggestions as their editors placed links.
 *
 * @param topics Page and target of each case.
 * @param odds   Log-odds of each case.
 * @param links  Links on those pages.
 */
export function learnShown(
	topics: readonly string[],
	odds: readonly number[],
	links: number
): number {
	const best = new Map< string, number >();

	topics.forEach( ( topic, row ) => {
		best.set(
			topic,
			Math.max( best.get( topic ) ?? -Infinity, odds[ row ] as number )
		);
	} );

	const sorted = [ ...best.values() ].sort( ( a, b ) => b - a );
	const bar = sorted[ Math.round( links * OFFERS_A_LINK ) ] ?? -Infinity;
	const probability = 1 / ( 1 + Math.exp( -bar ) );

	return Number(
		Math.min(
			SHOWN_AT_MOST,
			Math.max( SHOWN_AT_LEAST, probability )
		).toFixed( 3 )
	);
}
