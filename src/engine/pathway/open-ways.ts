import type { PageRole } from '../../contract/types';

import { openKey, sameLanguage } from './read-page';
import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';
import { follow } from './stages';

/** Roles of which a site has pages for everybody. */
const OPEN: readonly PageRole[] = [ 'appointment', 'telehealth' ];

/** Their readers have been seen: what is open to them is the next visit, not the first. */
const IN_CARE: ReadonlySet< PageRole > = new Set( [
	'care-plan',
	'aftercare',
	'medication',
	'results',
] );

/**
 * Places of the pages that are open to every reader, whatever the condition. They stand in where the specialty has none.
 *
 * @param source Page that leads on.
 * @param site   Compiled site.
 */
export function openWays( source: PathwaySource, site: PathwaySite ): number[] {
	if ( source.role === 'article' && ! hasSubject( source ) ) {
		return [];
	}

	return OPEN.filter( ( role ) => follow( source.role, role ) > 0 ).flatMap(
		( role ) => {
			const isNext = role === 'appointment' && IN_CARE.has( source.role );
			const open = (
				site.open.get(
					openKey( { ...source, role, isFollowUp: isNext } )
				) ?? []
			).filter( ( place ) => place !== source.place );
			// More than one page for everybody: nobody can tell which is meant.
			return open.length === 1 ? open : [];
		}
	);
}

/** Place of the page that says when not to wait, in the source's language, or null. */
export function emergencyAdvice(
	source: PathwaySource,
	site: PathwaySite
): number | null {
	return (
		site.emergencyAdvice.find(
			( place ) =>
				place !== source.place &&
				sameLanguage(
					source.facts,
					( site.pages[ place ] as PathwayPage ).facts
				)
		) ?? null
	);
}

/** What a text is not about, nobody needs a visit for. */
function hasSubject( { topics, specialties }: PathwaySource ): boolean {
	return topics.conditions.size > 0 || specialties.terms.size > 0;
}
