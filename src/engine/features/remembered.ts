import type { PairFeature } from './case';

/** People dismissed these words for this page before: bounded, so that no number of them shouts down the text. */
export const dismissedBefore: PairFeature = ( { remembered } ) => ( {
	value: Math.min( 3, remembered.dismissed ) / 3,
	values: { count: remembered.dismissed },
} );

/** People dismissed these words for other pages. */
export const dismissedWords: PairFeature = ( { remembered: { words } } ) => ( {
	value: Math.min( 3, words.weight ) / 3,
	values: { count: words.posts },
} );

/** People dismissed this page for other words. */
export const dismissedPage: PairFeature = ( { remembered: { page } } ) => ( {
	value: Math.min( 3, page.weight ) / 3,
	values: { count: page.posts },
} );

/** People accepted it before. */
export const acceptedBefore: PairFeature = ( { remembered } ) => ( {
	value: Math.min( 3, remembered.accepted ) / 3,
	values: { count: remembered.accepted },
} );
