import type { Feature } from './case';

/** Pages that lead there, on a logarithmic scale: 0 for none, 1 for a thousand and more. */
export const popularity: Feature = ( { target } ) => ( {
	value: Math.min(
		1,
		Math.log( 1 + target.facts.inboundCount ) / Math.log( 1001 )
	),
	values: { count: target.facts.inboundCount },
} );
