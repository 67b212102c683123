import type { PageRelation, StepReason } from '../../contract/types';

import type { PathwaySite } from './compile-pathway';
import type { PossibleStep } from './possible-step';
import type { PathwayPage } from './read-page';
import type { PathwaySource } from './read-post';
import { combine } from './tie';
import type { Tie } from './tie';

/** Facts in two steps say less than one that names both pages, 0 to 1. */
const WEIGHTS = { 'practises-at': 0.6, offers: 0.5 } as const;

/** People who treat one condition that are looked at. */
const MAX_CLINICIANS = 60;

const OFFERED: ReadonlySet< string > = new Set( [
	'service',
	'treatment',
	'test',
] );

/**
 * Where a condition is treated, by facts of the site alone: where those who treat it practise, and where what is done for it is
 * offered. Both at one place say more than either.
 *
 * @param source Page on a condition; of other pages the site's own facts name the place.
 * @param steps  Its steps.
 * @param site   Compiled site.
 * @return Ties, by place of the location's page.
 */
export function placesOfCare(
	source: PathwaySource,
	steps: readonly PossibleStep[],
	site: PathwaySite
): Map< number, Tie > {
	const reasons = new Map< number, Map< string, StepReason > >();
	const add = ( place: number, kind: keyof typeof WEIGHTS ) => {
		if ( site.pages[ place ]?.role === 'location' ) {
			const known = reasons.get( place ) ?? new Map();
			known.set( kind, {
				code: 'relation',
				weight: WEIGHTS[ kind ],
				values: { kind },
			} );
			reasons.set( place, known );
		}
	};
	const about = ( id: number, kind: PageRelation[ 'kind' ] ) =>
		( site.factsAbout.get( id ) ?? [] ).filter( ( place ) =>
			site.pages[ place ]?.facts.relations?.some(
				( fact ) => fact.kind === kind && fact.targetId === id
			)
		);

	if ( source.role !== 'condition' ) {
		return new Map();
	}
	for ( const place of about( source.facts.id, 'treats' ).slice(
		0,
		MAX_CLINICIANS
	) ) {
		const { facts } = site.pages[ place ] as PathwayPage;
		for ( const { kind, targetId } of facts.relations ?? [] ) {
			if ( kind === 'practises-at' ) {
				add( site.places.get( targetId ) ?? -1, kind );
			}
		}
	}
	for ( const { role, targetId } of steps ) {
		if ( OFFERED.has( role ) ) {
			about( targetId, 'offers' ).forEach( ( place ) =>
				add( place, 'offers' )
			);
		}
	}

	return new Map(
		[ ...reasons ].map( ( [ place, known ] ) => [
			place,
			combine( [ ...known.values() ] ),
		] )
	);
}
