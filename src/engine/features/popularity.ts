import type { PageFeature, Says } from './case';

/** Other pages that lead there, on a logarithmic scale: 0 for none, 1 for a thousand and more. */
export const popularity: PageFeature = ( { inbound } ) =>
	Math.min( 1, Math.log( 1 + inbound ) / Math.log( 1001 ) );

export const popularitySays: Says< 'inbound' > = ( { inbound } ) => ( {
	count: inbound,
} );
