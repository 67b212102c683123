import type { TargetPage } from '../../contract/types';

import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';

/** Pages by id, each once, ascending. Ids of pages that are not in the index are left out. */
export function targetPages(
	ids: readonly number[],
	site: PathwaySite
): TargetPage[] {
	return [ ...new Set( ids ) ]
		.filter( ( id ) => site.places.has( id ) )
		.sort( ( a, b ) => a - b )
		.map( ( id ) => {
			const { facts, role } = site.pages[
				site.places.get( id ) ?? -1
			] as PathwayPage;
			const { title, url, postType } = facts;
			return { id, title, url, postType, role };
		} );
}
