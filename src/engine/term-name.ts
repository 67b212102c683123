import type { IndexedPage } from '../contract/types';

/**
 * What people call a term of a page: as the site says, else the words of its slug.
 *
 * @param term Term, such as "specialty:ear-nose-throat".
 * @param page A page that carries it.
 */
export function termName(
	term: string,
	page: Pick< IndexedPage, 'terms' | 'termNames' >
): string {
	return (
		page.termNames?.[ page.terms.indexOf( term ) ] ||
		term.slice( term.indexOf( ':' ) + 1 ).replaceAll( '-', ' ' )
	);
}
