import type { PathwayPage } from './read-page';

/** What a page is about: what its whole title is the name of, else what its title speaks of. */
export function subjects( {
	topics,
}: Pick< PathwayPage, 'topics' > ): readonly string[] {
	return topics.main.length > 0 ? topics.main : topics.named;
}
