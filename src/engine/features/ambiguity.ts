import type { PairFeature, Says } from './case';

/** Several pages fit these words: 0 for one, 1 for five and more. */
export const ambiguity: PairFeature = ( { candidates } ) =>
	Math.min( 1, Math.log( candidates ) / Math.log( 5 ) );

export const ambiguitySays: Says< 'candidates' > = ( { candidates } ) => ( {
	count: candidates,
} );
