import type { PageFeature } from './case';

/** Few other pages lead there yet: 1 for none, 0.5 for one. */
export const needsLinks: PageFeature = ( { inbound } ) => ( {
	value: 1 / ( 1 + inbound ),
	values: { count: inbound },
} );
