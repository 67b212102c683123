import type { SiteMap } from './site-map';

/** Of each page, by its place, 1 where it fits what is looked for. */
export type Fits = Uint8Array;

/**
 * The pages of a specialty that have these words in their title.
 *
 * @param map       The map.
 * @param specialty Name of the specialty; empty for all.
 * @param words     Words, in any case; empty for all.
 */
export function fittingPages(
	map: SiteMap,
	specialty: string,
	words: string
): Fits {
	const wanted = words.trim().toLowerCase();
	return Uint8Array.from( map.pages, ( { title, specialties } ) =>
		Number(
			( specialty === '' || specialties.includes( specialty ) ) &&
				title.toLowerCase().includes( wanted )
		)
	);
}

/** Places of the groups in which a page fits. */
export function fittingGroups( { groups }: SiteMap, fits: Fits ): number[] {
	return groups.flatMap( ( { pages }, place ) =>
		pages.some( ( page ) => fits[ page ] === 1 ) ? [ place ] : []
	);
}
