import { folderOf, foldersAbove } from './folders';
import type { PathwayPage } from './read-page';
import { subjects } from './relate-topics';

/** Pages on a condition, by the folder that their address opens: what stands below it is about the same. */
export function guidesOf(
	pages: readonly PathwayPage[]
): Map< string, PathwayPage > {
	return new Map(
		pages
			.filter( ( { topics } ) => topics.conditions.size > 0 )
			.map( ( page ) => [ folderOf( page.facts.url ), page ] )
	);
}

/**
 * A page with the subject of the nearest guide above it, if it has none of its own: "Getting diagnosed" says by its address,
 * which is below that of a page on type 2 diabetes, what its title leaves out.
 *
 * @param page   Page.
 * @param guides From `guidesOf`.
 */
export function asChapter(
	page: PathwayPage,
	guides: ReadonlyMap< string, PathwayPage >
): PathwayPage {
	const { topics, facts } = page;
	if ( subjects( page ).length > 0 || topics.conditions.size > 0 ) {
		return page;
	}
	const folder = foldersAbove( facts.url ).find(
		( above ) => above !== '' && guides.has( above )
	);
	const guide = guides.get( folder ?? '' );

	return guide === undefined || folder === undefined
		? page
		: {
				...page,
				topics: {
					...topics,
					named: subjects( guide ),
					conditions: guide.topics.conditions,
				},
			};
}
