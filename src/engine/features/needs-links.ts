import type { Feature } from './case';

/** Few other pages lead there yet: 1 for none, 0.5 for one. */
export const needsLinks: Feature = ( { inbound } ) => ( {
	value: 1 / ( 1 + inbound ),
	values: { count: inbound },
} );
