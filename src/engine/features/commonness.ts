import type { PairFeature } from './case';

/**
 * How surely these words mean this page and not another: its share of the links with these words, smoothed by the number of
 * pages in question ("commonness", Milne and Witten 2008).
 */
export const commonness: PairFeature = ( {
	linked,
	linkedAnywhere,
	candidates,
} ) => ( linked + 1 ) / ( linkedAnywhere + candidates );
