import type { MissingReturn, PageRole } from '../../contract/types';

import { sameLanguage } from './read-page';
import type { PathwaySite } from './compile-pathway';
import type { PathwayPage } from './read-page';
import { compareConditions } from './may-follow';
import type { PathwaySource } from './read-post';
import { areApart } from './specialty';

const MAX_RETURNS = 10;

const CLINICAL: ReadonlySet< PageRole > = new Set( [
	'condition',
	'symptom',
	'test',
	'treatment',
	'medication',
	'care-plan',
	'aftercare',
	'service',
] );

/** Whether a page of a role and the hub of its subject should lead to each other. */
export function isSpoke( role: PageRole ): boolean {
	return CLINICAL.has( role ) || role === 'clinician';
}

const SERVICES: ReadonlySet< PageRole > = new Set( [
	'service',
	'treatment',
	'test',
] );

/**
 * Pairs of pages that belong together and lead only one way: a hub and its spokes, a condition and the people who treat it, an
 * article and the service it speaks of, a location and what is offered there. Facts of the site count like a link.
 *
 * @param source Page that is looked at; the direction that is missing may be its own or the other's.
 * @param site   Compiled site.
 */
export function missingReturns(
	source: PathwaySource,
	site: PathwaySite
): MissingReturn[] {
	const { place } = source;
	if ( place === null ) {
		return [];
	}

	const leadHere = new Set( site.links.inbound( place ) );
	const leadThere = new Set( source.linked );
	factsOf( source, site ).forEach( ( other ) => {
		// A fact is known at both ends: what is missing is whichever link is not there.
		leadHere.add( other );
	} );

	const returns = (
		from: ReadonlySet< number >,
		to: ReadonlySet< number >
	) => [ ...from ].filter( ( other ) => ! to.has( other ) );
	const found: MissingReturn[] = [];

	for ( const other of returns( leadHere, leadThere ) ) {
		const page = site.pages[ other ] as PathwayPage;
		const kind = kindOf( source, page, site );
		if ( kind !== null ) {
			found.push( {
				kind,
				sourceId: source.facts.id,
				targetId: page.facts.id,
			} );
		}
	}
	for ( const other of returns( leadThere, leadHere ) ) {
		const page = site.pages[ other ] as PathwayPage;
		const kind = kindOf( source, page, site );
		if ( kind !== null ) {
			found.push( {
				kind,
				sourceId: page.facts.id,
				targetId: source.facts.id,
			} );
		}
	}

	return found.slice( 0, MAX_RETURNS );
}

/** Pages that the site's facts tie to a page, at either end. */
function factsOf( source: PathwaySource, site: PathwaySite ): number[] {
	const own = ( source.facts.relations ?? [] )
		.map( ( { targetId } ) => site.places.get( targetId ) )
		.filter( ( place ): place is number => place !== undefined );

	return [ ...own, ...( site.factsAbout.get( source.facts.id ) ?? [] ) ];
}

/** What a pair is, or null for pages that need not lead back. */
function kindOf(
	one: PathwayPage,
	other: PathwayPage,
	site: PathwaySite
): MissingReturn[ 'kind' ] | null {
	const compared = compareConditions( one, other, site );

	if (
		! sameLanguage( one.facts, other.facts ) ||
		areApart( one.specialties, other.specialties ) ||
		compared === 'different'
	) {
		return null;
	}

	const isPair = (
		first: ( page: PathwayPage ) => boolean,
		second: ( page: PathwayPage ) => boolean
	) =>
		( first( one ) && second( other ) ) ||
		( first( other ) && second( one ) );
	const is = ( role: PageRole ) => ( page: PathwayPage ) =>
		page.role === role;

	if ( isPair( is( 'clinician' ), is( 'condition' ) ) ) {
		return 'clinician';
	}
	if ( isPair( is( 'location' ), ( { role } ) => SERVICES.has( role ) ) ) {
		return 'location';
	}
	if ( isPair( is( 'article' ), is( 'service' ) ) ) {
		return 'service';
	}
	if (
		isPair(
			( { role, facts } ) => role === 'specialty' || facts.isPillar,
			( { role } ) => isSpoke( role )
		)
	) {
		return 'hub';
	}
	return null;
}
