import type { PageFeature, Says } from './case';

/** Few other pages lead there yet: 1 for none, 0.5 for one. */
export const needsLinks: PageFeature = ( { inbound } ) => 1 / ( 1 + inbound );

export const needsLinksSays: Says< 'inbound' > = ( { inbound } ) => ( {
	count: inbound,
} );
