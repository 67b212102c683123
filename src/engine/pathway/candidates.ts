import type { PageRole } from '../../contract/types';

import type { PathwaySite } from './compile-pathway';
import type { PathwaySource } from './read-post';
import { speaksForSpecialty } from './relate-pages';
import { subjects } from './subjects';

/** Roles whose pages are looked for by specialty, not by subject. */
const BY_SPECIALTY: ReadonlySet< PageRole > = new Set( [
	'appointment',
	'specialty',
	'clinician',
] );

/** Pages on one subject that are looked at: of 500 clinicians for one condition the first are as good as the last. */
const MAX_OF_ONE_KIND = 60;

/** Whether readers are sent to pages of a role for their specialty. */
export function isWayIn( role: PageRole ): boolean {
	return BY_SPECIALTY.has( role );
}

/**
 * Places of the pages that may have something to do with a source, found by what they share and never by looking at all pages:
 * links, words of the text, concepts and those that the vocabulary relates to them, and the ways into the specialty.
 *
 * @param source   Page that leads on.
 * @param site     Compiled site.
 * @param isNeeded Whether pages of a role are ever needed after the source.
 */
export function candidatesFor(
	source: PathwaySource,
	site: PathwaySite,
	isNeeded: ( role: PageRole ) => boolean
): Set< number > {
	const { byConcept, byMinor, waysIn, links, namedBy, columns } = site;
	const language = columns.languageOf( source.facts.language );
	const found = new Set< number >();
	const mayFit = ( place: number ) =>
		columns.languages[ place ] === language &&
		isNeeded( columns.roles[ place ] as PageRole );
	const add = (
		places: Iterable< number > | undefined,
		fits: ( place: number ) => boolean = mayFit
	) => {
		let left = MAX_OF_ONE_KIND;
		for ( const place of places ?? [] ) {
			if ( left-- === 0 ) {
				return;
			}
			if ( ! found.has( place ) && fits( place ) ) {
				found.add( place );
			}
		}
	};
	// A concept near one of the page's is often none that says something.
	const isTied = ( place: number ) =>
		mayFit( place ) &&
		( speaksForSpecialty( columns.roles[ place ] as PageRole ) ||
			site.topicTies.between( source, place ) !== null );

	[ source.linked, source.spokenOf.keys(), source.titleNames ].forEach(
		( places ) => {
			for ( const place of places ) {
				if ( mayFit( place ) ) {
					found.add( place );
				}
			}
		}
	);
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
		add( byConcept.get( id ), isTied );
		add( byMinor.get( id ), isTied );
	}

	for ( const key of [
		...source.specialties.terms,
		...source.specialties.concepts,
	] ) {
		// Of a clinician, a specialty in common alone says too little.
		add(
			waysIn.get( key ),
			( place ) =>
				mayFit( place ) &&
				( columns.roles[ place ] !== 'clinician' || isTied( place ) )
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
