import type { PairFeature, Says } from './case';

/** People dismissed these words for this page before: bounded, so that no number of them shouts down the text. */
export const dismissedBefore: PairFeature = ( { remembered } ) =>
	Math.min( 3, remembered.dismissed ) / 3;

export const dismissedBeforeSays: Says< 'remembered' > = ( {
	remembered,
} ) => ( {
	count: remembered.dismissed,
} );

/** People dismissed these words for other pages. */
export const dismissedWords: PairFeature = ( { remembered: { words } } ) =>
	Math.min( 3, words.weight ) / 3;

export const dismissedWordsSays: Says< 'remembered' > = ( {
	remembered: { words },
} ) => ( {
	count: words.posts,
} );

/** People dismissed this page for other words. */
export const dismissedPage: PairFeature = ( { remembered: { page } } ) =>
	Math.min( 3, page.weight ) / 3;

export const dismissedPageSays: Says< 'remembered' > = ( {
	remembered: { page },
} ) => ( {
	count: page.posts,
} );

/** People accepted it before. */
export const acceptedBefore: PairFeature = ( { remembered } ) =>
	Math.min( 3, remembered.accepted ) / 3;

export const acceptedBeforeSays: Says< 'remembered' > = ( {
	remembered,
} ) => ( {
	count: remembered.accepted,
} );
