import type { RelatedPage } from '../../contract/types';

import { sameLanguage } from './read-page';
import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';

const MAX_TRUST = 6;

/** Roles whose pages give advice on health: readers may ask who checked it. */
const ADVISING: ReadonlySet< string > = new Set( [
	'symptom',
	'condition',
	'test',
	'preparation',
	'results',
	'treatment',
	'medication',
	'care-plan',
	'aftercare',
	'prevention',
	'article',
] );

/** Who stands behind a page that gives advice, and how the site checks what it says: people first, each page once. */
export function trustPages(
	source: PathwaySource,
	site: PathwaySite
): RelatedPage[] {
	return ADVISING.has( source.role )
		? [ ...new Set( [ ...source.people, ...site.trust ] ) ]
				.map( ( place ) => site.pages[ place ] as PathwayPage )
				.filter(
					( { facts } ) =>
						facts.id !== source.facts.id &&
						sameLanguage( source.facts, facts )
				)
				.slice( 0, MAX_TRUST )
				.map( ( { facts } ) => ( {
					targetId: facts.id,
					reasons: [ { code: 'open-to-all', weight: 1, values: {} } ],
				} ) )
		: [];
}
