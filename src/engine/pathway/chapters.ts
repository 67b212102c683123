import { folderOf, foldersAbove } from './folders';
import type { PathwayPage } from './read-page';
import { subjects } from './subjects';

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
	const { topics } = page;
	const guide =
		subjects( page ).length > 0 || topics.conditions.size > 0
			? undefined
			: guideAbove( page, guides );

	return guide === undefined
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

/** The nearest page on a condition that a page stands below. */
export function guideAbove(
	{ facts }: PathwayPage,
	guides: ReadonlyMap< string, PathwayPage >
): PathwayPage | undefined {
	const folder = foldersAbove( facts.url ).find(
		( above ) => above !== '' && guides.has( above )
	);

	return guides.get( folder ?? '' );
}
