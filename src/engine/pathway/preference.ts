import type { StepReason } from '../../contract/types';

import { staleness } from '../features/stale-target';

import { closenessTo } from './closeness';
import type { PathwaySite } from './compile-pathway';
import { markedTargets } from './primary-targets';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';

/** Needs that differ by less than this share are alike: within it the owner's pages come before the others. */
const MARKS = { 'primary-target': 0.1, 'pillar-page': 0.05 } as const;

/** A page whose clinical review is long past comes after those that fit as well: by at most this share. */
const PAST_REVIEW = 0.1;

/** What speaks for a page among those that are needed alike. It never makes one fit. */
export interface Preference {
	/** By how much its rank is more than its need, as a share; below 0 it is less. */
	share: number;
	reasons: StepReason[];
}

/**
 * Which of two pages that are needed alike comes first: what is near, what its owner marked, and not what nobody has
 * reviewed for years.
 *
 * @param source Page that leads on.
 * @param site   Compiled site.
 * @return Preference of the page at a place.
 */
export function preferencesOf(
	source: PathwaySource,
	site: PathwaySite
): ( place: number ) => Preference {
	// Those that nobody marked are primary for their many links, which count already.
	const primary = markedTargets( source, site );
	const closeness = closenessTo( source, site );
	const mark = ( code: keyof typeof MARKS ): StepReason => ( {
		code,
		weight: MARKS[ code ],
		values: {},
	} );

	return ( place ) => {
		const { facts } = site.pages[ place ] as PathwayPage;
		const near = closeness( place );
		const reasons = [
			...( near === null ? [] : [ near ] ),
			...( primary.has( facts.id ) ? [ mark( 'primary-target' ) ] : [] ),
			...( facts.isPillar ? [ mark( 'pillar-page' ) ] : [] ),
		];
		const sum = reasons.reduce( ( all, { weight } ) => all + weight, 0 );

		return {
			share:
				sum - PAST_REVIEW * staleness( facts.reviewed, source.today ),
			reasons,
		};
	};
}
