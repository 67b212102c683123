import type { PairFeature } from './case';

/** People dismissed these words for this page before: bounded, so that no number of them shouts down the text. */
export const dismissedBefore: PairFeature = ( { remembered } ) => ( {
	value: Math.min( 3, remembered.dismissed ) / 3,
	values: { count: remembered.dismissed },
} );

/** People accepted it before. */
export const acceptedBefore: PairFeature = ( { remembered } ) => ( {
	value: Math.min( 3, remembered.accepted ) / 3,
	values: { count: remembered.accepted },
} );
