import { oddsOf } from './fit';
import type { ExampleRows } from './example-rows';

/** Suggestions for each link that editors placed: they leave good places unlinked, and a suggestion is only an offer. */
const OFFERS_A_LINK = 1.2;
const SHOWN_AT_LEAST = 0.08;
const SHOWN_AT_MOST = 0.5;

/**
 * The probability from which on the pages that were read get about as many suggestions as their editors placed links.
 *
 * @param rows    One for each case.
 * @param weights Of the site.
 * @param links   Links on those pages.
 */
export function learnShown(
	rows: ExampleRows,
	weights: readonly number[],
	links: number
): number {
	const best = new Map< string, number >();

	rows.topics.forEach( ( topic, row ) => {
		best.set(
			topic,
			Math.max(
				best.get( topic ) ?? -Infinity,
				oddsOf( rows, weights, row )
			)
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
