import type { IndexedPage } from '../contract/types';

import { languageCode } from './language';
import type { Topics } from './topic';

/** Pages that the others are held against: with more, the order says little. */
const MAX_TARGETS = 200;

/**
 * Pages in the order in which they are worth reading for links to some pages: those that say the most alike of themselves
 * first. Only pages in a language of these pages; one that may not be suggested itself can still carry a link, and comes last.
 *
 * @param targetIds  Pages that links are wanted to.
 * @param pages      All pages of the index.
 * @param placesById Places of the pages that may be suggested, by id.
 * @param topics     What these are about.
 * @return Ids.
 */
export function orderSources(
	targetIds: readonly number[],
	pages: readonly IndexedPage[],
	placesById: ReadonlyMap< number, number >,
	topics: Topics
): number[] {
	const wanted = new Set( targetIds );
	const targets = pages.filter( ( { id } ) => wanted.has( id ) );
	const languages = new Set(
		targets.map( ( { language } ) => languageCode( language ) )
	);
	const sources = pages.filter( ( { language } ) =>
		languages.has( languageCode( language ) )
	);
	const alike = new Map< number, number >();
	for ( const { id: target } of targets.slice( 0, MAX_TARGETS ) ) {
		const one = placesById.get( target );
		for ( const { id } of one === undefined ? [] : sources ) {
			const other = placesById.get( id );
			if ( other !== undefined && other !== one ) {
				const likeness = topics.likeness( one as number, other );
				alike.set( id, Math.max( alike.get( id ) ?? 0, likeness ) );
			}
		}
	}

	return sources
		.map( ( { id } ) => id )
		.filter( ( id ) => targetIds.length !== 1 || id !== targetIds[ 0 ] )
		.sort(
			( a, b ) =>
				( alike.get( b ) ?? -1 ) - ( alike.get( a ) ?? -1 ) || a - b
		);
}
