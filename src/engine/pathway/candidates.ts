import type { PageRole } from '../../contract/types';

import type { PathwaySite } from './compile-pathway';
import type { PathwaySource } from './read-post';
import { subjects } from './relate-topics';

/** Roles whose pages are looked for by specialty, not by subject. */
const BY_SPECIALTY: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'specialty',
	'clinician',
] );

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
	const { pages, byConcept, byMinor, bySpecialty, links, namedBy } = site;
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

	// What the site says belongs together is looked at before what only has a subject in common.
	for ( const { targetId } of source.facts.relations ?? [] ) {
		add( placesOf( targetId, site ) );
	}
	add( site.factsAbout.get( source.facts.id ) );

	for ( const id of conceptsNear( source, site ) ) {
		add( byConcept.get( id ) );
		add( byMinor.get( id ) );
	}

	for ( const key of [
		...source.specialties.terms,
		...source.specialties.concepts,
	] ) {
		add(
			( bySpecialty.get( key ) ?? [] ).filter( ( place ) =>
				BY_SPECIALTY.has( pages[ place ]?.role ?? 'article' )
			)
		);
	}

	found.delete( source.place ?? -1 );
	return found;
}

function placesOf( id: number, { places }: PathwaySite ): number[] {
	const place = places.get( id );
	return place === undefined ? [] : [ place ];
}

/** Subjects and conditions of a page, with wider and narrower ones, and all that has to do with them. */
function conceptsNear(
	source: PathwaySource,
	{ relations }: PathwaySite
): Set< string > {
	const { conditions, minorConditions } = source.topics;
	const near = new Set< string >();

	for ( const id of [
		...subjects( source ),
		...( conditions.size > 0 ? conditions : minorConditions ),
	] ) {
		relations.aroundOf( id ).forEach( ( one ) => near.add( one ) );
	}

	return near;
}
