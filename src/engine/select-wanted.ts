import type { LinkBudget, LinkingHabits } from '../contract/types';

import { SHIPPED } from './model';
import type { NameSource } from './page-names';
import { inTextOrder } from './placed-case';
import type { LinkedPlaces, PlacedCase } from './placed-case';
import { likely } from './score';
import { worthShowing } from './select';
import { spacingOf, spread } from './spread';

/** Nobody reads the page as a whole here: words that only stand for a part of another page are no reason to link there. */
const NO_NAMES: ReadonlySet< NameSource > = new Set( [ 'heading' ] );

/** What a page is called, by itself, its owner or the vocabulary. */
const NAMES: ReadonlySet< NameSource > = new Set( [
	'title',
	'short-title',
	'owner-alias',
	'keyphrase',
	'synonym',
	'slug',
] );

const NO_LIMIT: LinkBudget = { words: 0, linked: 0, allowed: Infinity };

/**
 * Chooses places for links to some pages only. They are as likely as anything that is suggested while writing; or, where a
 * site's own bar is higher because its pages have little room, at least strong by the weights set by hand, and by a name of
 * the page. Better words for other pages stay theirs, and links keep their distance from those that are there.
 *
 * @param cases    Scored, of pages that are wanted and of others.
 * @param isWanted Whether a case leads to one of these pages.
 * @param linked   Links that are there already.
 * @param habits   How the site links.
 */
export function selectWanted(
	cases: readonly PlacedCase[],
	isWanted: ( candidate: PlacedCase ) => boolean,
	linked: LinkedPlaces,
	habits?: LinkingHabits
): PlacedCase[] {
	const { kept } = worthShowing(
		cases.filter(
			( candidate ) =>
				! isWanted( candidate ) ||
				! NO_NAMES.has( candidate.naming.source )
		)
	);
	const taken = [ ...kept ];
	for ( const candidate of cases
		.filter( ( one ) => isWanted( one ) && isNamed( one ) )
		.sort( ( a, b ) => b.plain - a.plain || inTextOrder( a, b ) ) ) {
		if ( ! taken.some( ( other ) => shareWords( candidate, other ) ) ) {
			taken.push( candidate );
		}
	}

	return spread(
		taken.filter( isWanted ),
		NO_LIMIT,
		linked,
		spacingOf( habits )
	).chosen.sort( inTextOrder );
}

function isNamed( candidate: PlacedCase ): boolean {
	return (
		candidate.likeness === null &&
		NAMES.has( candidate.naming.source ) &&
		likely( candidate.plain ) >= SHIPPED.unread.strong
	);
}

function shareWords( one: PlacedCase, other: PlacedCase ): boolean {
	return (
		one.spanNumber === other.spanNumber &&
		one.match.first <= other.match.last &&
		other.match.first <= one.match.last
	);
}
