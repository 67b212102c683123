import type { LinkingHabits } from '../contract/types';

import { countHabits, emptyHabits } from './count-habits';
import { TERMS, valuesOf } from './features/terms';
import type { Rows } from './fit';
import type { Example } from './read-examples';

/** Shares that a page is judged by come from other pages: counted in so many parts, each from the rest. */
export const PARTS = 5;
/** A place where editors could have linked a page that they linked elsewhere: less wrong than a page they did not link. */
const ELSEWHERE = 0.7;

/** Rows with the page and target of each: of one target a page has one suggestion at most. */
export interface ExampleRows extends Rows {
	topics: readonly string[];
	/** Number of the part of the pages, from 0: pages of one part are judged by what the others say. */
	parts: readonly number[];
}

/**
 * One row for each case of the pages that have links: without links, a page says nothing about what its editors would not
 * link. The shares in the values of a page are counted on other pages.
 *
 * @param examples   Pages read.
 * @param all        What they say together.
 * @param knowsLinks Whether the values may know what other pages link; the shipped model for a site without links must not.
 */
export function exampleRows(
	examples: readonly Example[],
	all: LinkingHabits,
	knowsLinks = true
): ExampleRows {
	const labels: number[] = [];
	const importance: number[] = [];
	const values: number[] = [];
	const topics: string[] = [];
	const parts: number[] = [];

	for ( let part = 0; part < PARTS; part++ ) {
		const rest = countHabits(
			examples.filter( ( _, place ) => place % PARTS !== part )
		);
		// Whether the site has habits is a matter of all its pages.
		const habits = knowsLinks
			? { ...rest, links: all.links }
			: { ...emptyHabits(), pages: rest.pages, seen: rest.seen };

		examples.forEach( ( example, place ) => {
			if ( place % PARTS !== part || example.linked.size === 0 ) {
				return;
			}
			for ( const candidate of example.cases ) {
				const { id } = candidate.target.facts;
				if ( example.neutral.has( id ) ) {
					continue;
				}
				const chosen = example.isLinked( candidate );
				labels.push( chosen ? 1 : 0 );
				importance.push(
					! chosen && example.linked.has( id ) ? ELSEWHERE : 1
				);
				values.push( ...valuesOf( candidate.withHabits( habits ) ) );
				parts.push( part );
				topics.push( `${ example.post.sourceId }>${ id }` );
			}
		} );
	}

	return {
		labels,
		importance,
		width: TERMS.length,
		values: Float64Array.from( values ),
		topics,
		parts,
	};
}
