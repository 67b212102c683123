import type { Naming, Phrase } from './phrases';

/** Which of two namings of one page explains it better. */
const STRENGTH: Readonly< Record< Naming[ 'source' ], number > > = {
	'owner-alias': 9,
	title: 8,
	'short-title': 7,
	keyphrase: 6,
	synonym: 5,
	'site-anchor': 4,
	slug: 3,
	broader: 2,
	heading: 1,
	'similar-words': 0,
};

/**
 * The pages that words may lead to, each by its best naming; a page's own links never count for it.
 *
 * @param phrase   The words.
 * @param sourceId The post's id, if it has one.
 * @param linkable By place in the index: whether a page may be linked to from here.
 */
export function namingsOf(
	phrase: Phrase,
	sourceId: number | null,
	linkable: readonly boolean[]
): { naming: Naming; linkedHere: number }[] {
	// Most words name one page.
	const { namings } = phrase;
	const [ only ] = namings;
	if ( namings.length === 1 && only && only.source !== 'site-anchor' ) {
		return linkable[ only.page ]
			? [ { naming: only, linkedHere: only.count } ]
			: [];
	}

	const best = new Map< number, { naming: Naming; linkedHere: number } >();
	for ( const naming of namings ) {
		const linkedHere = linksOfOthers( naming, sourceId );

		if (
			! linkable[ naming.page ] ||
			( naming.source === 'site-anchor' && linkedHere <= 0 )
		) {
			continue;
		}

		const known = best.get( naming.page );
		best.set( naming.page, {
			naming:
				known === undefined ||
				STRENGTH[ naming.source ] > STRENGTH[ known.naming.source ]
					? naming
					: known.naming,
			linkedHere: Math.max( linkedHere, known?.linkedHere ?? 0 ),
		} );
	}

	return [ ...best.values() ];
}

/** Links of other pages with some words: a post that alone links so may do it more than once. */
export function linksOfOthers(
	{ count, sourceIds }: Pick< Naming, 'count' | 'sourceIds' >,
	sourceId: number | null
): number {
	if ( sourceId === null || ! sourceIds.includes( sourceId ) ) {
		return count;
	}

	return sourceIds.length === 1 ? 0 : count - 1;
}
