import type { IndexedPage, TopicCluster } from '../contract/types';

/** Primary targets of a cluster: so few come before the others; more would be none. */
export const MOST_PREFERRED = 5;

/**
 * Places of the pages that come before others that fit alike, in the text too: those that the owner marked, of each cluster
 * only its primary targets. A marked page of no cluster counts, because nothing else of its kind does.
 *
 * @param facts    Pages that may be linked to.
 * @param clusters Gives the clusters of the site; asked only where there are more marks than one cluster takes.
 */
export function preferredPages(
	facts: readonly IndexedPage[],
	clusters: () => readonly TopicCluster[]
): number[] {
	const marked = facts.flatMap( ( { isPrimaryTarget }, place ) =>
		isPrimaryTarget ? [ place ] : []
	);
	if ( marked.length <= MOST_PREFERRED ) {
		return marked;
	}

	const members = clusters().flatMap( ( one ) => one.members );
	const idsOf = ( some: typeof members ) =>
		new Set( some.map( ( { targetId } ) => targetId ) );
	const inside = idsOf( members );
	const primary = idsOf( members.filter( ( { isPrimary } ) => isPrimary ) );

	return marked.filter( ( place ) => {
		const { id } = facts[ place ] as IndexedPage;
		return primary.has( id ) || ! inside.has( id );
	} );
}
