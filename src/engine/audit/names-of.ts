import type { Match } from '../match';

import type { CheckedLink } from './post-link';

/** Names in the linked words; those inside a longer one are no names of their own. */
export function namesOf( {
	reading,
	first,
	last,
}: Pick< CheckedLink, 'reading' | 'first' | 'last' > ): Match[] {
	const inside = reading.matches.filter(
		( match ) => match.first >= first && match.last <= last
	);

	return inside.filter(
		( match ) =>
			! inside.some(
				( other ) =>
					other.first <= match.first &&
					other.last >= match.last &&
					other.last - other.first > match.last - match.first
			)
	);
}

/** Whether one of these names is the page's own: what only the links of this post call it does not count. */
export function areNamesOf(
	names: readonly Match[],
	place: number | undefined,
	sourceId: number | null
): boolean {
	return names.some( ( { phrase } ) =>
		phrase.namings.some(
			( { page, source, sourceIds } ) =>
				page === place &&
				( source !== 'site-anchor' ||
					sourceIds.some( ( id ) => id !== sourceId ) )
		)
	);
}
