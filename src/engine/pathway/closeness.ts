import type { IndexedPage, PageRole, StepReason } from '../../contract/types';

import { termName } from '../term-name';

import type { PathwaySite } from './compile-pathway';
import { isOpenToAll } from './read-page';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';
import { pathwayWords, says } from './words';

/** How much more a visit counts that the reader can come to, as a share of how much it is needed. */
export const CLOSENESS = 0.15;

/** What clinics call the taxonomy of their places. A "clinic" may be a field as well, and says nothing. */
const TAXONOMY =
	/^(?:[^:]*[-_])?(?:locations?|offices?|branch(?:es)?|campus(?:es)?|ubicacion(?:es)?|sedes?|sucursal(?:es)?)(?:[-_][^:]*)?:/;

/** Pages that belong to a place where they and its page lead to each other, either way: who is there, what is done there. */
const AT_A_PLACE: ReadonlySet< PageRole > = new Set( [
	'clinician',
	'appointment',
	'service',
	'treatment',
	'test',
] );

const VISITS: ReadonlySet< PageRole > = new Set( [
	'clinician',
	'appointment',
] );

/** Tells of a clinician or a visit whether its readers can come to it, and where; null: it is elsewhere, or nobody says. */
export type Closeness = ( place: number ) => StepReason | null;

/**
 * How near clinicians and visits are to the readers of a page: at a location that the page belongs to, by facts, terms, title,
 * links or words of its text; else by video. A page that belongs to no location has readers everywhere, and nothing is nearer.
 *
 * @param source Page that leads on.
 * @param site   Compiled site.
 */
export function closenessTo(
	source: PathwaySource,
	site: PathwaySite
): Closeness {
	const here = new Map( [
		...placesOf( source, source.place, site ),
		...[ ...source.linked, ...source.spokenOf.keys() ]
			.filter( ( place ) => isLocation( place, site ) )
			.map( ( location ) => named( location, site ) ),
	] );
	const reason = (
		code: StepReason[ 'code' ],
		values: StepReason[ 'values' ] = {}
	) => ( { code, weight: CLOSENESS, values } );

	return ( place ) => {
		const target = site.pages[ place ] as PathwayPage;
		if ( here.size === 0 || ! VISITS.has( target.role ) ) {
			return null;
		}
		for ( const [ key ] of placesOf( target, place, site ) ) {
			const name = here.get( key );
			if ( name !== undefined ) {
				return reason( 'same-location', { name } );
			}
		}
		return isByVideo( target.facts ) ? reason( 'by-video' ) : null;
	};
}

/** Locations and terms of locations that a page belongs to, by key, each with its name. */
function placesOf(
	page: PathwayPage,
	place: number | null,
	site: PathwaySite
): Map< string, string > {
	const { facts, role } = page;
	const isThere =
		place !== null && AT_A_PLACE.has( role ) && ! isOpenToAll( page );
	// What a page has to do with is little; the locations of a site may be many.
	const stated = [
		...( facts.relations ?? [] ).flatMap(
			( { targetId } ) => site.places.get( targetId ) ?? []
		),
		...( site.factsAbout.get( facts.id ) ?? [] ),
		...page.titleNames,
		...( place === null ? [] : [ place ] ),
		...( isThere ? site.links.inbound( place ) : [] ),
		...( isThere ? site.links.outbound( place ) : [] ),
	];

	return new Map( [
		...stated
			.filter( ( other ) => isLocation( other, site ) )
			.map( ( location ) => named( location, site ) ),
		...facts.terms
			.filter( ( term ) => TAXONOMY.test( term ) )
			.map( ( term ): [ string, string ] => [
				term,
				termName( term, facts ),
			] ),
	] );
}

function isLocation( place: number, { pages }: PathwaySite ): boolean {
	return pages[ place ]?.role === 'location';
}

function named( place: number, { pages }: PathwaySite ): [ string, string ] {
	return [ `${ place }`, pages[ place ]?.facts.title ?? '' ];
}

/** Whether a page says that people are seen by video. */
function isByVideo( { title, aliases, summary, language }: IndexedPage ) {
	return says(
		[ title, ...aliases, summary ].join( '\n' ),
		pathwayWords( language ).byVideo
	);
}
