import type { PageRole } from '../../contract/types';

import { sameLanguage } from './compile-pathway';
import type { PathwaySite } from './compile-pathway';
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
 * Places of the pages that are open to every reader, whatever the condition: booking of no specialty's own, video visits.
 * They stand in where the specialty has none.
 */
export function openWays( source: PathwaySource, site: PathwaySite ): number[] {
	return OPEN.filter( ( role ) => follow( source.role, role ) > 0 ).flatMap(
		( role ) => {
			const open = ( site.byRole.get( role ) ?? [] ).filter(
				( place ) =>
					isOpen( place, source, site ) &&
					site.pages[ place ]?.isFollowUp ===
						( role === 'appointment' && IN_CARE.has( source.role ) )
			);
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
	const place = site.pages.findIndex(
		( page, at ) =>
			page.isEmergencyAdvice &&
			at !== source.place &&
			sameLanguage( source.facts, page.facts )
	);

	return place === -1 ? null : place;
}

function isOpen(
	place: number,
	source: PathwaySource,
	{ pages }: PathwaySite
): boolean {
	const page = pages[ place ];

	return (
		page !== undefined &&
		place !== source.place &&
		sameLanguage( source.facts, page.facts ) &&
		page.topics.conditions.size === 0 &&
		page.specialties.named.size === 0 &&
		( page.role === 'telehealth' || page.specialties.terms.size === 0 )
	);
}
