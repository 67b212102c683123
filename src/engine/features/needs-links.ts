import type { Feature } from './case';

/** Few pages lead there yet: 1 for none, 0.5 for one. */
export const needsLinks: Feature = ( { target } ) => ( {
	value: 1 / ( 1 + target.facts.inboundCount ),
	values: { count: target.facts.inboundCount },
} );
