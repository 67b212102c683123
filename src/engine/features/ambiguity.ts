import type { PairFeature } from './case';

/** Several pages fit these words: 0 for one, 1 for five and more. */
export const ambiguity: PairFeature = ( { candidates } ) => ( {
	value: Math.min( 1, Math.log( candidates ) / Math.log( 5 ) ),
	values: { count: candidates },
} );
