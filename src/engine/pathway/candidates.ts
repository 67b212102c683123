import type { PageRole } from '../../contract/types';

import type { PathwaySite } from './compile-pathway';
import type { PathwaySource } from './read-post';
import { subjects } from './relate-pages';
import { follow } from './stages';

/** Roles whose pages are looked for by specialty, not by subject. */
const BY_SPECIALTY: readonly PageRole[] = [
	'appointment',
	'specialty',
	'clinician',
];

/** Pages on one subject that are looked at: of 500 clinicians for one condition the first are as good as the last. */
const MAX_OF_ONE_KIND = 60;

/**
 * Places of the pages that may have something to do with a source, found by what they share and never by looking at all pages:
 * links, words of the text, concepts and those that the vocabulary relates to them, and the ways into the specialty.
 */
export function candidatesFor(
	source: PathwaySource,
	site: PathwaySite
): Set< number > {
	const { relations, byConcept, byMinor, byRole, links, namedBy } = site;
	const found = new Set< number >( [
		...source.linked,
		...source.spokenOf.keys(),
		...source.titleNames,
	] );
	const add = ( places: Iterable< number > | undefined ) => {
		let left = MAX_OF_ONE_KIND;
		for ( const place of places ?? [] ) {
			if ( left-- === 0 ) {
				return;
			}
			found.add( place );
		}
	};

	if ( source.place !== null ) {
		add( links.inbound( source.place ) );
		add( namedBy.get( source.place ) );
	}

	const near = new Set< string >();
	for ( const id of [
		...subjects( source ),
		...source.topics.conditions,
		...( source.topics.conditions.size === 0
			? source.topics.minorConditions
			: [] ),
	] ) {
		for ( const one of relations.lineOf( id ) ) {
			near.add( one );
			for ( const other of relations.of( one ).keys() ) {
				relations
					.lineOf( other )
					.forEach( ( wider ) => near.add( wider ) );
			}
		}
	}
	for ( const id of near ) {
		add( byConcept.get( id ) );
		add( byMinor.get( id ) );
	}

	for ( const role of BY_SPECIALTY ) {
		if ( follow( source.role, role ) > 0 ) {
			add(
				( byRole.get( role ) ?? [] ).filter( ( place ) =>
					isOfSpecialty( source, place, site )
				)
			);
		}
	}

	found.delete( source.place ?? -1 );
	return found;
}

function isOfSpecialty(
	{ specialties }: PathwaySource,
	place: number,
	{ pages }: PathwaySite
): boolean {
	const other = pages[ place ]?.specialties;

	return (
		other !== undefined &&
		( [ ...other.terms ].some( ( term ) =>
			specialties.terms.has( term )
		) ||
			[ ...other.named ].some( ( id ) =>
				specialties.concepts.has( id )
			) )
	);
}
