import type { PairFeature } from './case';

/** Editors linked these words to this page: 0 for never, 1 for ten pages and more, growing with the logarithm. */
export const siteAnchor: PairFeature = ( { linked, linkedAnywhere } ) => ( {
	value: Math.min( 1, Math.log( 1 + linked ) / Math.log( 11 ) ),
	values: { linked, seen: linkedAnywhere },
} );
