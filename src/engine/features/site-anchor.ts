import type { PairFeature, Says } from './case';

/** Editors linked these words to this page: 0 for never, 1 for ten pages and more, growing with the logarithm. */
export const siteAnchor: PairFeature = ( { linked } ) =>
	Math.min( 1, Math.log( 1 + linked ) / Math.log( 11 ) );

export const siteAnchorSays: Says< 'linked' | 'linkedAnywhere' > = ( {
	linked,
	linkedAnywhere,
} ) => ( { linked, seen: linkedAnywhere } );
