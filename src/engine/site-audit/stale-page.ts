import { monthsBetween } from '../features/stale-target';
import { fold } from '../text/fold';

import type { SiteCheck } from './site-check';
import type { SitePage } from './site-page';

const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * A page whose last clinical review is longer ago than the owner allows, or that has a newer edition: the same title with a
 * later year. A page that names no review is not judged by its age.
 */
export const stalePage: SiteCheck = ( { facts, pages } ) => {
	const newest = newestEditions( pages );

	return {
		ofPage: ( page ) => {
			const { reviewed } = page.facts;
			const newer = newest( page );
			const months =
				reviewed === null ? 0 : monthsBetween( reviewed, facts.today );

			return months > facts.reviewMonths || newer !== null
				? [
						{
							kind: 'stale-page',
							severity: 'medium',
							values: { months },
							pageIds: newer === null ? [] : [ newer.facts.id ],
						},
					]
				: [];
		},
	};
};

/** The newest page that has the title of another but for a later year. */
function newestEditions(
	pages: readonly SitePage[]
): ( page: SitePage ) => SitePage | null {
	const editions = new Map< string, { year: number; page: SitePage } >();
	for ( const page of pages ) {
		const edition = editionOf( page );
		if (
			edition !== null &&
			edition.year > ( editions.get( edition.title )?.year ?? 0 )
		) {
			editions.set( edition.title, { year: edition.year, page } );
		}
	}

	return ( page ) => {
		const edition = editionOf( page );
		const newest = editions.get( edition?.title ?? '' );
		return edition !== null &&
			newest !== undefined &&
			newest.year > edition.year
			? newest.page
			: null;
	};
}

/** The title without its one year; null where it has none, or several, or nothing else. */
function editionOf( {
	facts,
}: SitePage ): { title: string; year: number } | null {
	const [ year, ...others ] = facts.title.match( YEAR ) ?? [];
	const title = fold( facts.title.replace( YEAR, '' ) )
		.replace( /[^\p{L}\p{N}]+/gu, ' ' )
		.trim();

	return year === undefined || others.length > 0 || title === ''
		? null
		: {
				title: [ facts.language, facts.postType, title ].join( '|' ),
				year: Number( year ),
			};
}
