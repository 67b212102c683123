import type { SiteDismissal } from '../contract/types';

import type { DismissedElsewhere } from './features/case';
import { fold } from './text/fold';
import { yearsBefore } from './years-before';

/** A dismissal of some words for some page. */
export type Dismissal = Omit< SiteDismissal, 'sourceId' > & {
	/** The post; null: one that was never saved. */
	sourceId: number | null;
	anchorText: string;
	targetId: number;
};

/** Dismissals that say something of the words, by folded words, and those that say something of the page, by page. */
export interface Dismissals {
	byWords: ReadonlyMap< string, readonly Dismissal[] >;
	byPage: ReadonlyMap< number, readonly Dismissal[] >;
}

type Reasons = ReadonlySet< SiteDismissal[ 'reason' ] >;

/** "Wrong condition" is said of the two together, and drops them; the others of one, or of nobody knows which. */
const OF_WORDS: Reasons = new Set( [
	'wrong-words',
	'everyone-knows',
	'other',
	null,
] as const );
const OF_PAGE: Reasons = new Set( [
	'not-helpful',
	'everyone-knows',
	'other',
	null,
] as const );

/** What a dismissal weighs while it is less than so many years old; older ones are forgotten. */
const FADING = [
	{ years: 1, weight: 1 },
	{ years: 2, weight: 0.5 },
];

/** Dismissals ready to be asked. */
export function compileDismissals(
	dismissals: readonly Dismissal[]
): Dismissals {
	const byWords = new Map< string, Dismissal[] >();
	const byPage = new Map< number, Dismissal[] >();

	for ( const dismissal of dismissals ) {
		const { anchorText, targetId, reason } = dismissal;
		const words = fold( anchorText );
		if ( OF_WORDS.has( reason ) ) {
			byWords.set( words, [
				...( byWords.get( words ) ?? [] ),
				dismissal,
			] );
		}
		if ( OF_PAGE.has( reason ) ) {
			byPage.set( targetId, [
				...( byPage.get( targetId ) ?? [] ),
				dismissal,
			] );
		}
	}

	return { byWords, byPage };
}

/**
 * What some dismissals weigh: each post one at most, half after a year and nothing after two.
 *
 * @param dismissals Of the words for other pages, or of the page for other words.
 * @param today      ISO 8601 date.
 */
export function weighDismissals(
	dismissals: readonly Dismissal[],
	today: string
): DismissedElsewhere {
	const byPost = new Map< number | null, number >();

	for ( const { sourceId, dismissedOn } of dismissals ) {
		const { weight = 0 } =
			FADING.find(
				( { years } ) => dismissedOn >= yearsBefore( years, today )
			) ?? {};
		if ( weight > 0 ) {
			byPost.set(
				sourceId,
				Math.max( weight, byPost.get( sourceId ) ?? 0 )
			);
		}
	}

	return {
		posts: byPost.size,
		weight: [ ...byPost.values() ].reduce(
			( sum, weight ) => sum + weight,
			0
		),
	};
}
